package org.rapporteur.intake.document;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/// How much bytes look like text when they are read in some encoding. What a wrong encoding makes
/// of them are rare characters, signs within words and capitals behind small letters.
final class Plausibility {
    private static final int SAMPLE = 20_000;
    private static final List<List<String>> LETTERS = Lexicon.read("letters.txt");
    private static final String HAN = letters("han");
    private static final String HANGUL = letters("hangul");
    private static final String PUNCTUATION = "“”‘’–—…«»•€£§°·©®™、。，；：！？（）《》「」『』“”【】〈〉〔〕・ー　．";
    private static final double DAMAGE = -3;
    private static final double ODD = -0.6;

    private final Charset charset;
    private final String text;

    private Plausibility(Charset charset, String text) {
        this.charset = charset;
        this.text = text;
    }

    /// How plausible `text`, read in `charset`, is: the mean over its characters beyond ASCII, 1 and
    /// more for running text in its language, below 0 for what is none.
    static double of(Charset charset, String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        var plausibility = new Plausibility(charset, sample);
        List<String> alphabets = LETTERS.stream()
                .filter(row -> row.getFirst().equals(charset.name()))
                .map(row -> row.get(1))
                .toList();
        if (alphabets.isEmpty()) {
            return plausibility.mean("");
        }
        return alphabets.stream().mapToDouble(plausibility::mean).max().orElse(0);
    }

    private double mean(String alphabet) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean odd = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            if (c > '\u007E' || odd) {
                count++;
                boolean damage = odd || c < '\u00A0' || c == '\uFFFD';
                double plain = alphabet.isEmpty() ? wide(c) : letter(i, alphabet);
                sum += damage ? DAMAGE : plain;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /// A character of East Asian text.
    private double wide(char c) {
        if (PUNCTUATION.indexOf(c) >= 0) {
            return 0.8;
        }
        if (c >= '\u3041' && c <= '\u30FF') {
            return charset.name().matches("windows-31j|EUC-JP|UTF.*|ISO-2022.*") ? 1 : -0.3;
        }
        if (c >= '\uAC00' && c <= '\uD7A3') {
            boolean korean = charset.name().matches("x-windows-949|UTF.*");
            return !korean ? ODD : HANGUL.indexOf(c) >= 0 ? 1.2 : 0.3;
        }
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return HAN.indexOf(c) >= 0 ? 1.3 : ordinary(c) ? 0.4 : -0.5;
        }
        boolean fullWidth = c >= '\uFF01' && c <= '\uFF5E';
        return fullWidth ? 0.5 : Character.isHighSurrogate(c) || c >= '\uE000' && c < '\uF900' ? -2 : ODD;
    }

    /// Whether `c` is of the half of its set that holds the ordinary characters.
    private boolean ordinary(char c) {
        byte[] bytes = Character.toString(c).getBytes(charset);
        int lead = bytes.length == 2 ? bytes[0] & 0xFF : 0;
        boolean tail = bytes.length == 2 && (bytes[1] & 0xFF) >= 0xA1;
        return switch (charset.name()) {
            case "GB18030" -> tail && lead >= 0xB0 && lead <= 0xD7;
            case "Big5-HKSCS" -> lead >= 0xA4 && lead <= 0xC6;
            case "windows-31j" -> lead >= 0x88 && lead <= 0x97;
            case "EUC-JP" -> lead >= 0xB0 && lead <= 0xCF;
            default -> false;
        };
    }

    /// A character of a text in an alphabet.
    private double letter(int at, String alphabet) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        boolean within = Character.isLetter(before) && Character.isLetter(after);
        if (c == '\u00A0') {
            return 0;
        }
        if (PUNCTUATION.indexOf(c) >= 0) {
            return within && c != '’' && c != '—' && c != '–' && c != '·' ? ODD : 0.6;
        }
        if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            return alphabet.indexOf(c) >= 0 ? 0.6 : 2 * ODD;
        }
        int place = alphabet.indexOf(Character.toLowerCase(c));
        double score = place < 0 ? ODD : 1.1 - 0.6 * place / alphabet.length();
        boolean misplaced = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean mixed = before < '\u007F' && Character.isLetter(before) && alphabet.charAt(0) > '\u0250';
        return score - (misplaced ? 1.2 : 0) - (mixed ? 0.8 : 0);
    }

    private static String letters(String name) {
        return LETTERS.stream()
                .filter(row -> row.getFirst().equals(name))
                .map(row -> row.get(1))
                .collect(Collectors.joining());
    }
}
