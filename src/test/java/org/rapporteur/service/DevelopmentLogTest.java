package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Citation;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Level;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Status;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.articles.Copies;

class DevelopmentLogTest {
    @TempDir
    Path folder;

    private OpenTracker open;
    private DevelopmentLog log;
    private Id<Article> article;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("log.rapporteur"));
        log = new DevelopmentLog(open);
        article = Fixtures.article(open, "Launch", Fixtures.TEXT);
    }

    @AfterEach
    void checkAndClose() {
        assertEquals(List.of(), open.check());
        open.close();
    }

    @Test
    void anotherWordingOfTheDevelopmentKeepsTheLevelAsItWasWordedWhenChosen() {
        var id = launched();
        var pinned = log.development(id).content().issues();
        var book = new IssueBook(open);
        var scale = book.scales().getFirst();
        book.reviseScale(scale.id(), new Scale(scale.content().name(), scale.content().levels().stream()
                .map(level -> new Level(level.name() + ", reworded", level.chooseWhen())).toList()));

        log.revise(id, entered("Launched at last", 4), log.development(id).content().citations());
        assertEquals(pinned, log.development(id).content().issues());

        log.revise(id, entered("Launched at last", 5), log.development(id).content().citations());
        assertEquals(book.scales().getFirst().revision(),
                log.development(id).content().issues().getFirst().level().scale());
    }

    @Test
    void anIssueThatTakesAnotherScaleKeepsTheWordsThatItsHistoryWasMadeWith() {
        var id = launched();
        var pinned = log.development(id).content().issues();
        String word = new IssueBook(open).scales().getFirst().content().level(4).name();
        takeAnotherScale();

        log.revise(id, entered("Launched at last", 4), log.development(id).content().citations());

        assertEquals(pinned, log.development(id).content().issues());
        assertEquals(word, status().levelName());
        assertEquals(word, new Dashboards(open).snapshot(AsOf.of(LocalDate.of(2024, 5, 1))).issues().getFirst()
                .history().getFirst().change().toName());
    }

    @Test
    void aLevelChosenAfterTheIssueTookAnotherScaleHasThatScalesWords() {
        var id = launched();
        takeAnotherScale();

        log.revise(id, entered("Launched at last", 5), log.development(id).content().citations());

        assertEquals("Word 5", status().levelName());
    }

    private void takeAnotherScale() {
        var book = new IssueBook(open);
        var other = book.addScale(new Scale("Another", IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new Level("Word " + n, "When " + n)).toList())).result();
        var issue = book.issues().getFirst();
        Issue now = issue.content();
        book.revise(issue.id(), new Issue(now.name(), other, now.rank(), now.archived(), now.terms(), now.objective(),
                now.points(), now.standing(), now.trendDays(), now.staleDays()));
    }

    private Status status() {
        return new Dashboards(open).snapshot(AsOf.of(LocalDate.of(2024, 5, 1))).issues().getFirst().status();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-30, date.unreal", "2024-02-01/2024-01-31, date.backwards", "0000, date.unreal",
        "9999999, date.unreadable", "in the spring, date.unreadable", "'', date.unreadable"})
    void anImpossibleDateIsRefusedInWordsAndNothingIsRecorded(String typed, String key) {
        var sentence = assertThrows(UserProblem.class, () -> log.log(new NewDevelopment("Launched",
                DateReading.read(typed), null, List.of(new NewDevelopment.IssueLevel(Fixtures.firstIssue(open), 4)),
                null, null, List.of(SourceRef.quote(article, "shared plan of work")))));

        assertEquals(key, sentence.key());
        assertEquals(0, new Dashboards(open).snapshot(AsOf.of(LocalDate.of(2024, 5, 1))).issues().getFirst()
                .history().size());
    }

    @Test
    void aSourceOfAHigherMarkingRaisesTheMarking() {
        var id = launched();
        String highest = open.tracker().content().markings().getLast();
        var note = Fixtures.article(open, "Secret", "Another text that speaks of it.");
        new ArticleDesk(open).describe(note, new ArticleDesk.Description(
                "Secret", ArticleForm.PRESS, null, When.of("2024-01-30"), highest));

        log.addSources(id, List.of(SourceRef.quote(note, "speaks of it")));

        assertEquals(highest, log.development(id).content().marking());
    }

    @Test
    void whatWasDeletedIsNeitherRevisedNorDeletedAgain() {
        var id = launched();
        log.delete(id);

        assertEquals("noSuchDevelopment", assertThrows(UserProblem.class, () -> log.delete(id)).key());
        assertEquals("noSuchDevelopment", assertThrows(UserProblem.class,
                () -> log.revise(id, entered("Launched", 4), List.of())).key());
    }

    @Test
    void aPassageOfAnotherArticleIsRefused() {
        var id = launched();
        var passage = log.development(id).content().citations().getFirst().passage();
        var other = Fixtures.article(open, "Other", "Another text.");

        assertEquals("quoteMissing", assertThrows(UserProblem.class, () -> log.addSources(id,
                List.of(new SourceRef.Recorded(other, passage, Citation.Role.SUPPORTS)))).key());
    }

    @Test
    void aKnowledgeDateEndsAtMidnightOfTheTrackersZoneThoughClocksChange() {
        open.close();
        // On 10 March 2024 New York loses an hour: its day ends at 04:00 UTC, 23 hours long.
        recordAt("2024-03-11T03:59:59.998Z", "Last of the day");
        recordAt("2024-03-11T04:00:00Z", "First of the next");

        open = Fixtures.reopen(folder.resolve("a.rapporteur"));
        var known = new AsOf(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 3, 10));
        var entries = new Dashboards(open).snapshot(known).issues().getFirst().history();
        assertEquals(List.of("Last of the day"), entries.stream().map(entry -> entry.what()).toList());
        var before = new AsOf(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 3, 9));
        assertEquals(0, new Dashboards(open).snapshot(before).issues().getFirst().history().size());
    }

    @Test
    void anOriginSetLaterIsNotKnownBefore() {
        open.close();
        Path file = folder.resolve("b.rapporteur");
        try (OpenTracker early = at(file, "2024-02-01T12:00:00Z")) {
            var one = Fixtures.article(early, "One", Fixtures.TEXT);
            var two = Fixtures.article(early, "Two", "What was said in Beijing: a shared plan of work.");
            var id = Fixtures.development(early, "Launched", "2024-01-30", 4, one, "shared plan of work");
            new DevelopmentLog(early).addSources(id, List.of(SourceRef.quote(two, "shared plan of work")));
        }
        try (OpenTracker late = at(file, "2024-03-01T12:00:00Z")) {
            var all = new ArticleDesk(late).all();
            new Copies(late).countAsOne(all.getFirst().article().id(), all.getLast().article().id());
        }
        open = Fixtures.reopen(file);
        var day = LocalDate.of(2024, 5, 1);

        assertEquals(2, independent(new AsOf(day, LocalDate.of(2024, 2, 2))));
        assertEquals(1, independent(AsOf.of(day)));
    }

    private int independent(AsOf asOf) {
        return new Dashboards(open).snapshot(asOf).issues().getFirst().status().independentSources();
    }

    private void recordAt(String instant, String what) {
        try (OpenTracker at = at(folder.resolve("a.rapporteur"), instant)) {
            var source = Fixtures.article(at, what, Fixtures.TEXT + what);
            Fixtures.development(at, what, "2024-03-01", null, source, "shared plan of work");
        }
    }

    /// The tracker `file`, made in January, opened at another time.
    private static OpenTracker at(Path file, String instant) {
        if (!file.toFile().exists()) {
            var made = OpenTracker.create(file, Tracker.between("United States", "China",
                    ZoneId.of("America/New_York")), "Officer", clock("2024-01-01T00:00:00Z"),
                    Changes.immediate());
            Fixtures.issue(made, "Fentanyl precursors");
            made.close();
        }
        return OpenTracker.open(file, "Officer", clock(instant), Changes.immediate());
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private Id<Development> launched() {
        return Fixtures.development(open, "Launched", "2024-01-30", 4, article, "shared plan of work");
    }

    private NewDevelopment entered(String what, int level) {
        return new NewDevelopment(what, When.of("2024-01-30"), null,
                List.of(new NewDevelopment.IssueLevel(Fixtures.firstIssue(open), level)), null, null, List.of());
    }
}
