package org.rapporteur.service.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Event;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Link;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Status;
import org.rapporteur.model.Stored;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.ViewState;

class SampleBuilderTest {
    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void build() {
        file = folder.resolve("sample.rapporteur");
        SampleBuilder.build(file);
    }

    @Test
    void theSampleIsWhole() {
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void itOpensOnTheTwentySixthOfApril() {
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            assertEquals(LocalDate.of(2024, 4, 26), new ViewState(open).firstDay());
        }
    }

    @Test
    void itsLevelsAreThoseOfTheFacts() {
        Map<String, Integer> levels = at("2024-04-26").stream()
                .collect(Collectors.toMap(IssueSnapshot::name, issue -> issue.status().level()));

        assertEquals(Map.ofEntries(
                Map.entry("Fentanyl precursors", 4), Map.entry("Taiwan Strait", 3), Map.entry("Support for Russia", 2),
                Map.entry("Military-to-military channels", 3), Map.entry("AI safety", 3),
                Map.entry("Trade and export controls", 3), Map.entry("High-level contacts", 4),
                Map.entry("People-to-people", 3), Map.entry("Red Sea and Iran", 0), Map.entry("South China Sea", 3),
                Map.entry("Detained Americans", 0)), levels);
    }

    @Test
    void aVagueDateIsPossibleUntilItMustHaveCome() {
        Status possible = status("Support for Russia", "2024-04-10");
        Status certain = status("Support for Russia", "2024-04-26");

        assertEquals(3, possible.level());
        assertEquals(2, possible.possibly());
        assertEquals(2, certain.level());
        assertEquals("mid-April", certain.since().words());
        assertEquals(Direction.WORSE, certain.trend());
    }

    @Test
    void theVideoCallOfTheChiefsWasKnownOnlyAMonthLater() {
        var effective = LocalDate.of(2024, 1, 5);

        assertEquals(2, status("Military-to-military channels", new AsOf(effective, effective)).level());
        assertEquals(3, status("Military-to-military channels", AsOf.of(effective)).level());
    }

    @Test
    void aSourceThatSharesTheOriginCountsOnce() {
        Status status = status("Fentanyl precursors", "2024-04-26");

        assertEquals(3, status.sources());
        assertTrue(status.independentSources() <= status.sources());
    }

    @Test
    void commitmentsAreRatedAsTheFactsSayAndFlightsNotAtAll() {
        var states = new HashMap<String, String>();
        all(Commitment.class).forEach(commitment -> states.put(commitment.content().what(), all(Rating.class).stream()
                .filter(rating -> rating.content().commitment().equals(commitment.id()))
                .map(rating -> rating.content().state() + " " + rating.content().since().date().edtf())
                .findFirst().orElse("")));

        assertEquals(Map.of(
                "Resume counternarcotics cooperation, with a working group.", "KEPT 2024-01-30",
                "Resume the military channels closed in 2022.", "IN_THE_WORKS 2023-12-21",
                "Address the risks of advanced AI through talks between the two governments.",
                "IN_THE_WORKS 2024-01-27",
                "Work for many more passenger flights.", "",
                "Hold a call between Biden and Xi.", "KEPT 2024-04-02"), states);
    }

    @Test
    void theTalksInBangkokHaveThreeReadoutsByIssue() {
        var bangkok = all(Event.class).stream().filter(event -> event.content().name().equals("Bangkok talks"))
                .findFirst().orElseThrow();

        List<Readout> readouts = all(Readout.class).stream().map(Stored::content)
                .filter(readout -> readout.event().equals(bangkok.id())).toList();

        assertEquals(List.of(10, 10, 7), readouts.stream().map(readout -> readout.mentions().size()).toList());
        assertEquals(List.of(3L, 1L, 2L), readouts.stream().map(readout -> readout.mentions().stream()
                .filter(mention -> mention.passage() == null).count()).toList());
    }

    @Test
    void everyPersonOfTheFactsIsThereAndQinGangLeftInJuly2023() {
        List<Person> people = all(Person.class).stream().map(Stored::content).toList();

        assertEquals(14, people.size());
        assertEquals(List.of(new Person.Post("Foreign Minister", null, PartialDate.parse("2023-07"))),
                people.stream().filter(person -> person.name().equals("Qin Gang")).findFirst().orElseThrow().posts());
    }

    @Test
    void theInaugurationLiesAhead() {
        assertEquals(List.of("Inauguration in Taipei"), all(Event.class).stream().map(Stored::content)
                .filter(event -> event.when().earliest().isAfter(LocalDate.of(2024, 4, 26))).map(Event::name).toList());
    }

    @Test
    void positionsAndRatingsAndLinksAllHaveASource() {
        List.<Class<? extends Cited>>of(Position.class, Rating.class, Link.class, Commitment.class).stream()
                .flatMap(type -> all(type).stream()).map(Stored::content)
                .forEach(cited -> assertTrue(cited.citations().stream()
                        .anyMatch(citation -> citation.role() == Citation.Role.SUPPORTS), cited.toString()));
    }

    private static <T extends Content> List<Stored<T>> all(Class<T> type) {
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            return new Register(open).all(type);
        }
    }

    private static Status status(String issue, String day) {
        return status(issue, AsOf.of(LocalDate.parse(day)));
    }

    private static Status status(String issue, AsOf asOf) {
        return at(asOf).stream().filter(one -> one.name().equals(issue)).findFirst().orElseThrow().status();
    }

    private static List<IssueSnapshot> at(String day) {
        return at(AsOf.of(LocalDate.parse(day)));
    }

    private static List<IssueSnapshot> at(AsOf asOf) {
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            return new Dashboards(open).snapshot(asOf).issues();
        }
    }
}
