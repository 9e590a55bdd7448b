package org.rapporteur.intake.clippings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.SheetFile;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Label.Kind;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.intake.document.Wrapping;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;

/// A sheet that lists clippings: one article a row.
public final class ClippingList {
    /// The most rows of a list.
    public static final int MOST = 10_000;
    private static final int HEAD = 10;
    private static final int LONGEST = 2_000;
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t|]");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,#%\\s-]*");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

    private final Sheet sheet;
    private final ColumnLabels columns;
    private final DayColumn days;
    /// A column of prose whose label is in no list, where no other holds a text; else -1.
    private final int unnamed;

    private ClippingList(Sheet sheet, ColumnLabels columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.days = new DayColumn(sheet, columns.of(Kind.DATE));
        boolean told = columns.of(Kind.TEXT) >= 0 || columns.of(Kind.SUMMARY) >= 0;
        this.unnamed = told ? -1 : IntStream.range(0, sheet.headers().size())
                .filter(i -> ColumnLabels.label(sheet.headers().get(i)) == null && isProse(sheet, i))
                .findFirst().orElse(-1);
    }

    private static boolean isProse(Sheet sheet, int column) {
        long prose = sheet.rows().stream().filter(row -> Furniture.isLong(row.cell(column).text())).count();
        return prose * 2 > sheet.rows().size();
    }

    /// Whether `cells` are the words above the columns of such a list.
    public static boolean isHead(List<String> cells) {
        return ColumnLabels.of(cells) != null;
    }

    /// The articles that `text` lists, whose cells are divided by commas and the like; null where it is no list.
    ///
    /// @param name what its file is called
    public static @Nullable Draft of(String text, String name, List<Warning> warnings) {
        boolean head = text.lines().filter(line -> !line.isBlank()).limit(HEAD)
                .filter(line -> line.length() <= LONGEST).anyMatch(line -> isHead(
                Stream.of(SEPARATOR.split(line)).map(cell -> cell.replace("\"", "")).toList()));
        if (!head) {
            return null;
        }
        try {
            return of(List.of(SheetFile.csv(text, name)), warnings);
        } catch (UserProblem broken) {
            return null;
        }
    }

    /// The articles that `sheets` list, and the text of those among them that are no lists; null where none is one.
    public static @Nullable Draft of(List<Sheet> sheets, List<Warning> warnings) {
        var articles = new ArrayList<Draft>();
        var others = new ArrayList<Draft>();
        for (Sheet sheet : sheets) {
            List<Draft> listed = listed(sheet, warnings);
            articles.addAll(listed);
            if (listed.isEmpty()) {
                others.add(whole(sheet, warnings));
            }
        }
        if (articles.isEmpty() || articles.size() > MOST) {
            return null;
        }
        articles.addAll(others);
        return Draft.holding(articles);
    }

    private static List<Draft> listed(Sheet sheet, List<Warning> warnings) {
        ColumnLabels columns = ColumnLabels.of(sheet.headers());
        if (columns == null || sheet.rows().size() > MOST) {
            return List.of();
        }
        var list = new ClippingList(sheet, columns);
        List<Sheet.Row> rows = sheet.rows().stream().filter(list::isEntry).toList();
        // A list names most of what it lists.
        boolean named = rows.size() * 2 > sheet.rows().stream().filter(list::isListed).count();
        return named ? rows.stream().map(row -> list.draft(row, warnings)).toList() : List.of();
    }

    private static Draft whole(Sheet sheet, List<Warning> warnings) {
        var facts = new Facts();
        facts.title(sheet.name(), Places.CONTENT);
        Stream<String> head = Stream.of(sheet.headers().stream().filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" | ")));
        Stream<String> rows = sheet.rows().stream().map(row -> row.cells().stream().map(Sheet.Cell::text)
                .map(Whitespace::line).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | ")));
        return new Draft(facts, Stream.concat(head, rows).filter(line -> !line.isEmpty()).toList(), warnings);
    }

    /// Whether `row` is of an article: neither the words above the columns again nor the heading of a part.
    private boolean isEntry(Sheet.Row row) {
        return isListed(row) && (!text(row, Kind.TITLE).isEmpty() || !text(row, Kind.TEXT).isEmpty());
    }

    private boolean isListed(Sheet.Row row) {
        boolean again = text(row, Kind.TITLE).equals(sheet.headers().get(columns.of(Kind.TITLE)));
        return !again && row.cells().stream().filter(cell -> !cell.text().isBlank()).count() > 1;
    }

    private Draft draft(Sheet.Row row, List<Warning> damage) {
        var facts = new Facts();
        var warnings = new ArrayList<>(damage);
        facts.title(text(row, Kind.TITLE), header(Kind.TITLE));
        String outlet = text(row, Kind.OUTLET);
        facts.outlet(LINK.matcher(outlet).lookingAt() ? null : outlet, header(Kind.OUTLET));
        for (String people : text(row, Kind.AUTHOR).split("\\s*[;；]\\s*")) {
            Bylines.people(people).forEach(name -> facts.author(name, header(Kind.AUTHOR)));
        }
        for (Kind kind : List.of(Kind.URL, Kind.TITLE, Kind.OUTLET)) {
            link(facts, row.cell(columns.of(kind)), kind);
        }
        facts.date(days.of(row, warnings));
        List<String> paragraphs = paragraphs(row, facts.title(), warnings);
        left(row, warnings);
        String reference = paragraphs.isEmpty() ? reference(facts) : null;
        return new Draft(facts, paragraphs, warnings, reference, List.of());
    }

    private void link(Facts facts, Sheet.Cell cell, Kind kind) {
        for (String address : Stream.of(cell.text().strip(), cell.address()).filter(one -> one != null).toList()) {
            facts.url(address.matches("(?i)www\\..*") ? "https://" + address : address, header(kind));
        }
    }

    private List<String> paragraphs(Sheet.Row row, @Nullable String title, List<Warning> warnings) {
        List<String> whole = lines(row, Kind.TEXT);
        List<String> other = unnamed < 0 ? lines(row, Kind.SUMMARY) : lines(row, unnamed);
        List<String> lines = whole.isEmpty() ? other : whole;
        if (unnamed < 0 && whole.isEmpty() && !lines.isEmpty()) {
            warnings.add(Warning.of("summary-only"));
        }
        boolean again = lines.size() > 1 && lines.getFirst().equalsIgnoreCase(title);
        return again ? lines.subList(1, lines.size()) : lines;
    }

    private List<String> lines(Sheet.Row row, Kind kind) {
        return lines(row, columns.of(kind));
    }

    private static List<String> lines(Sheet.Row row, int column) {
        return Furniture.without(Wrapping.paragraphs(row.cell(column).text()));
    }

    /// Says which columns are filled and have no place in an article.
    private void left(Sheet.Row row, List<Warning> warnings) {
        Set<String> left = new TreeSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String header = i < sheet.headers().size() ? sheet.headers().get(i) : "";
            String text = row.cells().get(i).text();
            boolean labelled = i == unnamed || header.isBlank() || ColumnLabels.label(header) != null;
            if (!labelled && !NUMBER.matcher(text).matches()) {
                left.add(header);
            }
        }
        if (!left.isEmpty()) {
            warnings.add(Warning.of("columns-left", String.join(", ", left)));
        }
    }

    private static String reference(Facts facts) {
        String where = Stream.of(facts.outlet(), facts.url()).filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? String.valueOf(facts.title()) : where;
    }

    private String text(Sheet.Row row, Kind kind) {
        return Whitespace.line(row.cell(columns.of(kind)).text());
    }

    private String header(Kind kind) {
        int column = columns.of(kind);
        return column < 0 ? "" : sheet.headers().get(column);
    }
}
