package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Id;
import org.rapporteur.service.commitments.Promises;
import org.rapporteur.service.people.PeopleDesk;

@Tag("gallery")
class RegistersGalleryTest {
    @TempDir
    Path folder;

    @Test
    void commitmentsAreDrawn() {
        var promises = new Promises(folder);
        try (var open = promises.open(); var warnings = new CssWarnings()) {
            var desk = new RegisterPages(open, "2024-04-26");
            Gallery.render("commitments-empty", () -> desk.commitment(null));
            Id<Commitment> launched = fill(promises);
            Gallery.render("commitments", () -> desk.commitment(null));
            Gallery.render("commitment", () -> desk.commitment(launched));
            assertEquals(List.of(), warnings.all());
            assertEquals(List.of(), misfits(desk, launched));
        }
    }

    @Test
    void theSamplesRegistersAreDrawn() {
        try (var sample = SampleDesk.in(folder); var warnings = new CssWarnings()) {
            var desk = new RegisterPages(sample.open(), "2024-04-26");
            Gallery.render("commitments-sample", () -> desk.commitment(null));
            Gallery.render("people", () -> desk.person(null));
            List<PeopleDesk.Line> people = new PeopleDesk(sample.open()).at(desk.asOf().get());
            Gallery.render("person", () -> desk.person(people.getFirst().id()));
            Gallery.render("person-last", () -> desk.person(people.getLast().id()));
            Gallery.render("person-same", () -> desk.same(people.getFirst().id()));
            assertEquals(List.of(), warnings.all());
            assertEquals(List.of(), Gallery.misfits(() -> desk.person(null), 1024, 700));
            assertEquals(List.of(), Gallery.misfits(() -> desk.person(people.getFirst().id()), 1024, 700));
        }
    }

    @Test
    void aPastDayIsDrawn() {
        try (var sample = SampleDesk.in(folder)) {
            var desk = new RegisterPages(sample.open(), "2023-06-01");
            Gallery.render("commitments-past", () -> desk.commitment(null));
            Gallery.render("people-past", () -> desk.person(null));
            assertEquals(List.of(), Gallery.misfits(() -> desk.commitment(null), 1024, 700));
        }
    }

    @Test
    void aTrackerWithoutPeopleIsDrawn() {
        try (var empty = SampleDesk.emptyIn(folder)) {
            var desk = new RegisterPages(empty.open(), "2024-04-27");
            Gallery.render("people-empty", () -> desk.person(null));
        }
    }

    private static List<String> misfits(RegisterPages desk, Id<Commitment> one) {
        List<String> table = Gallery.misfits(() -> desk.commitment(null), 1024, 700);
        return table.isEmpty() ? Gallery.misfits(() -> desk.commitment(one), 1024, 700) : table;
    }

    private static Id<Commitment> fill(Promises promises) {
        Id<Commitment> launched = promises.twoSided(
                "Resume bilateral cooperation on counter-narcotics and launch a working group", "2023-11-15",
                "2024-01-31");
        promises.rate(launched, "", CommitmentState.IN_THE_WORKS, "2023-12-20");
        promises.rate(launched, "", CommitmentState.KEPT, "2024-01-30");
        promises.rate(launched, "Northland", CommitmentState.KEPT, "2024-01-30");
        promises.rate(launched, "Southland", CommitmentState.STALLED, "2024-03");
        promises.rate(promises.promise("Hold the next round of the group", "2024-01-30", "2024-06"), "",
                CommitmentState.IN_THE_WORKS, "2024-03-12");
        promises.promise("Share the list of producers of precursors", "2024-01-30", "2024-04-01");
        promises.promise("Open a line between theatre commanders", "2023-11-15", "2024-04");
        promises.rate(promises.promise("Return both consuls to their posts by the new year", "2023-11-15",
                "2024-01-01"), "", CommitmentState.BROKEN, "2024-01-02");
        promises.rate(promises.promise("Invite 50,000 young people for exchange and study", "2023-11-15", null), "",
                CommitmentState.COMPROMISE, "2024-02-20");
        promises.rate(promises.promise("Talk about the risks of machine decisions", "2023-11-15", "2024-05-20"), "",
                CommitmentState.STALLED, "2024-03-20");
        promises.rate(promises.twoSided("Raise the number of flights", "2023-11-15", "2024-05-01"), "Southland",
                CommitmentState.KEPT, "2024-03-01");
        return launched;
    }
}
