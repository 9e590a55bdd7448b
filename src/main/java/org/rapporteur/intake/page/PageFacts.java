package org.rapporteur.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Titles;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.model.FoundIn;

/// What the head of a page says: JSON-LD first, then OpenGraph, then the older names.
public final class PageFacts {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time", "og:published_time", "article:published", "datepublished", "date.published",
            "publish-date", "publish_date", "publication_date", "published_time", "publishdate", "pubdate", "pub_date",
            "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date.published",
            "citation_publication_date", "cxenseparse:recs:publishtime", "article_date_original", "date_published",
            "originalpublicationdate", "firstpublished");
    private static final List<String> UNNAMED =
            List.of("date", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

    private final Facts facts;
    private final Document page;

    private PageFacts(Facts facts, Document page) {
        this.facts = facts;
        this.page = page;
    }

    /// Moves what the head of `page` says into `facts`.
    public static void read(Facts facts, Document page) {
        var head = new PageFacts(facts, page);
        JsonLd.read(facts, page);
        head.names();
        head.dates();
        head.title();
    }

    private void names() {
        for (String name : List.of("og:site_name", "dc.publisher", "publisher", "application-name")) {
            facts.outlet(meta(name), name);
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        facts.url(canonical == null ? null : canonical.attr("href"), "canonical");
        facts.url(meta("og:url"), "og:url");
        facts.url(meta("twitter:url"), "twitter:url");
        // Browsers note where they saved a page from.
        page.childNodes().stream()
                .filter(node -> node.nodeName().equals("#comment"))
                .map(node -> node.outerHtml().replaceFirst("(?s).*saved from url=\\(\\d+\\)(\\S+).*", "$1"))
                .filter(text -> ADDRESS.matcher(text).matches())
                .forEach(address -> facts.url(address, "saved from url"));
        for (String name : List.of("author", "article:author", "parsely-author", "dc.creator", "byl",
                "sailthru.author")) {
            facts.author(facts.authors().isEmpty() ? meta(name) : null, name);
        }
        facts.language(page.select("html").attr("lang"), "html lang");
        facts.language(meta("og:locale") == null ? null : String.valueOf(meta("og:locale")).replace('_', '-'),
                "og:locale");
    }

    private void dates() {
        for (String name : PUBLISHED) {
            claim(name, meta(name), DateClaim.Carrier.METADATA);
        }
        for (Element item : page.select("meta[itemprop=datePublished], [itemprop=datePublished][datetime]")) {
            String stamp = item.hasAttr("content") ? item.attr("content") : item.attr("datetime");
            claim("datePublished", stamp, DateClaim.Carrier.METADATA);
        }
        for (String name : UNNAMED) {
            claim(name, meta(name), DateClaim.Carrier.UNNAMED);
        }
    }

    private void claim(String name, @Nullable String stamp, DateClaim.Carrier carrier) {
        var day = stamp == null ? null : Dates.civil(stamp);
        if (day != null && stamp != null) {
            facts.date(new DateClaim(day, carrier, null, name + ": " + stamp, Dates.isUtc(stamp)));
        }
    }

    private void title() {
        Element only = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        String headline = only == null ? null : Whitespace.line(only.text());
        String outlet = facts.outlet() == null ? Outlets.ofHost(Outlets.host(facts.url())) : facts.outlet();
        for (String name : List.of("og:title", "twitter:title", "dc.title")) {
            facts.title(meta(name), name);
        }
        facts.title(page.title(), "title");
        facts.title(headline, Places.HEADING);
        String said = facts.title();
        if (said != null) {
            facts.replaceTitle(Titles.withoutSite(said, outlet, headline), facts.placeOf(FoundIn.Field.TITLE));
        }
    }

    private @Nullable String meta(String name) {
        for (Element meta : page.select("meta[content]")) {
            String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (key.toLowerCase(Locale.ROOT).equals(name) && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return null;
    }
}
