package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the tags and names of a page mark as its article, or, where they do not, what holds
/// most of its prose: the other voice that is heard.
final class MarkedBody {
    /// The least part of a page's prose that makes a mark believable.
    private static final double BELIEVABLE = 0.3;
    private static final double DOMINANT = 0.75;
    private static final int DEEPEST = 1_000;

    private final Element body;
    private final Weights prose;
    private final Signs signs;

    private MarkedBody(Element body, Weights prose, Signs signs) {
        this.body = body;
        this.prose = prose;
        this.signs = signs;
    }

    /// The elements that hold the article: one, or several alike beside each other.
    static List<Element> of(Element body, Weights prose, Signs signs) {
        return new MarkedBody(body, prose, signs).find();
    }

    private List<Element> find() {
        List<Element> named = new ArrayList<>();
        List<Element> articles = new ArrayList<>();
        List<Element> mains = new ArrayList<>();
        for (Element element : body.select("*")) {
            if (prose.of(element) > 0 && element != body) {
                boolean isNamed = signs.of(element) == Signs.Sign.BODY
                        || element.attr("itemprop").matches("(?i)articleBody|reviewBody");
                addTo(isNamed ? named : null, element);
                addTo("article".equals(element.normalName()) ? articles : null, element);
                addTo("main".equals(element.normalName()) || "main".equals(element.attr("role")) ? mains : null,
                        element);
            }
        }
        for (List<Element> tier : List.of(named, articles, mains)) {
            List<Element> group = heaviest(tier);
            if (weight(group) >= BELIEVABLE * prose.of(body)) {
                return group;
            }
        }
        return List.of(dominant());
    }

    private static void addTo(@Nullable List<Element> list, Element element) {
        if (list != null) {
            list.add(element);
        }
    }

    /// Those of one name that weigh most together; what lies within another of them does not count.
    private List<Element> heaviest(List<Element> elements) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        Element last = null;
        for (Element element : elements) {
            // In document order, what lies within the last one follows it at once.
            if (last == null || !isWithin(element, last)) {
                String name = element.normalName() + "." + element.className();
                groups.computeIfAbsent(name, key -> new ArrayList<>()).add(element);
                last = element;
            }
        }
        List<Element> best = List.of();
        for (List<Element> group : groups.values()) {
            // Several articles are a list of stories, of which the longest is the one that was opened.
            List<Element> whole = "article".equals(group.getFirst().normalName()) ? List.of(longest(group)) : group;
            best = weight(whole) > weight(best) ? whole : best;
        }
        return best;
    }

    private Element longest(List<Element> group) {
        Element longest = group.getFirst();
        for (Element element : group) {
            longest = prose.of(element) > prose.of(longest) ? element : longest;
        }
        return longest;
    }

    /// The innermost element that holds most of the prose; a single paragraph holds no article.
    private Element dominant() {
        Element at = body;
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Element child : at.children()) {
                boolean most = prose.of(child) >= DOMINANT * prose.of(body) && prose.of(child) > 0;
                if (most && child.children().stream().anyMatch(Element::isBlock)) {
                    at = child;
                    deeper = true;
                    break;
                }
            }
        }
        return at;
    }

    private double weight(List<Element> elements) {
        return elements.stream().mapToDouble(prose::of).sum();
    }

    private static boolean isWithin(Element element, Element other) {
        Element up = element.parent();
        for (int i = 0; up != null && i < DEEPEST; i++) {
            if (up == other) {
                return true;
            }
            up = up.parent();
        }
        // Deeper than any page is: no article of its own.
        return up != null;
    }
}
