package org.rapporteur.intake.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.intake.page.Blocks;

/// The entries of an RSS, RDF or Atom feed.
final class Feed {
    private static final int DEEPEST = 8;

    private final Element entry;
    private final @Nullable String channel;

    private Feed(Element entry, @Nullable String channel) {
        this.entry = entry;
        this.channel = channel;
    }

    /// The entries of `xml`, each an article that is read when it is asked for; none if it is no feed. An entry that
    /// only names its article becomes a reference.
    static Iterator<Draft> entries(Document xml) {
        Element root = xml.firstElementChild();
        if (root == null || !root.tagName().matches("(?i)rss|feed|rdf:rdf")) {
            return Collections.emptyIterator();
        }
        String channel = text(xml.selectFirst("channel > title, feed > title"));
        return found(root).stream().map(entry -> new Feed(entry, channel).draft())
                .filter(draft -> !draft.isEmpty()).iterator();
    }

    /// The entries below `root`: where one lacks its end the next lies in it, but only so deep, for each is read with
    /// all that lies in it.
    private static List<Element> found(Element root) {
        var found = new ArrayList<Element>();
        root.filter(new NodeFilter() {
            private int open;

            @Override
            public FilterResult head(Node node, int depth) {
                boolean entry = isEntry(node);
                if (entry) {
                    found.add((Element) node);
                    open++;
                }
                return entry && open >= DEEPEST ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                open -= isEntry(node) ? 1 : 0;
                return FilterResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean isEntry(Node node) {
        return node instanceof Element element && element.normalName().matches("item|entry");
    }

    private Draft draft() {
        var facts = new Facts();
        facts.title(words(child("title")), "title");
        facts.url(link(), "link");
        facts.author(text(child("dc:creator")), "dc:creator");
        facts.author(text(entry.selectFirst("> author > name")), "author");
        for (String field : List.of("pubDate", "published", "dc:date")) {
            facts.date(claim(field));
        }
        if (Outlets.kind(Outlets.host(facts.url())) == null) {
            facts.outlet(channel, "channel title");
        }
        List<String> text = text();
        boolean named = text.isEmpty() && facts.url() != null && facts.title() != null;
        return named ? Draft.reference(facts, facts.title() + " " + facts.url()) : new Draft(facts, text, List.of());
    }

    private List<String> text() {
        for (String field : List.of("content:encoded", "content", "description", "summary")) {
            Element held = child(field);
            // Atom may hold the page itself rather than its characters.
            String html = held == null ? "" : held.childrenSize() > 0 ? held.html() : held.wholeText();
            List<String> lines = html.isBlank() ? List.of() : Furniture.without(Blocks.texts(Jsoup.parse(html).body()));
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return List.of();
    }

    private @Nullable String link() {
        for (Element link : entry.select("> link")) {
            String rel = link.attr("rel");
            if (link.hasAttr("href") && (rel.isEmpty() || rel.equals("alternate"))) {
                return link.attr("href");
            }
            if (!link.hasAttr("href") && !link.text().isBlank()) {
                return link.text();
            }
        }
        return text(child("guid"));
    }

    private @Nullable DateClaim claim(String field) {
        String stamp = text(child(field));
        var day = stamp == null ? null : Dates.civil(stamp);
        return day == null ? null
                : new DateClaim(day, DateClaim.Carrier.METADATA, null, field, Dates.moment(stamp));
    }

    private @Nullable Element child(String name) {
        for (Element child : entry.children()) {
            if (child.tagName().equalsIgnoreCase(name)) {
                return child;
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null || element.wholeText().isBlank() ? null : element.wholeText().strip();
    }

    /// Titles may carry mark-up, once more escaped.
    private static @Nullable String words(@Nullable Element element) {
        String raw = text(element);
        return raw == null ? null : Jsoup.parse(raw).text();
    }
}
