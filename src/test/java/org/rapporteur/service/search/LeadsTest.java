package org.rapporteur.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.When;
import org.rapporteur.model.search.Hit;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;

class LeadsTest {
    @TempDir
    Path folder;

    private OpenTracker open;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("leads.rapporteur"));
    }

    @AfterEach
    void closeTracker() {
        open.close();
    }

    @Test
    void aPersonIsFoundByItsKindAndLeadsToItself() {
        var person = new Register(open).add(Person.class, List.of(), (citations, marking) -> new Person(
                "Ana Moreau", "", List.of(), "France", List.of(), "", marking, citations)).result();

        Leads.Lead lead = leadOf("kind:person moreau");

        assertEquals("person", lead.kind());
        assertEquals(person, lead.<Person>id());
    }

    @Test
    void aPositionLeadsToItsIssue() {
        new Register(open).add(Position.class, List.of(), (citations, marking) -> new Position(
                Fixtures.firstIssue(open), "China", "Opposes the listing of chemicals", When.of("2024-01-30"), null,
                marking, citations));

        Leads.Lead lead = leadOf("kind:position listing");

        assertEquals("issue", lead.kind());
        assertEquals(Fixtures.firstIssue(open).value(), lead.record());
    }

    private Leads.Lead leadOf(String query) {
        List<Hit> hits = new Search(open).run(Query.whole(query), Order.NEWEST, 10).hits();
        assertEquals(1, hits.size());
        return new Leads(open).of(hits.getFirst());
    }
}
