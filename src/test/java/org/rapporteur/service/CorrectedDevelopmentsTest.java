package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Development;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.When;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.papers.IssuedPapers;
import org.rapporteur.service.papers.Issuing;
import org.rapporteur.service.people.Acquaintances;

/// A development on which the status rested was wrong, and another puts it right.
class CorrectedDevelopmentsTest {
    private static final AsOf TODAY = AsOf.of(LocalDate.of(2024, 5, 2));

    @TempDir
    Path folder;

    private Acquaintances tracker;
    private Id<Article> article;
    private Id<Development> wrong;

    @BeforeEach
    void open() {
        tracker = new Acquaintances(folder);
        article = tracker.article(Fixtures.TEXT, null, "2024-03-02");
        log("Talks deliver", "2024-01-10", 5, null);
        wrong = log("Talks are cut", "2024-03-01", 1, null);
    }

    @AfterEach
    void close() {
        tracker.open().close();
    }

    @Test
    void theLevelThatWasCorrectedWasNeverInForce() {
        log("Talks go on at a lower level", "2024-03-01", 4, wrong);

        assertEquals(4, issue().status().level());
        assertEquals(Direction.WORSE, issue().status().trend());
        assertEquals(List.of("5 → 4", "0 → 5"), moves());
    }

    @Test
    void whatStoodBeforeTheMistakeStandsOnSinceThen() {
        log("Talks go on", "2024-03-01", 5, wrong);

        assertEquals(When.of("2024-01-10"), issue().status().since());
        assertEquals(List.of("5 → 5", "0 → 5"), moves());
    }

    @Test
    void aCorrectionThatSetsNoLevelLeavesThatOfWhatItCorrects() {
        log("Talks are cut by both", "2024-03-01", null, wrong);

        assertEquals(1, issue().status().level());
        assertEquals(List.of("5 → 1", "0 → 5"), moves());
    }

    @Test
    void aCorrectionThatIsCorrectedInItsTurnCountsNoMoreEither() {
        Id<Development> second = log("Talks are frozen", "2024-03-01", 2, wrong);
        log("Talks go on at a lower level", "2024-03-01", 3, second);

        assertEquals(List.of("5 → 3", "0 → 5"), moves());
    }

    @Test
    void anIssuedPaperIsToldThatWhatItSaysWasCorrected() {
        Id<Brief> brief = issued();
        assertEquals(0, new Issuing(tracker.open()).all().getFirst().superseded());

        log("Talks go on at a lower level", "2024-03-01", 4, wrong);

        List<Brief.Fallen> fallen = new IssuedPapers(tracker.open()).fallen(brief);
        assertEquals(List.of(Brief.Loss.CORRECTED), fallen.stream().map(Brief.Fallen::loss).distinct().toList());
        assertEquals(fallen.size(), new Issuing(tracker.open()).all().getFirst().superseded());
    }

    @Test
    void aPaperThatWasIssuedAfterTheCorrectionStands() {
        log("Talks go on at a lower level", "2024-03-01", 4, wrong);
        issued();

        assertEquals(0, new Issuing(tracker.open()).all().getFirst().superseded());
    }

    private Id<Development> log(String what, String when, @Nullable Integer level, @Nullable Id<Development> corrects) {
        return new DevelopmentLog(tracker.open()).log(new NewDevelopment(what, When.of(when), null,
                List.of(new NewDevelopment.IssueLevel(Fixtures.firstIssue(tracker.open()), level)), null, null,
                List.of(SourceRef.quote(article, "The two sides opened the working group")), corrects)).result();
    }

    private IssueSnapshot issue() {
        return new IssueDesk(tracker.open()).at(Fixtures.firstIssue(tracker.open()), TODAY).issue();
    }

    /// The changes of level, the last first.
    private List<String> moves() {
        return issue().history().stream().map(entry -> entry.change()).filter(change -> change != null)
                .map(CorrectedDevelopmentsTest::told).toList();
    }

    private static String told(LevelChange change) {
        return change.from() + " → " + change.to();
    }

    private Id<Brief> issued() {
        var briefing = new Briefing(tracker.open(), new Messages(Locale.ENGLISH));
        var request = briefing.request(TODAY);
        return new Issuing(tracker.open()).issue(briefing.compose(TODAY, request), new Issuing.Leaving("Checklist",
                "checklist", "", "", When.of("2024-05-02"), List.of(), "", request.issues()), TODAY).result();
    }
}
