package org.rapporteur.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.service.timeline.MarkWords;
import org.rapporteur.service.timeline.Timelines;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.task.Background;

@Tag("gallery")
class TimelineGalleryTest {
    @TempDir
    Path folder;

    @Test
    void theTimelineIsDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            Gallery.render("timeline", () -> window(desk, viewModel -> {}));
            Gallery.render("timeline-all", () -> window(desk, TimelineViewModel::fit));
            Gallery.render("timeline-month", () -> window(desk, viewModel -> viewModel.last(31)));
            Gallery.render("timeline-days", () -> window(desk, viewModel -> viewModel.spanProperty().set(
                    Span.of(LocalDate.of(2023, 11, 13), LocalDate.of(2023, 11, 19)))));
            Gallery.render("timeline-folded", () -> window(desk, viewModel -> {
                viewModel.arrange(now -> now.folding(viewModel.timelineProperty().get().lanes().subList(0, 5), true));
                viewModel.selectionProperty().set(
                        Span.of(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 9, 30)));
            }));
            Gallery.render("timeline-filtered", () -> window(desk, viewModel ->
                    viewModel.arrange(now -> now.filtered("nothing says this", Set.of(), false))));
        }
    }

    @Test
    void comparingGraphAndTableAreDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            Gallery.render("timeline-compare", () -> window(desk, viewModel -> {
                viewModel.comparisonProperty().set(new Comparison.Period(
                        LocalDate.of(2023, 11, 15), LocalDate.of(2022, 8, 2), "from 2 August 2022"));
                viewModel.spanProperty().set(Span.of(LocalDate.of(2023, 8, 1), LocalDate.of(2024, 4, 30)));
            }));
            Gallery.render("timeline-graph", () -> window(desk, viewModel ->
                    viewModel.wayProperty().set(TimelineViewModel.Way.GRAPH)));
            Gallery.render("timeline-table", () -> window(desk, viewModel ->
                    viewModel.wayProperty().set(TimelineViewModel.Way.TABLE)));
        }
    }

    @Test
    void anEmptyTimelineIsDrawn() {
        try (var desk = SampleDesk.emptyIn(folder)) {
            Gallery.render("timeline-empty", () -> window(desk, viewModel -> {}));
        }
    }

    @Test
    void nothingIsCutInTheSmallestWindow() {
        try (var desk = SampleDesk.in(folder)) {
            assertEquals(List.of(), Gallery.misfits(() -> window(desk, viewModel -> {}), 1024, 700));
        }
    }

    private static Parent window(SampleDesk desk, Consumer<TimelineViewModel> then) {
        desk.navigator().open(new Destination.TimelinePage(null, null));
        var viewModel = new TimelineViewModel(new Timelines(desk.open()), desk.asOf(), Background.inline(),
                desk.navigator(), new MarkWords(desk.messages()));
        Parent window = Framed.page(desk.open().tracker().content(), desk.navigator(),
                () -> new TimelineView(viewModel, Background.inline(), new Notices(desk.messages()),
                        SaveAs.never(), new Choosers(new Preferences(Path.of("none")), () -> { }), desk.messages()));
        then.accept(viewModel);
        return window;
    }
}
