package org.rapporteur.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.PartialDate;

/// References in the RIS format, which every reference manager reads: lines of a tag, two spaces,
/// a hyphen and a value, each reference from `TY` to `ER`. Dates are written as far as they are
/// known, `2024/01/` for a month. A note bears the article's marking.
public final class Ris {
    /// An article to be referred to.
    ///
    /// @param outlet the name of its publisher, or null where not stated
    public record Entry(Article article, @Nullable String outlet) {}

    private Ris() {}

    /// The references to `entries`, in their order.
    public static String of(List<Entry> entries) {
        return entries.stream().map(Ris::entry).collect(Collectors.joining());
    }

    private static String entry(Entry entry) {
        Article article = entry.article();
        var out = new StringBuilder();
        line(out, "TY", type(article.form()));
        line(out, "TI", article.title());
        article.authors().forEach(author -> line(out, "AU", author));
        line(out, "T2", entry.outlet());
        line(out, "DA", article.published() == null ? null : date(article.published().date()));
        line(out, "UR", article.url());
        line(out, "LA", article.language());
        line(out, "AV", article.reference());
        line(out, "N1", article.marking());
        return out.append("ER  - \r\n\r\n").toString();
    }

    private static void line(StringBuilder out, String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ").strip()).append("\r\n");
        }
    }

    private static String type(ArticleForm form) {
        return switch (form) {
            case PRESS -> "NEWS";
            case POST -> "ELEC";
            case OFFICIAL -> "GOVDOC";
            // What was spoken need not be a government’s: read back it would be an official statement.
            case TRANSCRIPT -> "VIDEO";
            case NOTE -> "PCOMM";
            case OWN -> "UNPB";
        };
    }

    /// The parts of a date that all of its days share; null where not even the year is.
    private static @Nullable String date(PartialDate date) {
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        if (from.getYear() != to.getYear()) {
            return null;
        }
        if (from.getMonthValue() != to.getMonthValue()) {
            return String.format(Locale.ROOT, "%04d//", from.getYear());
        }
        String month = String.format(Locale.ROOT, "%04d/%02d/", from.getYear(), from.getMonthValue());
        return from.equals(to) ? month + String.format(Locale.ROOT, "%02d", from.getDayOfMonth()) : month;
    }
}
