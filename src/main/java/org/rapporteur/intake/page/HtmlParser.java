package org.rapporteur.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.Bundle;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// Web pages, as saved or copied. Nothing that a page names is ever loaded.
public final class HtmlParser implements Parser {
    private static final int HEAD_LINES = 6;
    /// The JSON of a page is taken for its text only where the page itself shows less than this part of it.
    private static final double SHORT_OF = 0.3;
    private static final Pattern START =
            Pattern.compile("^[\\uFEFF\\s]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head"
                    + "|body)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

    /// Whether `source` is a page: named so, or told by its first tags.
    public static boolean fits(Source source) {
        String head = source.head();
        boolean text = source.extension().matches("txt|text|md|markdown|mdown");
        boolean named = source.extension().matches("x?html?|xht");
        return named || START.matcher(head).find() || !text && TAG.matcher(head).find();
    }

    @Override
    public Draft parse(Source source) {
        Encodings.Decoded decoded = Encodings.decode(source);
        Document page = Jsoup.parse(decoded.text());
        var facts = new Facts();
        var signs = new Signs();
        PageFacts.read(facts, page, source.name() == null ? source.url() : null, signs);
        facts.url(source.url(), Places.DOWNLOAD);
        boolean dayFirst = isDayFirst(facts.language());
        List<Blocks.Block> blocks = Blocks.of(page.body());
        List<Draft> exported =
                Bundle.exported(blocks.stream().flatMap(block -> Stream.of(block.text(), "")).toList());
        if (!exported.isEmpty()) {
            return Draft.all(exported, decoded.warnings());
        }
        Draft listed = PageTables.draft(page, blocks, decoded.warnings());
        if (listed != null) {
            return listed;
        }
        var review = new PageReview(blocks, dayFirst);
        List<Draft> several = review.articles(page, signs);
        if (!several.isEmpty()) {
            return Draft.all(several, decoded.warnings());
        }
        if (!isNotebook(page) && !review.isIndex(facts.title())) {
            PageDates.read(facts, signs, blocks, dayFirst);
        }
        List<String> said = JsonLd.of(page).text();
        List<String> seen = PageBody.of(page, signs);
        List<String> paragraphs = Furniture.without(length(seen) < SHORT_OF * length(said) ? said : seen);
        PageDates.readEnd(facts, blocks, paragraphs, dayFirst);
        List<String> body = withoutHead(facts, paragraphs);
        return new Draft(facts, body, decoded.warnings());
    }

    /// English alone is written with the month first in one place and the day first in another.
    private static boolean isDayFirst(@Nullable String language) {
        String tag = language == null ? "en" : language.toLowerCase(Locale.ROOT);
        return !tag.startsWith("en") || tag.matches("en-(?:gb|au|nz|ie|in|za|sg|hk|my)");
    }

    /// A program for notes puts the day on which a page was begun below its title.
    private static boolean isNotebook(Document page) {
        return page.select("meta[name~=(?i)^generator$]").attr("content").contains("OneNote");
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /// The headline, by-line and date line above the text are facts, not text.
    private static List<String> withoutHead(Facts facts, List<String> paragraphs) {
        int at = 0;
        for (int i = 0; i < Math.min(HEAD_LINES, paragraphs.size() - 1); i++) {
            String line = paragraphs.get(i);
            if (Furniture.isLong(line) && !isTitle(facts.title(), line)) {
                break;
            }
            DateClaim claim = DateLine.claim(line);
            String words = claim == null || claim.words() == null ? "" : claim.words();
            List<String> names = Bylines.names(line.replace(words, "").strip());
            names.forEach(name -> facts.author(name, Places.HEAD));
            if (isTitle(facts.title(), line) || DateLine.isOnlyDate(line) || !names.isEmpty()) {
                at = i + 1;
            } else {
                break;
            }
        }
        return paragraphs.subList(at, paragraphs.size());
    }

    private static boolean isTitle(@Nullable String title, String line) {
        return title != null && (line.equalsIgnoreCase(title) || line.endsWith(" | " + title));
    }
}
