package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Brief;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Records;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.papers.Issuing;
import org.rapporteur.service.papers.Papers;

class PurgingTest {
    private static final BiConsumer<Integer, Integer> QUIET = (done, all) -> { };
    private static final String SECRET = "The zebrafinch protocol obliges the quaggamire envoys to deliver forty"
            + " vellichor cylinders before Michaelmas, and nobody at the desk may ever say so.";

    @TempDir
    Path folder;

    private OpenTracker open;
    private Purging purging;
    private Id<Article> spilled;

    @BeforeEach
    void make() {
        open = Fixtures.tracker(folder.resolve("a.rapporteur"));
        purging = new Purging(open);
        spilled = Fixtures.article(open, "Spillage report of the zebrafinch desk", SECRET);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void thePreviewTellsWhatWouldGoAndChangesNothing() {
        Fixtures.development(open, "Envoys are to deliver forty vellichor cylinders", "2024-01-30", 2, spilled,
                "forty vellichor cylinders");
        new ViewState(open).put("log-form", "{\"what\":\"deliver forty\\nvellichor cylinders before May\"}");
        var last = open.lastGesture();

        PurgeFinding finding = purging.preview(PurgeScope.of(spilled), QUIET);

        assertEquals(List.of("Spillage report of the zebrafinch desk"),
                finding.articles().stream().map(PurgeFinding.Blanked::title).toList());
        assertEquals(1, finding.articles().getFirst().passages());
        assertTrue(finding.articles().getFirst().bytes() > 0);
        assertEquals(List.of("development what Envoys are to deliver forty vellichor cylinders"),
                finding.places().stream().map(one -> one.kind() + " " + one.field() + " " + one.words()).toList());
        assertEquals(1, finding.drafts());
        assertEquals(last, open.lastGesture());
        assertEquals(SECRET, new ArticleDesk(open).open(spilled).text());
    }

    @Test
    void anotherArticleWithTheWordsIsNamedAndGoesOnlyWhenChosen() {
        Id<Article> near = Fixtures.article(open, "The same again", SECRET + " It was printed twice.");

        PurgeFinding finding = purging.preview(PurgeScope.of(spilled), QUIET);
        assertEquals(List.of(near), finding.kin().stream().map(PurgeFinding.Kin::id).toList());
        assertTrue(finding.kin().getFirst().share() > 0.7, finding.kin().toString());

        PurgeScope both = PurgeScope.of(spilled).with(Set.of(near.value()));
        assertEquals(0, purging.purge(both, "Spilled", QUIET).left());
        assertNull(new ArticleDesk(open).open(near).text());
    }

    @Test
    void whatRestsOnItInWordsOfItsOwnIsNamedAndGoesOnlyWhenChosen() {
        Id<Development> own = Fixtures.development(open, "They promised parts", "2024-01-30", 2, spilled,
                "forty vellichor cylinders");
        PurgeFinding finding = purging.preview(PurgeScope.of(spilled), QUIET);
        assertEquals(List.of("They promised parts"),
                finding.resting().stream().map(PurgeFinding.Resting::told).toList());

        purging.purge(new PurgeScope(spilled, Set.of(), Set.of(own.value()), List.of()), "Spilled", QUIET);

        assertEquals("", open.read(sql -> Records.find(sql, Developments.KIND, own)).orElseThrow().content().what());
        assertEquals(List.of(), open.check());
    }

    @Test
    void ofWhatQuotesOnlyWhatStaysIsToBeChosen() {
        Id<Development> quoting = new DevelopmentLog(open).log(new NewDevelopment(
                "Envoys are to deliver forty vellichor cylinders", When.of("2024-01-30"), null,
                List.of(new NewDevelopment.IssueLevel(Fixtures.firstIssue(open), 2)),
                new Assessment("They will be late.", null, null, null, null), null,
                List.of(SourceRef.quote(spilled, "forty vellichor cylinders")))).result();

        PurgeFinding finding = purging.preview(PurgeScope.of(spilled), QUIET);

        assertEquals(List.of(quoting), finding.resting().stream().map(PurgeFinding.Resting::id).toList());
        assertEquals("They will be late.", finding.resting().getFirst().told());
        assertEquals(List.of("They will be late."), finding.resting().getFirst().words());
    }

    @Test
    void aPaperThatIsMadeAfterwardsLeavesNoHoles() {
        Id<Development> own = Fixtures.development(open, "They promised parts", "2024-01-30", 2, spilled,
                "forty vellichor cylinders");
        purging.purge(new PurgeScope(spilled, Set.of(), Set.of(own.value()), List.of()), "Spilled", QUIET);

        var briefing = new Briefing(open, new Messages(Locale.ENGLISH));
        AsOf day = AsOf.of(LocalDate.of(2024, 2, 1));
        for (var form : new Papers(new Messages(Locale.ENGLISH), folder).shelf().templates()) {
            BriefRequest usual = briefing.request(day);
            String text = briefing.plain(briefing.compose(day, new BriefRequest(form, "", Map.of(), usual.issues(), null,
                    null, usual.ceiling(), true, List.of(), "", Fixtures.NOW)));

            assertFalse(text.contains(":.") || text.contains("“”") || text.contains("()"), text);
        }
    }

    @Test
    void aCodeWordGoesWhereverItStands() {
        Id<Article> other = Fixtures.article(open, "Another", Fixtures.TEXT);
        Fixtures.development(open, "Zebrafinch again", "2024-01-30", 2, other, "shared plan of work");

        var done = purging.purge(new PurgeScope(spilled, Set.of(), Set.of(), List.of("zebrafinch")), "Spilled", QUIET);

        assertEquals(List.of("Zebrafinch again"),
                done.finding().places().stream().map(PurgeFinding.Place::words).toList());
        assertEquals(0, done.left());
    }

    @Test
    void theFileOfTheMailThatEnclosedItGoesAndItsTextStays() {
        Id<Article> mail = article("Cover note", "Please see the attachment to this letter.", "cover.eml", null);
        Id<Article> enclosed = article("Attached", "Quaggamire envoys deliver seven vellichor urns at dusk.",
                "urns.txt", "cover.eml");

        var done = purging.purge(PurgeScope.of(enclosed), "Spilled", QUIET);

        assertEquals(List.of("Cover note"),
                done.finding().enclosing().stream().map(PurgeFinding.Named::name).toList());
        assertNotNull(new ArticleDesk(open).open(mail).text());
        assertTrue(new ArticleDesk(open).original(mail).isEmpty());
        assertEquals(List.of(), open.check());
    }

    @Test
    void anIssuedBriefOnItLosesItsPaperAndSaysSo() {
        Id<Development> development = Fixtures.development(open, "They promised parts", "2024-01-30", 2, spilled,
                "forty vellichor cylinders");
        brief(development, "{\"text\":\"They promised parts\"}");
        assertFalse(new Issuing(open).all().getFirst().purged());

        var done = purging.purge(PurgeScope.of(spilled), "Spilled", QUIET);

        assertEquals(List.of("Paper"), done.finding().papers().stream().map(PurgeFinding.Named::name).toList());
        assertTrue(new Issuing(open).all().getFirst().purged());
        assertEquals(List.of(), open.check());
    }

    @Test
    void aReasonIsNeededAndMustNotQuote() {
        assertEquals("purgeWhy", refused(" "));
        assertEquals("purgeWhyQuotes", refused("It says deliver forty vellichor cylinders before Michaelmas"));
        assertEquals(SECRET, new ArticleDesk(open).open(spilled).text());
    }

    private String refused(String why) {
        return assertThrows(UserProblem.class, () -> purging.purge(PurgeScope.of(spilled), why, QUIET)).key();
    }

    @Test
    void stoppedBeforeTheEndOfTheSearchNothingHasHappened() {
        assertThrows(CancellationException.class, () -> purging.purge(PurgeScope.of(spilled), "Spilled", (done, all) -> {
            throw new CancellationException();
        }));

        assertEquals(SECRET, new ArticleDesk(open).open(spilled).text());
        assertEquals("import article", open.lastGesture().orElseThrow().gesture());
        assertEquals(List.of(), open.check());
    }

    @Test
    void undoDoesNotBringItBack() {
        var done = purging.purge(PurgeScope.of(spilled), "Spilled", QUIET);

        assertEquals("undoFinal", assertThrows(UserProblem.class, () -> open.undo(done.change())).key());
        assertNull(new ArticleDesk(open).open(spilled).text());
    }

    @Test
    void theReasonIsKept() {
        purging.purge(PurgeScope.of(spilled), "Came by the wrong network", QUIET);

        assertEquals(List.of("Came by the wrong network"), open.read(sql ->
                sql.list("select why from purge", row -> row.text(1))));
        assertEquals("Officer", open.lastGesture().orElseThrow().author());
    }

    private Id<Article> article(String title, String text, String file, @Nullable String in) {
        return open.record("import article", gesture -> gesture.add(new Article(
                title, ArticleForm.PRESS, null, null, null, List.of(), null,
                DateBasis.NOT_STATED, null, "en", "Unclassified",
                ArticleState.INBOX, List.of(), file,
                gesture.original((file + text).getBytes(StandardCharsets.UTF_8)), gesture.body(text), null, null,
                List.of(), in, List.of(), false))).result();
    }

    private void brief(Id<Development> development, String document) {
        open.record("issue brief", gesture -> gesture.add(new Brief("Paper", "checklist", "", "",
                When.of("2024-01-31"), List.of("Ambassador"), "", PartialDate.parse("2024-01-30"), "", List.of(),
                List.of(new Brief.Statement("They promised parts", development,
                        Records.find(gesture.sql(), Developments.KIND, development).orElseThrow().revision())),
                gesture.original(document.getBytes(StandardCharsets.UTF_8)), null, null, "Unclassified")));
    }
}
