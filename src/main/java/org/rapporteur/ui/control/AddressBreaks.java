package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a web address that is longer than a line may be broken: behind the marks that divide it. Without
/// that it is broken at whatever letter the line ends.
final class AddressBreaks {
    /// A space without width, at which a line may end.
    static final char UNSEEN = '\u200b';
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)(\\S{25,})");
    private static final Pattern MARK = Pattern.compile("[/?&=_.#%-](?=[\\p{L}\\d])");

    private AddressBreaks() {}

    /// The places in `paragraph` before which a line may begin, in order.
    static List<Integer> in(String paragraph) {
        var places = new ArrayList<Integer>();
        Matcher address = ADDRESS.matcher(paragraph);
        while (address.find()) {
            Matcher mark = MARK.matcher(paragraph).region(address.start(1), address.end());
            while (mark.find()) {
                places.add(mark.end());
            }
        }
        return places;
    }
}
