package org.rapporteur.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Task;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.inbox.Bench;

class EntryFormsTest {
    private static final String SULLIVAN = "Remarks and Q&A by National Security Advisor";
    private static final String QUOTE = "a crisis over Taiwan";

    @TempDir
    Path folder;

    private Bench bench;
    private Id<Issue> issue;

    @BeforeEach
    void open() {
        bench = Bench.in(folder);
        issue = bench.desk.issues().named("Taiwan Strait").id();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private LogForm form() {
        return bench.log.form();
    }

    private FormValues values() {
        return bench.log.forms().current().values();
    }

    /// Quotes in the form of `kind`, as the reader does when its key is pressed.
    private void quote(EntryKind kind) {
        var opened = bench.desk.articles().open(bench.titled(SULLIVAN));
        String text = String.valueOf(opened.text());
        int from = text.indexOf(QUOTE);
        bench.log.quote(kind, opened, from, from + QUOTE.length());
    }

    private <T extends Content> T newest(Class<T> type) {
        List<Stored<T>> all = bench.desk.register().all(type);
        return all.getLast().content();
    }

    private void pick(String field, Named value) {
        values().named(field).set(value);
    }

    private <T extends Content> int count(Class<T> type) {
        return bench.desk.register().all(type).size();
    }

    /// Fills in what a passage does not say.
    private void complete(EntryKind kind) {
        if (kind != EntryKind.EVENT) {
            form().whatProperty().set("What there is to say");
        }
        if (form().whenProperty().get() == null) {
            form().whenProperty().set(When.of("2024-02-01"));
        }
        if (form().issues().isEmpty()) {
            bench.log.choose(issue);
        }
        switch (kind) {
            case DEVELOPMENT, PERSON -> { }
            case POSITION -> set("party", "United States");
            case EVENT -> set("form", "CALL");
            case COMMITMENT -> set("obligors", "China");
            case RATING -> {
                set("commitment", bench.desk.register().all(Commitment.class).getFirst().id() + "\nsomething");
                set("state", "STALLED");
            }
            case LINK -> {
                set("source", bench.desk.issues().named("Fentanyl precursors").id() + "\nFentanyl");
                set("target", issue + "\nTaiwan");
                set("form", "LEVERAGE");
            }
            case CAVEAT -> set("form", "CORRECTED");
            case TRIPWIRE -> {
                set("level", "2");
                set("signs", "blockade, live fire");
            }
            case FLAG -> {
                set("form", "RISK");
                set("month", "2024-05");
            }
            case TASK -> set("form", "ASK");
        }
    }

    /// Sets a value of the current form as a half-typed form that is brought back does.
    private void set(String name, String kept) {
        var all = new LinkedHashMap<>(values().kept());
        all.put(name, kept);
        values().restore(all);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void eachKindIsRecordedFromAPassageAndUndone(EntryKind kind) {
        int before = count(kind.type());
        quote(kind);
        complete(kind);

        bench.log.log();

        assertEquals(Map.of(), bench.log.problemsProperty().get());
        assertEquals(before + 1, count(kind.type()));
        assertFalse(bench.log.openProperty().get());
        bench.said.getLast().run("Undo");
        assertEquals(before, count(kind.type()));
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void eachKindSurvivesARestartHalfTyped(EntryKind kind) {
        quote(kind);
        complete(kind);
        String typed = form().whatProperty().get();
        var own = values().kept();
        var quoted = List.copyOf(form().quotes());
        bench.log.close();
        bench.close();

        bench = Bench.on(folder.resolve("sample.rapporteur"));
        bench.log.restore();

        assertEquals(kind, bench.log.kindProperty().get());
        assertEquals(typed, form().whatProperty().get());
        assertEquals(own, values().kept());
        assertEquals(quoted, form().quotes());
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void eachKindIsChangedWithoutLosingWhatItSaid(EntryKind kind) {
        quote(kind);
        complete(kind);
        bench.log.log();
        Content recorded = newest(kind.type());
        Stored<? extends Content> stored = bench.desk.register().all(kind.type()).getLast();

        bench.log.edit(kind, stored.id());
        assertTrue(bench.log.editingProperty().getValue());
        bench.log.log();

        assertEquals(Map.of(), bench.log.problemsProperty().get());
        assertEquals(recorded, bench.desk.register().all(kind.type()).stream()
                .filter(one -> one.id().equals(stored.id())).findFirst().orElseThrow().content());
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void whatIsMissingIsSaidAndNothingIsRecorded(EntryKind kind) {
        int before = count(kind.type());
        bench.log.take(EntryIntent.add(kind));

        bench.log.log();

        assertFalse(bench.log.problemsProperty().get().isEmpty());
        assertEquals(before, count(kind.type()));
        assertTrue(bench.log.forms().current().fields().stream().map(FormField::id).toList()
                .containsAll(bench.log.problemsProperty().get().keySet()));
    }

    @Test
    void anotherKindKeepsTheQuotesTheDateTheIssueAndTheWords() {
        quote(EntryKind.DEVELOPMENT);
        form().whatProperty().set("The two sides agreed");

        bench.log.turnTo(EntryKind.COMMITMENT);

        assertEquals("The two sides agreed", form().whatProperty().get());
        assertEquals(1, form().quotes().size());
        assertEquals(When.of("2024-01-30"), form().whenProperty().get());
        assertEquals(List.of("Taiwan Strait"), form().issues().stream().map(one -> one.issue().name()).toList());
    }

    @Test
    void whoIsRenamedKeepsTheOldNameAsAnother() {
        var person = bench.desk.register().all(Person.class).getFirst();
        bench.log.take(new EntryIntent.Edit(EntryKind.PERSON, person.id()));
        form().whatProperty().set("Another Name");

        bench.log.log();

        var renamed = bench.desk.register().get(Person.class, person.id()).content();
        assertEquals("Another Name", renamed.name());
        assertTrue(renamed.otherNames().contains(person.content().name()), renamed.toString());
    }

    @Test
    void aCommitmentIsNotDueBeforeItWasGiven() {
        quote(EntryKind.COMMITMENT);
        complete(EntryKind.COMMITMENT);
        set("due", "2020");

        bench.log.log();

        assertEquals(Set.of("due"), bench.log.problemsProperty().get().keySet());
    }

    @Test
    void anEventTakesItsNameFromTheTitleAndGivesItBack() {
        quote(EntryKind.EVENT);
        assertTrue(form().whatProperty().get().startsWith("Remarks and Q&A"));
        assertEquals("", values().text("place").get());

        bench.log.turnTo(EntryKind.POSITION);

        assertEquals("", form().whatProperty().get());
    }

    @Test
    void aPositionThatNamesANewSpeakerAddsThePersonInTheSameGesture() {
        int before = count(Person.class);
        quote(EntryKind.POSITION);
        complete(EntryKind.POSITION);
        set("person", "");
        set("personTyped", "Somebody Newly Named");
        bench.log.log();

        assertEquals("Somebody Newly Named", newest(Person.class).name());
        assertEquals("United States", newest(Person.class).party());
        Position position = newest(Position.class);
        assertEquals(bench.desk.register().all(Person.class).getLast().id(), position.speaker());
        bench.said.getLast().run("Undo");
        assertEquals(before, count(Person.class));
    }

    @Test
    void aRatingNeedsEvidenceUnlessItIsTakenBack() {
        Stored<Commitment> rated = bench.desk.register().all(Commitment.class).getFirst();
        var first = new ArrayList<String>();
        bench.log.askedProperty().subscribe(now -> first.add(bench.log.forms().current().first()));
        bench.log.take(EntryIntent.rate(rated.id()));
        assertEquals("state", first.getLast());
        form().whenProperty().set(When.of("2024-03-01"));
        set("state", "KEPT");
        bench.log.log();
        assertTrue(bench.log.problemsProperty().get().containsKey("quotes"));

        set("state", "NOT_RATED");
        bench.log.log();

        assertEquals(CommitmentState.NOT_RATED, newest(Rating.class).state());
        assertEquals(rated.id(), newest(Rating.class).commitment());
    }

    @Test
    void aDevelopmentThatIsCorrectedIsNamedAndRecorded() {
        Stored<Development> wrong = bench.desk.uses().recent(1).getFirst();
        bench.log.take(EntryIntent.correct(wrong.id(), wrong.content()));
        assertEquals(wrong.content().what(), form().correctsProperty().get().name());
        assertEquals(wrong.content().issues().stream().map(OnIssue::issue).toList(),
                form().issues().stream().map(ChosenIssue::id).toList());
        quote(EntryKind.DEVELOPMENT);
        form().whatProperty().set("It was otherwise");
        bench.log.log();

        assertEquals(wrong.id(), newest(Development.class).corrects());
    }

    @Test
    void aDevelopmentThatMeetsATripwireSetsItsLevelAndMarksItInOneGesture() {
        quote(EntryKind.TRIPWIRE);
        complete(EntryKind.TRIPWIRE);
        set("signs", "warning of a crisis");
        bench.log.log();
        quote(EntryKind.DEVELOPMENT);
        form().whatProperty().set("Sullivan warned of a crisis");
        Stored<Tripwire> waiting = bench.log.waiting().offered().getFirst();

        bench.log.waiting().meet(waiting);
        assertEquals(2, form().issues().getFirst().levelProperty().get());
        bench.log.log();

        Stored<Development> logged = bench.desk.register().all(Development.class).getLast();
        assertEquals(logged.id(), newest(Tripwire.class).met());
        bench.said.getLast().run("Undo");
        assertNull(newest(Tripwire.class).met());
    }

    @Test
    void aCaveatConcernsTheArticleSelectedAndNotItsDate() {
        quote(EntryKind.CAVEAT);

        assertEquals(List.of(), form().quotes());
        assertNull(form().whenProperty().get());
        complete(EntryKind.CAVEAT);
        bench.log.log();
        assertEquals(bench.titled(SULLIVAN), newest(Caveat.class).article());
    }

    @Test
    void aFlagAsksForAMonth() {
        bench.log.take(EntryIntent.add(EntryKind.FLAG, issue));
        complete(EntryKind.FLAG);
        set("month", "2024-05-03");
        bench.log.log();
        assertTrue(bench.log.problemsProperty().get().containsKey("month"));

        set("month", "2024-05");
        bench.log.log();

        assertEquals(PartialDate.parse("2024-05"), newest(Flag.class).month());
    }

    @Test
    void aTaskBelongsToTheEventItWasAskedFor() {
        Stored<Event> event = bench.desk.register().all(Event.class).getFirst();
        bench.log.take(EntryIntent.add(EntryKind.TASK, null, event.id()));
        complete(EntryKind.TASK);
        bench.log.log();

        assertEquals(event.id(), newest(Task.class).event());
    }

    @Test
    void aLinkLeadsFromTheRecordItWasAskedFor() {
        bench.log.take(EntryIntent.add(EntryKind.LINK, null, issue));
        form().whenProperty().set(When.of("2024-02"));
        set("target", bench.desk.issues().named("Fentanyl precursors").id() + "\nFentanyl");
        set("form", "CONDITION");
        bench.log.log();

        assertEquals(issue, newest(Link.class).source());
        assertEquals(LinkForm.CONDITION, newest(Link.class).form());
    }
}
