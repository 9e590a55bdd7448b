package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// What readability cuts out of an article: short lists, tables, quotations, lone short lines.
/// They are put back where they stood between the paragraphs that it kept.
public final class PageGaps {
    private static final int FAR = 80;
    private static final double LINKED = 0.5;
    private static final String CAPTION =
            "figure, figcaption, [class*=caption], [class*=credit], [class*=byline], [class*=tag]";

    private final List<Blocks.Block> blocks;
    private final List<String> filled = new ArrayList<>();
    private int at = -1;

    private PageGaps(List<Blocks.Block> blocks) {
        this.blocks = blocks;
    }

    /// `read` with what of the page's `blocks` belongs between and right behind its paragraphs.
    public static List<String> filled(List<String> read, List<Blocks.Block> blocks) {
        var gaps = new PageGaps(blocks);
        read.forEach(gaps::add);
        if (gaps.at >= 0) {
            gaps.addTail();
        }
        return gaps.filled;
    }

    private void add(String paragraph) {
        int next = next(paragraph);
        if (next >= 0) {
            for (int i = at + 1; at >= 0 && i < next; i++) {
                if (isContent(blocks.get(i))) {
                    filled.add(blocks.get(i).text());
                }
            }
            at = next;
        }
        filled.add(paragraph);
    }

    private int next(String paragraph) {
        int end = at < 0 ? blocks.size() : Math.min(blocks.size(), at + FAR);
        for (int i = at + 1; i < end; i++) {
            if (blocks.get(i).text().equals(paragraph)) {
                return i;
            }
        }
        return -1;
    }

    /// What follows the last paragraph in the same box.
    private void addTail() {
        Element box = blocks.get(at).element().parent();
        while (box != null && box.normalName().matches("blockquote|[uod]l|li|dd|t(?:able|body|r|d)")) {
            box = box.parent();
        }
        for (int i = at + 1; i < blocks.size() && isContent(blocks.get(i)); i++) {
            if (box == null || !blocks.get(i).element().parents().contains(box)) {
                return;
            }
            filled.add(blocks.get(i).text());
        }
    }

    private static boolean isContent(Blocks.Block block) {
        Element element = block.element();
        boolean prose = element.normalName().matches("p|li|tr|blockquote|pre|h[2-6]|dd|dt");
        int linked = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return prose && linked < LINKED * block.text().length() && element.closest(CAPTION) == null;
    }
}
