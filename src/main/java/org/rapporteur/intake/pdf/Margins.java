package org.rapporteur.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Places;

/// Takes away what stands above and below the text of pages: running heads, page numbers, the
/// lines that a browser prints around a page. The address in these is kept as a fact; the day of
/// the printing is nobody's date.
final class Margins {
    private static final int EDGE_ROWS = 4;
    private static final int ENOUGH = 3;
    private static final double EDGE = 0.09;
    private static final Pattern STAMP = Pattern.compile(
            "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? (?:at )?(?:上午|下午)?\\d{1,2}:\\d{2}"
                    + "(?::\\d{2})?(?: ?[APap]\\.?[Mm]\\.?)?");
    private static final Pattern LINK = Pattern.compile("(?:https?|file)://\\S+");
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)(?:page|seite|p\\.|página|стр\\.)?\\s*\\d{1,4}\\s*(?:/|of|von|de|sur|из)\\s*\\d{1,4}"
                    + "|(?:page|seite|página)\\s*\\d{1,4}|第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?");
    private static final Pattern NOTE = Pattern.compile(
            "(?s)\\W*\\d{1,3}\\W*(?:(?i)ibid|op\\. cit|see |cf\\.).*|" + Spelling.MARK + ".*");
    private static final Pattern NUMBER =
            Pattern.compile("[-–—|\\[(\\s]*(?:\\d{1,4}|[ivxlc]{1,6})[-–—|\\])\\s]*", Pattern.CASE_INSENSITIVE);

    private final Facts facts;
    private final List<Sheet> sheets;
    private final Map<String, Set<Integer>> seen = new HashMap<>();
    private boolean printed;

    private Margins(Facts facts, List<Sheet> sheets) {
        this.facts = facts;
        this.sheets = sheets;
    }

    /// What is left of pages.
    ///
    /// @param printed whether a browser printed them
    record Trimmed(List<Sheet> sheets, boolean printed) {}

    /// `sheets` without their margins; an address in them goes to `facts`.
    static Trimmed trimmed(Facts facts, List<Sheet> sheets) {
        var margins = new Margins(facts, sheets);
        sheets.forEach(margins::count);
        List<Sheet> left = sheets.stream().map(margins::trimmed).toList();
        return new Trimmed(left, margins.printed);
    }

    private void count(Sheet sheet) {
        List<Row> rows = sheet.rows();
        for (int i = 0; i < Math.min(EDGE_ROWS, rows.size()); i++) {
            see("top " + key(rows.get(i)), sheet);
            see("end " + key(rows.get(rows.size() - 1 - i)), sheet);
            seeNumbers(rows.get(i), sheet);
            seeNumbers(rows.get(rows.size() - 1 - i), sheet);
        }
    }

    private void seeNumbers(Row row, Sheet sheet) {
        if (NUMBER.matcher(row.text()).matches()) {
            see(sheet.height() / 2 > row.y() ? "top number" : "end number", sheet);
        }
    }

    private void see(String key, Sheet sheet) {
        seen.computeIfAbsent(key, unseen -> new HashSet<>()).add(sheet.number());
    }

    private static String key(Row row) {
        return row.text().replaceAll("\\d+", "#");
    }

    private Sheet trimmed(Sheet sheet) {
        List<Row> rows = sheet.rows();
        boolean print = rows.stream().anyMatch(row -> isEdge(sheet, row) && STAMP.matcher(row.text()).find());
        printed |= print;
        int from = 0;
        while (from < Math.min(EDGE_ROWS, rows.size()) && isMargin(sheet, rows.get(from), "top ", print)) {
            from++;
        }
        while (from > 0 && from < rows.size() && !isApart(sheet, rows.get(from - 1), rows.get(from))) {
            from--;
        }
        int to = rows.size();
        int least = Math.max(from, to - EDGE_ROWS);
        while (to > least && isMargin(sheet, rows.get(to - 1), "end ", print)) {
            to--;
        }
        while (to < rows.size() && to > from && !isApart(sheet, rows.get(to), rows.get(to - 1))) {
            to++;
        }
        return new Sheet(sheet.number(), sheet.height(), new ArrayList<>(rows.subList(from, to)));
    }

    /// Whether `margin` stands at the edge of the page, or away from `text`, or is of another size.
    private static boolean isApart(Sheet sheet, Row margin, Row text) {
        return isEdge(sheet, margin)
                || Math.abs(margin.y() - text.y()) > 1.7 * text.size()
                || Math.abs(margin.size() - text.size()) > 0.08 * text.size();
    }

    private boolean isMargin(Sheet sheet, Row row, String side, boolean print) {
        String text = row.text();
        boolean edge = isEdge(sheet, row);
        Matcher link = LINK.matcher(text);
        boolean linked = link.find();
        if (edge && print && (linked || STAMP.matcher(text).find())
                || edge && linked && (link.group() + text).length() > 2 * text.length() - 12) {
            takeAddress(linked ? link.group() : "");
            return true;
        }
        if (edge && COUNT.matcher(text).matches()) {
            return true;
        }
        int pages = sheets.size();
        int times = seen.getOrDefault(side + key(row), Set.of()).size();
        if (pages > 1 && times >= Math.min(ENOUGH, Math.max(2, pages / 2)) && canRun(text)) {
            takeAddress(linked ? link.group() : "");
            return true;
        }
        boolean number = NUMBER.matcher(text).matches();
        return number && (pages == 1 ? edge : seen.getOrDefault(side + "number", Set.of()).size() * 2 >= pages);
    }

    /// A running head or foot; not a note, which may be the same on several pages too.
    private static boolean canRun(String text) {
        return text.chars().anyMatch(Character::isLetter) && !NOTE.matcher(text).matches();
    }

    private static boolean isEdge(Sheet sheet, Row row) {
        return row.y() < EDGE * sheet.height() || row.y() > (1 - EDGE) * sheet.height();
    }

    private void takeAddress(String address) {
        // A browser cuts an address that is too long for the margin.
        if (!address.contains("…") && !address.endsWith("...")) {
            facts.url(address, Places.HEAD);
        }
    }
}
