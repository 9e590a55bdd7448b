package org.rapporteur.intake.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Label;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The YAML between two lines of `---` at the start of a Markdown document, or the TOML between two
/// of `+++`, of which the plain values are read.
public final class YamlHead {
    private static final Pattern HEAD = Pattern.compile(
            "\\A\\s*---[ \\t]*\\R((?:.*\\R){0,400}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern TOML = Pattern.compile(
            "\\A\\s*\\+\\+\\+[ \\t]*\\R((?:.*\\R){0,400}?)\\+\\+\\+[ \\t]*(?:\\R|\\z)");
    private static final Pattern TOML_VALUE = Pattern.compile("(?m)^([\\w-]+) *= *([\"'\\d\\[].*)$");
    private static final int MAX = 64 << 10;
    private static final List<String> PUBLISHED = List.of(
            "published_time", "published", "date_published", "datepublished", "published_at", "pubdate", "issued",
            "date");

    private YamlHead() {}

    /// Moves what the head of `text` says into `facts`.
    ///
    /// @return where the document goes on below the head; 0 where it has none
    public static int read(Facts facts, String text) {
        String start = text.length() > MAX ? text.substring(0, MAX) : text;
        Matcher match = HEAD.matcher(start);
        if (match.find()) {
            return read(facts, match.group(1), match.end());
        }
        Matcher toml = TOML.matcher(start);
        if (!toml.find()) {
            return 0;
        }
        String plain = TOML_VALUE.matcher(toml.group(1)).results()
                .map(line -> line.group(1) + ": " + line.group(2))
                .collect(Collectors.joining("\n"));
        return read(facts, plain, toml.end());
    }

    private static int read(Facts facts, String yaml, int end) {
        try {
            var settings = LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(10).build();
            Object loaded = new Load(settings).loadFromString(yaml);
            if (loaded instanceof Map<?, ?> head) {
                head.forEach((key, value) -> take(facts, String.valueOf(key).toLowerCase(Locale.ROOT), value));
                takeDate(facts, head);
                return end;
            }
            return 0;
        } catch (YamlEngineException noYaml) {
            return 0;
        }
    }

    private static void take(Facts facts, String key, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> take(facts, key, one));
            return;
        }
        String text = value == null ? null : value.toString();
        switch (key) {
            case "title", "headline" -> facts.title(text, key);
            case "source_url", "url", "link", "canonical_url", "canonical", "source" -> facts.url(text, key);
            // Notebooks link whom they name.
            case "author", "authors", "byline", "by", "creator" -> facts.author(
                    text == null ? null : text.replaceAll("^\\[\\[|\\]\\]$", ""), key);
            case "publisher", "outlet", "site_name", "site", "publication" -> facts.outlet(text, key);
            case "lang", "language" -> facts.language(text, key);
            default -> takeLabelled(facts, key, text);
        }
    }

    private static void takeLabelled(Facts facts, String key, @Nullable String text) {
        Label label = Label.of(key);
        switch (label == null ? Label.Kind.OTHER : label.kind()) {
            case TITLE -> facts.title(text, key);
            case OUTLET -> facts.outlet(text, key);
            case AUTHOR -> facts.author(text, key);
            case URL -> facts.url(text, key);
            default -> { }
        }
    }

    private static void takeDate(Facts facts, Map<?, ?> head) {
        List<String> labelled = head.keySet().stream().map(String::valueOf).filter(key -> {
            Label label = Label.of(key);
            return label != null && label.kind() == Label.Kind.DATE;
        }).toList();
        for (String key : Stream.concat(PUBLISHED.stream(), labelled.stream()).toList()) {
            Object value = head.get(key);
            var day = value == null ? null : Dates.civil(value.toString());
            if (day != null) {
                String stamp = value.toString();
                facts.date(new DateClaim(
                        day, DateClaim.Carrier.METADATA, null, key + ": " + stamp, Dates.moment(stamp)));
                return;
            }
        }
    }
}
