package org.rapporteur.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.Warning;

/// Web pages, as saved or copied. Nothing that a page names is ever loaded.
public final class HtmlParser implements Parser {
    private static final int HEAD_LINES = 6;
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
        facts.url(source.url(), Places.ADDRESS);
        PageFacts.read(facts, page);
        PageDates.read(facts, Blocks.of(page.body()));
        List<String> paragraphs = Furniture.without(PageBody.of(page, facts.url()));
        List<String> body = withoutHead(facts, paragraphs);
        return new Draft(facts, body, decoded.guessed() ? List.of(Warning.of("encoding-guessed")) : List.of());
    }

    /// The headline, by-line and date line above the text are facts, not text.
    private static List<String> withoutHead(Facts facts, List<String> paragraphs) {
        int at = 0;
        for (int i = 0; i < Math.min(HEAD_LINES, paragraphs.size() - 1) && !Furniture.isLong(paragraphs.get(i)); i++) {
            String line = paragraphs.get(i);
            List<String> names = Bylines.names(line);
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
        return title != null && line.equalsIgnoreCase(title);
    }
}
