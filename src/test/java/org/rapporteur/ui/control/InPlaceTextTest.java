package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

class InPlaceTextTest {
    private static final String TERMS = "fentanyl, precursor, opioid, counternarcotics, counter-narcotics, synthetic"
            + " drug, pill press, drug trafficking, Institute of Forensic Science, Wang Xiaohong";

    @Test
    void theFieldShowsAllOfALongText() {
        InPlaceText text = Toolkit.onFx(() -> new InPlaceText("", new Messages(Locale.ENGLISH), (typed, back) -> { }));
        var stage = Gallery.show(() -> {
            text.show(TERMS);
            return new VBox(text);
        }, ColorScheme.LIGHT, 280, 400);
        double rested = Toolkit.onFx(() -> ((Region) text.getChildren().getFirst()).getHeight());

        Toolkit.runOnFx(text::edit);
        Gallery.settle();

        double open = Toolkit.onFx(() -> ((TextArea) text.lookup(".text-area")).getHeight());
        assertTrue(open >= rested, open + " for " + rested);
        Gallery.close(stage);
    }
}
