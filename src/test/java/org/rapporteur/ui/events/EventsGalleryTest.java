package org.rapporteur.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.service.events.ReadoutCell;
import org.rapporteur.service.events.ReadoutGrid;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.CssWarnings;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;

@Tag("gallery")
class EventsGalleryTest {
    @TempDir
    Path folder;

    private final List<EventsDesktop> made = new ArrayList<>();

    @AfterEach
    void close() {
        Toolkit.runOnFx(() -> made.forEach(EventsDesktop::close));
    }

    private EventsDesktop desktop(boolean empty) {
        try {
            Path place = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
            EventsDesktop desktop = empty
                    ? new EventsDesktop(SampleDesk.emptyIn(place)) : EventsDesktop.withTheCall(place);
            made.add(desktop);
            return desktop;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(String name, boolean empty, Function<EventsDesktop, Parent> show) {
        try (var warnings = new CssWarnings()) {
            Gallery.render(name, () -> show.apply(desktop(empty)));
            assertEquals(List.of(), warnings.all());
        }
        for (int[] size : Gallery.SIZES) {
            assertEquals(List.of(), Framed.misfits(() -> show.apply(desktop(empty)), size));
        }
    }

    private static void compare(EventsDesktop desktop, Id<Event> call) {
        desktop.event.show(call);
        ReadoutGrid grid = desktop.event.shownProperty().get().readouts();
        desktop.readouts.confirm(grid.columns().get(0).readout().id(), grid.waiting(0));
        List<ReadoutCell.Proposal> chinese = grid.waiting(1);
        desktop.readouts.confirm(grid.columns().get(1).readout().id(), chinese.subList(1, chinese.size() / 2));
        desktop.readouts.notMentioned(grid.columns().get(1).readout().id(),
                desktop.sample.issue("Support for Russia"));
    }

    @Test
    void allEvents() {
        draw("events", false, desktop -> desktop.window(new Destination.EventPage(null)));
    }

    @Test
    void oneEventWithTwoReadoutsJustAdded() {
        draw("event-proposed", false, desktop -> desktop.window(new Destination.EventPage(desktop.call())));
    }

    @Test
    void oneEventWithTwoReadoutsCompared() {
        draw("event-compared", false, desktop -> {
            Id<Event> call = desktop.call();
            compare(desktop, call);
            Parent window = desktop.window(new Destination.EventPage(call));
            desktop.overlay.notices().getChildren().clear();
            return window;
        });
    }

    @Test
    void onlyWhereTheReadoutsDiffer() {
        draw("event-differences", false, desktop -> {
            Id<Event> call = desktop.call();
            compare(desktop, call);
            desktop.event.differencesOnlyProperty().set(true);
            return desktop.window(new Destination.EventPage(call));
        });
    }

    @Test
    void noEventYet() {
        draw("events-empty", true, desktop -> desktop.window(new Destination.EventPage(null)));
    }

    @Test
    void anEventThatWasNotOnRecordYet() {
        draw("event-unknown", false, desktop -> {
            Id<Event> call = desktop.call();
            desktop.sample.asOf().set(new AsOf(LocalDate.of(2024, 4, 3), LocalDate.of(2020, 1, 1)));
            return desktop.window(new Destination.EventPage(call));
        });
    }

    @Test
    void allEventsOnAPastDay() {
        draw("events-past", false, desktop -> {
            desktop.sample.at("2023-06-01");
            return desktop.window(new Destination.EventPage(null));
        });
    }

    @Test
    void oneMoreReadoutIsChosen() {
        draw("event-add-readout", false, desktop -> {
            Id<Event> call = desktop.events.all(desktop.sample.asOf().get()).stream()
                    .filter(line -> line.readouts() > 0).findFirst().orElseThrow().event().id();
            Parent window = desktop.window(new Destination.EventPage(call));
            desktop.add.show();
            return window;
        });
    }
}
