package org.rapporteur.service.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.Block;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Evidence;
import org.rapporteur.brief.Graphic;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.Section;
import org.rapporteur.brief.Statement;
import org.rapporteur.model.AsOf;
import org.rapporteur.ui.gallery.SampleDesk;

/// What is copied out of a PDF: readers take its text in the order in which it is drawn.
class PaperReadingOrderTest {
    private static final AsOf AS_OF = AsOf.of(LocalDate.of(2024, 4, 26));
    private static final String EDGES =
            "(?m)^ *(?:UNCLASSIFIED *|Page \\d+ of \\d+|UNCLASSIFIED *Page \\d+ of \\d+) *$";

    @TempDir
    Path folder;

    private SampleDesk desk;
    private Briefing briefing;

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
        briefing = new Briefing(desk.open(), desk.messages());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyPaperIsDrawnInTheOrderInWhichItIsReadAndNothingTwice() throws IOException {
        List<PaperTemplate> templates = new Papers(desk.messages(), folder.resolve("none")).shipped();
        for (PaperTemplate template : templates) {
            Paper paper = paper(template);

            assertEquals(squeezed(read(paper) + notes(paper)), squeezed(drawn(paper)), template.name());
        }
    }

    /// On a full page they were printed over one another.
    @Test
    void whatIsAFootnoteInWordStandsAfterTheTextAndNothingTwice() throws IOException {
        PaperTemplate usual = briefing.request(AS_OF).template();
        Paper paper = paper(usual.with(PaperTemplate.Notes.FOOTNOTES));

        assertEquals(squeezed(read(paper) + notes(paper)), squeezed(drawn(paper)));
    }

    private Paper paper(PaperTemplate template) {
        BriefRequest usual = briefing.request(AS_OF);
        return briefing.compose(AS_OF, new BriefRequest(template, "the Ambassador", Map.of(), usual.issues(),
                LocalDate.of(2022, 8, 1), null, usual.ceiling(), true, List.of(), "Ana", usual.made()));
    }

    private String drawn(Paper paper) throws IOException {
        Path file = briefing.write(paper, folder.resolve("paper.pdf"), true).file();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document).replaceAll(EDGES, "");
        }
    }

    private static String read(Paper paper) {
        List<String> all = new ArrayList<>(List.of(paper.title(), paper.subtitle()));
        for (Section section : paper.sections()) {
            all.add(section.runIn() ? stopped(section.heading()) : section.heading());
            section.blocks().forEach(block -> all.add(read(block, paper)));
        }
        if (paper.notice() != null) {
            all.add(paper.notice().text());
        }
        return String.join(" ", all);
    }

    private static String read(Block block, Paper paper) {
        return switch (block) {
            case Block.Bullets(var lead, var statements) ->
                lead + statements.stream().map(one -> "•" + said(one, paper)).collect(Collectors.joining());
            case Block.Paragraph(var lead, var statements) -> (lead.isEmpty() ? "" : stopped(lead))
                    + statements.stream().map(one -> said(one, paper)).collect(Collectors.joining());
            case Block.StatusTable(var rows) -> rows.stream().map(row ->
                    row.issue() + row.level() + row.since() + mark(row.statement(), paper)).collect(Collectors.joining());
            case Block.Entry entry -> entry.statements().stream().map(Statement::text).collect(Collectors.joining());
            case Graphic graphic -> words(graphic.svg(paper.language())) + graphic.captions().stream()
                    .map(caption -> caption.name() + number(caption.evidence(), paper)).collect(Collectors.joining("·"));
        };
    }

    private static String words(String svg) {
        return Jsoup.parse(svg).select("text").eachText().stream().collect(Collectors.joining());
    }

    private static String stopped(String words) {
        return words.matches(".*[.!?:]") ? words : words + ".";
    }

    private static String said(Statement statement, Paper paper) {
        return statement.text() + mark(statement, paper);
    }

    private static String mark(Statement statement, Paper paper) {
        return statement.sources().map(evidence -> number(evidence, paper)).orElse("");
    }

    private static String number(Evidence evidence, Paper paper) {
        return paper.notes().stream().filter(note -> note.evidence().equals(evidence))
                .map(note -> String.valueOf(note.number())).collect(Collectors.joining());
    }

    private static String notes(Paper paper) {
        return paper.notes().stream().flatMap(note -> Stream.of(String.valueOf(note.number()), note.evidence().text()))
                .collect(Collectors.joining());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
