package org.rapporteur.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class PaletteTest {
    private static final Found TAIWAN = named("Taiwan");
    private static final Found RIVERS = named("Shared rivers");
    private static final Found HIT = named("Talks open");

    private final Palette palette = new Palette();

    @Test
    void lettersThatBeginAnyWordOfANameFindIt() {
        assertEquals(List.of(RIVERS), offered("riv", List.of(TAIWAN, RIVERS), List.of()));
        assertEquals(List.of(RIVERS), offered("riv sha", List.of(TAIWAN, RIVERS), List.of()));
        assertEquals(List.of(), offered("iver", List.of(TAIWAN, RIVERS), List.of()));
    }

    @Test
    void screensAndCommandsAreFoundByNameBeforeRecords() {
        Found inbox = named("Inbox");
        palette.add(inbox);

        assertEquals(List.of(inbox, HIT), offered("i", List.of(TAIWAN), List.of(HIT)));
    }

    @Test
    void aCommandWhoseWholeNameIsTypedIsMeant() {
        Found purge = named("Purge an article…");
        palette.add(named("Purge"));
        palette.add(purge);

        assertEquals(Optional.of(purge), palette.called("purge an Article"));
        assertEquals(Optional.empty(), palette.called("purge an"));
        assertEquals(Optional.empty(), palette.called(" "));
    }

    @Test
    void whatWasChosenLatelyComesFirst() {
        palette.chosen(RIVERS);
        palette.chosen(TAIWAN);

        assertEquals(List.of(TAIWAN, RIVERS), offered("", List.of(), List.of()));
        Found rail = named("Rail strikes");
        assertEquals(List.of(RIVERS, rail), offered("r", List.of(rail, RIVERS), List.of()));
    }

    private List<Found> offered(String typed, List<Found> issues, List<Found> hits) {
        return palette.offered(typed, issues, hits);
    }

    private static Found named(String name) {
        return Found.named(name, Feather.CIRCLE, name, "", () -> {});
    }
}
