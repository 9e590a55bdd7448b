package org.rapporteur.service.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;

class ChronologyImportTest {
    private static final Intake INTAKE = new Intake();
    private static final String TEXT = """
            # Desk chronology

            ## January 30, 2024

            Sullivan [said](https://example.org/a) that the fentanyl group had met 🙂.

            > “We had a long and candid talk about precursor chemicals,” he said.

            Wang [said](https://example.org/b) that fentanyl was not discussed at all.

            ## February 30, 2024

            Somebody [erred](https://example.org/b) about fentanyl on a day that there is not.
            """;

    @TempDir
    Path folder;

    private OpenTracker open;
    private ChronologyImport importing;
    private Id<Issue> fentanyl;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("desk.rapporteur"));
        importing = new ChronologyImport(open, INTAKE);
        fentanyl = new IssueBook(open).issues().getFirst().id();
    }

    @AfterEach
    void checkAndClose() {
        assertEquals(List.of(), open.check());
        open.close();
    }

    @AfterAll
    static void endTheChild() {
        INTAKE.close();
    }

    @Test
    void nothingIsRecordedBeforeItIsAccepted() throws IOException {
        ChronologyReview review = importing.read(file(TEXT));

        assertEquals(3, review.rows().size());
        assertTrue(developments().isEmpty());
        assertEquals(1, review.exceptions().stream().filter(row -> row.date() == null).count());
    }

    @Test
    void anEntryBecomesADevelopmentThatRestsOnItsWordsInTheDocument() throws IOException {
        record(importing.read(file(TEXT)));

        Development first = developments().getFirst();
        Passage passage = passage(first);
        Article document = article(first.citations().getFirst().article());
        String text = open.read(sql -> Contents.text(sql, document.body())).orElseThrow();
        assertEquals("Sullivan said that the fentanyl group had met 🙂.", first.what());
        assertEquals("2024-01-30", first.happened().date().edtf());
        assertEquals(ArticleForm.OWN, document.form());
        assertTrue(passage.standsIn(text) && passage.exact().endsWith("chemicals,” he said."), passage.exact());
        assertEquals("https://example.org/a", article(first.citations().get(1).article()).url());
        assertTrue(!first.isDraft());
    }

    @Test
    void oneUndoTakesAllOfItBack() throws IOException {
        var recorded = record(importing.read(file(TEXT)));

        open.undo(recorded);

        assertTrue(developments().isEmpty());
        assertTrue(open.read(sql -> Records.heads(sql, Articles.KIND)).isEmpty());
    }

    @Test
    void importingAgainAddsNothing() throws IOException {
        record(importing.read(file(TEXT)));

        ChronologyReview again = importing.read(file(TEXT));
        var twice = importing.record(again, accepted(again), (done, all) -> true);

        assertEquals(2, again.already());
        assertEquals(0, twice.result().developments());
        assertEquals(2, developments().size());
        assertEquals(1, open.read(sql -> Records.heads(sql, Articles.KIND)).stream()
                .filter(article -> article.content().form() == ArticleForm.OWN).count());
    }

    @Test
    void aDocumentThatHasGrownAddsOnlyWhatIsNew() throws IOException {
        record(importing.read(file(TEXT)));

        record(importing.read(file(TEXT + "\n## March 2, 2024\n\nMao [said](https://example.org/c) that fentanyl"
                + " was a problem of others.\n")));

        assertEquals(3, developments().size());
    }

    @Test
    void anAddressThatTheTrackerHoldsIsNotMadeTwice() throws IOException {
        new ArticleDesk(open).addReference("A statement", ArticleForm.OFFICIAL, null, "https://example.org/a");

        record(importing.read(file(TEXT)));

        assertEquals(2, open.read(sql -> Records.heads(sql, Articles.KIND)).stream()
                .filter(article -> article.content().url() != null).count());
    }

    @Test
    void stoppedOnTheWayItLeavesTheTrackerAsItWas() throws IOException {
        ChronologyReview review = importing.read(file(TEXT));

        assertThrows(CancellationException.class,
                () -> importing.record(review, accepted(review), (done, all) -> done < 1));

        assertTrue(developments().isEmpty());
    }

    @Test
    void hundredsOfEntriesAreOneGesture() throws IOException {
        var text = new StringBuilder("# Desk\n");
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < 300; i++) {
            text.append("\n## ").append(day.plusDays(i)).append("\n\nSomeone [said](https://example.org/").append(i)
                    .append(") number ").append(i).append(" about fentanyl.\n\n> “")
                    .append("words ".repeat(60)).append(i).append("”\n");
        }
        ChronologyReview review = importing.read(file(text.toString()));
        var change = record(review);
        assertEquals(300, developments().size());
        open.undo(change);
        assertTrue(developments().isEmpty());
    }

    private UUID record(ChronologyReview review) {
        return importing.record(review, accepted(review), (done, all) -> true).change();
    }

    private List<ChronologyRow> accepted(ChronologyReview review) {
        return review.rows().stream().filter(row -> row.date() != null).map(row -> row.on(List.of(fentanyl))).toList();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("desk.md"), text);
    }

    private List<Development> developments() {
        return open.read(sql -> Records.heads(sql, Developments.KIND)).stream().map(Stored::content).toList();
    }

    private Article article(Id<Article> id) {
        return open.read(sql -> Records.find(sql, Articles.KIND, id)).orElseThrow().content();
    }

    private Passage passage(Development development) {
        return open.read(sql -> Records.find(sql, Passages.KIND, development.citations().getFirst().passage()))
                .orElseThrow().content();
    }
}
