package org.rapporteur.service.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.Block;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Section;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.When;
import org.rapporteur.service.Register;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.ui.gallery.SampleDesk;

/// The timeline of the chosen issues in a paper.
class PaperTimelineTest {
    private static final AsOf AS_OF = AsOf.of(LocalDate.of(2024, 4, 26));
    private static final String SECRET = "Talks nobody knows of";

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

    private Paper paper(String ceiling, boolean sourced) {
        BriefRequest plain = briefing.request(AS_OF);
        return briefing.compose(AS_OF, new BriefRequest(plain.template(), "", Map.of(),
                List.of(desk.issue("Fentanyl precursors"), desk.issue("Taiwan Strait")), LocalDate.of(2022, 8, 1),
                null, ceiling, sourced, true, List.of(), "", plain.made()));
    }

    @Test
    void manyIssuesAreDrawnInPicturesOfWhichAPageHoldsMoreThanOne() {
        BriefRequest plain = briefing.request(AS_OF);
        List<Id<Issue>> all = briefing.material(AS_OF).snapshot().issues().stream()
                .map(issue -> issue.issue().id()).toList();
        Paper paper = briefing.compose(AS_OF, new BriefRequest(plain.template(), "", Map.of(), all,
                LocalDate.of(2022, 8, 1), null, markings().getFirst(), true, true, List.of(), "", plain.made()));

        assertEquals(11, all.size());
        assertEquals(2, pictures(paper).size());
        pictures(paper).forEach(picture -> assertTrue(picture.ratio() < 0.75, () -> "" + picture.ratio()));
        List<String> headings = paper.sections().stream().map(Section::heading).toList();
        assertTrue(headings.get(1).startsWith("Timeline"), headings::toString);
    }

    private static List<Block.Picture> pictures(Paper paper) {
        return paper.sections().stream().flatMap(section -> section.blocks().stream())
                .filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast).toList();
    }

    private List<String> markings() {
        return desk.open().tracker().content().markings();
    }

    private byte[] written(Paper paper, String name) throws IOException {
        Path file = folder.resolve(name);
        briefing.write(paper, file, true);
        return Files.readAllBytes(file);
    }

    @Test
    void theChosenIssuesAreDrawnWithWordsForWhoCannotSee() {
        String words = pictures(paper(markings().getFirst(), true)).getFirst().statement().text();

        assertTrue(words.startsWith("Timeline, 1 August 2022 to 26 April 2024. Fentanyl precursors: "), words);
        assertTrue(words.contains("Taiwan Strait: ") && words.contains("Suspended → Agreed"), words);
        assertFalse(words.contains("AI safety"), words);
    }

    @Test
    void everyFileCarriesThePictureOrItsWords() throws IOException {
        Paper paper = paper(markings().getFirst(), true);

        written(paper, "a.docx");
        try (var docx = new XWPFDocument(Files.newInputStream(folder.resolve("a.docx")))) {
            assertEquals(List.of("png", "svg"), docx.getAllPictures().stream()
                    .map(data -> data.getPackagePart().getPartName().getExtension()).sorted().toList());
            assertTrue(docx.getDocument().xmlText().contains("svgBlip"), "drawn as vectors");
            assertTrue(docx.getDocument().xmlText().contains("descr=\"Timeline, 1 August 2022"));
        }
        String html = new String(written(paper, "a.html"), StandardCharsets.UTF_8);
        assertTrue(html.contains("<img alt=\"Timeline, 1 August 2022 to 26 April 2024."), "picture");
        assertTrue(html.contains("src=\"data:image/svg+xml;base64,"));
        assertTrue(new String(written(paper, "a.md"), StandardCharsets.UTF_8).contains("*Timeline, 1 August 2022"));
    }

    @Test
    void aPdfDrawsItAsVectorsWithItsWordsAsTextAndWordsForWhoCannotSee() throws IOException {
        try (var pdf = Loader.loadPDF(written(paper(markings().getFirst(), true), "a.pdf"))) {
            List<PDXObject> drawn = new ArrayList<>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    drawn.add(page.getResources().getXObject(name));
                }
            }
            assertEquals(1, drawn.size());
            PDResources used = assertInstanceOf(PDFormXObject.class, drawn.getFirst()).getResources();
            assertFalse(used.getXObjectNames().iterator().hasNext(), "no pixels");
            for (var name : used.getFontNames()) {
                assertTrue(used.getFont(name).isEmbedded(), used.getFont(name).getName());
            }
            assertTrue(new PDFTextStripper().getText(pdf).contains("Fentanyl precursors\nImplementing"));
            var figure = figures(pdf.getDocumentCatalog().getStructureTreeRoot()).getFirst();
            assertTrue(figure.getAlternateDescription().startsWith("Timeline, 1 August 2022"), "words");
        }
    }

    private static List<PDStructureElement> figures(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> "Figure".equals(kid.getStructureType()) ? Stream.of(kid) : figures(kid).stream())
                .toList();
    }

    @Test
    void wordFindsTheVectorsByTheirOwnPrefixAndOthersPixelsEnoughForPrint() throws IOException {
        written(paper(markings().getFirst(), true), "a.docx");

        try (var docx = new XWPFDocument(Files.newInputStream(folder.resolve("a.docx")))) {
            String xml = new String(docx.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(xml.contains("<asvg:svgBlip") && !xml.contains(" xmlns=\"http"), "prefix");
            var picture = docx.getParagraphs().stream().flatMap(one -> one.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream()).findFirst().orElseThrow();
            var pixels = ImageIO.read(new ByteArrayInputStream(picture.getPictureData().getData()));
            double inches = picture.getWidth() / 72;
            assertTrue(pixels.getWidth() / inches >= 220, () -> pixels.getWidth() / inches + " to the inch");
        }
    }

    @Test
    void theNameOfTheLastEventStandsWholeAtTheRightEdge() {
        BriefRequest plain = briefing.request(AS_OF);
        Paper paper = briefing.compose(AS_OF, new BriefRequest(plain.template(), "", Map.of(), plain.issues(), null,
                null, markings().getFirst(), true, true, List.of(), "", plain.made()));

        String svg = pictures(paper).getFirst().svg(Locale.UK);
        assertTrue(svg.contains(">Blinken in Shanghai and Beijing</text>"), () -> svg.replaceAll("(?s)<[^t][^>]*>", ""));
    }

    @Test
    void whatLiesAboveTheCeilingTakesThePictureOutWithoutATrace() throws IOException {
        String high = markings().getLast();
        new Register(desk.open()).add(Event.class, List.of(), (citations, marking) -> new Event(SECRET,
                EventForm.values()[0], When.of("2023-06-01"), "",
                List.of(desk.issue("Taiwan Strait")), List.of(), high, citations));

        Paper whole = paper(high, true);
        assertEquals(high, pictures(whole).getFirst().statement().marking());
        assertEquals(high, whole.marking());
        assertTrue(pictures(whole).getFirst().statement().text().contains(SECRET));

        Paper lower = paper(markings().getFirst(), true);
        assertEquals(List.of(), pictures(lower));
        assertTrue(lower.withheld() > 0);
        for (String name : List.of("b.html", "b.md", "b.txt")) {
            String text = new String(written(lower, name), StandardCharsets.UTF_8);
            assertFalse(text.contains(SECRET) || text.contains("Timeline,") || text.contains("data:image"), name);
        }
        written(lower, "b.docx");
        try (var docx = new XWPFDocument(Files.newInputStream(folder.resolve("b.docx")))) {
            assertEquals(List.of(), docx.getAllPictures());
            assertFalse(docx.getDocument().xmlText().contains("Timeline,"));
        }
    }

    @Test
    void aCleanCopyKeepsThePictureAndNoSource() {
        Paper clean = paper(markings().getFirst(), false);

        assertEquals(1, pictures(clean).size());
        assertEquals(List.of(), clean.notes());
        assertTrue(pictures(clean).getFirst().statement().sources().isEmpty());
    }
}
