package org.rapporteur.service.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Paper;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleFile;

/// The Word documents of the sample as LibreOffice sets them: what an officer without Word prints.
class LibreOfficePagesTest {
    private static final AsOf DAY = AsOf.of(LocalDate.of(2024, 4, 26));
    private static final double STRIP = 70;
    /// Names in which the papers' typeface, or one of its widths and heights, can be told.
    private static final Pattern LARGE_AS_TIMES = Pattern.compile("Times|Liberation|Tinos");

    @TempDir
    static Path folder;

    private static Paper sourced;
    private static Paper brief;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        Assumptions.assumeTrue(installed(), "LibreOffice is not installed, so its pages were not looked at");
        Path tracker = SampleFile.at(folder.resolve("sample.rapporteur"));
        var messages = new Messages(Locale.ENGLISH);
        List<String> command = new ArrayList<>(List.of("soffice",
                "-env:UserInstallation=" + folder.resolve("lo").toUri(), "--headless", "--convert-to", "pdf",
                "--outdir", folder.toString()));
        try (var open = OpenTracker.open(tracker, "Test", Clock.systemUTC(), Changes.immediate())) {
            var briefing = new Briefing(open, messages);
            sourced = briefing.compose(DAY, briefing.request(DAY));
            var papers = new Papers(messages, folder.resolve("papers"));
            var usual = briefing.request(DAY);
            brief = briefing.compose(DAY, new BriefRequest(papers.named("meeting-brief"), "",
                    usual.words(), usual.issues(), null, null, usual.ceiling(), true, List.of(), "", usual.made()));
            command.add(briefing.write(sourced, folder.resolve("sourced.docx"), true).file().toString());
            for (boolean letter : List.of(false, true)) {
                command.add(briefing.write(OnePageTest.checklist(open, briefing, letter),
                        folder.resolve(letter ? "letter.docx" : "a4.docx"), true).file().toString());
            }
            command.add(briefing.write(brief, folder.resolve("brief.docx"), true).file().toString());
        }
        Process office = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile()).start();
        assertTrue(office.waitFor(2, TimeUnit.MINUTES), "LibreOffice takes longer than two minutes");
    }

    private static boolean installed() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    @Test
    void everyPageOfASourcedPaperBearsTheMarkingAtItsTopAndBottom() throws IOException {
        for (String name : List.of("sourced", "brief")) {
            try (var document = opened(name)) {
                assertTrue(document.getNumberOfPages() > 1, name);
                for (PDPage page : document.getPages()) {
                    double height = page.getMediaBox().getHeight();
                    assertTrue(strip(page, 0).contains("UNCLASSIFIED"), name);
                    assertTrue(strip(page, height - STRIP).contains("UNCLASSIFIED"), name);
                    assertTrue(strip(page, height - STRIP).contains("Page"), name);
                }
            }
        }
    }

    @Test
    void everyMarkAndEveryNoteOfASourcedPaperIsALink() throws IOException {
        for (Paper paper : List.of(sourced, brief)) {
            long marks = paper.statements().stream().filter(one -> one.sources().isPresent()).count();
            try (var document = opened(paper == sourced ? "sourced" : "brief")) {
                long links = 0;
                for (PDPage page : document.getPages()) {
                    links += page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance)
                            .map(PDAnnotationLink.class::cast).filter(LibreOfficePagesTest::isWithin).count();
                }
                assertEquals(marks + paper.notes().size(), links);
            }
        }
    }

    @Test
    void theCleanChecklistOfFourIssuesIsOnePageOnLetterToo() throws IOException {
        for (String name : List.of("a4", "letter")) {
            try (var document = opened(name)) {
                Assumptions.assumeTrue(isAsLargeAsTimes(document),
                        "no typeface of the measures of Times New Roman is installed, so pages end elsewhere");
                assertEquals(1, document.getNumberOfPages(), name);
            }
        }
    }

    private static boolean isAsLargeAsTimes(PDDocument document) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            if (LARGE_AS_TIMES.matcher(resources.getFont(name).getName()).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(PDAnnotationLink link) {
        try {
            return link.getDestination() != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static PDDocument opened(String name) throws IOException {
        return Loader.loadPDF(folder.resolve(name + ".pdf").toFile());
    }

    private static String strip(PDPage page, double top) throws IOException {
        var area = new PDFTextStripperByArea();
        area.addRegion("strip", new Rectangle2D.Double(0, top, page.getMediaBox().getWidth(), STRIP));
        area.extractRegions(page);
        return area.getTextForRegion("strip");
    }
}
