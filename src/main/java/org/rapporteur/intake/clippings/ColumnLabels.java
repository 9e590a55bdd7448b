package org.rapporteur.intake.clippings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Label;
import org.rapporteur.intake.document.Label.Kind;

/// Which column of a sheet holds what, told by the words above them and by nothing else.
final class ColumnLabels {
    /// What an article says of itself beside its headline.
    private static final Set<Kind> FIELDS =
            EnumSet.of(Kind.OUTLET, Kind.AUTHOR, Kind.DATE, Kind.URL, Kind.TEXT, Kind.SUMMARY);
    private static final int FEWEST = 2;
    private static final int LONGEST = 60;
    private static final Pattern ASIDE = Pattern.compile("[(（\\[].*?[)）\\]]");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[/|\\n、]\\s*|(?<=\\p{IsHan})\\s*(?=[A-Za-z])|(?<=[A-Za-z])\\s*(?=\\p{IsHan})");
    private static final Pattern SAVED =
            Pattern.compile("(?i)time_?added|timestamp|(?:date|time)[ _]?(?:added|saved)|(?:added|saved)[ _](?:at|on)");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[_-]+");

    private final Map<Kind, Integer> columns = new EnumMap<>(Kind.class);
    private boolean foreign;
    private boolean saved;

    private ColumnLabels() {}

    /// The columns below `headers`, or null where these are not the headers of a list of clippings.
    static @Nullable ColumnLabels of(List<String> headers) {
        var labels = new ColumnLabels();
        for (int i = 0; i < headers.size(); i++) {
            Label label = label(headers.get(i));
            labels.saved |= SAVED.matcher(headers.get(i).strip()).matches();
            if (label != null) {
                labels.columns.putIfAbsent(label.kind(), i);
                labels.foreign |= label.kind() == Kind.FOREIGN;
            }
        }
        return labels.isList() ? labels : null;
    }

    /// What a header says; of one in two languages both must say the same.
    static @Nullable Label label(String header) {
        if (header.length() > LONGEST) {
            return null;
        }
        String plain = HUMP.matcher(ASIDE.matcher(header).replaceAll("").strip()).replaceAll(" ");
        Label whole = Label.of(plain);
        if (whole != null) {
            return whole;
        }
        List<@Nullable Label> parts = Stream.of(BETWEEN.split(plain)).map(Label::of).toList();
        boolean known = !parts.isEmpty() && parts.stream().allMatch(Objects::nonNull);
        return known && parts.stream().filter(Objects::nonNull).map(Label::kind).distinct().count() == 1
                ? parts.getFirst() : null;
    }

    /// The column of `kind`, or -1.
    int of(Kind kind) {
        return columns.getOrDefault(kind, -1);
    }

    private boolean isList() {
        long fields = columns.keySet().stream().filter(FIELDS::contains).count();
        boolean published = columns.containsKey(Kind.DATE) || columns.containsKey(Kind.OUTLET);
        // Who keeps pages to read them later says when he kept them, and nothing of when they were published.
        boolean kept = saved && columns.containsKey(Kind.URL);
        return columns.containsKey(Kind.TITLE) && (published && fields >= FEWEST || kept) && !foreign;
    }

    /// Whether `header` says in which order digits of a day stand, as "Date (dd/mm/yyyy)" does.
    static @Nullable Boolean saidDayFirst(String header) {
        String plain = header.toLowerCase(Locale.ROOT);
        if (plain.matches("(?s).*\\b(?:dd?|jj|tt)[./-]mm?\\b.*")) {
            return true;
        }
        return plain.matches("(?s).*\\bmm?[./-]dd?\\b.*") ? Boolean.FALSE : null;
    }
}
