package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Direction;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.When;

class PdfPagesTest {
    @Test
    void thePagesOfASourcedTextAreThoseOfItsCleanCopyHoweverManyNotesFollow() throws IOException {
        for (int developments = 1; developments < 40; developments += 12) {
            Paper sourced = paper(developments, PaperTemplate.Notes.LISTED);

            assertEquals(count(sourced.clean()), body(sourced), developments + " developments");
            assertTrue(developments < 20 || count(sourced) > body(sourced), developments + " developments");
        }
    }

    @Test
    void everyPageOfACleanCopyIsTextAndNotesCountForNothingWhereverWordHasThem() throws IOException {
        Paper footed = paper(40, PaperTemplate.Notes.FOOTNOTES);

        assertEquals(count(footed.clean()), body(footed));
        assertEquals(count(footed.clean()), body(footed.clean()));
    }

    private static Paper paper(int developments, PaperTemplate.Notes notes) {
        List<DevelopmentEntry> entries = new ArrayList<>();
        for (int i = 0; i < developments; i++) {
            entries.add(Desk.entry("The delegations met and said what they had said before, number " + i,
                    When.of(Desk.DAY.minusDays(i).toString()), Desk.source("Reuters",
                            ArticleForm.PRESS, "A long report on meeting " + i, "2024-04-01",
                            "They met, and each said at some length what it had said before, in meeting " + i)));
        }
        TrackerSnapshot desk = Desk.snapshot(Desk.issue("Talks", Desk.CHANNEL, Direction.STEADY, List.of(),
                entries.toArray(DevelopmentEntry[]::new)));
        BriefRequest usual = Desk.request(desk);
        PaperTemplate form = usual.template();
        return new Composer(Desk.MESSAGES).compose(Material.of(desk), new BriefRequest(
                new PaperTemplate(form.name(), form.title(), 1, false, notes, form.look(), List.of(), form.parts()),
                "", usual.words(), usual.issues(), null, null, usual.ceiling(), true, List.of(), "", usual.made()));
    }

    private static int body(Paper paper) throws IOException {
        try (var pages = new PdfPages(pdf(paper))) {
            return pages.body(paper);
        }
    }

    private static int count(Paper paper) throws IOException {
        try (var pages = new PdfPages(pdf(paper))) {
            return pages.count();
        }
    }

    private static byte[] pdf(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(Desk.MESSAGES).write(paper, out);
        return out.toByteArray();
    }
}
