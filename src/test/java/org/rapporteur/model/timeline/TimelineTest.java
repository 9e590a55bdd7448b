package org.rapporteur.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
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
