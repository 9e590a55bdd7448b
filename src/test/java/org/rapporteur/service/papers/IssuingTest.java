package org.rapporteur.service.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.FrozenPaper;
import org.rapporteur.brief.HtmlWriter;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Statement;
import org.rapporteur.brief.Pin;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Development;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.repository.Contents;
import org.rapporteur.service.CorrectionNote;
import org.rapporteur.service.Dependant;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.Doubting;
import org.rapporteur.service.Purging;
import org.rapporteur.service.Register;
import org.rapporteur.service.WhatRests;
import org.rapporteur.ui.gallery.SampleDesk;

class IssuingTest {
    private static final AsOf NOW = AsOf.of(LocalDate.of(2024, 4, 26));

    @TempDir
    Path folder;

    private SampleDesk desk;
    private Paper paper;
    private BriefRequest request;

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
        var briefing = new Briefing(desk.open(), desk.messages());
        request = briefing.request(NOW);
        paper = briefing.compose(NOW, request);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anIssuedBriefPinsItsStatementsToTheirRecordsAsTheyAre() {
        Brief brief = issue(paper);

        assertFalse(brief.statements().isEmpty());
        brief.statements().stream().filter(one -> isDevelopment(one.record())).forEach(statement ->
                assertEquals(development(statement.record()).revision(), statement.revision()));
        assertEquals(64, brief.known().length());
        assertEquals(List.of("Ambassador", "DCM"), brief.sentTo());
    }

    @Test
    void aCleanCopyIsPinnedAllTheSame() {
        assertEquals(issue(paper).statements(), issue(paper.clean()).statements());
    }

    @Test
    void itsContentIsFrozenAndTheSameForTheSamePaper() {
        Brief brief = issue(paper);

        byte[] kept = desk.open().read(sql -> Contents.ORIGINAL.get(sql, brief.document())).orElseThrow();
        assertEquals(new String(FrozenPaper.of(paper, "checklist"), StandardCharsets.UTF_8),
                new String(kept, StandardCharsets.UTF_8));
        assertTrue(new String(kept, StandardCharsets.UTF_8).contains("Support for Russia"));
        assertEquals(List.of(), desk.open().check());
    }

    @Test
    void nothingIsSupersededAtFirstAndWhatIsRevisedIs() {
        Brief brief = issue(paper);
        assertEquals(List.of(0), new Issuing(desk.open()).all().stream().map(Issuing.Issued::superseded).toList());

        Brief.Statement one = brief.statements().stream().filter(s -> isDevelopment(s.record())).findFirst().orElseThrow();
        new DevelopmentLog(desk.open()).delete(new Id<>(one.record().value()));

        long gone = brief.statements().stream().filter(s -> s.record().equals(one.record())).count();
        assertEquals(List.of((int) gone),
                new Issuing(desk.open()).all().stream().map(Issuing.Issued::superseded).toList());
    }

    @Test
    void aBriefRestsOnTheArticlesOfItsStatementsAndTheNoteSaysWhich() {
        issue(paper);
        Id<Article> report = new Register(desk.open()).all(Article.class).stream()
                .filter(one -> one.content().title().startsWith("Report: Blinken meets")).findFirst().orElseThrow().id();
        new Doubting(desk.open()).mark(report, null, Caveat.Form.WITHDRAWN, When.of("2024-04-26"),
                "Invented for this test.");

        WhatRests.Told told = new WhatRests(desk.open()).on(report, null, NOW);
        Dependant brief = told.dependants().getFirst();
        String note = new CorrectionNote(desk.messages()).text(brief, told);

        assertTrue(brief.isBrief() && brief.alone(), brief.toString());
        assertTrue(note.startsWith("Correction to “Ambassador”, issued 27 April 2024\nTo: Ambassador; DCM\n"), note);
        // It was withdrawn before the paper was issued.
        assertTrue(!note.contains("Since the paper was issued"), note);
        assertTrue(note.contains("was withdrawn") && note.contains("Invented for this test."), note);
        brief.statements().forEach(line -> assertTrue(note.contains(line.statement().text()), note));
    }

    @Test
    void whatShowsThePastIsNotIssued() {
        var past = new AsOf(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 4, 1));

        assertThrows(UserProblem.class, () -> new Issuing(desk.open()).issue(paper, leaving("Ambassador"), past));
        assertThrows(UserProblem.class, () -> new Issuing(desk.open()).issue(paper, leaving(" "), NOW));
    }

    @Test
    void anIssuedPaperIsMadeAgainAsItWasWhateverTheTrackerSaysNow() {
        Id<Brief> id = issued(paper);
        paper.statements().stream().flatMap(statement -> statement.rests().stream()).map(Pin::record)
                .filter(this::isDevelopment).distinct()
                .forEach(one -> new DevelopmentLog(desk.open()).delete(new Id<>(one.value())));

        Paper again = new IssuedPapers(desk.open()).again(id);

        assertEquals(new HtmlWriter(desk.messages()).text(paper), new HtmlWriter(desk.messages()).text(again));
    }

    @Test
    void whatWasSentIsKeptByteForByteAndSavedOutAgain(@TempDir Path out) throws IOException {
        var papers = new IssuedPapers(desk.open());
        Id<Brief> id = issued(paper);
        Path sent = Files.write(out.resolve("As sent.docx"), new byte[] {1, 2, 3, 0, -1});

        papers.attach(id, sent);
        papers.saveSent(id, out.resolve("again.docx"), false);

        Brief brief = new Register(desk.open()).get(Brief.class, id).content();
        assertEquals("As sent.docx", brief.sentName());
        assertEquals(Digest.of(Files.readAllBytes(sent)), brief.sent());
        assertArrayEquals(Files.readAllBytes(sent), Files.readAllBytes(out.resolve("again.docx")));
        assertEquals(List.of(0), new Issuing(desk.open()).all().stream().map(Issuing.Issued::superseded).toList());
        assertEquals(List.of(), desk.open().check());
    }

    @Test
    void aTrackerOrWhatIsNotThereIsNotKeptAsSent(@TempDir Path out) throws IOException {
        var papers = new IssuedPapers(desk.open());
        Id<Brief> id = issued(paper);
        Path tracker = desk.open().database().file();
        Path named = Files.createSymbolicLink(out.resolve("note.docx"), tracker.toAbsolutePath());

        for (Path file : List.of(out, out.resolve("gone.docx"), tracker, named)) {
            assertEquals("briefUnreadable", assertThrows(UserProblem.class, () -> papers.attach(id, file)).key());
        }
    }

    @Test
    void whatFellSaysWhy() {
        Id<Brief> id = issued(paper);
        Brief.Statement one = new Register(desk.open()).get(Brief.class, id).content().statements().stream()
                .filter(statement -> isDevelopment(statement.record())).findFirst().orElseThrow();
        assertEquals(List.of(), new IssuedPapers(desk.open()).fallen(id));

        new DevelopmentLog(desk.open()).delete(new Id<>(one.record().value()));

        List<Brief.Fallen> fallen = new IssuedPapers(desk.open()).fallen(id);
        assertEquals(Brief.Loss.DELETED, fallen.getFirst().loss());
        assertEquals(new Issuing(desk.open()).all().getFirst().superseded(), fallen.size());
    }

    @Test
    void whatNoPaperShowsOfARecordMayChange() {
        Id<Brief> id = issued(paper);
        Stored<Development> told = told(id);
        Development was = told.content();
        Citation first = was.citations().getFirst();

        change(told, new Development(was.what(), was.happened(), was.reported(), was.issues(), was.assessment(),
                "Sensitive But Unclassified", was.citations(), null));
        List<Citation> rated = new ArrayList<>(was.citations());
        rated.set(0, new Citation(first.article(), first.passage(), first.role(), 1));
        rated.add(new Citation(first.article(), null, Citation.Role.CONTEXT, null));
        change(told, new Development(was.what(), was.happened(), was.reported(), was.issues(), was.assessment(),
                was.marking(), rated, null));

        assertEquals(List.of(), new IssuedPapers(desk.open()).fallen(id));
        assertEquals(List.of(0), new Issuing(desk.open()).all().stream().map(Issuing.Issued::superseded).toList());
    }

    @Test
    void whateverOfARecordAPaperShowsIsMissedWhenItChanges() {
        Id<Brief> id = issued(paper);
        Stored<Development> told = told(id);
        Development was = told.content();
        List<OnIssue> moved = was.issues().stream().map(on -> new OnIssue(on.issue(), on.level() == null ? null
                : new LevelChoice(on.level().scale(), on.level().level() % 5 + 1))).toList();
        Citation first = was.citations().getFirst();
        var judged = new Assessment("It will not last", Confidence.LOW, null, null, null);
        List<Development> changes = List.of(
                new Development("Something else", was.happened(), null, was.issues(), was.assessment(), was.marking(),
                        was.citations(), null),
                new Development(was.what(), When.of("2024-04-01"), null, was.issues(), was.assessment(),
                        was.marking(), was.citations(), null),
                new Development(was.what(), was.happened(), null, moved, was.assessment(), was.marking(),
                        was.citations(), null),
                new Development(was.what(), was.happened(), null, was.issues(), judged, was.marking(),
                        was.citations(), null),
                new Development(was.what(), was.happened(), null, was.issues(), was.assessment(), was.marking(),
                        List.of(new Citation(first.article(), null, Citation.Role.SUPPORTS, null)), null));

        for (Development changed : changes) {
            change(told, changed);
            List<Brief.Fallen> fallen = new IssuedPapers(desk.open()).fallen(id);
            assertFalse(fallen.isEmpty(), changed.toString());
            fallen.forEach(one -> assertEquals(new Brief.Fallen(one.statement(), Brief.Loss.CHANGED), one));
            assertEquals(fallen.size(), new Issuing(desk.open()).all().getFirst().superseded());
            change(told, was);
            assertEquals(List.of(), new IssuedPapers(desk.open()).fallen(id));
        }
    }

    @Test
    void eachFlagTellsOfItsOwnStatement() {
        Id<Brief> id = issued(paper);
        Stored<Development> told = told(id);
        Development was = told.content();
        List<OnIssue> moved = was.issues().stream().map(on -> new OnIssue(on.issue(), on.level() == null ? null
                : new LevelChoice(on.level().scale(), on.level().level() % 5 + 1))).toList();

        change(told, new Development("Something else", was.happened(), was.reported(), was.issues(),
                was.assessment(), was.marking(), was.citations(), null));
        assertEquals(List.of(true), fallen(id).stream().map(text -> text.contains(was.what())).toList());

        change(told, new Development(was.what(), was.happened(), was.reported(), moved,
                was.assessment(), was.marking(), was.citations(), null));
        assertEquals(List.of(false), fallen(id).stream().map(text -> text.contains(was.what())).toList());

        change(told, new Development(was.what(), was.happened(), was.reported(), was.issues(),
                new Assessment("It will not last", Confidence.LOW, null, null, null), was.marking(),
                was.citations(), null));
        assertFalse(fallen(id).isEmpty());
        assertTrue(paper.statements().stream().filter(one -> fallen(id).contains(one.text()))
                .allMatch(one -> one.kind() == Statement.Kind.JUDGEMENT), () -> fallen(id).toString());
    }

    @Test
    void ofAPaperThatWasPurgedMeanwhileNothingIsRememberedAny() {
        Id<Brief> id = issued(paper);
        Stored<Development> told = told(id);
        Development was = told.content();
        change(told, new Development("Something else", was.happened(), was.reported(), was.issues(),
                was.assessment(), was.marking(), was.citations(), null));
        List<String> all = new Register(desk.open()).get(Brief.class, id).content().statements().stream()
                .filter(one -> one.record().equals(told.id())).map(Brief.Statement::text).toList();
        assertTrue(fallen(id).size() < all.size(), "what tells the level holds");
        Set<Id<Article>> cited = was.citations().stream().map(Citation::article).collect(Collectors.toSet());
        Id<Article> other = paper.statements().stream().flatMap(one -> one.rests().stream()).map(Pin::record)
                .filter(this::isDevelopment).flatMap(one -> development(one).content().citations().stream())
                .map(Citation::article).filter(one -> !cited.contains(one)).findFirst().orElseThrow();

        new Purging(desk.open()).purge(PurgeScope.of(other), "Spilled", (done, of) -> { });

        assertTrue(new Issuing(desk.open()).all().getFirst().purged());
        assertTrue(fallen(id).containsAll(all), () -> fallen(id).toString());
    }

    private List<String> fallen(Id<Brief> id) {
        return new IssuedPapers(desk.open()).fallen(id).stream().map(one -> one.statement().text()).toList();
    }

    /// A development that set a level and stands in `brief`.
    private Stored<Development> told(Id<Brief> brief) {
        return new Register(desk.open()).get(Brief.class, brief).content().statements().stream()
                .filter(statement -> isDevelopment(statement.record()))
                .map(statement -> development(statement.record()))
                .filter(one -> one.content().issues().stream().anyMatch(on -> on.level() != null))
                .findFirst().orElseThrow();
    }

    private void change(Stored<Development> told, Development to) {
        desk.open().record("change", gesture -> {
            gesture.revise(told.id(), to);
            return told.id();
        });
    }

    private Id<Brief> issued(Paper what) {
        return new Issuing(desk.open()).issue(what, leaving("Ambassador"), NOW).result();
    }

    private Brief issue(Paper what) {
        var done = new Issuing(desk.open()).issue(what, leaving("Ambassador"), NOW);
        return new Register(desk.open()).get(Brief.class, done.result()).content();
    }

    private Issuing.Leaving leaving(String title) {
        return new Issuing.Leaving(title, "checklist", "the Ambassador", "", When.of("2024-04-27"),
                List.of("Ambassador", "DCM"), "Desk head", request.issues());
    }

    private boolean isDevelopment(Id<?> id) {
        return new Register(desk.open()).all(Development.class).stream().anyMatch(one -> one.id().equals(id));
    }

    private Stored<Development> development(Id<?> id) {
        return new Register(desk.open()).get(Development.class, new Id<>(id.value()));
    }
}
