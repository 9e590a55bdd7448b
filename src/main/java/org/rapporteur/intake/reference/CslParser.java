package org.rapporteur.intake.reference;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// References in CSL-JSON, and in the JSON of Zotero. Read one by one, so that a list cut short
/// gives the entries that are whole.
final class CslParser implements Parser {
    private static final Pattern START = Pattern.compile("^[\\s\\uFEFF]*[\\[{]\\s*[{\"]");
    private static final Pattern KNOWN = Pattern.compile(
            "\"(?:issued|container-title|itemType|citation-key|citationKey|date-parts|publisher-place|DOI)\"\\s*:");
    private static final Entry.Names NAMES = new Entry.Names(
            "type",
            List.of("title", "container-title", "title-short"),
            List.of("container-title", "publicationTitle", "websiteTitle", "blogTitle", "bookTitle", "publisher",
                    "institution"),
            List.of("URL", "url"),
            List.of("DOI"),
            List.of("language"),
            List.of("issued", "date"),
            List.of("volume", "issue", "page", "pages", "publisher", "ISBN", "archive"));

    /// Whether `head` is the start of such a list.
    public static boolean fits(String head) {
        return START.matcher(head).find() && head.contains("\"title\"") && KNOWN.matcher(head).find();
    }

    @Override
    public Draft parse(Source source) {
        var references = new References(source);
        // Each entry is read by itself: what follows it in the list is no mistake.
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try (JsonParser json = mapper.createParser(Encodings.decode(source).text().strip())) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_OBJECT) {
                addAll(mapper.readTree(json), references);
            }
            while (first == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
                addAll(mapper.readTree(json), references);
            }
        } catch (JacksonException broken) {
            references.addBad();
        }
        return references.draft();
    }

    private static void addAll(JsonNode node, References references) {
        JsonNode items = node.path("items");
        if (items.isArray()) {
            items.forEach(item -> references.add(entry(item)));
        } else {
            references.add(entry(node));
        }
    }

    private static @Nullable Draft entry(JsonNode item) {
        JsonNode data = item.path("data").isObject() ? item.path("data") : item;
        var entry = new Entry();
        entry.type(data.path("type").asString(data.path("itemType").asString("")));
        data.properties().forEach(field -> {
            if (field.getValue().isValueNode()) {
                entry.put(field.getKey(), field.getValue().asString(""));
            }
        });
        entry.put("issued", CslDate.written(data.path("issued")));
        for (String role : List.of("author", "creators")) {
            data.path(role).forEach(name -> entry.author(role, name(name)));
        }
        return entry.draft(NAMES);
    }

    private static String name(JsonNode name) {
        String family = name.path("family").asString(name.path("lastName").asString(""));
        String given = name.path("given").asString(name.path("firstName").asString(""));
        String whole = name.path("literal").asString(name.path("name").asString(""));
        String particle = name.path("non-dropping-particle").asString("");
        return family.isBlank() ? whole : (given + " " + particle + " " + family).replaceAll(" {2,}", " ").strip();
    }
}
