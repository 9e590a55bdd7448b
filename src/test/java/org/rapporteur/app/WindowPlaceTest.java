package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
