package org.rapporteur.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.service.timeline.MarkWords;
import org.rapporteur.service.timeline.Timelines;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.task.Background;

class TimelineViewModelTest {
    @TempDir
    private Path folder;

    private SampleDesk desk;
    private TimelineViewModel viewModel;

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
        viewModel = viewModel();
        viewModel.enter(new Destination.TimelinePage(null, null));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private TimelineViewModel viewModel() {
        return new TimelineViewModel(new Timelines(desk.open()), desk.asOf(), Background.inline(), desk.navigator(),
                new MarkWords(desk.messages()));
    }

    @Test
    void twoYearsAreInViewAtFirst() {
        Span span = viewModel.spanProperty().get();

        assertEquals(LocalDate.of(2022, 4, 27), span.first());
        assertTrue(span.contains(LocalDate.of(2024, 4, 26).toEpochDay()));
    }

    @Test
    void zoomingKeepsTheDayUnderTheCursor() {
        Span before = viewModel.spanProperty().get();
        double day = before.from() + before.days() * 0.25;

        viewModel.zoom(0.5, day);

        Span after = viewModel.spanProperty().get();
        assertEquals(0.25, (day - after.from()) / after.days(), 1e-9);
    }

    @Test
    void zoomingOutStopsALittleBeyondWhatThereIsToSee() {
        Span all = viewModel.timelineProperty().get().extent();
        double day = viewModel.spanProperty().get().from();

        for (int turn = 0; turn < 60; turn++) {
            viewModel.zoom(1.2, day);
        }

        Span most = viewModel.spanProperty().get();
        assertEquals(most, most.with(all), "all of it is in view");
        assertTrue(most.days() < all.days() * 1.25, most + " of " + all);
    }

    @Test
    void lanesThatWereMovedAndFoldedAreSoTheNextTime() {
        List<Lane> lanes = viewModel.timelineProperty().get().lanes();
        viewModel.arrange(now -> now.moved(lanes, lanes.get(3), lanes.get(0)).turned(lanes.get(1)));

        TimelineViewModel next = viewModel();
        next.enter(new Destination.TimelinePage(null, null));

        assertEquals(lanes.get(3).name(), next.lanes().getFirst().lane().name());
        assertTrue(next.lanes().stream().filter(shown -> shown.lane().name().equals(lanes.get(1).name()))
                .findFirst().orElseThrow().folded());
    }

    @Test
    void filtersLeaveWhatPassesThem() {
        viewModel.arrange(now -> now.filtered("fentanyl", Set.of(), false));

        assertEquals(List.of("Fentanyl precursors"),
                viewModel.lanes().stream().map(shown -> shown.lane().name()).filter(name -> name.contains("Fent")).toList());
        viewModel.arrange(now -> now.filtered("", Set.of(4), false));
        assertTrue(viewModel.lanes().stream().allMatch(shown -> shown.lane().level() == 4));
    }

    @Test
    void anEarlierDayShowsNothingThatHappenedLater() {
        desk.at("2023-01-01");

        int day = (int) LocalDate.of(2023, 1, 1).toEpochDay();
        assertTrue(viewModel.timelineProperty().get().lanes().stream()
                .flatMap(lane -> lane.marks().marks().stream()).allMatch(mark -> mark.from() <= day));
    }

    @Test
    void anotherPeriodStandsUnderItsOwnLanes() {
        int lanes = viewModel.lanes().size();

        viewModel.comparisonProperty().set(new Comparison.Period(
                LocalDate.of(2023, 11, 15), LocalDate.of(2022, 8, 2), "from 2 August 2022"));

        assertEquals(lanes * 2, viewModel.lanes().size());
        assertFalse(viewModel.lanes().get(0).lane().ghost());
        assertTrue(viewModel.lanes().get(1).lane().ghost());
        assertEquals(viewModel.lanes().get(0).lane().issue(), viewModel.lanes().get(1).lane().issue());
    }

    @Test
    void theLanesOfAnotherTrackerAreOpenedToRead() throws Exception {
        try (var other = SampleDesk.in(java.nio.file.Files.createDirectory(folder.resolve("other")))) {
            int lanes = viewModel.lanes().size();

            viewModel.comparisonProperty().set(new Comparison.Second(other.open().database().file()));

            assertEquals(lanes * 2, viewModel.lanes().size());
        }
    }

    @Test
    void aFileThatIsNoTrackerEndsTheComparison() throws Exception {
        Path file = java.nio.file.Files.writeString(folder.resolve("letter.rapporteur"), "not a tracker");

        viewModel.comparisonProperty().set(new Comparison.Second(file));

        assertEquals(null, viewModel.comparisonProperty().get());
        assertNotNull(viewModel.timelineProperty().get());
    }

    @Test
    void theKeyboardGoesAlongALaneAndAcross() {
        var timeline = viewModel.timelineProperty().get();
        var first = Focus.first(timeline.extent().from(), timeline, viewModel.lanes());

        var second = first.along(1, timeline, viewModel.lanes());
        var below = second.across(1, timeline, viewModel.lanes());

        assertEquals(new Focus(first.row(), first.index() + 1), second);
        assertEquals(first.row() + 1, below.row());
        assertEquals(-1, first.across(-1, timeline, viewModel.lanes()).row());
    }

    @Test
    void aChosenStretchBecomesABriefFromItsStartAsOfItsEnd() {
        viewModel.selectionProperty().set(Span.of(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 9, 30)));

        viewModel.briefOnSelection();

        assertEquals(LocalDate.of(2023, 9, 30), desk.asOf().get().effective());
        assertEquals(new Destination.BriefPage(List.of(), LocalDate.of(2023, 3, 1)),
                desk.navigator().currentProperty().get());
    }

    @Test
    void aMarkOpensItsIssue() {
        var lane = viewModel.lanes().getFirst().lane();

        viewModel.open(lane.marks().mark(0), lane);

        assertEquals(new Destination.IssuePage(lane.issue()), desk.navigator().currentProperty().get());
    }
}
