package org.rapporteur.intake.feed;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.document.Wrapping;
import org.rapporteur.intake.page.Blocks;
import org.rapporteur.model.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A news feed in JSON (JSON Feed 1.0 and 1.1): each of its items is an article, or a reference
/// where it only names one.
public final class JsonFeedParser implements Parser {
    private static final Pattern START =
            Pattern.compile("^\\s*\\{[\\s\\S]*?\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");

    /// Whether `source` is such a feed.
    public static boolean fits(Source source) {
        return START.matcher(source.head()).find();
    }

    @Override
    public Draft parse(Source source) {
        try {
            JsonNode feed = new JsonMapper().readTree(Encodings.decode(source).text());
            String channel = feed.path("title").asString("");
            Iterable<Draft> items = () -> feed.path("items").valueStream().map(item -> draft(item, channel))
                    .filter(draft -> !draft.isEmpty()).iterator();
            return Draft.holding(items);
        } catch (JacksonException broken) {
            throw UserProblem.because(broken, "intake.damaged", source.label());
        }
    }

    private static Draft draft(JsonNode item, String channel) {
        var facts = new Facts();
        facts.title(item.path("title").asString(""), "title");
        facts.url(item.path("url").asString(item.path("external_url").asString("")), "url");
        facts.language(item.path("language").asString(null), "language");
        facts.author(item.path("author").path("name").asString(null), "author");
        item.path("authors").forEach(author -> facts.author(author.path("name").asString(null), "authors"));
        facts.date(published(item.path("date_published").asString("")));
        if (Outlets.kind(Outlets.host(facts.url())) == null) {
            facts.outlet(channel, "feed title");
        }
        List<String> text = text(item);
        boolean named = text.isEmpty() && facts.url() != null && facts.title() != null;
        return named ? Draft.reference(facts, facts.title() + " " + facts.url()) : new Draft(facts, text, List.of());
    }

    private static @Nullable DateClaim published(String stamp) {
        var day = Dates.civil(stamp);
        return day == null ? null
                : new DateClaim(day, DateClaim.Carrier.METADATA, null, "date_published", Dates.moment(stamp));
    }

    private static List<String> text(JsonNode item) {
        String html = item.path("content_html").asString("");
        String plain = item.path("content_text").asString(item.path("summary").asString(""));
        return Furniture.without(
                html.isBlank() ? Wrapping.paragraphs(plain) : Blocks.texts(Jsoup.parse(html).body()));
    }
}
