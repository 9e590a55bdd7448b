package org.rapporteur.intake.reference;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.UserProblem;

/// One entry of a list of references, in any format, while it is gathered: its fields by the names
/// that the format gives them.
final class Entry {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})(?:[/-](\\d{1,2})?(?:[/-](\\d{1,2})?)?(?:/[^\\d].*|/?))?(?:[T ]\\d{1,2}:.*)?");
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> authors = new ArrayList<>();
    private String authorPlace = "";
    private String type = "";

    /// What sort of document the entry says it is.
    void type(String value) {
        type = value.toLowerCase(Locale.ROOT).strip();
    }

    /// Sets the field `name`, unless it is set already or `value` is empty.
    void put(String name, @Nullable String value) {
        String clean = value == null ? "" : Whitespace.line(value);
        if (!clean.isEmpty()) {
            fields.putIfAbsent(name, clean);
        }
    }

    /// Adds an author, found in the field `name`: "Family, Given" or a name as it is spoken.
    void author(String name, @Nullable String value) {
        String clean = value == null ? "" : Whitespace.line(value);
        int comma = clean.indexOf(',');
        String[] parts = clean.split("\\s*,\\s*", 3);
        String spoken = comma < 0 || parts.length < 2 ? clean
                : parts.length == 3 ? parts[1] + " " + parts[0] + " " + parts[2] : parts[1] + " " + parts[0];
        if (!spoken.isBlank()) {
            authors.add(spoken.strip());
            authorPlace = authorPlace.isEmpty() ? name : authorPlace;
        }
    }

    /// The entry as a document whose text is not held, or null if it names neither a title nor an
    /// address.
    @Nullable Draft draft(Names names) {
        var facts = new Facts();
        first(names.title()).ifPresent(name -> facts.title(fields.get(name), name));
        names.outlet().stream()
                .filter(name -> fields.containsKey(name) && !fields.get(name).strip().matches("(?i)https?://\\S+"))
                .findFirst()
                .ifPresent(name -> facts.outlet(fields.get(name), name));
        first(names.url()).ifPresent(name -> facts.url(fields.get(name), name));
        String doi = doi(names);
        if (doi != null) {
            facts.url("https://doi.org/" + doi, first(names.doi()).orElse("doi"));
        }
        if (facts.title() == null && facts.url() == null) {
            return null;
        }
        first(names.language()).ifPresent(name -> facts.language(fields.get(name), name));
        authors.forEach(author -> facts.author(author, authorPlace));
        facts.date(date(names));
        ArticleForm form = form();
        if (form != null) {
            facts.form(form, names.type());
        }
        return Draft.reference(facts, words(names, facts));
    }

    /// The names that a format gives to what is read, each in the order of preference.
    record Names(
            String type,
            List<String> title,
            List<String> outlet,
            List<String> url,
            List<String> doi,
            List<String> language,
            List<String> date,
            List<String> place) {}

    private Optional<String> first(List<String> names) {
        return names.stream().filter(fields::containsKey).findFirst();
    }

    private @Nullable String doi(Names names) {
        Matcher match = DOI.matcher(first(names.doi()).map(fields::get).orElse(""));
        return match.matches() ? match.group(1) : null;
    }

    /// The most exact of its dates.
    private @Nullable DateClaim date(Names names) {
        DateClaim best = null;
        for (String name : names.date()) {
            String raw = fields.get(name);
            PartialDate read = raw == null ? null : read(raw);
            if (read != null && (best == null || read.edtf().length() > best.date().edtf().length())) {
                // Digits as a format wants them are nobody's words.
                String words = NUMBERS.matcher(raw.strip()).matches() ? null : raw;
                best = new DateClaim(read, DateClaim.Carrier.METADATA, words, name, null);
            }
        }
        return best;
    }

    /// A date as references write it: `2024/01/30/`, `2024-01`, "30 January 2024".
    static @Nullable PartialDate read(String raw) {
        try {
            Matcher match = NUMBERS.matcher(raw.strip());
            if (!match.matches()) {
                return DateReading.read(raw).date();
            }
            String month = match.group(2) == null ? "" : "-" + two(match.group(2));
            String day = match.group(3) == null || month.isEmpty() ? "" : "-" + two(match.group(3));
            return PartialDate.parse(match.group(1) + month + day);
        } catch (DateTimeException | UserProblem noDate) {
            return null;
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private @Nullable ArticleForm form() {
        return switch (type) {
            case "news", "mgzn", "blog", "article-newspaper", "article-magazine", "post-weblog", "newspaperarticle",
                 "magazinearticle", "blogpost", "newspaper article", "magazine article", "newspaper" ->
                ArticleForm.PRESS;
            case "govdoc", "bill", "stat", "legal", "legislation", "treaty", "statute", "government document",
                 "regulation" -> ArticleForm.OFFICIAL;
            case "hear", "video", "sound", "speech", "interview", "broadcast", "hearing", "presentation",
                 "videorecording", "podcast", "tvbroadcast", "radiobroadcast", "motion_picture" ->
                ArticleForm.TRANSCRIPT;
            case "post", "forumpost" -> ArticleForm.POST;
            default -> null;
        };
    }

    /// Where to find it: publisher, volume, pages, address.
    private String words(Names names, Facts facts) {
        String where = names.place().stream()
                .filter(fields::containsKey)
                .map(fields::get)
                .filter(part -> !part.equals(facts.outlet()))
                .collect(Collectors.joining(", "));
        String all = Stream.of(facts.outlet(), where, facts.url())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? String.valueOf(facts.title()) : all;
    }
}
