package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;

class MarkingLimitTest {
    private static final String LOW = "Unclassified";
    private static final String HIGH = "Sensitive But Unclassified";

    @TempDir
    Path folder;

    private OpenTracker open;

    @BeforeEach
    void make() {
        open = Fixtures.tracker(folder.resolve("a.rapporteur"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void nothingIsRaisedAboveTheCeiling() {
        Id<Article> article = Fixtures.article(open, "One", Fixtures.TEXT);
        ceiling(LOW);

        UserProblem refused = assertThrows(UserProblem.class, () -> mark(article, HIGH));

        assertEquals("aboveCeiling", refused.key());
        assertEquals(LOW, new ArticleDesk(open).open(article).article().content().marking());
    }

    @Test
    void nothingNewAboveTheCeilingIsRecorded() {
        ceiling(LOW);

        assertEquals("aboveCeiling", assertThrows(UserProblem.class, () -> flag(HIGH)).key());
        flag(LOW);
    }

    @Test
    void whatIsAboveAlreadyIsListedAndCanStillBeWorkedOn() {
        Id<Article> article = Fixtures.article(open, "One", Fixtures.TEXT);
        mark(article, HIGH);
        ceiling(LOW);
        new ArticleDesk(open).file(List.of(article), List.of(Fixtures.firstIssue(open)));

        assertEquals(List.of("article One " + HIGH), new IssueBook(open).aboveCeiling().stream()
                .map(above -> above.kind() + " " + above.name() + " " + above.marking()).toList());

        mark(article, LOW);
        assertEquals(List.of(), new IssueBook(open).aboveCeiling());
    }

    @Test
    void theCeilingIsPartOfTheLedger() {
        ceiling(LOW);
        ceiling(null);
        open.undo(open.lastGesture().orElseThrow().change());

        assertEquals(LOW, open.tracker().content().ceiling());
        assertEquals(List.of(), open.check());
    }

    @Test
    void theBannerShowsTheHighestMarkingOfAnyKind() {
        var dashboards = new Dashboards(open);
        assertEquals(LOW, dashboards.highestMarking(AsOf.of(LocalDate.of(2024, 5, 2))));

        flag(HIGH);

        assertEquals(HIGH, dashboards.highestMarking(AsOf.of(LocalDate.of(2024, 5, 2))));
        assertTrue(open.check().isEmpty());
    }

    private void flag(String marking) {
        Id<Issue> issue = Fixtures.firstIssue(open);
        open.record("flag", gesture -> gesture.add(
                new Flag(issue, Flag.Form.RISK, PartialDate.parse("2024-05"), "Ahead", marking)));
    }

    private void mark(Id<Article> article, String marking) {
        Article now = new ArticleDesk(open).open(article).article().content();
        open.record("edit article", gesture -> gesture.revise(article, now.described(
                now.title(), ArticleForm.PRESS, null, null, DateBasis.NOT_STATED, marking)));
    }

    private void ceiling(@Nullable String marking) {
        Tracker now = open.tracker().content();
        new IssueBook(open).describe(
                new Tracker(now.title(), now.parties(), now.markings(), now.zone(), marking));
    }
}
