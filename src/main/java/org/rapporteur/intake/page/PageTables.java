package org.rapporteur.intake.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.clippings.ClippingTables;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.Warning;

/// The articles that the tables of a page list, as a word processor saves a review of the press.
public final class PageTables {
    private static final int MOST = 200;

    private PageTables() {}

    /// The articles in the tables of the `page` of a mail; none where they list none.
    public static List<Draft> articles(Document page) {
        Draft listed = draft(page, Blocks.of(page.body()), List.of());
        return listed == null ? List.of() : StreamSupport.stream(listed.enclosed().spliterator(), false)
                .filter(Draft.class::isInstance).map(Draft.class::cast).toList();
    }

    /// The articles in the tables of `page`, or null where they list none.
    ///
    /// @param blocks the paragraphs of the page
    static @Nullable Draft draft(Document page, List<Blocks.Block> blocks, List<Warning> warnings) {
        List<Element> all = page.select("table:not(:has(table))");
        if (all.isEmpty() || all.size() > MOST) {
            return null;
        }
        Set<Element> within = Collections.newSetFromMap(new IdentityHashMap<>());
        var tables = new ClippingTables();
        for (Element table : all) {
            within.addAll(table.getAllElements());
            for (Element row : table.select("tr")) {
                tables.row(row.children().stream().filter(cell -> cell.normalName().matches("t[dh]"))
                        .map(PageTables::cell).toList());
            }
            tables.beside("");
        }
        blocks.stream().filter(block -> !within.contains(block.element())).map(Blocks.Block::text)
                .forEach(tables::beside);
        return tables.draft(warnings);
    }

    private static Sheet.Cell cell(Element cell) {
        Element link = cell.selectFirst("a[href~=(?i)^https?:]");
        return new Sheet.Cell(String.join("\n\n", Blocks.texts(cell)), null, link == null ? null : link.attr("href"));
    }
}
