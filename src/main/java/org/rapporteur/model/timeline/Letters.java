package org.rapporteur.model.timeline;

/// How wide words run in the program's typeface.
///
/// The widths are the advances of Inter 4.1, in thousandths of the size, rounded up a little;
/// what is not in the tables is taken as wide as a letter of its script can be. So words fit
/// wherever they are drawn, in the window as in a file.
public final class Letters {
    private static final int FIRST = 32;
    private static final int LATIN_UNTIL = 0x250;
    private static final int WIDE_FROM = 0x2E80;
    private static final int OTHER = 700;
    private static final int IDEOGRAPH = 1020;
    private static final double ROOM = 1.01;
    private static final int[] REGULAR = {
        281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360,
        631, 407, 610, 618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511,
        966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765,
        639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456,
        323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600,
        612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662};
    private static final int[] STRONG = {
        252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379,
        660, 423, 623, 636, 666, 612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543,
        999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703, 565, 922, 759, 769,
        645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481, 469,
        351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609,
        624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673};

    private Letters() {}

    /// How many pixels `words` take in `role`.
    public static double width(String words, Text.Lettering role) {
        int[] table = role.strong() ? STRONG : REGULAR;
        int sum = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            int at = letter - FIRST;
            sum += at >= 0 && at < table.length ? table[at] : letter >= WIDE_FROM ? IDEOGRAPH : other(letter);
        }
        return sum * role.size() * ROOM / 1000;
    }

    /// Whether the width of `words` is known, and not only at the most.
    public static boolean areMeasured(String words) {
        return words.chars().allMatch(letter ->
                letter < LATIN_UNTIL || letter >= WIDE_FROM || "–’·…—".indexOf(letter) >= 0);
    }

    /// `words`, cut short with an ellipsis where they are wider than `room`; empty where not even
    /// three letters fit.
    public static String fit(String words, Text.Lettering role, double room) {
        if (width(words, role) <= room) {
            return words;
        }
        for (int end = words.length() - 1; end > 2; end--) {
            String cut = words.substring(0, end).stripTrailing() + "…";
            if (width(cut, role) <= room) {
                return cut;
            }
        }
        return "";
    }

    private static int other(char letter) {
        return switch (letter) {
            case '–' -> 500;
            case '’' -> 294;
            case '·' -> 319;
            case '…' -> 956;
            case '—' -> 1000;
            default -> letter < LATIN_UNTIL ? OTHER : 1000;
        };
    }
}
