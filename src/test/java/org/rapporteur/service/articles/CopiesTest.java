package org.rapporteur.service.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Kinship;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;
import org.rapporteur.service.Changes;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.search.SearchIndex;

class CopiesTest {
    private static final String STORY = "The two sides opened the working group in Beijing on Tuesday, after months in "
            + "which neither had answered the other's letters.\n\nA minister spoke of a shared plan of work, and named "
            + "three laboratories that would be inspected before the summer. Customs officers of both countries are to "
            + "exchange lists of substances once a month.\n\nThe group meets again in autumn. Until then a hotline "
            + "serves for urgent cases, of which there were eleven last year.\n\nDelegates left without a joint "
            + "statement, though each side published a summary of its own.";
    private static final String QUOTE = "\"We will publish the list of substances every month, and we expect that the "
            + "other side does the same before the summer is over and the delegations return,\" the minister said.";

    @TempDir
    Path folder;

    private OpenTracker open;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("copies.rapporteur"));
    }

    @AfterEach
    void checkAndClose() {
        assertEquals(List.of(), open.check());
        open.close();
    }

    @Test
    void aCopyWithACutTailIsGroupedAndCountsAsOneOrigin() {
        var one = Fixtures.article(open, "Working group opens", STORY);
        var two = Fixtures.article(open, "Beijing talks", "BEIJING —\n\n" + STORY.substring(0, STORY.indexOf("Delegates")));
        cite(one, two);

        var found = new Copies(open).of(two);

        assertEquals(List.of(Kinship.COPY), found.members().stream().map(Copies.Beside::how).toList());
        assertTrue(found.members().getFirst().earlier());
        assertEquals(1, independent());
        assertEquals(1, new Copies(open).groups().size());
        assertEquals(Map.of(two, "Working group opens"), new Copies(open).firstTitles(List.of(one, two)));
    }

    @Test
    void aRevisionIsShownWithItsDifferenceAndCountsAsOneOrigin() {
        var one = Fixtures.article(open, "Working group opens", STORY);
        var two = Fixtures.article(open, "Working group opens", STORY.replace("eleven", "seventeen"));
        cite(one, two);

        var beside = new Copies(open).of(one).members().getFirst();

        assertEquals(Kinship.REVISION, beside.how());
        assertEquals(1, beside.difference() == null ? 0 : beside.difference().added());
        assertEquals(1, independent());
    }

    @Test
    void theSameWordsOnAFarDayAreProposedAndNotCounted() {
        var one = Fixtures.article(open, "Working group opens", STORY);
        var two = Fixtures.article(open, "Again", STORY + " ");
        describe(two, "2024-06-30");
        cite(one, two);

        var found = new Copies(open).of(one);

        assertEquals(List.of(), found.members());
        assertEquals(two, found.proposed().getFirst().article().id());
        assertEquals(2, independent());
    }

    @Test
    void oneBriefingIsProposedAndCountsAsOneOnceAccepted() {
        var one = Fixtures.article(open, "One paper", "Talks ended in a mild spring.\n\n" + QUOTE + "\n\nMarkets slept.");
        var two = Fixtures.article(open, "Another", "A list will be made, at last.\n\n" + QUOTE + "\n\nExporters frown.");
        cite(one, two, "the list of substances every month");
        var copies = new Copies(open);

        assertEquals(Kinship.BRIEFING, copies.of(one).proposed().getFirst().how());
        assertEquals(2, independent());
        UUID accepted = copies.countAsOne(one, two).change();
        assertEquals(1, independent());
        assertEquals(List.of(), copies.of(one).proposed());
        open.undo(accepted);
        assertEquals(2, independent());
    }

    @Test
    void whatAnOfficerHoldsApartIsApartThoughAThirdIsLikeBoth() {
        var one = Fixtures.article(open, "One", STORY);
        var two = Fixtures.article(open, "Two", STORY + " A sentence more.");
        Fixtures.article(open, "Three", STORY + " Another sentence.");
        cite(one, two);
        var copies = new Copies(open);
        assertEquals(1, independent());

        UUID apart = copies.notCopies(one, two).change();

        assertEquals(2, independent());
        assertTrue(copies.of(one).members().stream().noneMatch(beside -> beside.article().id().equals(two)));
        open.undo(apart);
        assertEquals(1, independent());
        copies.notCopies(one, two);
        copies.countAsOne(one, two);
        assertEquals(1, independent());
    }

    @Test
    void whatIsHeldApartLaterWasOneBefore() {
        open.close();
        Path file = folder.resolve("early.rapporteur");
        try (OpenTracker early = at(file, "2024-02-01T12:00:00Z")) {
            open = early;
            var one = Fixtures.article(early, "One", STORY);
            var two = Fixtures.article(early, "Two", STORY + " A sentence more.");
            cite(one, two);
        }
        try (OpenTracker late = at(file, "2024-03-01T12:00:00Z")) {
            var all = new ArticleDesk(late).all();
            new Copies(late).notCopies(all.getFirst().article().id(), all.getLast().article().id());
        }
        open = Fixtures.reopen(file);
        var day = LocalDate.of(2024, 5, 1);

        assertEquals(1, independent(new AsOf(day, LocalDate.of(2024, 2, 2))));
        assertEquals(2, independent(AsOf.of(day)));
    }

    @Test
    void aPurgeLeavesNoMark() throws SQLException {
        var one = Fixtures.article(open, "One", STORY);
        Fixtures.article(open, "Two", STORY.replace("eleven", "seventeen"));
        new Purging(open).purge(PurgeScope.of(one), "Spilled", (done, all) -> { });

        assertEquals(1, count("copy_text"));
        assertEquals(0, count("copy_pair"));
        assertEquals(0, count("copy_mark where text not in (select id from copy_text)"));
    }

    @Test
    void whatIsDerivedIsTheSameWhenMadeAgain() {
        var one = Fixtures.article(open, "One", STORY);
        Fixtures.article(open, "Two", STORY.replace("eleven", "seventeen"));
        var before = new Copies(open).of(one).members().stream().map(Copies.Beside::how).toList();
        new SearchIndex(open).rebuild((done, all) -> true);

        assertEquals(before, new Copies(open).of(one).members().stream().map(Copies.Beside::how).toList());
    }

    @Test
    void whatWasToldBeforeTextsWereComparedIsToldAnewAfterwards() {
        cite(Fixtures.article(open, "One", STORY),
                Fixtures.article(open, "Two", STORY.replace("eleven", "seventeen")));
        new SearchIndex(open).rebuild((done, all) -> false);
        int before = origins();
        new SearchIndex(open).rebuild((done, all) -> true);

        assertEquals(List.of(2, 1), List.of(before, origins()));
    }

    private int origins() {
        return new Dashboards(open).snapshot(AsOf.of(LocalDate.of(2024, 5, 2))).issues().getFirst()
                .status().independentSources();
    }

    @Test
    void aCheckMissesWhatWasTakenOutOfTheMarks() throws SQLException {
        Fixtures.article(open, "One", STORY);
        Fixtures.article(open, "Two", STORY.replace("eleven", "seventeen"));
        Path file = open.database().file();
        open.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var run = connection.createStatement()) {
            run.execute("delete from copy_pair");
        }
        open = Fixtures.reopen(file);

        assertEquals(List.of("checkCopies"), open.check().stream().map(warning -> warning.key()).toList());
        new SearchIndex(open).rebuild((done, all) -> true);
        open.close();
        open = Fixtures.reopen(file);
    }

    private int count(String from) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + open.database().file());
                var found = connection.createStatement().executeQuery("select count(*) from " + from)) {
            return found.getInt(1);
        }
    }

    private void cite(Id<Article> one, Id<Article> two) {
        cite(one, two, "shared plan of work");
    }

    private void cite(Id<Article> one, Id<Article> two, String words) {
        var id = Fixtures.development(open, "Launched", "2024-01-30", 4, one, words);
        new DevelopmentLog(open).addSources(id, List.of(SourceRef.quote(two, words)));
    }

    private void describe(Id<Article> id, String published) {
        Article article = new ArticleDesk(open).open(id).article().content();
        open.record("describe", gesture -> gesture.revise(id, article.described(article.title(), article.form(),
                article.outlet(), When.of(published), DateBasis.OFFICER, article.marking())));
    }

    private int independent() {
        return independent(AsOf.of(LocalDate.of(2024, 5, 1)));
    }

    private int independent(AsOf asOf) {
        return new Dashboards(open).snapshot(asOf).issues().getFirst().status().independentSources();
    }

    private static OpenTracker at(Path file, String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        if (!file.toFile().exists()) {
            try (var made = OpenTracker.create(file, Tracker.between("One", "Other", ZoneId.of("America/New_York")),
                    "Officer", clock, Changes.immediate())) {
                Fixtures.issue(made, "Fentanyl precursors");
            }
        }
        return OpenTracker.open(file, "Officer", clock, Changes.immediate());
    }
}
