package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the article on a page. Two voices are heard on each block of it: [Readable] and
/// [MarkedBody]. The element in which they agree most is the article's; its blocks are the text,
/// but for what is furniture among them.
final class PageBody {
    private static final double BOTH = 1;
    private static final double MARKED = 0.6;
    private static final double MARKED_SHORT = 0.3;
    private static final double READABLE = 0.5;
    private static final double PROSE_OUTSIDE = -0.8;
    private static final double OUTSIDE = -0.4;
    private static final double LINKS = -0.2;
    private static final int QUOTE = 30;
    /// Each is looked for in the whole text.
    private static final int MOST_QUOTATIONS = 50;
    private static final int QUOTED_WITHIN = 3;
    private static final int LEAD_WITHIN = 2;
    private static final int LEAD_LEAST = 100;
    private static final Pattern LEAD = Pattern.compile("(?i)(?:^|[\\s_-])(?:sapo|chapo|chapeau|lead|lede"
            + "|vorspann)(?:$|[\\s_-])");
    private static final Pattern QUOTED = Pattern.compile("(?i)pull|quote");

    private final List<Blocks.Block> blocks;
    private final Set<String> readable;
    private final Map<Element, Boolean> within = new IdentityHashMap<>();
    private final Set<String> familiar = new HashSet<>();
    private int quotations;

    private PageBody(Document page, Signs signs) {
        Element body = page.body();
        blocks = Blocks.of(body);
        readable = Readable.texts(page);
        Weights prose = Weights.of(body, blocks, block -> block.isProse() ? block.weight() : 0);
        MarkedBody.of(body, prose, signs).forEach(element -> within.put(element, true));
    }

    /// The paragraphs of the article on `page`, which is pruned by this.
    static List<String> of(Document page, Signs signs) {
        Pruning.prune(page, signs);
        return new PageBody(page, signs).read(page.body());
    }

    private List<String> read(Element body) {
        Element root = Weights.of(body, blocks, this::vote).heaviest();
        var inside = new IdentityHashMap<Element, Boolean>();
        inside.put(root, true);
        List<Blocks.Block> own =
                blocks.stream().filter(block -> isWithin(block.element(), inside)).toList();
        own.stream().filter(Blocks.Block::isProse).forEach(block -> familiar.add(kind(block.element())));
        List<String> texts = texts(own);
        Blocks.Block lead = own.isEmpty() ? null : lead(own);
        return lead == null || texts.contains(lead.text()) ? texts
                : Stream.concat(Stream.of(lead.text()), texts.stream()).toList();
    }

    /// The first paragraph of the article, where a page sets it above the others and by itself.
    private Blocks.@Nullable Block lead(List<Blocks.Block> own) {
        int first = blocks.indexOf(own.getFirst());
        for (int i = first - 1; i >= Math.max(0, first - LEAD_WITHIN); i--) {
            Blocks.Block block = blocks.get(i);
            if (LEAD.matcher(block.element().className()).find() && block.isProse() && block.weight() >= LEAD_LEAST) {
                return block;
            }
        }
        return null;
    }

    private List<String> texts(List<Blocks.Block> own) {
        int first = 0;
        int last = own.size() - 1;
        while (first < own.size() && !own.get(first).isProse()) {
            first++;
        }
        while (last > first && !own.get(last).isProse()) {
            last--;
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < own.size(); i++) {
            Blocks.Block block = own.get(i);
            boolean edge = i < first || i > last;
            if ((edge ? isEdge(block) : isContent(block)) && !isRepeated(block, own)) {
                texts.add(block.text());
            }
        }
        return texts;
    }

    /// Whether `block` is a quotation set in large letters that stands in the text again.
    private boolean isRepeated(Blocks.Block block, List<Blocks.Block> own) {
        String bare = block.text().replaceAll("^[“”\"«‘]+|[“”\"»’]+$", "");
        return bare.length() >= QUOTE
                && isQuotation(block.element())
                && quotations++ < MOST_QUOTATIONS
                && own.stream().anyMatch(other -> other != block && other.text().contains(bare)
                        && other.text().length() > block.text().length());
    }

    private static boolean isQuotation(Element element) {
        Element at = element;
        for (int i = 0; i < QUOTED_WITHIN && at != null; i++) {
            if (at.normalName().matches("blockquote|aside|figure") || QUOTED.matcher(at.className()).find()) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private boolean isContent(Blocks.Block block) {
        String name = block.element().normalName();
        if (block.isLinked()) {
            return "li".equals(name) && readable.contains(block.text());
        }
        return block.isProse()
                || readable.contains(block.text())
                || name.matches("p|li|tr|td|th|table|tbody|blockquote|pre|h[2-6]|dd|dt")
                || familiar.contains(kind(block.element()));
    }

    /// Beyond the running text at either end only paragraphs count.
    private boolean isEdge(Blocks.Block block) {
        if (block.isLinked() || block.element().normalName().matches("h[1-6]|time")) {
            return false;
        }
        String name = block.element().normalName();
        return name.matches("p|li|tr|td|blockquote|pre|dd|dt|tbody|table")
                || familiar.contains(kind(block.element()));
    }

    private double vote(Blocks.Block block) {
        if (block.isLinked()) {
            return LINKS * block.weight();
        }
        boolean marked = isWithin(block.element(), within);
        boolean read = readable.contains(block.text());
        double share;
        if (marked) {
            share = read ? BOTH : block.isProse() ? MARKED : MARKED_SHORT;
        } else {
            share = read ? READABLE : block.isProse() ? PROSE_OUTSIDE : OUTSIDE;
        }
        return share * block.weight();
    }

    /// Whether `element` lies in one of those that `known` says so of; what is learnt is noted there.
    private static boolean isWithin(Element element, Map<Element, Boolean> known) {
        var path = new ArrayList<Element>();
        Element at = element;
        while (at != null && !known.containsKey(at)) {
            path.add(at);
            at = at.parent();
        }
        boolean inside = at != null && known.get(at);
        path.forEach(up -> known.put(up, inside));
        return inside;
    }

    private static String kind(Element element) {
        return element.normalName() + "." + element.className();
    }
}
