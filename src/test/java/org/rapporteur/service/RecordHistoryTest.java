package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Task;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Revisions;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.papers.Issuing;
import org.rapporteur.ui.gallery.SampleDesk;

class RecordHistoryTest {
    @TempDir
    Path folder;

    private SampleDesk desk;
    private RecordHistory history;

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
        history = new RecordHistory(desk.open());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFirstVersionTellsAllThatWasRecorded() {
        Stored<Event> call = event("Leaders’ call");

        RecordHistory.Version first = history.of(call.id()).versions().getLast();

        assertEquals(List.of("event.name", "event.form", "event.held", "event.marking", "event.event_issue",
                "event.event_person", "event.citation"), fields(first));
        assertEquals(new Said.Day(PartialDate.parse("2024-04-02")),
                first.differences().get(2).after().getFirst().parts().getFirst());
        assertTrue(first.stands());
    }

    @Test
    void aPaperIsToldByTheNameOfItsTemplate() {
        var briefing = new Briefing(desk.open(), desk.messages());
        AsOf day = AsOf.of(LocalDate.of(2024, 4, 26));
        BriefRequest request = briefing.request(day);
        Id<Brief> brief = new Issuing(desk.open()).issue(briefing.compose(day, request), new Issuing.Leaving("Brief",
                "checklist", "", "", When.of("2024-04-27"), List.of(), "", request.issues()), day).result();

        assertEquals(List.of(new Said.Paper("checklist")), history.of(brief).versions().getFirst().differences()
                .stream().filter(one -> one.field().equals("brief.paper")).findFirst().orElseThrow().after()
                .getFirst().parts());
    }

    @Test
    void aSourceAddedLaterIsTheOnlyDifference() {
        Stored<Event> balloon = event("Balloon");

        List<RecordHistory.Version> versions = history.of(balloon.id()).versions();

        assertEquals(2, versions.size());
        assertEquals(List.of("event.citation"), fields(versions.getFirst()));
        assertEquals(0, versions.getFirst().differences().getFirst().before().size());
        assertEquals(1, versions.getFirst().differences().getFirst().after().size());
        assertFalse(versions.getLast().stands());
    }

    @Test
    void aLevelIsToldByItsWord() {
        Stored<Tripwire> tripwire = all(Tripwire.class).getFirst();

        List<RecordHistory.Difference> told = history.of(tripwire.id()).versions().getFirst().differences();

        assertTrue(told.stream().anyMatch(difference -> difference.field().equals("tripwire.level")
                && difference.after().getFirst().parts().equals(List.of(new Said.Level("Delivering")))), told.toString());
    }

    @Test
    void otherRecordsAreToldByTheirNames() {
        Stored<Link> link = all(Link.class).stream()
                .filter(one -> one.content().form() == LinkForm.CAUSE).findFirst().orElseThrow();

        RecordHistory.Difference to = history.of(link.id()).versions().getLast().differences().stream()
                .filter(difference -> difference.field().equals("link.target")).findFirst().orElseThrow();

        assertEquals("High-level contacts",
                ((Said.Named) to.after().getFirst().parts().getFirst()).name());
    }

    @Test
    void whatWasTakenBackIsMarkedAndSoIsTheTakingBack() {
        Stored<Task> task = all(Task.class).getFirst();
        var done = new Register(desk.open()).revise(Task.class, task.id(), List.of(), List.of(),
                (cited, marking) -> task.content().withDone(true));
        desk.open().undo(done.change());

        List<RecordHistory.Version> versions = history.of(task.id()).versions();

        assertEquals(List.of(false, true, false), versions.stream().map(RecordHistory.Version::undone).toList());
        assertEquals(List.of(true, false, false), versions.stream().map(RecordHistory.Version::undo).toList());
        assertEquals(List.of("task.done"), fields(versions.get(1)));
    }

    @Test
    void anOlderVersionCanStandAgainAndThatCanBeUndone() {
        Stored<Person> wang = all(Person.class).stream()
                .filter(person -> person.content().name().equals("Wang Yi")).findFirst().orElseThrow();
        RecordHistory.Version first = history.of(wang.id()).versions().getLast();

        var restored = history.restore(wang.id(), first.revision());

        assertEquals("", new Register(desk.open()).get(Person.class, wang.id()).content().note());
        desk.open().undo(restored.change());
        assertEquals(wang.content(), new Register(desk.open()).get(Person.class, wang.id()).content());
        assertEquals(List.of(), desk.open().check());
    }

    @Test
    void aDeletedRecordKeepsItsHistoryAndItsName() {
        Stored<Development> development = all(Development.class).getFirst();
        new DevelopmentLog(desk.open()).delete(development.id());

        RecordHistory.Told told = history.of(development.id());

        assertEquals(development.content().what(), told.name());
        assertTrue(told.versions().getFirst().deletes());
    }

    @Test
    void thereIsNoHistoryOfWhatIsNotThere() {
        assertThrows(UserProblem.class, () -> history.of(new Id<Development>(new java.util.UUID(1, 1))));
    }

    @Test
    void everyColumnOfEveryKindHasItsWord() {
        var words = new Messages(Locale.ENGLISH);
        var missing = new ArrayList<String>();
        for (var kind : Kinds.STANDARD.all()) {
            for (String column : Revisions.columns(kind).keySet()) {
                try {
                    words.get("field." + kind.name() + "." + column);
                } catch (MissingResourceException e) {
                    missing.add(kind.name() + "." + column);
                }
            }
            words.get("record.kind." + kind.name());
        }

        assertEquals(List.of(), missing);
    }

    @Test
    void everyRecordOfTheSampleHasAHistoryThatEndsInWhatItSaysNow() {
        for (var kind : Kinds.STANDARD.all()) {
            desk.open().read(sql -> Records.heads(sql, kind)).forEach(stored -> {
                RecordHistory.Version newest = history.of(stored.id()).versions().getFirst();
                assertEquals(stored.revision(), newest.revision());
                assertTrue(newest.stands());
            });
        }
    }

    private Stored<Event> event(String name) {
        return all(Event.class).stream().filter(event -> event.content().name().equals(name))
                .findFirst().orElseThrow();
    }

    private <T extends Content> List<Stored<T>> all(Class<T> type) {
        return new Register(desk.open()).all(type);
    }

    private static List<String> fields(RecordHistory.Version version) {
        return version.differences().stream().map(RecordHistory.Difference::field).toList();
    }
}
