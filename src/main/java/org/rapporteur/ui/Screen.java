package org.rapporteur.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// A screen as the shell registers it: where it stands in the rail and what it shows.
///
/// @param title the word in the rail
/// @param icon its picture in the rail
/// @param home where a click in the rail leads, or null for a screen that is not in the rail
/// @param kinds the destinations that it serves
/// @param badge a count beside the word, shown while above zero
/// @param urgent whether that count asks for attention
/// @param page makes the content, on the first visit
public record Screen(
        String title,
        Ikon icon,
        @Nullable Destination home,
        Set<Class<? extends Destination>> kinds,
        ObservableIntegerValue badge,
        boolean urgent,
        Supplier<? extends Page> page) {
    public Screen {
        kinds = Set.copyOf(kinds);
    }

    /// A screen in the rail that serves destinations of the kind of `home`.
    public static Screen of(String title, Ikon icon, Destination home, Supplier<? extends Page> page) {
        return new Screen(title, icon, home, Set.of(home.getClass()), new ReadOnlyIntegerWrapper(), false, page);
    }

    /// A screen outside the rail, reached from others.
    public static Screen outsideRail(
            String title, Ikon icon, Class<? extends Destination> kind, Supplier<? extends Page> page) {
        return new Screen(title, icon, null, Set.of(kind), new ReadOnlyIntegerWrapper(), false, page);
    }

    /// The same screen with a count beside its word.
    public Screen withBadge(ObservableIntegerValue count, boolean asksForAttention) {
        return new Screen(title, icon, home, kinds, count, asksForAttention, page);
    }

    /// The same screen, serving destinations of another kind too.
    public Screen alsoServing(Class<? extends Destination> kind) {
        var more = new HashSet<>(kinds);
        more.add(kind);
        return new Screen(title, icon, home, more, badge, urgent, page);
    }
}
