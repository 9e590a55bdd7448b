package org.rapporteur.intake.page;

import org.jsoup.nodes.Element;

/// Tells what on a page belongs to other stories, to its readers or to its frame.
final class Elsewhere {
    private static final int DEEPEST = 200;

    private Elsewhere() {}

    /// Whether `other` is `element` or lies within it.
    static boolean holds(Element element, Element other) {
        Element at = other;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at == element) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /// Whether `element` lies within furniture that does not hold the headline as well.
    static boolean isIn(Element element, Signs signs) {
        Element at = element;
        for (int i = 0; at != null && !"body".equals(at.normalName()) && i < DEEPEST; i++) {
            Signs.Sign sign = signs.of(at);
            boolean marked = sign == Signs.Sign.FURNITURE
                    || sign == Signs.Sign.ALIEN
                    || at.normalName().matches("aside|nav|footer|figure|figcaption");
            if (marked && at.selectFirst("h1") == null) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
