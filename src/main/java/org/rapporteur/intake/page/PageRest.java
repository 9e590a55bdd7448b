package org.rapporteur.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.intake.document.Furniture;

/// What readability left behind. An article that a page keeps in several boxes comes out of it
/// as one of them; this finds the rest.
public final class PageRest {
    private static final String COMMENTS =
            "[class*=comment], [id*=comment], [class*=reply], [class*=responses], [id*=disqus]";
    private static final double MUCH = 0.3;
    private static final double PROSE = 0.85;
    private static final int START = 60;
    private static final double LINKED = 0.3;

    private PageRest() {}

    /// `read`, or the text of the smallest element of `page` that holds all long paragraphs,
    /// if `read` lacks a good part of them and that element is mostly prose.
    public static List<String> completed(List<String> read, Document page) {
        page.body().select(COMMENTS).stream().filter(element -> element != page.body()).forEach(Element::remove);
        String kept = String.join("\n", read);
        List<Blocks.Block> prose = Blocks.of(page.body()).stream().filter(PageRest::isProse).toList();
        List<Blocks.Block> missing = prose.stream().filter(block -> !kept.contains(start(block))).toList();
        if (missing.size() < 2 || length(missing) < MUCH * read.stream().mapToInt(String::length).sum()) {
            return read;
        }
        List<Blocks.Block> whole = Blocks.of(common(prose));
        return length(prose) >= PROSE * length(whole) ? whole.stream().map(Blocks.Block::text).toList() : read;
    }

    private static boolean isProse(Blocks.Block block) {
        String text = block.text();
        int linked = block.element().select("a").stream().mapToInt(a -> a.text().length()).sum();
        return Furniture.isLong(text) && linked < LINKED * text.length();
    }

    private static String start(Blocks.Block block) {
        return block.text().substring(0, Math.min(START, block.text().length()));
    }

    private static int length(List<Blocks.Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static Element common(List<Blocks.Block> blocks) {
        Element common = blocks.getFirst().element();
        for (Blocks.Block block : blocks) {
            Set<Element> up = new HashSet<>(block.element().parents());
            up.add(block.element());
            Element root = common;
            while (!up.contains(root) && root.parent() != null) {
                root = root.parent();
            }
            common = root;
        }
        return common;
    }
}
