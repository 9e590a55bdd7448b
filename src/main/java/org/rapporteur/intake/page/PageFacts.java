package org.rapporteur.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.intake.document.Places;

/// What the head of a page says: JSON-LD first, then OpenGraph, then the older names.
final class PageFacts {
    private static final Pattern SAVED = Pattern.compile(
            "saved from url=\\(\\d+\\)(https?://\\S{1,2000})|SingleFile\\s+url:\\s*(https?://\\S{1,2000})");
    private static final Pattern ARCHIVE =
            Pattern.compile("(?i)archive\\.(?:today|ph|is|li|md|vn|fo|org)|wayback machine|internet archive.*");
    /// Who carries the words of others is not who publishes them.
    private static final Pattern PLATFORM = Pattern.compile("(?i)微信公众(?:平台|号)|youtube|facebook|instagram|linkedin"
            + "|twitter|x(?: \\(formerly twitter\\))?|telegram(?: web)?|reddit|scribd|google (?:docs|groups)|blogger");
    private static final Pattern FRONT = Pattern.compile("(?i)https?://[^/?#]+/?(?:index\\.\\w+)?");
    private static final List<String> AUTHORS = List.of("author", "article:author", "parsely-author", "dc.creator",
            "dcterms.creator", "byl", "byline", "sailthru.author", "citation_author", "article:author_name",
            "cxenseparse:author");

    private final Facts facts;
    private final Document page;
    private final MetaTags meta;

    private PageFacts(Facts facts, Document page, MetaTags meta) {
        this.facts = facts;
        this.page = page;
        this.meta = meta;
    }

    /// Moves what the head of `page`, which was found at `url` where that is known, says into `facts`.
    static void read(Facts facts, Document page, @Nullable String url, Signs signs) {
        var head = new PageFacts(facts, page, new MetaTags(page));
        var json = JsonLd.of(page);
        head.addresses();
        facts.url(url, Places.ADDRESS);
        json.read(facts);
        head.names();
        PageStamps.read(facts, page, head.meta, signs);
        new PageTitle(page, head.meta, json.headline(), head.outlet()).read(facts);
    }

    private void names() {
        for (String name : List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher",
                "contentsource", "sitename", "application-name")) {
            String said = meta.get(name);
            boolean other = said == null || ARCHIVE.matcher(said).matches() || PLATFORM.matcher(said).matches();
            facts.outlet(other ? null : said, name);
        }
        // The account of a page that WeChat carries, and the publisher among the items of a page.
        Element own = page.selectFirst("#js_name, [itemprop=publisher] [itemprop=name]");
        facts.outlet(own == null ? null : own.hasAttr("content") ? own.attr("content") : own.text(), "publisher");
        for (String name : AUTHORS) {
            if (facts.authors().isEmpty()) {
                Bylines.people(meta.get(name)).forEach(person -> facts.author(person, name));
            }
        }
        facts.language(page.select("html").attr("lang"), "html lang");
        String locale = meta.get("og:locale");
        facts.language(locale == null ? null : locale.replace('_', '-'), "og:locale");
    }

    private void addresses() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        address(canonical == null ? null : canonical.attr("href"), "canonical");
        address(meta.get("og:url"), "og:url");
        address(meta.get("twitter:url"), "twitter:url");
        // Browsers note where they saved a page from.
        page.childNodes().forEach(this::saved);
        page.select("html").forEach(html -> html.childNodes().forEach(this::saved));
    }

    /// The front page of a site, which some name on every page, is the address of no article.
    private void address(@Nullable String url, String place) {
        facts.url(url != null && !FRONT.matcher(url.strip()).matches() ? url : null, place);
    }

    private void saved(org.jsoup.nodes.Node node) {
        if (node instanceof Comment comment) {
            var match = SAVED.matcher(comment.getData());
            boolean found = match.find();
            String url = !found ? null : match.group(1) == null ? match.group(2) : match.group(1);
            facts.url(url, "saved from url");
        }
    }

    private @Nullable String outlet() {
        return facts.outlet() == null ? Outlets.ofHost(Outlets.host(facts.url())) : facts.outlet();
    }
}
