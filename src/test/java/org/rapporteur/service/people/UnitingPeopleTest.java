package org.rapporteur.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Fixtures;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueDesk;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.RecordHistory;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;

/// The same person recorded twice, as after an import in two languages.
class UnitingPeopleTest {
    @TempDir
    Path folder;

    private Acquaintances tracker;
    private PeopleDesk desk;
    private Id<Person> latin;
    private Id<Person> chinese;

    @BeforeEach
    void open() {
        tracker = new Acquaintances(folder);
        desk = new PeopleDesk(tracker.open());
        latin = tracker.person("Wang Yi", "", List.of("Minister Wang"),
                Acquaintances.post("Foreign Minister", "2023-07-25", null));
        chinese = tracker.person("王毅", "", List.of("王部长"),
                Acquaintances.post("外交部长", "2023-07-25", null));
    }

    @AfterEach
    void close() {
        tracker.open().close();
    }

    @Test
    void whatIsKnownOfBothStandsInOne() {
        desk.unite(latin, chinese);

        Person one = desk.get(latin, today()).content();
        assertEquals(List.of("Wang Yi", "王毅", "Minister Wang", "王部长"), one.names());
        assertEquals(List.of("Foreign Minister", "外交部长"), one.posts().stream().map(Person.Post::title).toList());
        assertEquals(List.of(latin), desk.at(today()).stream().map(PeopleDesk.Line::id).toList());
    }

    @Test
    void whatNamedTheOtherLeadsToWhoStays() {
        var article = tracker.article("王毅表示，中方愿保持沟通。", null, "2024-03-02");
        tracker.position(article, "中方愿保持沟通", chinese, "2024-03-02");
        tracker.call("Ministers’ call", "2024-03-02", List.of(latin, chinese));

        desk.unite(latin, chinese);

        PersonAt one = desk.get(chinese, today());
        assertEquals(latin, one.person().id());
        assertEquals(1, one.positions().size());
        assertEquals(1, one.events().size());
        assertEquals(List.of(latin), events().getFirst().people());
        assertEquals("Wang Yi", speaker(tracker.open()));
        assertEquals(List.of(), tracker.open().check());
    }

    @Test
    void takenBackTheyAreTwoAgainAndDoneAgainOne() {
        tracker.call("Ministers’ call", "2024-03-02", List.of(chinese));
        UUID change = desk.unite(latin, chinese);

        UUID undo = tracker.open().undo(change).change();

        assertEquals(List.of(latin, chinese), desk.at(today()).stream().map(PeopleDesk.Line::id).toList());
        assertEquals(List.of("Wang Yi", "Minister Wang"), desk.get(latin, today()).content().names());
        assertEquals(chinese, desk.get(chinese, today()).person().id());
        assertEquals(List.of(chinese), events().getFirst().people());

        tracker.open().undo(undo);

        assertEquals(latin, desk.get(chinese, today()).person().id());
        assertEquals(List.of(latin), events().getFirst().people());
    }

    @Test
    void asWasKnownBeforeTheyAreTwo() {
        tracker.call("Ministers’ call", "2024-03-02", List.of(chinese));
        tracker.open().close();
        later(open -> new PeopleDesk(open).unite(latin, chinese));

        later(open -> {
            var before = new AsOf(today().effective(), LocalDate.ofInstant(Fixtures.NOW, open.zone()));
            var people = new PeopleDesk(open);
            assertEquals(2, people.at(before).size());
            assertEquals(chinese, people.get(chinese, before).person().id());
            assertEquals(1, people.get(chinese, before).events().size());
            assertEquals(0, people.get(latin, before).events().size());
            assertEquals(latin, people.get(chinese, AsOf.of(today().effective())).person().id());
        });
    }

    @Test
    void theHistoryOfBothCanBeRead() {
        desk.unite(latin, chinese);
        var history = new RecordHistory(tracker.open());

        assertEquals(2, history.of(latin).versions().size());
        assertEquals(List.of(true, false),
                history.of(chinese).versions().stream().map(RecordHistory.Version::deletes).toList());
        assertEquals("王毅", history.of(chinese).name());
    }

    /// In a copy that was edited meanwhile they are still two.
    @Test
    void whatAColleagueRecordedOfTheOtherIsFoundWithWhoStays() throws Exception {
        var article = tracker.article("王毅表示，中方愿保持沟通。", null, "2024-03-02");
        tracker.open().close();
        Path mine = folder.resolve("people.rapporteur");
        Path yours = Files.copy(mine, folder.resolve("yours.rapporteur"));
        try (OpenTracker open = Fixtures.reopen(yours)) {
            new Register(open).add(Position.class, List.of(SourceRef.quote(article, "中方愿保持沟通")),
                    (citations, marking) -> new Position(Fixtures.firstIssue(open), "China", "Ready to talk",
                            When.of("2024-03-02"), chinese, marking, citations));
        }
        later(open -> {
            new PeopleDesk(open).unite(latin, chinese);
            open.unite(yours, () -> true);

            assertEquals(1, new PeopleDesk(open).get(latin, today()).positions().size());
            assertEquals("Wang Yi", speaker(open));
            assertEquals(latin, new Register(open).all(Position.class).getFirst().content().speaker());
            assertEquals(List.of(), open.check());
        });
    }

    @Test
    void whoWasChangedApartIsSettledFirst() throws Exception {
        tracker.open().close();
        Path mine = folder.resolve("people.rapporteur");
        Path yours = Files.copy(mine, folder.resolve("yours.rapporteur"));
        try (OpenTracker open = Fixtures.reopen(yours)) {
            note(open, "Yours");
        }
        later(open -> {
            note(open, "Mine");
            open.unite(yours, () -> true);

            UserProblem why = assertThrows(
                    UserProblem.class, () -> new PeopleDesk(open).unite(latin, chinese));
            assertEquals("personContested", why.key());
        });
    }

    /// Whatever is made one in whatever order, each taking back brings what was there before, and each doing
    /// again what was there after.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsMadeOneIsTakenApartInTurn(long seed) {
        var random = new Random(seed);
        var article = tracker.article("王毅表示，中方愿保持沟通。", null, "2024-03-02");
        List<Id<Person>> all = new ArrayList<>(List.of(latin, chinese));
        for (int n = 0; n < 4; n++) {
            all.add(tracker.person("Somebody " + n, "", List.of("name " + random.nextInt(3))));
        }
        for (int n = 0; n < 8; n++) {
            tracker.position(article, "中方愿保持沟通", all.get(random.nextInt(all.size())), "2024-03-02");
            Collections.shuffle(all, random);
            tracker.call("Call " + n, "2024-03-02", List.copyOf(all.subList(0, random.nextInt(4))));
        }
        var states = new ArrayDeque<>(List.of(state()));
        var changes = new ArrayDeque<UUID>();
        for (Collections.shuffle(all, random); all.size() > 1; states.push(state())) {
            changes.push(desk.unite(all.getLast(), all.removeFirst()));
        }
        var undone = new ArrayDeque<UUID>();
        var after = new ArrayDeque<Set<String>>();
        while (!changes.isEmpty()) {
            after.push(states.pop());
            undone.push(tracker.open().undo(changes.pop()).change());
            assertEquals(states.peek(), state());
        }
        while (!undone.isEmpty()) {
            tracker.open().undo(undone.pop());
            assertEquals(after.pop(), state());
        }
        assertEquals(List.of(), tracker.open().check());
    }

    /// Who is on record, who said what and who took part, in no order.
    private Set<String> state() {
        var register = new Register(tracker.open());
        return Stream.of(
                        desk.at(today()).stream().map(line -> desk.get(line.id(), today())).map(one -> one.content()
                                + " " + one.positions().size() + " " + one.events().size()),
                        register.all(Position.class).stream().map(one -> one.id() + " " + one.content().speaker()),
                        register.all(Event.class).stream().map(one -> one.content().toString()))
                .flatMap(all -> all).collect(Collectors.toSet());
    }

    @Test
    void theLikeliestIsOfferedFirst() {
        Id<Person> other = tracker.person("Wang Wentao", "王文涛", List.of());
        tracker.person("Qin Gang", "秦刚", List.of());

        assertEquals(other, desk.others(desk.get(latin, today()).person(), today()).getFirst().id());
        assertTrue(desk.others(desk.get(latin, today()).person(), today()).stream()
                .noneMatch(line -> line.id().equals(latin)));
    }

    private void note(OpenTracker open, String words) {
        open.record("edit person", gesture -> gesture.revise(latin, new Person(
                "Wang Yi", "", List.of(), "China", List.of(), words, "Unclassified", List.of())));
    }

    private List<Event> events() {
        return new Register(tracker.open()).all(Event.class).stream().map(event -> event.content()).toList();
    }

    private String speaker(OpenTracker open) {
        return new IssueDesk(open).at(Fixtures.firstIssue(open), today()).around().stances().stream()
                .flatMap(stance -> stance.held().stream()).findFirst().orElseThrow().speaker();
    }

    /// Works on the tracker a month later.
    private void later(Consumer<OpenTracker> work) {
        try (OpenTracker open = OpenTracker.open(folder.resolve("people.rapporteur"), "Officer",
                Clock.offset(Fixtures.CLOCK, Duration.ofDays(30)), Changes.immediate())) {
            work.accept(open);
        }
    }

    private static AsOf today() {
        return AsOf.of(LocalDate.of(2024, 5, 2));
    }
}
