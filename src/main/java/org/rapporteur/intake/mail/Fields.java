package org.rapporteur.intake.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Whitespace;

/// The fields above a mail or one of its parts.
final class Fields {
    private static final int LONGEST = 20_000;
    private static final Pattern PARAMETER = Pattern.compile(
            ";\\s*([\\w.-]{1,40})(?:\\*(\\d{1,3}))?(\\*)?\\s*=\\s*(\"(?:\\\\.|[^\"\\\\])*+\"?|[^;]*)");
    private static final Pattern EXTENDED = Pattern.compile("([\\w.:-]*)'[\\w-]*'(.*)", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile(".*[/\\\\:]", Pattern.DOTALL);

    private final Map<String, String> values = new HashMap<>();

    /// Adds a field as it stands in the mail, folded and encoded; of fields of one name the first counts.
    void add(String name, String value) {
        String line = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        values.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), line.replaceAll("\\r?\\n[ \\t]*", " ").strip());
    }

    /// The field `name` in clear, or null.
    @Nullable String text(String name) {
        String value = values.get(name.toLowerCase(Locale.ROOT));
        return value == null ? null : Whitespace.line(EncodedWords.decoded(value));
    }

    /// Whether a field of this name is there.
    boolean has(String name) {
        return values.containsKey(name);
    }

    /// Whether there is any field.
    boolean isEmpty() {
        return values.isEmpty();
    }

    /// The first word of the field `name` in lower case: `text/plain`, `attachment`; else `otherwise`.
    String word(String name, String otherwise) {
        String value = values.getOrDefault(name, "");
        int end = value.indexOf(';');
        String word = (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return word.isEmpty() ? otherwise : word;
    }

    /// The parameter `parameter` of the field `name`, in clear, or null.
    @Nullable String parameter(String name, String parameter) {
        var pieces = new TreeMap<Integer, String>();
        String charset = null;
        boolean extended = false;
        Matcher match = PARAMETER.matcher(values.getOrDefault(name, ""));
        while (match.find()) {
            if (match.group(1).equalsIgnoreCase(parameter)) {
                String piece = unquoted(match.group(4));
                int number = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
                Matcher head = EXTENDED.matcher(piece);
                if (match.group(3) != null && number == 0 && head.matches()) {
                    charset = head.group(1);
                    piece = head.group(2);
                    extended = true;
                    // The extended form is the better one where both are there.
                    pieces.remove(0);
                }
                pieces.putIfAbsent(number, piece);
            }
        }
        if (pieces.isEmpty()) {
            return null;
        }
        String whole = String.join("", pieces.values());
        String clear = extended ? Letters.of(EncodedWords.unescaped(whole), charset) : EncodedWords.decoded(whole);
        return Whitespace.line(clear);
    }

    /// The name of the file that the part is said to be, without any folder; null where it has none.
    @Nullable String fileName() {
        String name = parameter("content-disposition", "filename");
        name = name == null || name.isBlank() ? parameter("content-type", "name") : name;
        String bare = name == null ? "" : bare(name);
        return bare.isEmpty() ? null : bare;
    }

    /// `path` without folders and without signs that no file name has.
    static String bare(String path) {
        String name = Whitespace.line(PATH.matcher(path).replaceFirst("")).replaceAll("[<>\"|?*]", "");
        return name.matches("\\.*") ? "" : name;
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        return bare.startsWith("\"") ? bare.replaceAll("^\"|\"$", "").replaceAll("\\\\(.)", "$1") : bare;
    }
}
