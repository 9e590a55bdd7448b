package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Toolkit;

class TipTest {
    private final Label label = Toolkit.onFx(() -> new Label("NYT"));

    @Test
    void theWindowOfATipIsMadeWhenTheMouseComes() {
        Toolkit.runOnFx(() -> Tip.on(label, "The New York Times"));
        assertNull(label.getTooltip());

        mouseComes();

        assertEquals("The New York Times", label.getTooltip().getText());
    }

    @Test
    void whoHasNoMouseIsToldTheSame() {
        Toolkit.runOnFx(() -> Tip.on(label, "The New York Times"));

        assertEquals("The New York Times", label.getAccessibleHelp());
    }

    @Test
    void aCellThatIsUsedAgainShowsItsNewWords() {
        Toolkit.runOnFx(() -> Tip.on(label, "before"));
        mouseComes();
        Toolkit.runOnFx(() -> Tip.wide(label, "after"));
        mouseComes();

        assertEquals("after", label.getTooltip().getText());
        assertEquals(List.of("tooltip", "wide-tip"), label.getTooltip().getStyleClass());
    }

    @Test
    void noWordsAreNoTip() {
        Toolkit.runOnFx(() -> Tip.on(label, "before"));
        Toolkit.runOnFx(() -> Tip.on(label, ""));
        mouseComes();

        assertNull(label.getTooltip());
        assertNull(label.getAccessibleHelp());
    }

    private void mouseComes() {
        Toolkit.runOnFx(() -> Event.fireEvent(label, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1,
                MouseButton.NONE, 0, false, false, false, false, false, false, false, true, false, true,
                new PickResult(label, 1, 1))));
    }
}
