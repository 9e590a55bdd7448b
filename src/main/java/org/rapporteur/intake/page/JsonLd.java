package org.rapporteur.intake.page;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Facts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article as [schema.org](https://schema.org/Article) JSON.
public final class JsonLd {
    private static final int MAX_NODES = 2_000;
    private static final Set<String> ARTICLES = Set.of(
            "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
            "BlogPosting",
            "Report", "SocialMediaPosting", "LiveBlogPosting", "BackgroundNewsArticle", "TechArticle", "PressRelease");

    private JsonLd() {}

    /// Moves what the JSON of `page` says into `facts`.
    public static void read(Facts facts, Document page) {
        var json = new JsonMapper();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                walk(facts, json.readTree(script.data().strip()));
            } catch (JacksonException broken) {
                // Spoilt JSON is common on pages; the other carriers still speak.
                continue;
            }
        }
    }

    private static void walk(Facts facts, JsonNode root) {
        var open = new ArrayDeque<JsonNode>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                take(facts, node);
            }
            if (node.isArray()) {
                open.addAll(node.values());
            } else if (node.has("@graph")) {
                open.add(node.path("@graph"));
            } else if (node.has("mainEntity")) {
                open.add(node.path("mainEntity"));
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? type.valueStream().anyMatch(one -> ARTICLES.contains(one.asString("")))
                : ARTICLES.contains(type.asString(""));
    }

    private static void take(Facts facts, JsonNode article) {
        facts.title(unescaped(article.path("headline")), "JSON-LD headline");
        facts.url(name(article.path("mainEntityOfPage"), "@id"), "JSON-LD mainEntityOfPage");
        facts.url(article.path("url").asString(""), "JSON-LD url");
        facts.outlet(name(article.path("publisher"), "name"), "JSON-LD publisher");
        facts.language(article.path("inLanguage").asString(""), "JSON-LD inLanguage");
        JsonNode authors = article.path("author");
        (authors.isArray() ? authors.values() : List.of(authors))
                .forEach(author -> facts.author(name(author, "name"), "JSON-LD author"));
        String stamp = article.path("datePublished").asString("");
        var day = Dates.civil(stamp);
        if (day != null) {
            facts.date(new DateClaim(
                    day, DateClaim.Carrier.METADATA, null, "datePublished: " + stamp, Dates.isUtc(stamp)));
        }
    }

    private static @Nullable String name(JsonNode node, String field) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return one.isString() ? unescaped(one) : unescaped(one.path(field));
    }

    private static @Nullable String unescaped(JsonNode node) {
        return node.isString() ? org.jsoup.parser.Parser.unescapeEntities(node.asString(), false) : null;
    }
}
