package org.rapporteur.service.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.Block;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Graphic;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.Statement;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;

/// Every paper in every output, made, opened again and read back.
class GeneratedPapersTest {
    private static final AsOf DAY = AsOf.of(GeneratedTracker.DAY);
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void everyPaperOfASmallTrackerIsReadBack() throws IOException {
        readBack(4, 40);
    }

    @Test
    @Tag("large")
    void everyPaperOfFiftyIssuesAndFiveThousandArticlesIsReadBack() throws IOException {
        readBack(50, 5_000);
    }

    private void readBack(int issues, int articles) throws IOException {
        Path file = folder.resolve("made.rapporteur");
        GeneratedTracker.make(file, issues, articles);
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            var briefing = new Briefing(open, MESSAGES);
            for (PaperTemplate template : new Papers(MESSAGES, folder.resolve("none")).shipped()) {
                Paper paper = briefing.compose(DAY, request(open, briefing, template));
                assertTrue(Briefing.facts(paper) > 0, template.name());
                for (String ending : List.of("docx", "pdf", "html", "md", "txt")) {
                    Path out = briefing.write(paper, folder.resolve(template.name() + "." + ending), false).file();
                    assertHolds(paper, text(out, ending) + PictureWords.of(out), out);
                }
                if (template.name().equals("chronology")) {
                    sheet(briefing, paper);
                }
            }
        }
    }

    private static BriefRequest request(OpenTracker open, Briefing briefing, PaperTemplate template) {
        BriefRequest usual = briefing.request(DAY);
        var issues = new Dashboards(open).snapshot(DAY).issues().stream().map(one -> one.issue().id()).toList();
        return new BriefRequest(template, "the Ambassador", Map.of(), issues, GeneratedTracker.DAY.minusDays(900), null,
                usual.ceiling(), true, List.of(), "Ana", usual.made());
    }

    private static String text(Path file, String ending) throws IOException {
        return switch (ending) {
            case "docx" -> {
                try (var document = new XWPFDocument(Files.newInputStream(file));
                        var text = new XWPFWordExtractor(document)) {
                    yield text.getText();
                }
            }
            case "pdf" -> {
                try (var document = Loader.loadPDF(file.toFile())) {
                    yield new PDFTextStripper().getText(document)
                            .replaceAll("(?m)^ *(?:UNCLASSIFIED *|Page \\d+ of \\d+|UNCLASSIFIED *Page.*)$", "");
                }
            }
            case "html" -> Jsoup.parse(Files.readString(file)).text();
            default -> Files.readString(file).replace("\\", "")
                    .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll(" <https?://[^>]*>", "");
        };
    }

    /// Each statement is there, one after the other, whatever breaks its lines and wherever a note's mark
    /// stands in it; of a row of the table, what stands in its cells; of a picture, its words somewhere.
    private static void assertHolds(Paper paper, String text, Path file) {
        String all = squeezed(text);
        int at = 0;
        for (Block block : paper.sections().stream().flatMap(one -> one.blocks().stream()).toList()) {
            for (String said : said(block).toList()) {
                String words = squeezed(said.replaceAll("(?<=^.{60}).*", ""));
                int next = all.indexOf(words, block instanceof Graphic ? 0 : at);
                assertTrue(next >= 0, file.getFileName() + ": " + words);
                at = block instanceof Graphic ? at : next + words.length();
            }
        }
        assertTrue(all.contains(squeezed(paper.title())) && all.contains("王小洪") == paper.toString().contains("王小洪"),
                file.getFileName().toString());
    }

    private static Stream<String> said(Block block) {
        return block instanceof Block.StatusTable(var rows)
                ? rows.stream().flatMap(row -> Stream.of(row.issue(), row.level(), row.since()))
                : block.statements().stream().map(Statement::text);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private void sheet(Briefing briefing, Paper paper) throws IOException {
        Path out = briefing.write(paper, folder.resolve("chronology.xlsx"), false).file();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            long entries = paper.sections().stream().flatMap(one -> one.blocks().stream())
                    .filter(Block.Entry.class::isInstance).count();
            assertEquals(entries, workbook.getSheetAt(0).getLastRowNum());
        }
    }
}
