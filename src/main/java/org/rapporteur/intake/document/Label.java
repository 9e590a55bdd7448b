package org.rapporteur.intake.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a label says that stands before a line or above a column, as `labels.txt` lists them.
///
/// @param kind of what it is the label
/// @param dayFirst whether it is of a language that writes the day first in 02/03/2024
public record Label(Kind kind, boolean dayFirst) {
    private static final int LONGEST = 30;
    private static final Pattern MARKS = Pattern.compile("^[*_#>\\s]+|[*_\\s:：.]+$");
    private static final Map<String, Label> ALL = all();

    /// What a label is of.
    public enum Kind {
        /// The headline.
        TITLE,
        /// What a letter or a note is about.
        SUBJECT,
        /// Who published it.
        OUTLET,
        /// Who wrote it.
        AUTHOR,
        /// When it was published.
        DATE,
        /// Where it is found.
        URL,
        /// Its text.
        TEXT,
        /// What it says in short.
        SUMMARY,
        /// Something that no field of an article holds: to whom it goes, under which number.
        OTHER,
        /// Something that is said of people, goods and meetings, not of articles.
        FOREIGN
    }

    /// What `words` are the label of, or null.
    public static @Nullable Label of(String words) {
        if (words.length() > LONGEST) {
            return null;
        }
        return ALL.get(MARKS.matcher(Whitespace.line(words).toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    private static Map<String, Label> all() {
        var all = new HashMap<String, Label>();
        for (List<String> row : Lexicon.read("labels.txt")) {
            var label = new Label(Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT)), "day".equals(row.get(1)));
            row.stream().skip(2).forEach(words -> all.putIfAbsent(words.replaceFirst("\\.$", ""), label));
        }
        return Map.copyOf(all);
    }
}
