package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D BESIDE = new Rectangle2D(1440, 0, 2560, 1440);

    @Test
    void aWindowThatCanBeReachedStaysWhereItWas() {
        var wanted = new Rectangle2D(1600, 100, 1440, 900);

        assertEquals(wanted, WindowPlace.within(wanted, List.of(LAPTOP, BESIDE)));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheMiddleOfTheFirst() {
        assertEquals(new Rectangle2D(0, 0, 1440, 900),
                WindowPlace.within(new Rectangle2D(1600, 100, 1440, 900), List.of(LAPTOP)));
        assertEquals(new Rectangle2D(120, 50, 1200, 800),
                WindowPlace.within(new Rectangle2D(1600, 100, 1200, 800), List.of(LAPTOP)));
    }

    @Test
    void aWindowLargerThanItsScreenIsMadeAsLargeAsThat() {
        assertEquals(new Rectangle2D(0, 0, 1440, 900),
                WindowPlace.within(new Rectangle2D(0, 0, 2400, 1400), List.of(LAPTOP)));
    }

    @Test
    void aTitleAboveTheScreenIsBroughtBack() {
        assertEquals(50, WindowPlace.within(new Rectangle2D(10, -300, 1200, 800), List.of(LAPTOP)).getMinY());
    }

    /// As after the large screen beside the laptop was taken away, or its pixels were made larger.
    @Test
    void aWindowThatWouldHangOverTheEdgeOfItsScreenIsMovedIntoIt() {
        var small = new Rectangle2D(0, 0, 1366, 768);

        assertEquals(small, WindowPlace.within(new Rectangle2D(100, 80, 1440, 900), List.of(small)));
        assertEquals(new Rectangle2D(166, 68, 1200, 700),
                WindowPlace.within(new Rectangle2D(400, 300, 1200, 700), List.of(small)));
        assertEquals(new Rectangle2D(0, 68, 1200, 700),
                WindowPlace.within(new Rectangle2D(-300, 100, 1200, 700), List.of(small)));
    }

    /// With pixels of 1.25 the edges of screens are fractions, and a width taken from an edge misses by a hair.
    @Test
    void aScreenWhoseEdgesAreFractionsHoldsTheWindowToo() {
        var beside = new Rectangle2D(0.8, 0, 1092.8, 614.4);

        Rectangle2D place = WindowPlace.within(new Rectangle2D(200, 40, 1440, 900), List.of(beside));

        assertEquals(new Rectangle2D(0.8, 0, 1092.8, 614.4), place);
    }

    @Test
    void aWindowAcrossTwoScreensAndOneWithAnUnseenFrameStayWhereTheyWere() {
        var across = new Rectangle2D(700, 100, 1440, 780);
        var snapped = new Rectangle2D(-7, 0, 734, 907);

        assertEquals(across, WindowPlace.within(across, List.of(LAPTOP, BESIDE)));
        assertEquals(snapped, WindowPlace.within(snapped, List.of(LAPTOP)));
    }

    @Test
    void theFirstWindowFitsItsScreenWithTheTitleThatTheDesktopDraws() {
        assertEquals(new Dimension2D(1366, 728), WindowPlace.first(new Rectangle2D(0, 0, 1366, 768)));
        assertEquals(new Dimension2D(1440, 860), WindowPlace.first(LAPTOP));
        assertEquals(new Dimension2D(1440, 900), WindowPlace.first(BESIDE));
    }
}
