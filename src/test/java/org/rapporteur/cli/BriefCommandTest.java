package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.When;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.papers.Issuing;

class BriefCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;
    private String tracker;

    @BeforeEach
    void copySample() {
        shell = new Shell(folder);
        tracker = shell.sample("us-china.rapporteur");
    }

    @Test
    void docxHoldsWhatWasAskedFor() throws IOException {
        Path to = folder.resolve("brief.docx");

        String said = shell.ok("brief", tracker, "--issues", "Fentanyl; Taiwan", "--for", "the Ambassador",
                "--meeting", "29 April 2024", "--purpose", "To prepare the call.", "--bottom-line", "It holds.",
                "--to", to.toString(), "--author", "Ana Souza");

        assertTrue(said.matches("(?s)\\Q" + to + "\\E: \\d+ factual statements, \\d+ notes\\.\n"), said);
        try (var document = new XWPFDocument(Files.newInputStream(to)); var text = new XWPFWordExtractor(document)) {
            for (String words : new String[] {"Fentanyl precursors", "Taiwan Strait", "For the Ambassador",
                "meeting of 29 April 2024", "To prepare the call.", "It holds.", "as of 26 April 2024"}) {
                assertTrue(text.getText().replace('\u00a0', ' ').contains(words), words);
            }
            assertEquals("Ana Souza", document.getProperties().getCoreProperties().getCreator());
        }
    }

    @Test
    void pdfShowsTheDayThatIsAskedFor() throws IOException {
        Path to = folder.resolve("brief.pdf");

        shell.ok("brief", tracker, "--as-of", "2023-12-31", "--to", to.toString());

        try (var pdf = Loader.loadPDF(to.toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').contains("as of 31 December 2023"));
        }
    }

    @Test
    void cleanPaperHasNoNotes() {
        assertTrue(shell.ok("brief", tracker, "--clean", "--to", folder.resolve("brief.docx").toString())
                .contains("no notes"));
    }

    @Test
    void fileThatIsThereIsReplacedOnlyByForce() throws IOException {
        Path to = Files.writeString(folder.resolve("brief.docx"), "mine");

        assertEquals(1, shell.run("brief", tracker, "--to", to.toString()));
        assertEquals("mine", Files.readString(to));
        assertEquals(1, shell.err().lines().count(), shell.err());

        shell.ok("brief", tracker, "--to", to.toString(), "--force");
        assertTrue(Files.size(to) > 4000);
    }

    @Test
    void aTemplateOrStyleThatIsNoneIsRefusedInOneSentence() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), "{title: mine, parts: [{part: WEATHER}]}");
        refusedBecause(mine, "The template mine has WEATHER for part. Possible are: PURPOSE");

        Files.writeString(mine, "{title: mine, style: house, parts: [{part: STANDINGS}]}");
        refusedBecause(mine, "There is no style house.csl beside the template mine.yaml.");

        Files.writeString(folder.resolve("house.csl"), "<html/>");
        refusedBecause(mine, "The style “house” cannot be used: it is no citation style (CSL).");
    }

    private void refusedBecause(Path template, String reason) {
        Path to = folder.resolve("refused.pdf");

        assertEquals(1, shell.run("brief", tracker, "--paper", template.toString(), "--to", to.toString()));

        assertTrue(shell.err().startsWith(reason), shell.err());
        assertEquals(1, shell.err().lines().count(), shell.err());
        assertFalse(Files.exists(to));
    }

    @Test
    void aFontThatIsNotHereIsSaidAndThePaperIsWritten() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"),
                "{title: mine, look: {font: No Such Font}, parts: [{part: STANDINGS}]}");
        Path to = folder.resolve("brief.pdf");

        assertEquals(0, shell.run("brief", tracker, "--paper", mine.toString(), "--to", to.toString()));

        assertTrue(shell.err().contains("No Such Font"), shell.err());
        assertTrue(Files.size(to) > 4000);
    }

    @Test
    void otherKindsOfFileAreRefused() {
        assertEquals(1, shell.run("brief", tracker, "--to", folder.resolve("brief.odt").toString()));

        assertTrue(shell.err().contains("“brief.odt” does not say what to write"), shell.err());
    }

    @Test
    void markingThatTheTrackerLacksIsRefused() {
        assertEquals(1, shell.run("brief", tracker, "--ceiling", "Cosmic", "--to", folder.resolve("b.pdf").toString()));

        assertTrue(shell.err().startsWith("“Cosmic” is none of this tracker’s markings"), shell.err());
    }

    @Test
    void withoutAFileToWriteItIsWrongUsage() {
        assertEquals(2, shell.run("brief", tracker));
    }

    @Test
    void demonstrationMakesEverythingAndNamesIt() {
        String said = shell.ok("demo", folder.resolve("demo").toString());

        for (String name : new String[] {
            "us-china.rapporteur", "clipping.txt", "brief.docx", "brief.pdf", "overview.png"}) {
            assertTrue(Files.isRegularFile(folder.resolve("demo").resolve(name)), name);
            assertTrue(said.contains(folder.resolve("demo").resolve(name).toString()), said);
        }
        assertTrue(shell.ok("status", folder.resolve("demo/us-china.rapporteur").toString())
                .contains("Military-to-military channels  Regular       26 April 2024"), shell.out());
        shell.ok("check", folder.resolve("demo/us-china.rapporteur").toString());
    }

    @Test
    void demonstrationCanBeShownAgain() {
        shell.ok("demo", folder.toString() + "/demo");
        shell.ok("demo", folder.toString() + "/demo");

        assertTrue(Files.isRegularFile(folder.resolve("demo/demo-2/brief.pdf")));
    }

    @Test
    void whatWasIssuedIsListedAndMadeAgain() throws IOException {
        String id;
        try (var open = OpenTracker.open(Path.of(tracker), "Ana", Clock.systemUTC(), Changes.immediate())) {
            var briefing = new Briefing(open, new Messages(Locale.ENGLISH));
            var day = AsOf.of(LocalDate.of(2024, 4, 26));
            id = new Issuing(open).issue(briefing.compose(day, briefing.request(day)), new Issuing.Leaving(
                    "Pack for the call", "checklist", "", "", When.of("2024-04-27"), List.of("DCM"), "", List.of()),
                    day).result().toString();
        }

        assertTrue(shell.ok("issued", tracker).contains("Pack for the call"));
        assertTrue(shell.ok("issued", tracker, "--json").contains(id));
        shell.ok("brief", tracker, "--issued", id.substring(28), "--to", folder.resolve("again.txt").toString());
        assertTrue(Files.readString(folder.resolve("again.txt")).contains("briefing checklist"));
        assertEquals(1, shell.run("brief", tracker, "--issued", "ffff0000", "--to", folder.resolve("b.txt").toString()));
    }
}
