package org.rapporteur.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Id;

class TimelineTest {
    @Test
    void issuesOfWhichNothingIsDatedAreNothingToShow() {
        var trade = Lane.of(new Id<>(new UUID(7, 1)), "Trade", 0, "", List.of(), 19_800);

        assertTrue(new Timeline(LocalDate.of(2024, 3, 15), List.of(trade), Row.of(List.of()), List.of()).isEmpty());
    }

    @Test
    void zoomingOutShowsTheWholeOfATrackerWithOldRecords() {
        Span most = zoomedOut(Marks.timeline(List.of(Marks.lane(1, List.of(
                Marks.mark(1, "1689-02-13", 3), Marks.mark(2, "2024-03-01", 4)))), List.of()));

        assertTrue(most.contains(LocalDate.of(1689, 2, 13).toEpochDay()), most::toString);
        assertTrue(most.contains(Marks.DAY.toEpochDay()), most::toString);
    }

    @Test
    void zoomingOutShowsTwoYearsOfATrackerThatBegins() {
        Span most = zoomedOut(Marks.timeline(List.of(Marks.lane(1, List.of(
                Marks.mark(1, "2024-04-20", 3)))), List.of()));

        assertEquals(731, most.days(), 60);
    }

    @Test
    void whatIsLookedAtBeyondTheRecordsDoesNotShrinkOrJumpWhereOneZoomsOut() {
        Timeline timeline = Marks.timeline(List.of(), List.of());
        var far = new Span(100_000, 130_000);

        assertEquals(far, far.zoomed(1.2, 110_000, timeline.widest()));
    }

    /// The ends are fractions of days, whose sum and difference do not always give back the very same.
    @Test
    void zoomingOutEndsAtTheWidestWhereverThatLies() {
        var random = new Random(1);
        for (int n = 0; n < 200_000; n++) {
            double from = -30_000 + random.nextDouble() * 50_000;
            var widest = new Span(from, from + 1 + random.nextDouble() * 30_000);

            Span out = new Span(from, from + 1).zoomed(1e6, from, widest);

            assertEquals(widest.from(), out.from(), 1e-6);
            assertEquals(widest.to(), out.to(), 1e-6);
        }
    }

    /// What is seen after many turns of the wheel, far at the end of a month.
    private static Span zoomedOut(Timeline timeline) {
        Span span = timeline.last(30);
        for (int turn = 0; turn < 100; turn++) {
            span = span.zoomed(1.2, span.to() - 1, timeline.widest());
        }
        return span;
    }

    @Test
    void aNameThatIsLongerThanItsRoomTakesTwoLines() {
        assertEquals(List.of("Military-to-military", "channels"), names("Military-to-military channels", 49));
        assertEquals(List.of("Trade and export", "controls"), names("Trade and export controls", 60));
        assertEquals(List.of("中华人民共和国和美利", "坚合众国"), names("中华人民共和国和美利坚合众国", 49));
        assertEquals(List.of("Taiwan Strait"), names("Taiwan Strait", 49));
    }

    @Test
    void whereTwoLinesAreNotEnoughTheSecondIsCut() {
        assertEquals(List.of("Cooperation on", "maritime search and…"),
                names("Cooperation on maritime search and rescue", 49));
        assertEquals(List.of("Rindfleischetikettier…"), names("Rindfleischetikettierungsüberwachung", 49));
    }

    private static List<String> names(String name, double laneHeight) {
        var lane = Lane.of(new Id<>(new UUID(7, 1)), name, 3, "Tense", List.of(Marks.mark(1, "2024-03-01", 3)), 19_800);
        var timeline = new Timeline(LocalDate.of(2024, 3, 15), List.of(lane), Row.of(List.of()), List.of());
        var frame = new Frame(timeline.extent(), 800, Frame.TOP + laneHeight + 8, 186, laneHeight, 0, null);
        Picture picture = new Layout(Marks.WORDING).of(timeline, Marks.all(timeline), frame);
        assertTrue(picture.texts().stream().anyMatch(text -> text.words().equals("Tense")), "the level is said");
        return picture.texts().stream().filter(text -> text.role() == Text.Lettering.NAME).map(Text::words).toList();
    }
}
