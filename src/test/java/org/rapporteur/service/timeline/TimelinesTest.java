package org.rapporteur.service.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.timeline.Frame;
import org.rapporteur.model.timeline.Layout;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Picture;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Text;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleFile;

class TimelinesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 26);

    @TempDir
    private Path folder;

    private OpenTracker open;

    @BeforeEach
    void makeSample() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        open = OpenTracker.read(file, Fixtures.CLOCK);
    }

    @Test
    void textsOfTheSampleNeverOverlapAtSixZooms() {
        Timeline timeline = new Timelines(open).at(AsOf.of(DAY));
        List<Shown> lanes = timeline.lanes().stream().map(lane -> new Shown(lane, false)).toList();
        var layout = new Layout(new MarkWords(new Messages(Locale.ENGLISH)).wording());
        for (double width : new double[] {784, 1200}) {
            for (int days : new int[] {3650, 731, 365, 92, 31, 5}) {
                Picture picture = layout.of(timeline, lanes,
                        new Frame(timeline.last(days), width, Layout.height(lanes, 64), 200, 64, 0, null));
                assertTrue(picture.texts().size() > 2 * lanes.size(), days + " days");
                assertEquals(List.of(), overlapping(picture.texts()), days + " days");
            }
        }
    }

    @Test
    void levelsInForceAreThoseOfTheDashboards() {
        var asOf = AsOf.of(DAY);
        var byDashboard = new Dashboards(open).snapshot(asOf).issues().stream()
                .map(issue -> issue.name() + " " + issue.status().level()).toList();

        assertEquals(byDashboard, new Timelines(open).at(asOf).lanes().stream()
                .map(lane -> lane.name() + " " + lane.level()).toList());
    }

    @Test
    void bandsEndWithTheDayOfTheView() {
        Timeline timeline = new Timelines(open).at(AsOf.of(LocalDate.of(2023, 6, 1)));

        assertTrue(timeline.lanes().stream().flatMap(lane -> lane.bands().stream())
                .allMatch(band -> band.to() <= timeline.now()));
    }

    @Test
    void whatWasRecordedLaterIsNotKnown() {
        Timeline timeline = new Timelines(open).at(new AsOf(DAY, LocalDate.of(2023, 1, 1)));

        assertEquals(0, timeline.ties().size());
        assertTrue(timeline.lanes().stream().flatMap(lane -> lane.marks().marks().stream()).toList().isEmpty());
    }

    @Test
    void eventsAheadAndInfluencesAreShown() {
        Timeline timeline = new Timelines(open).at(AsOf.of(DAY));

        assertTrue(timeline.events().marks().stream().anyMatch(mark -> mark.from() > DAY.toEpochDay()));
        assertTrue(timeline.ties().stream().anyMatch(tie -> tie.mark().kind() == Mark.Kind.LINK));
        assertTrue(timeline.extent().contains(timeline.events().at(0)));
    }

    @Test
    void drawingsSayWhatTheyAre() {
        Timeline timeline = new Timelines(open).at(AsOf.of(DAY));
        var files = new TimelineFiles(new Messages(Locale.ENGLISH));

        String svg = files.svg(files.page("United States – China", "Unclassified", timeline,
                timeline.lanes().stream().map(lane -> new Shown(lane, false)).toList(),
                Span.of(LocalDate.of(2022, 7, 1), LocalDate.of(2024, 6, 30))));

        assertTrue(svg.contains("<title id=\"title\">United States – China</title>"));
        assertTrue(svg.contains("from 1 July 2022 to 30 June 2024"));
    }

    @Test
    void nothingHalfWrittenIsLeftWhereADrawingCannotTakeItsPlace(@TempDir Path folder) throws IOException {
        Path place = Files.createDirectories(folder.resolve("drawing.svg"));
        Files.writeString(place.resolve("mine.txt"), "mine");
        Timeline timeline = new Timelines(open).at(AsOf.of(DAY));
        var files = new TimelineFiles(new Messages(Locale.ENGLISH));
        var page = files.page("x", "", timeline, List.of(),
                Span.of(LocalDate.of(2022, 7, 1), LocalDate.of(2024, 6, 30)));

        assertEquals("brief.isFolder",
                assertThrows(UserProblem.class, () -> files.write(page, place, true)).key());

        try (var left = Files.list(folder)) {
            assertEquals(List.of(place), left.toList());
        }
    }

    private static List<String> overlapping(List<Text> texts) {
        var found = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            for (int k = i + 1; k < texts.size(); k++) {
                if (texts.get(i).overlaps(texts.get(k))) {
                    found.add(texts.get(i).words() + " over " + texts.get(k).words());
                }
            }
        }
        return found;
    }
}
