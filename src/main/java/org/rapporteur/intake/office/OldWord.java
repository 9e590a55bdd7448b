package org.rapporteur.intake.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text of Word documents of before 2007 whose structure cannot be followed, and the control
/// characters in it.
final class OldWord {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SHORTEST = 12;
    private static final int SAMPLE = 400;
    private static final int VARIED = 40;
    private static final int FIELD = 0x13;
    private static final int RESULT = 0x14;
    private static final int FIELD_END = 0x15;

    private OldWord() {}

    /// Whether these are the bytes of a Word document that is in no container: Word 2, or the
    /// bare text stream of a later one.
    static boolean isOld(byte[] bytes) {
        int magic = bytes.length < 512 ? 0 : (bytes[0] & 0xFF) | (bytes[1] & 0xFF) << 8;
        return magic == 0xA5DB || magic == 0xA5DC || magic == 0xA5EC;
    }

    /// `text` without fields' codes and control characters; each paragraph, cell and row on a line
    /// of its own.
    static List<Paragraph> paragraphs(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        var open = new StringBuilder();
        int codes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            codes = codes(c, codes);
            if (c == '\r' || c == '\f' || c == 0x07) {
                paragraphs.add(new Paragraph(open.toString(), Paragraph.Look.BODY));
                open.setLength(0);
                codes = 0;
            } else if (codes == 0) {
                open.append(plain(c));
            }
        }
        paragraphs.add(new Paragraph(open.toString(), Paragraph.Look.BODY));
        return paragraphs;
    }

    /// How deep in the codes of fields the text is behind `c`.
    private static int codes(char c, int before) {
        return switch (c) {
            case FIELD -> before + 1;
            case RESULT, FIELD_END -> Math.max(0, before - 1);
            default -> before;
        };
    }

    /// The character that Word writes as `c`.
    static String plain(char c) {
        return switch (c) {
            case 0x0B -> "\n";
            case 0x1E -> "-";
            case '\t', 0xA0 -> " ";
            default -> c < ' ' ? "" : Character.toString(c);
        };
    }

    /// The runs of text in `bytes`, found by their looks: single bytes or UTF-16.
    static String runs(byte[] bytes) {
        String wide = longRuns(new String(bytes, StandardCharsets.UTF_16LE));
        String narrow = longRuns(new String(bytes, WESTERN));
        return wide.length() > narrow.length() ? wide : narrow;
    }

    private static String longRuns(String raw) {
        var out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || !isText(raw.charAt(i))) {
                String run = raw.substring(start, i);
                out.append(isWords(run) ? run + "\r" : "");
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static boolean isText(char c) {
        return c >= ' ' && c < 0x7F || c == '\r' || c == '\t' || c == 0x07 || c == 0x0B || c >= 0x13 && c <= 0x15
                || c >= 0xA0 && c < 0x250 || c >= 0x370 && c < 0x600 || c >= 0x2010 && c <= 0x2026
                || c >= 0x3000 && c < 0x3100 || c >= 0x4E00 && c < 0xA000 || c >= 0xAC00 && c < 0xD7A4
                || c >= 0xFF01 && c < 0xFF5F;
    }

    /// Whether `run` is words: long enough, mostly letters, divided by spaces, and not one letter
    /// over and over.
    private static boolean isWords(String run) {
        if (run.length() < SHORTEST) {
            return false;
        }
        long letters = run.chars().filter(c -> Character.isLetterOrDigit(c) && c != 'ÿ' && c != 'þ').count();
        long spaces = run.chars().filter(c -> c == ' ').count();
        long wide = run.chars().filter(c -> c >= 0x3000).count();
        long different = run.chars().limit(SAMPLE).distinct().count();
        return letters * 10 > run.length() * 7L
                && different * 4 > Math.min(run.length(), VARIED)
                && (spaces * 16 > run.length() || wide * 2 > run.length());
    }

    /// Whether most of `text` is what a person may have written.
    static boolean isPlausible(String text) {
        long odd = text.chars()
                .filter(c -> c == 'ÿ' || c == 'þ' || c == 0xFFFD || c >= 0xE000 && c < 0xF900
                        || !Character.isDefined(c) || c < ' ' && c != '\r' && c != '\t' && (c > 0x15 || c < 0x07))
                .count();
        return odd * 8 <= text.length();
    }

    /// The text of a Word 2 document, or null where its head leads nowhere.
    static @Nullable String word2(byte[] bytes) {
        int start = int32(bytes, 0x18);
        int end = int32(bytes, 0x1C);
        boolean usable = isOld(bytes) && start >= 0x100 && end > start && end <= bytes.length;
        return usable ? new String(bytes, start, end - start, WESTERN) : null;
    }

    private static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }
}
