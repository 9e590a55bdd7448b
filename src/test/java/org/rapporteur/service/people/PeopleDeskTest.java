package org.rapporteur.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;

class PeopleDeskTest {
    @TempDir
    Path folder;

    private Acquaintances tracker;
    private PeopleDesk desk;

    @BeforeEach
    void open() {
        tracker = new Acquaintances(folder);
        desk = new PeopleDesk(tracker.open());
    }

    @AfterEach
    void close() {
        tracker.open().close();
    }

    @Test
    void aPersonHoldsThePostsOfTheDay() {
        tracker.person("Qin Gang", "秦刚", List.of(),
                Acquaintances.post("Ambassador", "2021-07", "2022-12"),
                Acquaintances.post("Foreign Minister", "2022-12-30", "2023-07-25"));

        assertEquals(List.of("Ambassador"), posts("2022-06-01"));
        assertEquals(List.of("Foreign Minister"), posts("2023-03-01"));
        assertEquals(List.of(), posts("2024-04-26"));
    }

    @Test
    void anyFormOfTheNameCountsInEitherScript() {
        Id<Person> wang = tracker.person("Wang Yi", "王毅", List.of("Minister Wang"));
        tracker.article("Foreign Minister Wang Yi spoke in Munich.", null, "2024-02-16");
        tracker.article("中共中央政治局委員王毅會見美國國務卿。", null, "2024-02-17");
        tracker.article("MINISTER WANG’s remarks were noted.", null, "2024-03-01");
        tracker.article("Wang Wentao and Yi Gang met.", null, "2024-03-05");

        PeopleDesk.Mentions mentions = desk.named(today()).of(wang);

        assertEquals(new PeopleDesk.Mentions(3, When.of("2024-03-01")), mentions);
    }

    @Test
    void onlyArticlesOfTheDateCount() {
        Id<Person> wang = tracker.person("Wang Yi", "王毅", List.of());
        tracker.article("Wang Yi spoke in Munich.", null, "2024-02-16");
        tracker.article("Wang Yi spoke in Beijing.", null, "2024-04-26");

        assertEquals(1, desk.named(day("2024-03-01")).of(wang).articles());
        assertEquals(0, desk.named(new AsOf(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 4, 30))).of(wang).articles());
    }

    @Test
    void whatSomebodySaidStandsApartFromWhatIsSaidOfHim() {
        Id<Person> mao = tracker.person("Mao Ning", "毛宁", List.of());
        Id<Article> own = tracker.article("China opposes this. It will respond.", "Spokesperson Mao Ning", "2024-03-01");
        Id<Article> report = tracker.article("Mao Ning said so on Friday.", null, "2024-03-02");
        tracker.position(own, "China opposes this", mao, "2024-03-01");
        tracker.position(report, "Mao Ning said so", null, "2024-03-02");

        PersonAt at = desk.get(mao, today());

        assertEquals(List.of("China opposes this"), at.said().stream().map(one -> one.passage().exact()).toList());
        assertEquals(List.of("Mao Ning said so"), at.mentioned().stream().map(one -> one.passage().exact()).toList());
        assertEquals("Fentanyl precursors", at.positions().getFirst().issue());
        assertEquals(1, at.positions().size());
    }

    @Test
    void eventsAreThoseThatThePersonTookPartIn() {
        Id<Person> wang = tracker.person("Wang Yi", "王毅", List.of());
        tracker.call("Leaders’ call", "2024-04-02", List.of());
        tracker.call("Ministers’ call", "2024-03-02", List.of(wang));
        tracker.call("Second ministers’ call", "2024-04", List.of(wang));

        assertEquals(List.of("Second ministers’ call", "Ministers’ call"),
                desk.get(wang, today()).events().stream().map(event -> event.content().name()).toList());
    }

    @Test
    void speakersWhoAreNotOnRecordAreOffered() {
        tracker.person("Wang Yi", "王毅", List.of());
        tracker.article("Words.", "Foreign Minister Wang Yi", "2024-03-01");
        tracker.article("Other words.", "Mao Ning", "2024-03-02");
        tracker.article("More words.", "Mao Ning", "2024-03-03");

        assertEquals(List.of(new PeopleDesk.Speaker("Mao Ning", "China", 2, "Unclassified")),
                desk.named(today()).speakers());
    }

    @Test
    void officesAndBodiesAreNotOfferedAsPeople() {
        tracker.article("Words.", "Foreign Ministry spokesperson", "2024-03-01");
        tracker.article("Other words.", "Secretary of State", "2024-03-02");
        tracker.article("More words.", "White House", "2024-03-03");
        tracker.article("Last words.", "Foreign Ministry spokesperson Mao Ning", "2024-03-04");

        assertEquals(List.of("Foreign Ministry spokesperson Mao Ning"),
                desk.named(today()).speakers().stream().map(PeopleDesk.Speaker::name).toList());
    }

    @Test
    void aSpeakerIsAddedInOneGestureThatCanBeTakenBack() {
        tracker.article("Words.", "Mao Ning", "2024-03-02");
        var added = desk.add(desk.named(today()).speakers().getFirst());
        assertEquals("China", desk.get(added.result(), today()).content().party());
        assertEquals(List.of(), desk.named(today()).speakers());

        tracker.open().undo(added.change());

        assertEquals(List.of(), desk.at(today()));
        assertEquals("personNotThen",
                assertThrows(UserProblem.class, () -> desk.get(added.result(), today())).key());
    }

    private List<String> posts(String day) {
        return desk.at(day(day)).getFirst().posts().stream().map(Person.Post::title).toList();
    }

    private AsOf today() {
        return AsOf.of(tracker.today());
    }

    private static AsOf day(String day) {
        return AsOf.of(LocalDate.parse(day));
    }
}
