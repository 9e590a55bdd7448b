package org.rapporteur.intake.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Facts;

/// The dates of publication that a page carries for machines, beside its JSON-LD.
final class PageStamps {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time", "og:published_time", "article:published", "og:article:published_time",
            "datepublished", "date.published", "publish-date", "publish_date", "publishdate", "publication_date",
            "publication-date", "published_time", "published_at", "pubdate", "pub_date", "publishtime", "pubtime",
            "publish_time", "published-date", "article.published", "article_date", "article.created", "date_published",
            "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date.published",
            "dcterms.published", "citation_publication_date", "citation_online_date", "cxenseparse:recs:publishtime",
            "article_date_original", "originalpublicationdate", "firstpublished", "bt:pubdate", "dateposted",
            "shareaholic:article_published_time", "rnews:datepublished", "apub:time", "ptime", "firstcreatetime",
            "firstpublishedtime", "og:release_date", "bytedance:published_time",
            "analyticsattributes.articledate", "article:publish_date", "prism.publicationdate");
    private static final List<String> UNNAMED =
            List.of("date", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "datecreated",
                    "created", "created-date", "weibo: article:create_at", "weibo:article:create_at");
    private static final String ITEMS = "[itemprop=datePublished], abbr.published[title], time.published[datetime],"
            + " .dt-published[datetime], time[pubdate][datetime]";

    private final Facts facts;
    private final Signs signs;

    private PageStamps(Facts facts, Signs signs) {
        this.facts = facts;
        this.signs = signs;
    }

    /// Moves what `page` and its `meta` elements say into `facts`.
    static void read(Facts facts, Document page, MetaTags meta, Signs signs) {
        var stamps = new PageStamps(facts, signs);
        PUBLISHED.forEach(name -> stamps.claim(name, meta.get(name), DateClaim.Carrier.METADATA));
        stamps.items(page);
        UNNAMED.forEach(name -> stamps.claim(name, meta.get(name), DateClaim.Carrier.UNNAMED));
    }

    /// The first item that belongs to the article itself: other stories and comments carry such too.
    private void items(Document page) {
        for (Element item : page.select(ITEMS)) {
            String stamp = "";
            for (String key : List.of("content", "datetime", "title")) {
                stamp = stamp.isEmpty() ? item.attr(key) : stamp;
            }
            if (!Elsewhere.isIn(item, signs) && Dates.civil(stamp) != null) {
                claim(item.hasAttr("itemprop") ? "datePublished" : "published", stamp, DateClaim.Carrier.METADATA);
                return;
            }
        }
    }

    private void claim(String name, @Nullable String stamp, DateClaim.Carrier carrier) {
        var day = stamp == null ? null : Dates.civil(stamp);
        if (day != null && stamp != null) {
            facts.date(new DateClaim(day, carrier, null, name + ": " + stamp, Dates.moment(stamp)));
        }
    }
}
