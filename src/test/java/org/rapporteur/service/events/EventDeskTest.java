package org.rapporteur.service.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.Register;

class EventDeskTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 26);

    @TempDir
    Path folder;

    private CallDesk desk;

    @BeforeEach
    void open() {
        desk = new CallDesk(folder.resolve("call.rapporteur"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Id<Event> event(String name, String when, String place, List<Id<Person>> people) {
        return desk.events.addWithReadout(List.of(), (citations, marking) -> new Event(name, EventForm.MEETING,
                When.of(when), place, List.of(), people, marking, citations), null, "").result();
    }

    @Test
    void anEventIsEnteredWithItsFirstReadoutInOneGesture() {
        Id<Event> call = desk.call(desk.english(), "United States", desk.fentanyl);
        assertEquals(1, desk.at(call).readouts().columns().size());

        desk.open.undo(desk.open.lastGesture().orElseThrow().change());

        assertEquals(List.of(), desk.events.all(AsOf.of(DAY)));
    }

    @Test
    void anEventNeedsAName() {
        assertThrows(UserProblem.class, () -> event(" ", "2024-04-02", "", List.of()));
    }

    @Test
    void eventsAreUpcomingUntilTheirLastDayIsOver() {
        event("Visit", "2024-04-24/2024-04-26", "", List.of());
        event("Call", "2024-04-25", "", List.of());
        event("Talks", "2024-05", "", List.of());

        assertEquals(List.of("Visit", "Talks"), desk.events.upcoming(AsOf.of(DAY)).stream()
                .map(line -> line.event().content().name()).toList());
        assertEquals(List.of("Talks", "Visit", "Call"), desk.events.all(AsOf.of(DAY)).stream()
                .map(line -> line.event().content().name()).toList());
    }

    @Test
    void anEventThatWasNotOnRecordThenIsNotShown() {
        Id<Event> call = desk.call(desk.fentanyl);
        var before = new AsOf(DAY, LocalDate.of(2024, 5, 1));

        assertEquals(List.of(), desk.events.all(before));
        assertThrows(UserProblem.class, () -> desk.events.at(call, before));
    }

    @Test
    void aReadoutThatWasNotOutThenIsNotShown() {
        Id<Event> call = desk.call(desk.english(), "");
        desk.readouts.add(call, desk.chinese(), "China");

        assertEquals(1, desk.events.at(call, AsOf.of(LocalDate.of(2024, 4, 2))).readouts().columns().size());
        assertEquals(2, desk.at(call).readouts().columns().size());
    }

    @Test
    void theListCountsTheReadoutsThatTheEventShows() {
        desk.readouts.add(desk.call(desk.english(), ""), desk.chinese(), "China");

        assertEquals(1, desk.events.all(AsOf.of(LocalDate.of(2024, 4, 2))).getFirst().readouts());
        assertEquals(2, desk.events.all(AsOf.of(DAY)).getFirst().readouts());
    }

    @Test
    void whoTookPartIsShownWithThePostsOfThatDay() {
        var posts = List.of(
                new Person.Post("Minister", PartialDate.parse("2013-03"), PartialDate.parse("2022-12-30")),
                new Person.Post("Director", PartialDate.parse("2023-01-01"), null));
        Id<Person> wang = new Register(desk.open).add(Person.class, List.of(), (citations, marking) -> new Person(
                "Wang Yi", "王毅", List.of(), "China", posts, "", marking, citations)).result();
        Id<Event> talks = event("Talks", "2024-01-26/2024-01-27", "Bangkok", List.of(wang));

        assertEquals(List.of("Director"), desk.at(talks).people().getFirst().posts().stream()
                .map(Person.Post::title).toList());
    }

    @Test
    void whatHappenedOnItsDaysStandsBesideIt() {
        Id<Event> call = desk.call(desk.fentanyl);
        var article = Fixtures.article(desk.open, "Report", Fixtures.TEXT);
        Fixtures.development(desk.open, "Leaders speak", "2024-04-02", null, article, "A minister spoke");
        Fixtures.development(desk.open, "Group meets", "2024-04-03", null, article, "A minister spoke");

        assertEquals(List.of("Leaders speak"), desk.at(call).developments().stream()
                .map(one -> one.content().what()).toList());
    }

    @Test
    void articlesOfItsDaysThatNameBothSidesMayBeReadoutsOfficialOnesFirst() {
        desk.article("Report on China and the US", "Text", ArticleForm.PRESS, "2024-04-02", "en");
        desk.article("Readout", "The President spoke with the leader of China. The United States will go on.",
                ArticleForm.OFFICIAL, "2024-04-04", "en");
        desk.article("Too late: China, United States", "Text", ArticleForm.OFFICIAL, "2024-04-05", "en");
        desk.article("Of other matters", "Text", ArticleForm.OFFICIAL, "2024-04-02", "en");

        assertEquals(List.of("Readout", "Report on China and the US"), desk.at(desk.call()).offers().stream()
                .map(offer -> offer.article().content().title()).toList());
    }

    @Test
    void anArticleThatNamesThePlaceMayBeAReadout() {
        desk.article("会晤在曼谷举行", "双方在曼谷会晤。", ArticleForm.OFFICIAL, "2024-01-27", "zh");

        Id<Event> talks = event("Talks", "2024-01-26/2024-01-27", "曼谷", List.of());

        assertEquals(List.of("曼谷"), desk.at(talks).offers().getFirst().named());
    }

    @Test
    void theNearestEventByDateIsProposedFirst() {
        event("Earlier", "2024-03-20", "", List.of());
        event("Near", "2024-04-01", "", List.of());
        desk.call();

        EventDesk.Proposed proposed = desk.events.proposed(desk.english());

        assertEquals(List.of("Leaders’ call", "Near", "Earlier"), proposed.events().stream()
                .map(near -> near.event().content().name()).toList());
        assertEquals(List.of(0L, 1L, 13L), proposed.events().stream().map(EventDesk.Near::days).toList());
        assertTrue(proposed.official());
    }

    @Test
    void anEventIsDeletedWithItsReadouts() {
        Id<Event> call = desk.call(desk.english(), "");

        desk.events.delete(call);

        assertFalse(desk.events.proposed(desk.english()).events().stream().anyMatch(EventDesk.Near::there));
        assertThrows(UserProblem.class, () -> desk.at(call));
    }
}
