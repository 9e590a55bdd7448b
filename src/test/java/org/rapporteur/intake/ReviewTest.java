package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Warning;

/// Press reviews and exports of press databases, in whatever format somebody kept them.
class ReviewTest {
    private static final String ONE =
            "The two ministries opened talks on an agreement that would ease visits by each other's troops, officials "
            + "said.";
    private static final String TWO =
            "The foreign department said on Friday that it had summoned an envoy and handed over a note of protest.";
    private static final String CODED = """
            Politics
            Talks on visits
            By Keiko Tanaka
            214 words
            8 February 2024
            05:31
            Pacific Affairs Online
            PBDAIL
            14
            English
            Copyright 2024 Pacific Affairs Online. All Rights Reserved.
            %s
            Document PBDAIL0020240208ek28000b5
            Envoy summoned
            Ann Li
            120 words
            9 February 2024
            Luzon Herald
            LUZHER
            Late Edition - Final
            English
            (c) 2024 Luzon Herald
            %s
            Document LUZHER0020240209ek29000a1
            """.formatted(ONE, TWO);
    private static final String CLOSED = """
            Talks on visits
            Pacific Affairs (Manila)
            February 8, 2024 Thursday

            Copyright 2024 Pacific Affairs All Rights Reserved

            Section: NATION
            Length: 214 words
            Byline: Keiko Tanaka
            Body

            %s

            Load-Date: February 10, 2024


            End of Document

            Envoy summoned
            Luzon Herald
            February 9, 2024 Friday

            Length: 120 words
            Body

            %s

            Load-Date: February 11, 2024


            End of Document
            """.formatted(ONE, TWO);
    private static final List<String> FOUND = List.of(
            "Talks on visits, Pacific Affairs Online, 2024-02-08, [Keiko Tanaka]: " + ONE,
            "Envoy summoned, Luzon Herald, 2024-02-09, [Ann Li]: " + TWO);

    @Test
    void anExportIsReadAlikeAsTextWordRichTextAndPage() {
        String paragraphs = CODED.lines().map(OfficeFiles::paragraph).reduce("", String::concat);
        String rich = "{\\rtf1\\ansi " + CODED.replace("'", "\\rquote ").lines().reduce("", (all, line) -> all
                + "\\pard " + line + "\\par\n") + "}";
        String page = "<html><head><title>Export</title></head><body><div>"
                + CODED.lines().reduce("", (all, line) -> all + "<div>" + line + "</div>") + "</div></body></html>";

        assertEquals(FOUND, found("a.txt", CODED.replace("\n", "\n\n")));
        assertEquals(FOUND, found("a.docx", OfficeFiles.word(paragraphs, Map.of())));
        assertEquals(FOUND, found("a.rtf", rich).stream().map(text -> text.replace('’', '\'')).toList());
        assertEquals(FOUND, found("a.html", page));
    }

    @Test
    void whatIsOddAboutAnExportIsSaidOfEachOfItsArticles() {
        String accented = CODED.replace("Tanaka", "Tan\u00e1k\u00e1");
        String page = "<html><body><div>" + accented.replace("\n", "</div><div>") + "</div></body></html>";

        for (String text : List.of(accented.replace("\n", "\n\n"), page)) {
            byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
            List<Delivered.Piece> articles = Delivered.of("a.txt", bytes).articles();

            assertEquals(2, articles.size());
            articles.forEach(article -> assertEquals(List.of("encoding-guessed"),
                    Objects.requireNonNull(article.answer().reading()).warnings().stream().map(Warning::key).toList()));
        }
    }

    @Test
    void anExportOfOneArticleLosesItsApparatusToo() {
        assertEquals(FOUND.subList(1, 2), found("a.txt", CODED.substring(CODED.indexOf("Envoy")).replace("\n", "\n\n")));
    }

    @Test
    void anExportInAnotherLanguageIsRead() {
        String text = "磋商在北京举行\n\n320 字\n\n2024 年 3 月 15 日\n\n20:41\n\n新华社\n\nXINHUA\n\n简体中文\n\n(c) 2024 Xinhua\n\n"
                + "双方就海上执法、渔业合作和海上搜救等议题深入交换意见，同意继续保持沟通，妥善管控分歧，维护地区和平稳定。\n\n"
                + "文件 XINHUA0020240315ek3f0001\n";
        List<String> found = found("a.txt", text + text.replace("15", "16"));

        assertEquals(2, found.size());
        assertEquals(true, found.getLast().startsWith("磋商在北京举行, 新华社, 2024-03-16, []: 双方"));
    }

    @Test
    void documentsThatAreClosedByWordsAreRead() {
        List<String> closed = List.of(
                "Talks on visits, Pacific Affairs (Manila), 2024-02-08, [Keiko Tanaka]: " + ONE,
                "Envoy summoned, Luzon Herald, 2024-02-09, []: " + TWO);

        assertEquals(closed, found("a.txt", CLOSED));
        assertEquals(closed.subList(0, 1), found("a.txt", CLOSED.substring(0, CLOSED.indexOf("Envoy"))));
    }

    @Test
    void aReviewWithAHeadingForEachArticleIsParted() {
        String word = OfficeFiles.paragraph("Title", "Press review of 10 February")
                + OfficeFiles.paragraph("Heading1", "Talks on visits")
                + OfficeFiles.paragraph("Pacific Affairs Online, 8 February 2024")
                + OfficeFiles.paragraph("By Keiko Tanaka") + OfficeFiles.paragraph(ONE)
                + OfficeFiles.paragraph("Heading1", "2. Envoy summoned")
                + OfficeFiles.paragraph("Luzon Herald, 9 February 2024") + OfficeFiles.paragraph("By Ann Li")
                + OfficeFiles.paragraph(TWO);
        String markdown = "# Press review\n\n## Talks on visits\n*Luzon Herald, 8 February 2024*\n\n" + ONE
                + "\n\n---\n\n## Envoy summoned\n*Luzon Herald, 9 February 2024*\n\n" + TWO + "\n";

        assertEquals(FOUND.stream().map(one -> one.replace("Pacific Affairs Online", "null")).toList(),
                found("a.docx", OfficeFiles.word(word, Map.of())));
        assertEquals(List.of("Talks on visits, Luzon Herald, 2024-02-08, []: " + ONE,
                "Envoy summoned, Luzon Herald, 2024-02-09, []: " + TWO), found("a.md", markdown));
    }

    @Test
    void aReviewMayNameItsSourcesBelowTheArticles() {
        String word = OfficeFiles.paragraph("Heading2", "Talks on visits") + OfficeFiles.paragraph(ONE)
                + OfficeFiles.paragraph("Source: Luzon Herald, 8 February 2024")
                + OfficeFiles.paragraph("Heading2", "Envoy summoned") + OfficeFiles.paragraph(TWO)
                + OfficeFiles.paragraph("Source: Luzon Herald, 9 February 2024");

        assertEquals(List.of("Talks on visits, Luzon Herald, 2024-02-08, []: " + ONE,
                "Envoy summoned, Luzon Herald, 2024-02-09, []: " + TWO),
                found("a.docx", OfficeFiles.word(word, Map.of())));
    }

    @Test
    void headingsWithinAnArticleAndDaysOfAChronologyPartNothing() {
        String article = OfficeFiles.paragraph("Heading1", "Talks on visits")
                + OfficeFiles.paragraph("Luzon Herald, 8 February 2024") + OfficeFiles.paragraph(ONE)
                + OfficeFiles.paragraph("Heading2", "What comes next") + OfficeFiles.paragraph(TWO);
        String chronology = OfficeFiles.paragraph("Heading1", "8 February 2024")
                + OfficeFiles.paragraph("By then the talks had begun") + OfficeFiles.paragraph(ONE)
                + OfficeFiles.paragraph("Heading1", "9 February 2024")
                + OfficeFiles.paragraph("The envoy is summoned") + OfficeFiles.paragraph(TWO);

        assertEquals(1, found("a.docx", OfficeFiles.word(article, Map.of())).size());
        assertEquals(1, found("a.docx", OfficeFiles.word(chronology, Map.of())).size());
    }

    @Test
    void aMailedReviewIsParted() {
        String mail = "From: Press <press@mission.example>\nTo: desk@mfa.example\nSubject: Press review\n"
                + "Date: Sat, 10 Feb 2024 08:00:00 +0800\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\n\nPRESS REVIEW - 10 FEBRUARY 2024\n\n"
                + "==========================\n1. Talks on visits\nLuzon Herald, 8 February 2024\n\n" + ONE
                + "\n\n==========================\n2. Envoy summoned\nLuzon Herald, 9 February 2024\n\n" + TWO + "\n";

        assertEquals(List.of("Talks on visits, Luzon Herald, 2024-02-08, []: " + ONE,
                "Envoy summoned, Luzon Herald, 2024-02-09, []: " + TWO), found("a.eml", mail));
    }

    @Test
    void aReviewMailedAsAPageIsPartedAtItsLines() {
        String mail = "From: Press <press@mission.example>\nSubject: Clips\nMIME-Version: 1.0\n"
                + "Content-Type: text/html; charset=utf-8\n\n<html><body><p>Talks on visits</p><p>Luzon Herald, 8 "
                + "February 2024</p><p>" + ONE + "</p><hr><p>Envoy summoned</p><p>By Ann Li</p><p>9 February 2024</p><p>"
                + TWO + "</p></body></html>\n";

        assertEquals(List.of("Talks on visits, Luzon Herald, 2024-02-08, []: " + ONE,
                "Envoy summoned, null, 2024-02-09, [Ann Li]: " + TWO), found("a.eml", mail));
    }

    private static List<String> found(String name, String text) {
        return found(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> found(String name, byte[] bytes) {
        return Delivered.of(name, bytes).articles().stream().map(ReviewTest::words).toList();
    }

    private static String words(Delivered.Piece piece) {
        Answer.Reading reading = piece.answer().reading();
        return reading == null ? "refused" : reading.title() + ", " + reading.outlet() + ", " + reading.published()
                + ", " + reading.authors() + ": " + piece.text();
    }
}
