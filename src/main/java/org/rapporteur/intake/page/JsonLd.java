package org.rapporteur.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Whitespace;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article as [schema.org](https://schema.org/Article) JSON. Of several
/// articles the one counts whose headline is in the title of the page, else the first.
final class JsonLd {
    private static final int MAX_NODES = 2_000;
    private static final int MAX_SCRIPTS = 50;
    private static final int LONGEST = 4 << 20;
    private static final Set<String> ARTICLES = Set.of(
            "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
            "ReviewNewsArticle", "AskPublicNewsArticle", "BlogPosting", "Report", "SocialMediaPosting",
            "LiveBlogPosting", "BackgroundNewsArticle", "TechArticle", "ScholarlyArticle", "SatiricalArticle",
            "AdvertiserContentArticle", "DiscussionForumPosting", "PressRelease", "Review");
    /// What dates a page where nothing dates its article.
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage", "QAPage", "Recipe");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    /// The names of what is described in one place and meant by its number in another.
    private final Map<String, String> names = new HashMap<>();
    private final String title;

    private JsonLd(Document page) {
        Element heading = page.selectFirst("h1");
        title = letters(page.title() + " " + (heading == null ? "" : heading.text()));
    }

    /// The JSON of `page`.
    static JsonLd of(Document page) {
        var json = new JsonLd(page);
        page.select("script[type~=(?i)application/ld\\+json]").stream().limit(MAX_SCRIPTS).forEach(json::script);
        return json;
    }

    /// Moves what it says into `facts`, but for the headline.
    void read(Facts facts) {
        JsonNode article = article();
        if (article != null) {
            take(facts, article);
        }
        if (facts.dates().isEmpty()) {
            pages.forEach(page -> date(facts, page));
        }
    }

    /// What it calls the article, or null.
    @Nullable String headline() {
        JsonNode article = article();
        return article == null ? null : unescaped(article.path("headline"));
    }

    /// The text of the article, if the JSON carries it; else an empty list.
    List<String> text() {
        JsonNode article = article();
        String body = article == null ? "" : article.path("articleBody").asString("");
        // Some put their mark-up into it.
        String plain = body.contains("</") ? String.join("\n", Blocks.texts(Jsoup.parse(body).body())) : body;
        return plain.lines().map(Whitespace::line).filter(line -> !line.isEmpty()).toList();
    }

    private void script(Element script) {
        String data = script.data()
                .strip()
                .replaceFirst("^<!(?:--|\\[CDATA\\[)", "")
                .replaceFirst("(?:-->|\\]\\]>)$", "");
        try {
            if (data.length() <= LONGEST) {
                walk(JSON.readTree(data));
            }
        } catch (JacksonException broken) {
            // Spoilt JSON is common on pages; the other carriers still speak.
            return;
        }
    }

    private void walk(JsonNode root) {
        var open = new ArrayDeque<JsonNode>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.path("@id").isString() && node.path("name").isString()) {
                names.putIfAbsent(node.path("@id").asString(""), node.path("name").asString(""));
            }
            if (isA(node, ARTICLES)) {
                articles.add(node);
            } else if (isA(node, PAGES)) {
                pages.add(node);
            }
            if (node.isArray()) {
                open.addAll(node.values());
            } else {
                List.of("@graph", "mainEntity", "mainEntityOfPage").stream()
                        .map(node::path)
                        .filter(JsonNode::isContainer)
                        .forEach(open::add);
            }
        }
    }

    private static boolean isA(JsonNode node, Set<String> types) {
        JsonNode type = node.path("@type");
        return type.isArray()
                ? type.valueStream().anyMatch(one -> types.contains(one.asString("")))
                : types.contains(type.asString(""));
    }

    private @Nullable JsonNode article() {
        return articles.stream()
                .filter(article -> {
                    String words = letters(article.path("headline").asString(""));
                    return !words.isEmpty() && title.contains(words);
                })
                .findFirst()
                .orElse(articles.isEmpty() ? null : articles.getFirst());
    }

    private void take(Facts facts, JsonNode article) {
        facts.url(name(article.path("mainEntityOfPage"), "@id"), "JSON-LD mainEntityOfPage");
        facts.url(article.path("url").asString(""), "JSON-LD url");
        String publisher = named(article.path("publisher"));
        facts.outlet(publisher, "JSON-LD publisher");
        facts.language(article.path("inLanguage").asString(""), "JSON-LD inLanguage");
        JsonNode authors = article.path("author");
        for (JsonNode author : authors.isArray() ? authors.values() : List.of(authors)) {
            String name = named(author);
            if (name != null && !name.equalsIgnoreCase(publisher)) {
                Bylines.people(name).forEach(person -> facts.author(person, "JSON-LD author"));
            }
        }
        date(facts, article);
    }

    private static void date(Facts facts, JsonNode node) {
        String stamp = node.path("datePublished").asString("");
        var day = Dates.civil(stamp);
        if (day != null) {
            facts.date(new DateClaim(
                    day, DateClaim.Carrier.METADATA, null, "datePublished: " + stamp, Dates.moment(stamp)));
        }
    }

    /// The name of `node`, which may only point to where it is named.
    private @Nullable String named(JsonNode node) {
        String name = name(node, "name");
        return name == null ? names.get(String.valueOf(name(node, "@id"))) : name;
    }

    private static @Nullable String name(JsonNode node, String field) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return one.isString() ? unescaped(one) : unescaped(one.path(field));
    }

    private static @Nullable String unescaped(JsonNode node) {
        return node.isString() ? org.jsoup.parser.Parser.unescapeEntities(node.asString(), false) : null;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
