package org.rapporteur.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Label.Kind;
import org.rapporteur.model.FoundIn;

/// Lines that say by a label what they are, above a text that somebody filed: "Title: …", "Source: …",
/// "Date: …", also as the rows of a table; and the heads of notes, memoranda and cables: "TO: …", "SUBJECT: …".
final class LabelledLines {
    private static final int FEWEST = 2;
    private static final int MOST = 24;
    private static final int LONGEST = 120;
    private static final int ABOVE = 12;
    private static final int BETWEEN = 3;
    private static final int WORDS = 12;
    private static final Pattern LINE =
            Pattern.compile("([^:：|\\t]{1,30}?)(?:\\s*(?:[:：][*_]*\\s*\\|?|\\|)|\\s[–—-](?=\\s))\\s*(.{0,300})");
    private static final Pattern DASHED = Pattern.compile("[\\p{L} ]{1,30} [–—-] ");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?。！？][”\"’')]*");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\. ?\\(?\\p{Lu}.*");
    private static final Pattern DIGITS = Pattern.compile("\\d(?!\\d?:\\d)");
    private static final Pattern SOURCE = Pattern.compile(
            "[(\\[]?(?:source|quelle|fuente|источник|来源|來源)\\s*[:：]\\s*(.{2,80}?)[)\\]]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<Kind> OWN =
            Set.of(Kind.TITLE, Kind.SUBJECT, Kind.OUTLET, Kind.AUTHOR, Kind.DATE, Kind.URL);

    private final Facts facts;
    private final List<Row> rows;
    private final boolean dayFirst;

    private LabelledLines(Facts facts, List<Row> rows) {
        this.facts = facts;
        this.rows = rows;
        this.dayFirst = rows.stream().anyMatch(row -> row.label() != null && row.label().dayFirst());
    }

    /// What labelled lines leave of a text.
    ///
    /// @param lines the text without what they say
    /// @param whole whether they are the whole head, so that no other line is part of one
    record Rest(List<String> lines, boolean whole) {}

    private record Row(String line, @Nullable Label label, String value) {
        boolean is(Kind kind) {
            return label != null && label.kind() == kind && !value.isEmpty();
        }
    }

    /// Moves what the labelled lines at the start of `all` say into `facts`; one alone may be a headline.
    static Rest read(Facts facts, List<String> all) {
        List<String> lines = joined(all);
        List<Row> rows = rows(lines);
        int from = belowHeadline(rows);
        int end = from;
        while (end < rows.size() && isOwn(rows.get(end))) {
            end++;
        }
        boolean plain = end - from >= FEWEST && (from == 0 || isSigned(rows.subList(from, end)));
        boolean note = isNote(rows, plain);
        if (!note && !plain) {
            return new Rest(all, false);
        }
        List<Row> head = note ? rows : rows.subList(from, end);
        var kept = new ArrayList<>(lines.subList(0, note ? 0 : from));
        kept.addAll(new LabelledLines(facts, head).take(note));
        kept.addAll(lines.subList(note ? rows.size() : end, lines.size()));
        return new Rest(kept, note);
    }

    /// Where labelled lines may start: at once, or below a headline and a day.
    private static int belowHeadline(List<Row> rows) {
        int at = !rows.isEmpty() && rows.getFirst().label() == null && TextHead.isHeadline(rows.getFirst().line())
                ? 1 : 0;
        return at == 1 && rows.size() > 1 && DateLine.isOnlyDate(rows.get(1).line()) ? 2 : at;
    }

    /// Whether publisher or author is among the labels: an invitation has a day and a link, too.
    private static boolean isSigned(List<Row> rows) {
        return rows.stream().anyMatch(row -> row.is(Kind.OUTLET) || row.is(Kind.AUTHOR));
    }

    /// The publisher, with its date perhaps, that a line below a text names; null where it names none.
    static @Nullable String source(String line) {
        Matcher match = SOURCE.matcher(line);
        return match.matches() ? match.group(1) : null;
    }

    /// `all` with each label that stands alone on its line put before what stands below it.
    private static List<String> joined(List<String> all) {
        var joined = new ArrayList<String>(all.size());
        for (int i = 0; i < all.size(); i++) {
            boolean head = i < MOST && i + 2 < all.size();
            List<String> pairs = head && all.get(i).contains(" | ") ? pairs(all.get(i)) : List.of();
            if (!pairs.isEmpty()) {
                joined.addAll(pairs);
                continue;
            }
            Row row = head ? row(all.get(i)) : new Row(all.get(i), null, "");
            boolean alone = row.label() != null && row.value().isEmpty() && row(all.get(i + 1)).label() == null
                    && !isProse(all.get(i + 1));
            joined.add(alone ? all.get(i) + " " + all.get(++i) : all.get(i));
        }
        return joined;
    }

    /// The pairs of a label and a value that stand side by side in a row of a table; none where it is another row.
    private static List<String> pairs(String line) {
        List<String> cells = List.of(line.split(" \\| "));
        boolean paired = cells.size() > 2 && cells.size() % 2 == 0;
        var pairs = new ArrayList<String>();
        for (int i = 0; paired && i < cells.size(); i += 2) {
            String pair = cells.get(i) + " | " + cells.get(i + 1);
            pairs.add(pair);
            paired = row(pair).label() != null;
        }
        return paired ? pairs : List.of();
    }

    /// The lines down to the last labelled one of the head, and a date line below it.
    private static List<Row> rows(List<String> lines) {
        var rows = new ArrayList<Row>();
        int end = 0;
        for (String line : lines.subList(0, Math.max(0, Math.min(MOST, lines.size() - 1)))) {
            Row row = row(line);
            rows.add(row);
            if (row.label() != null) {
                end = rows.size();
            } else if (isProse(line) || rows.size() - end > (end == 0 ? ABOVE : BETWEEN)) {
                break;
            }
        }
        // Letters carry their date below what they are about, too.
        boolean dated = end > 0 && end < rows.size() && DateLine.claim(rows.get(end).line(), true) != null;
        return rows.subList(0, dated ? end + 1 : end);
    }

    private static Row row(String line) {
        boolean divided = line.indexOf(':') > 0 || line.indexOf('：') > 0 || line.indexOf('|') > 0
                || DASHED.matcher(line).lookingAt();
        Matcher match = LINE.matcher(divided ? line : "");
        Label label = match.matches() ? Label.of(match.group(1)) : null;
        boolean headed = label != null && (OWN.contains(label.kind()) || label.kind() == Kind.OTHER);
        return headed ? new Row(line, label, match.group(2).strip()) : new Row(line, null, "");
    }

    private static boolean isProse(String line) {
        return line.length() > LONGEST || Furniture.isLong(line) || NUMBERED.matcher(line).matches()
                || SENTENCE.matcher(line).matches() && line.split("\\s+").length >= WORDS;
    }

    private static boolean isOwn(Row row) {
        return row.label() != null && OWN.contains(row.label().kind()) && !row.value().isEmpty();
    }

    /// Whether a subject stands among other labels, or above a date: lines above them, as the kind of the note, are
    /// no headline.
    private static boolean isNote(List<Row> rows, boolean plain) {
        boolean about = rows.stream().anyMatch(row -> row.is(Kind.SUBJECT));
        boolean titled = !plain && rows.stream().anyMatch(row -> row.is(Kind.TITLE))
                && rows.stream().anyMatch(row -> row.is(Kind.OTHER));
        long labels = rows.stream().map(Row::label).filter(Objects::nonNull).map(Label::kind).distinct().count();
        boolean dated = rows.stream().anyMatch(row -> row.label() == null
                && (DateLine.claim(row.line()) != null || DateTimeGroup.claim(row.line()) != null));
        return (about || titled) && (labels >= FEWEST || dated);
    }

    /// Takes what fields hold; the other lines stay in the text.
    private List<String> take(boolean note) {
        var kept = new ArrayList<String>();
        if (note) {
            String above = facts.title();
            boolean line = Places.HEAD.equals(facts.placeOf(FoundIn.Field.TITLE))
                    || Places.HEADING.equals(facts.placeOf(FoundIn.Field.TITLE));
            rows.stream().filter(row -> row.is(Kind.SUBJECT) || row.is(Kind.TITLE)).findFirst()
                    .ifPresent(row -> facts.replaceTitle(Forwarded.bare(row.value()), Places.HEAD));
            kept.addAll(above != null && line ? List.of(above) : List.of());
        }
        rows.stream().filter(row -> !takes(row)).map(Row::line).forEach(kept::add);
        if (note && facts.dates().stream().noneMatch(claim -> claim.carrier() == DateClaim.Carrier.VISIBLE)) {
            rows.stream().filter(row -> row.label() == null).map(row -> standing(row.line())).filter(Objects::nonNull)
                    .findFirst().ifPresent(facts::date);
        }
        return kept;
    }

    /// The date of a line without a label: "Paris, le 4 mars 2026", or the date and time of a cable.
    private @Nullable DateClaim standing(String line) {
        DateClaim group = DateTimeGroup.claim(line);
        return group == null ? DateLine.claim(line, dayFirst) : group;
    }

    private boolean takes(Row row) {
        if (row.label() == null || row.value().isEmpty()) {
            return false;
        }
        String value = row.value();
        switch (row.label().kind()) {
            case TITLE, SUBJECT -> facts.title(value, Places.HEAD);
            case OUTLET -> {
                if (!Stamps.takes(facts, value)) {
                    facts.outlet(value, Places.HEAD);
                }
            }
            case AUTHOR -> Bylines.people(value).forEach(name -> facts.author(name, Places.HEAD));
            case URL -> facts.url(value, Places.HEAD);
            case DATE -> {
                DateClaim claim = day(value);
                facts.date(claim);
                // Digits that can be read two ways: the officer sees them there.
                return claim != null;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The date that is `value`, and not the end of a span of days.
    private @Nullable DateClaim day(String value) {
        DateClaim claim = DateLine.claim(value, dayFirst);
        String words = claim == null ? null : claim.words();
        int start = words == null ? 0 : Math.max(0, value.indexOf(words));
        return DIGITS.matcher(value.substring(0, start)).find() ? null : claim;
    }
}
