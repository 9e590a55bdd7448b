package org.rapporteur.service.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.chronology.SheetReader;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.Sheet;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.papers.Papers;

/// What came in as a Word chronology goes out the same: days, order, texts, quotations, targets.
class ChronologyRoundTripTest {
    private record Line(String date, String text, List<String> quoted, List<String> links) {
        static Line of(ChronologyEntry entry) {
            return new Line(String.valueOf(entry.date()), entry.text(), entry.quoted(),
                    entry.links().stream().map(ChronologyEntry.Link::address).toList());
        }
    }

    @TempDir
    Path folder;

    private final Intake intake = new Intake();
    private OpenTracker open;
    private ChronologyImport importing;
    private ChronologyReview came;

    @BeforeEach
    void bringTheDocumentAlong() throws IOException {
        open = Fixtures.tracker(folder.resolve("desk.rapporteur"));
        importing = new ChronologyImport(open, intake);
        Path file = folder.resolve("came.docx");
        document(file);
        came = importing.read(file);
        var fentanyl = new IssueBook(open).issues().getFirst().id();
        importing.record(came, came.rows().stream().map(row -> row.on(List.of(fentanyl))).toList(),
                (done, all) -> true);
    }

    @AfterEach
    void close() {
        open.close();
        intake.close();
    }

    @Test
    void aWordChronologyGoesOutAsItCameIn() {
        Path gone = folder.resolve("gone.docx");
        export(open, gone);

        assertEquals(lines(came), lines(importing.read(gone)));
    }

    @Test
    void theSheetHasADayAnEventAndALinkInEachRow() {
        Path gone = folder.resolve("gone.xlsx");
        export(open, gone);
        Sheet sheet = importing.sheet(gone);
        ChronologyReview again = importing.read(gone, sheet, SheetReader.guess(sheet));

        assertEquals(words(came), words(again));
        assertEquals(
                lines(came).stream().map(Line::links).toList(), lines(again).stream().map(Line::links).toList());
    }

    private static List<String> words(ChronologyReview review) {
        return lines(review).stream().map(line -> line.date() + line.text()).toList();
    }

    private static List<Line> lines(ChronologyReview review) {
        return review.chronology().entries().stream().map(Line::of).toList();
    }

    private static void export(OpenTracker open, Path file) {
        var messages = new Messages(Locale.UK);
        var briefing = new Briefing(open, messages);
        var asOf = AsOf.of(LocalDate.of(2024, 12, 31));
        BriefRequest usual = briefing.request(asOf);
        briefing.write(briefing.compose(asOf, new BriefRequest(
                new Papers(messages, Path.of("none")).named("chronology"), "", usual.words(), usual.issues(), null,
                null, usual.ceiling(), true, List.of(), "", usual.made())), file, false);
    }

    private static void document(Path file) throws IOException {
        try (var document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            day(document, "30 January 2024");
            entry(document, "Sullivan ", "said", " that the fentanyl group had met.", "https://example.org/a");
            plain(document, "    “We had a long and candid talk about precursor chemicals,” he told reporters.");
            entry(document, "Wang ", "said", " that fentanyl was not discussed at all.",
                    "https://example.org/b?x=1&y=2");
            day(document, "26–27 February 2024");
            entry(document, "The Foreign Ministry 外交部 ", "issued", " a statement on fentanyl precursors.",
                    "https://example.org/c");
            day(document, "2 April 2024");
            entry(document, "Biden ", "spoke", " with Xi about fentanyl again.", "https://example.org/d");
            document.write(out);
        }
    }

    private static void day(XWPFDocument document, String words) {
        var run = document.createParagraph().createRun();
        run.setBold(true);
        run.setText(words);
    }

    private static void plain(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(720);
        paragraph.createRun().setText(words.strip());
    }

    private static void entry(XWPFDocument document, String before, String linked, String after, String address) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(before);
        paragraph.createHyperlinkRun(address).setText(linked);
        paragraph.createRun().setText(after);
    }
}
