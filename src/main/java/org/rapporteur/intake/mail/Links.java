package org.rapporteur.intake.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Whitespace;

/// Web addresses in a mail: freed from the wrappings of mail filters, and told apart from those
/// that are not the article's.
final class Links {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\]）)]+");
    private static final Pattern WRAPPED = Pattern.compile(
            "https?://[\\w.-]*safelinks\\.protection\\.outlook\\.com/[^\\s<>\"]*?[?&](?:amp;)?url=(?<safe>[^&\\s<>\"]+)"
                    + "[^\\s<>\"]*"
                    + "|https?://(?:www\\.)?google\\.[a-z.]{2,6}/url\\?[^\\s<>\"]*?(?<=[?&;])(?:url|q)="
                    + "(?<google>http[^&\\s<>\"]+)[^\\s<>\"]*"
                    + "|https?://urldefense\\.(?:com|us)/v3/__(?<defense>https?:[^\\s<>\"]*?)__;[^\\s<>\"]*");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:(?:read|view|see|find) (?:more|on|(?:the )?(?:full|original|whole)? ?"
                    + "(?:article|story|text|version)).{0,20}"
                    + "|(?:original|full|article|story|web)? ?(?:link|source|url|article|story|available at|online)"
                    + "|原文链接|原文連結|原文|链接|来源|lien|quelle|fuente|enlace)\\s*[:：]?\\s*<?(https?://\\S+?)>?");

    private Links() {}

    /// `line` with the addresses that a mail filter has wrapped as they were before.
    static String unwrapped(String line) {
        if (!line.contains("://")) {
            return line;
        }
        String bare = line.strip();
        String plain = bare.matches("<https?://[^\\s<>]+>") ? bare.substring(1, bare.length() - 1) : line;
        return WRAPPED.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(inner(match.group("safe"),
                match.group("google"), match.group("defense"))));
    }

    /// Moves the address that `paragraphs` or `page` give for the article called as in `facts`
    /// into it, if they give just one.
    ///
    /// @return the paragraphs without the line that was nothing but this address
    static List<String> read(Facts facts, List<String> paragraphs, @Nullable Document page) {
        Set<String> found = new LinkedHashSet<>();
        paragraphs.forEach(line -> add(found, labelled(line)));
        if (page != null && facts.title() != null) {
            for (Element link : page.select("a[href]")) {
                boolean headline = Whitespace.line(link.text()).equalsIgnoreCase(facts.title());
                add(found, headline ? unwrapped(link.attr("href")) : null);
            }
        }
        if (found.size() == 1) {
            facts.url(found.iterator().next(), Places.TEXT);
        }
        return paragraphs.stream().filter(line -> labelled(line) == null).toList();
    }

    /// `lines` without those that are only an address, where they name more than one: a digest's
    /// are not the address of what it gathers.
    static List<String> withoutMany(List<String> lines) {
        Set<String> alone = lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("http") && ADDRESS.matcher(line).matches())
                .collect(Collectors.toSet());
        return alone.size() > 1 ? lines.stream().filter(line -> !alone.contains(line.strip())).toList() : lines;
    }

    /// The hosts of all addresses in `lines` and of the links on `page`.
    static Set<String> hosts(List<String> lines, @Nullable Document page) {
        Set<String> hosts = new LinkedHashSet<>();
        for (String line : lines) {
            ADDRESS.matcher(line).results().forEach(match -> add(hosts, Outlets.host(match.group())));
        }
        if (page != null) {
            page.select("a[href]").forEach(link -> add(hosts, Outlets.host(unwrapped(link.attr("href")))));
        }
        return hosts;
    }

    private static @Nullable String labelled(String line) {
        Matcher match = LABELLED.matcher(line);
        return line.length() < 1000 && line.contains("://") && match.matches() ? match.group(1) : null;
    }

    private static void add(Set<String> set, @Nullable String value) {
        if (value != null) {
            set.add(value);
        }
    }

    private static String inner(@Nullable String safe, @Nullable String google, @Nullable String defense) {
        String coded = safe != null ? safe : google;
        try {
            return coded == null ? String.valueOf(defense) : URLDecoder.decode(coded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException spoilt) {
            return String.valueOf(coded);
        }
    }
}
