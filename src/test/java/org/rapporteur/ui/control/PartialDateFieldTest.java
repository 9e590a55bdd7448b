package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Locale;
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
