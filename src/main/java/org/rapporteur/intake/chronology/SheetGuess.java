package org.rapporteur.intake.chronology;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.SheetColumns;

/// Guesses which column of a sheet holds what: by the words above it first, then by what is in it.
final class SheetGuess {
    private static final Pattern DATE = Pattern.compile(".*(?:date|day\\b|when|日期|时间|時間).*");
    private static final Pattern TEXT = Pattern.compile(
            ".*(?:event|description|develop|what|summary|entry|action|happened|text|detail|事件|内容|描述).*");
    private static final Pattern LINK = Pattern.compile(".*(?:link|url|source|web|reference|href|链接|来源|來源).*");
    private static final Pattern QUOTE = Pattern.compile(".*(?:quot|excerpt|statement|wording|引文|原文).*");
    private static final Pattern ISSUE =
            Pattern.compile(".*(?:issue|topic|subject|category|theme|area|主题|议题|類別|类别).*");
    private static final int SAMPLE = 200;

    private final Sheet sheet;
    private final int width;

    private SheetGuess(Sheet sheet) {
        this.sheet = sheet;
        this.width = Math.max(sheet.headers().size(),
                sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    /// The likely columns of `sheet`.
    static SheetColumns of(Sheet sheet) {
        var guess = new SheetGuess(sheet);
        int date = guess.best(column -> guess.share(column, SheetGuess::isDate) + guess.named(column, DATE),
                0.5, -1, -1);
        int link = guess.best(column -> guess.share(column, SheetGuess::isLink) * 2 + guess.named(column, LINK),
                0.3, date, -1);
        int quote = guess.byName(QUOTE, List.of(date, link));
        int issue = guess.byName(ISSUE, List.of(date, link, quote));
        int text = guess.text(List.of(date, link, quote, issue));
        return new SheetColumns(date, text, link, quote, issue);
    }

    private interface Score {
        double of(int column);
    }

    private interface Test {
        boolean of(Sheet.Cell cell);
    }

    private int best(Score score, double least, int without, int orWithout) {
        int best = -1;
        double most = least;
        for (int column = 0; column < width; column++) {
            double one = score.of(column);
            if (one > most && column != without && column != orWithout) {
                most = one;
                best = column;
            }
        }
        return best;
    }

    private int byName(Pattern name, List<Integer> taken) {
        for (int column = 0; column < sheet.headers().size(); column++) {
            if (!taken.contains(column) && named(column, name) > 0) {
                return column;
            }
        }
        return -1;
    }

    /// Of the columns left, the one that is named so or else has the longest cells; a long one
    /// that is taken for a link is none.
    private int text(List<Integer> taken) {
        int best = -1;
        double most = 0;
        for (int column = 0; column < width; column++) {
            if (!taken.contains(column)) {
                double length = length(column) * (1 + 2 * named(column, TEXT));
                if (length > most) {
                    most = length;
                    best = column;
                }
            }
        }
        return best;
    }

    private double length(int column) {
        return sheet.rows().stream().limit(SAMPLE).mapToInt(row -> row.cell(column).text().length()).average()
                .orElse(0);
    }

    private double named(int column, Pattern name) {
        String header = column < sheet.headers().size() ? sheet.headers().get(column).toLowerCase(Locale.ROOT) : "";
        return name.matcher(header).matches() ? 1 : 0;
    }

    private double share(int column, Test test) {
        var filled = sheet.rows().stream().limit(SAMPLE).map(row -> row.cell(column))
                .filter(cell -> !cell.text().isBlank()).toList();
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(test::of).count() / filled.size();
    }

    /// Whether `cell` holds a date and nothing else.
    static boolean isDate(Sheet.Cell cell) {
        if (cell.date() != null) {
            return true;
        }
        DatePhrase phrase = DateLine.at(cell.text());
        return phrase != null && DayLine.isNothing(cell.text().substring(phrase.end()));
    }

    /// Whether `cell` links, or says where to.
    private static boolean isLink(Sheet.Cell cell) {
        return cell.address() != null && cell.text().length() < 60
                || cell.text().strip().matches("(?s)(?:https?://|www\\.)\\S+.*");
    }
}
