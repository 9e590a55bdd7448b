package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is read of web pages and pasted texts, in figures that are printed.
class PageFiguresTest {
    private static final int EVERY = 24;

    @Test
    void theArticleOfRealPagesIsFound() {
        var all = new Shingles();
        for (Path page : Documents.files(Documents.shared("corpus/readability"), "")) {
            String expected = Jsoup.parse(text(page.resolve("expected.html"))).text();
            double f1 = all.add(expected, Documents.read(page.resolve("source.html")).text());
            System.out.printf(Locale.ROOT, "%-24s body F1 %.3f%n", page.getFileName(), f1);
        }
        System.out.println("readability, body: " + all);
        assertTrue(all.f1() >= 0.95, all::toString);
    }

    @Test
    void whatRealPagesSayOfThemselvesIsRead() {
        var tally = new Tally();
        for (Path page : Documents.files(Documents.shared("corpus/readability"), "")) {
            JsonNode truth = new JsonMapper().readTree(text(page.resolve("expected-metadata.json")));
            var read = Documents.read(page.resolve("source.html")).reading();
            String name = String.valueOf(page.getFileName());
            tally.title(name, truth.path("title").asString(""), read.title());
            String stamp = truth.path("publishedTime").asString("");
            if (!stamp.isEmpty()) {
                tally.date(name, stamp.substring(0, 10), read.published());
            } else if (read.published() != null) {
                System.out.println(name + " dated " + read.published() + " where the truth is silent");
            }
        }
        System.out.println("readability, metadata: " + tally);
        assertTrue(tally.titles() >= 0.8, tally::toString);
        assertEquals(0, tally.wrong());
    }

    @Test
    void everyLayoutGivesItsTextItsTitleAndItsDate() {
        var all = new Shingles();
        var tally = new Tally();
        List<Layouts.Filling> fillings = fillings();
        for (String name : Layouts.NAMES) {
            var one = new Shingles();
            for (Layouts.Filling filling : fillings) {
                var page = Layouts.page(name, filling);
                var read = Documents.read("a.html", page.html());
                one.add(page.expected(), read.text());
                all.add(page.expected(), read.text());
                tally.title(name, filling.title(), read.reading().title());
                tally.date(name, filling.published().toString(), read.reading().published());
            }
            System.out.printf(Locale.ROOT, "layout %-10s %s%n", name, one);
        }
        System.out.println("layouts, body: " + all);
        System.out.println("layouts, metadata: " + tally);
        assertTrue(all.f1() >= 0.97, all::toString);
        assertEquals(0, tally.wrong());
    }

    @Test
    void savedPagesAndPastedTextsGiveTheWordsOfTheirOriginal() {
        var html = new Shingles();
        var pasted = new Shingles();
        for (JsonNode truth : new JsonMapper().readTree(text(Documents.shared("corpus/formats/truth.json"))).values()) {
            if (truth.path("source").asString("").isEmpty()) {
                continue;
            }
            Path original = Documents.shared("corpus/whitehouse/" + truth.path("source").asString());
            for (JsonNode file : truth.path("files").values()) {
                String name = file.asString();
                if (name.endsWith(".html") || name.endsWith(".txt")) {
                    String found = Documents.read(Documents.shared("corpus/formats/" + name)).text();
                    (name.endsWith(".html") ? html : pasted).add(Documents.read(original).text(), found);
                }
            }
        }
        System.out.println("formats, HTML: " + html);
        System.out.println("formats, pasted text: " + pasted);
        assertTrue(html.f1() >= 0.97, html::toString);
        assertTrue(pasted.f1() >= 0.97, pasted::toString);
    }

    private static List<Layouts.Filling> fillings() {
        var fillings = new ArrayList<Layouts.Filling>();
        List<Path> files = Documents.files(Documents.shared("corpus/whitehouse"), ".md");
        for (int i = 0; i < files.size(); i += EVERY) {
            var read = Documents.read(files.get(i));
            List<String> paragraphs = Documents.paragraphs(read);
            fillings.add(new Layouts.Filling(
                    read.reading().title().replace("\"", "”"),
                    LocalDate.parse(String.valueOf(read.reading().published())),
                    paragraphs.subList(0, Math.min(40, paragraphs.size()))));
        }
        return fillings;
    }

    private static String text(Path file) {
        return new String(Documents.bytes(file), StandardCharsets.UTF_8);
    }
}
