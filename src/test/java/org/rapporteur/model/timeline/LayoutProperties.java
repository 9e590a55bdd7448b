package org.rapporteur.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.rapporteur.model.timeline.Spot.Shape;

/// What holds of a picture whatever happened and however near one looks.
class LayoutProperties {
    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void noMarkIsLostAtAnyZoom(@ForAll("timelines") Timeline timeline, @ForAll @DoubleRange(min = 0, max = 1) double zoom) {
        Picture picture = Marks.picture(timeline, span(timeline, zoom), 1200);

        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            assertEquals(inView(timeline.lanes().get(lane).marks(), picture), ticks(picture, lane), "lane " + lane);
        }
        assertEquals(inView(timeline.events(), picture), counted(picture, -1, picture.spots()));
    }

    @Property(tries = TRIES)
    void withEverythingInViewTheCountsAddUp(@ForAll("timelines") Timeline timeline) {
        Picture picture = Marks.picture(timeline, timeline.extent(), 900);

        int counted = counted(picture, -1, picture.spots())
                + IntStream.range(0, timeline.lanes().size()).map(lane -> ticks(picture, lane)).sum();
        assertEquals(timeline.size(), counted);
    }

    @Property(tries = TRIES)
    void everyStatusChangeInViewIsCountedOnce(@ForAll("timelines") Timeline timeline) {
        Picture picture = Marks.picture(timeline, timeline.extent(), 1100);

        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            assertEquals(timeline.lanes().get(lane).changes().size(),
                    counted(picture, lane, upper(picture, lane)), "lane " + lane);
        }
    }

    @Property(tries = TRIES)
    void spotsOfARowKeepTheOrderOfTime(@ForAll("timelines") Timeline timeline, @ForAll @DoubleRange(min = 0, max = 1) double zoom) {
        Picture picture = Marks.picture(timeline, span(timeline, zoom), 1200);

        for (int lane = -1; lane < timeline.lanes().size(); lane++) {
            List<Spot> pointed = (lane < 0 ? picture.spots().stream().filter(spot -> spot.lane() < 0).toList()
                    : lower(picture, lane)).stream()
                    .filter(spot -> spot.form() != Shape.SOFT && spot.form() != Shape.DAYS).toList();
            for (int i = 1; i < pointed.size(); i++) {
                assertTrue(pointed.get(i - 1).middle() <= pointed.get(i).middle() + 0.001);
                assertTrue(pointed.get(i - 1).marks().getLast().from() <= pointed.get(i).marks().getFirst().to());
            }
        }
    }

    @Property(tries = TRIES)
    void hittingReturnsWhatIsDrawn(@ForAll("timelines") Timeline timeline, @ForAll @DoubleRange(min = 0, max = 1) double zoom) {
        Picture picture = Marks.picture(timeline, span(timeline, zoom), 1200);

        for (int i = 0; i < picture.spots().size(); i++) {
            Spot spot = picture.spots().get(i);
            if (spot.form() == Shape.CLUSTER || spot.form() == Shape.FLAG) {
                Spot hit = picture.spotAt(spot.middle(), spot.y() + spot.height() / 2).orElseThrow();
                boolean covered = hit != spot && picture.spots().indexOf(hit) > i
                        && hit.hit(spot.middle(), spot.y() + spot.height() / 2);
                assertTrue(covered || hit == spot);
            }
        }
        assertTrue(picture.spotAt(5, 5).isEmpty());
    }

    @Property(tries = TRIES)
    void textsNeverOverlap(@ForAll("timelines") Timeline timeline, @ForAll @DoubleRange(min = 0, max = 1) double zoom) {
        assertEquals(List.of(), overlapping(Marks.picture(timeline, span(timeline, zoom), 1000)));
    }

    @Property(tries = TRIES)
    void anInexactDateIsNeverOneDay(@ForAll("timelines") Timeline timeline) {
        Mark month = Marks.mark(999, "2024-02", 0);
        var lanes = new ArrayList<>(timeline.lanes());
        lanes.add(Marks.lane(99, List.of(month)));
        Picture picture = Marks.picture(Marks.timeline(lanes, List.of()),
                Span.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)), 1200);

        Spot spot = picture.spotOf(month).orElseThrow();
        assertSame(Shape.SOFT, spot.form());
        assertEquals(29 * picture.frame().dayWidth(), spot.width(), 0.5);
    }

    /// From everything at 0 to one day at 1, around the last mark but some.
    private static Span span(Timeline timeline, double zoom) {
        Span all = timeline.extent();
        double factor = Math.pow(1 / all.days(), zoom);
        return all.zoomed(factor, all.from() + all.days() * 0.7, timeline.widest());
    }

    private static int inView(Row row, Picture picture) {
        Span span = picture.frame().span();
        return (int) IntStream.range(0, row.size()).filter(i -> {
            boolean wide = (row.until(i) - row.from(i)) * picture.frame().dayWidth() >= 10;
            return wide ? row.until(i) > span.from() && row.from(i) < span.to() : span.contains(row.at(i));
        }).count();
    }

    private static int ticks(Picture picture, int lane) {
        return counted(picture, lane, lower(picture, lane));
    }

    /// The spots of the developments: those below the band.
    private static List<Spot> lower(Picture picture, int lane) {
        return half(picture, lane, false);
    }

    private static List<Spot> upper(Picture picture, int lane) {
        return half(picture, lane, true);
    }

    private static List<Spot> half(Picture picture, int lane, boolean above) {
        var box = picture.lanes().get(lane);
        double middle = box.y() + box.height() / 2 + 4;
        return picture.spots().stream().filter(spot -> spot.lane() == lane
                && (spot.y() + spot.height() / 2 < middle) == above).toList();
    }

    private static int counted(Picture picture, int lane, List<Spot> spots) {
        return spots.stream().filter(spot -> spot.lane() == lane).mapToInt(Spot::count).sum();
    }

    static List<String> overlapping(Picture picture) {
        var found = new ArrayList<String>();
        List<Text> texts = picture.texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int k = i + 1; k < texts.size(); k++) {
                if (texts.get(i).overlaps(texts.get(k))) {
                    found.add(texts.get(i) + " over " + texts.get(k));
                }
            }
        }
        return found;
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        Arbitrary<String> dates = Combinators.combine(
                Arbitraries.integers().between(2018, 2024), Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(1, 28), Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(7, 0), net.jqwik.api.Tuple.of(2, 1), net.jqwik.api.Tuple.of(1, 2)))
                .as((year, month, day, kind) -> switch (kind) {
                    case 0 -> String.format("%d-%02d-%02d", year, month, day);
                    case 1 -> String.format("%d-%02d", year, month);
                    default -> String.valueOf(year);
                });
        Arbitrary<Mark> marks = Combinators.combine(Arbitraries.integers(), dates,
                Arbitraries.frequency(net.jqwik.api.Tuple.of(3, 0), net.jqwik.api.Tuple.of(1, 2),
                        net.jqwik.api.Tuple.of(1, 4))).as(Marks::mark);
        Arbitrary<Mark> events = Combinators.combine(Arbitraries.integers(),
                Arbitraries.of("Bali", "Speaker in Taipei", "Leaders’ call", "A long name of a far meeting of many"),
                dates).as(Marks::event);
        return Combinators.combine(marks.list().ofMaxSize(60).list().ofMinSize(1).ofMaxSize(5),
                events.list().ofMaxSize(40)).as((lanes, flags) -> Marks.timeline(
                        IntStream.range(0, lanes.size()).mapToObj(i -> Marks.lane(i, lanes.get(i))).toList(), flags));
    }
}
