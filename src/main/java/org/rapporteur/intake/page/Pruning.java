package org.rapporteur.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/// Takes from a page what is certainly not its article: what cannot be seen, and what its tags,
/// roles and names mark as furniture. Nothing is taken that would leave the page without text.
final class Pruning implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "button", "select",
            "input", "textarea", "option", "label", "map", "audio", "video", "amp-ad", "amp-analytics", "amp-sidebar");
    private static final Set<String> MARKED = Set.of("nav", "footer", "aside", "menu", "dialog", "figure", "form",
            "figcaption", "amp-consent", "amp-carousel");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "search", "dialog", "alertdialog",
            "contentinfo", "complementary", "menu", "menubar", "toolbar", "tablist");
    private static final Set<String> KEPT = Set.of("html", "head", "body", "main", "h1", "td", "tr", "tbody");
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    /// What is hidden or only looks like furniture is an article all the same if it holds this part of the prose.
    private static final double GOOD_PART = 0.4;
    /// Less running text than this is no article.
    private static final double SCANT = 60;

    private final Signs signs;
    private final boolean alien;
    private final Weights prose;
    private final Weights words;
    private final double allProse;
    private double prosaic;

    private Pruning(Element body, List<Blocks.Block> blocks, Signs signs, boolean alien) {
        this.signs = signs;
        this.alien = alien;
        this.prose = Weights.of(body, blocks, block -> block.isProse() ? block.weight() : 0);
        this.words = Weights.of(body, blocks, block -> block.isLinked() ? 0 : block.weight());
        this.allProse = prose.of(body);
        this.prosaic = allProse;
    }

    /// Prunes `page`: what is foreign to it first, so that the rest is measured without it.
    static void prune(Document page, Signs signs) {
        Element body = page.body();
        body.filter(new Pruning(body, Blocks.of(body), signs, true));
        body.filter(new Pruning(body, Blocks.of(body), signs, false));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element) || KEPT.contains(element.normalName())) {
            return FilterResult.CONTINUE;
        }
        if (SILENT.contains(element.normalName())) {
            return FilterResult.REMOVE;
        }
        if (!isFurniture(element)) {
            return FilterResult.CONTINUE;
        }
        prosaic -= prose.of(element);
        return FilterResult.REMOVE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }

    private boolean isFurniture(Element element) {
        Signs.Sign sign = signs.of(element);
        if (alien) {
            return sign == Signs.Sign.ALIEN && !holdsAll(element) && !holdsHeadline(element);
        }
        boolean named = (sign == Signs.Sign.FURNITURE || sign == Signs.Sign.DETAIL)
                && !"article".equals(element.normalName());
        boolean marked = named || isHidden(element) || isMarked(element);
        return marked && prose.of(element) < GOOD_PART * allProse && !holdsAll(element);
    }

    private boolean holdsHeadline(Element element) {
        return prose.of(element) >= GOOD_PART * allProse && element.selectFirst("h1") != null;
    }

    /// Whether too little would be left without `element`.
    private boolean holdsAll(Element element) {
        if (prose.of(element) > 0) {
            return prosaic - prose.of(element) < SCANT;
        }
        return words.of(element) > GOOD_PART * Math.max(SCANT, allProse);
    }

    private static boolean isMarked(Element element) {
        String name = element.normalName();
        if ("figure".equals(name)) {
            return element.selectFirst("table, pre, blockquote, p + p") == null;
        }
        if ("footer".equals(name)) {
            return element.parent() == null || !"blockquote".equals(element.parent().normalName());
        }
        return MARKED.contains(name) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || "true".equals(element.attr("aria-hidden"))
                || UNSEEN.matcher(element.attr("style")).find();
    }
}
