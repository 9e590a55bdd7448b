package org.rapporteur.intake.clippings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.Warning;

/// Watches the tables of a text document go by. One whose head row says which column holds what lists an article
/// a row; of several whose first column says it, each is an article. Only where the rows hold the text of most
/// articles, and little stands beside them: else the tables are part of one text.
public final class ClippingTables {
    private static final int HEAD = 3;
    private static final int WIDEST = 100;
    private static final int FEWEST = 2;

    private final List<Sheet> lists = new ArrayList<>();
    private final List<Sheet> cards = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private int count;

    /// A row of a table.
    public void row(List<Sheet.Cell> cells) {
        count++;
        if (count <= ClippingList.MOST && !cells.isEmpty() && cells.size() < WIDEST) {
            rows.add(new Sheet.Row(rows.size() + 1, cells));
        }
    }

    /// A paragraph beside the tables: what came before it is one table.
    public void beside(String text) {
        end();
        if (!text.isBlank()) {
            beside.add(text);
        }
    }

    /// The articles that the tables list, and what stands beside them where it is more than a heading; null where
    /// they list none.
    public @Nullable Draft draft(List<Warning> warnings) {
        end();
        if (cards.size() >= FEWEST) {
            lists.addAll(cards);
        }
        int listed = lists.stream().mapToInt(ClippingTables::length).sum();
        int around = beside.stream().mapToInt(String::length).sum();
        if (lists.isEmpty() || count > ClippingList.MOST || listed < FEWEST * around) {
            return null;
        }
        Draft list = ClippingList.of(lists, warnings);
        if (list == null) {
            return null;
        }
        var articles = new ArrayList<Enclosed>();
        list.enclosed().forEach(articles::add);
        if (!hold(articles)) {
            return null;
        }
        rest(warnings).forEach(articles::add);
        return Draft.holding(articles);
    }

    private static int length(Sheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> cell.text().length()).sum();
    }

    private static boolean hold(List<Enclosed> articles) {
        long held = articles.stream().filter(one -> one instanceof Draft draft && !draft.paragraphs().isEmpty())
                .count();
        return held * 2 > articles.size();
    }

    private Stream<Draft> rest(List<Warning> warnings) {
        if (beside.stream().noneMatch(Furniture::isLong)) {
            return Stream.empty();
        }
        var facts = new Facts();
        facts.title(Furniture.isLong(beside.getFirst()) ? null : beside.getFirst(), Places.HEAD);
        return Stream.of(new Draft(facts, beside.stream().map(Whitespace::line).toList(), warnings));
    }

    private void end() {
        Sheet list = rows.size() < FEWEST ? null : list();
        Sheet card = list == null && rows.size() > FEWEST ? card() : null;
        if (list != null) {
            lists.add(list);
        } else if (card != null) {
            cards.add(card);
        } else {
            rows.forEach(row -> row.cells().forEach(cell -> beside.add(cell.text())));
        }
        rows.clear();
    }

    private @Nullable Sheet list() {
        return IntStream.range(0, Math.min(HEAD, rows.size() - 1)).filter(i -> ClippingList.isHead(texts(rows.get(i))))
                .mapToObj(i -> new Sheet("", texts(rows.get(i)), rows.subList(i + 1, rows.size())))
                .findFirst().orElse(null);
    }

    /// The table of one article, its labels one below the other.
    private @Nullable Sheet card() {
        boolean pairs = rows.stream().allMatch(row -> row.cells().size() == 2);
        List<String> labels = rows.stream().map(row -> Whitespace.line(row.cell(0).text())).toList();
        return pairs && ClippingList.isHead(labels)
                ? new Sheet("", labels, List.of(new Sheet.Row(1, rows.stream().map(row -> row.cell(1)).toList())))
                : null;
    }

    private static List<String> texts(Sheet.Row row) {
        return row.cells().stream().map(cell -> Whitespace.line(cell.text())).toList();
    }
}
