package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.ui.gallery.Toolkit;

class PartialDateFieldTest {
    private final PartialDateField field =
            Toolkit.onFx(() -> new PartialDateField(new Messages(Locale.ENGLISH)));

    private void type(String text) {
        Toolkit.runOnFx(() -> field.field().setText(text));
    }

    @Test
    void aDateWhoseWordsNameNoYearIsPutInWithoutComplaint() {
        var april = new When(PartialDate.parse("2024-04"), "mid-April");
        Toolkit.runOnFx(() -> field.setValue(april));

        assertEquals(april, field.valueProperty().get());
        assertNull(field.problemProperty().get());
    }

    @Test
    void wordsThatSayTheSameDateAreNotToldBesideIt() {
        Toolkit.runOnFx(() -> field.setValue(new When(PartialDate.parse("2025-03-12"), "12 March 2025")));

        assertEquals("Read as 12\u00a0Mar\u00a02025", reading());
    }

    @Test
    void wordsThatSayLessThanTheDateAreToldBesideIt() {
        Toolkit.runOnFx(() -> field.setValue(new When(PartialDate.parse("2025-03-12"), "last Wednesday")));

        assertEquals("12\u00a0Mar\u00a02025, in the source’s words “last Wednesday”", reading());
    }

    private String reading() {
        return Toolkit.onFx(() -> field.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(Label::isVisible).map(Label::getText).collect(Collectors.joining(" ")));
    }

    @Test
    void withoutAYearTheYearIsAskedFor() {
        type("early March");

        assertNull(field.valueProperty().get());
        UserProblem problem = field.problemProperty().get();
        assertNotNull(problem);
        assertEquals("date.noYear", problem.key());
    }

    @Test
    void whatReportsItTellsTheYear() {
        field.lookingBackFrom(() -> LocalDate.of(2024, 3, 15));
        type("3月上旬");

        assertEquals(new When(PartialDate.parse("2024-03"), "3月上旬"), field.valueProperty().get());
    }
}
