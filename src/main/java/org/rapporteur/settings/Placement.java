package org.rapporteur.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a window stands on the desktop, in the desktop's own units.
///
/// @param full whether it fills its screen; the rest then says what it goes back to
public record Placement(int x, int y, int width, int height, boolean full) {
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}) (\\d{1,6})x(\\d{1,6})( full)?");

    /// What [#write] wrote; empty where that makes no sense.
    static Optional<Placement> read(String text) {
        Matcher found = WRITTEN.matcher(text);
        return found.matches()
                ? Optional.of(new Placement(
                        Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)), found.group(5) != null))
                : Optional.empty();
    }

    String write() {
        return x + "," + y + " " + width + "x" + height + (full ? " full" : "");
    }
}
