package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

class CompletionFieldTest {
    private final Hand robot = new Hand();
    private final List<String> taken = new ArrayList<>();
    private CompletionField<String> field;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            field = new CompletionField<>(name -> name);
            field.setChoices(List.of("Trade", "Trade agreement", "Taiwan"));
            field.onTaken(taken::add);
            return new VBox(field, new TextField());
        }, ColorScheme.LIGHT, 400, 400);
        Toolkit.runOnFx(() -> field.requestFocus());
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    private String text() {
        return Toolkit.onFx(() -> field.getText());
    }

    @Test
    void aWordIsFoundBehindAnyMarkAndWithoutItsAccents() {
        Toolkit.runOnFx(() -> field.setChoices(List.of("Europe/Brussels", "America/Port-au-Prince", "EU–Türkiye")));

        assertEquals(List.of("Europe/Brussels"), Toolkit.onFx(() -> field.matching("brus")));
        assertEquals(List.of("America/Port-au-Prince"), Toolkit.onFx(() -> field.matching("port prin")));
        assertEquals(List.of("EU–Türkiye"), Toolkit.onFx(() -> field.matching("turk")));
    }

    @Test
    void aNameTypedWholeIsTakenWithEnter() {
        robot.write("trade").push(KeyCode.ENTER);

        assertEquals(List.of("Trade"), taken);
        assertEquals("", text());
    }

    @Test
    void aNameMayGoOnToALongerOne() {
        robot.write("Trade");
        assertEquals(List.of(), taken);

        robot.write(" agreement").push(KeyCode.TAB);
        assertEquals(List.of("Trade agreement"), taken);
    }

    @Test
    void whatIsPickedFromTheListIsTakenAtOnce() {
        robot.write("tai");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertEquals(List.of("Taiwan"), taken);
        assertEquals("", text());
    }

    @Test
    void whatNamesNothingIsNotTaken() {
        robot.write("Tra").push(KeyCode.ENTER).push(KeyCode.TAB);

        assertEquals(List.of(), taken);
        assertEquals("Tra", text());
    }

    @Test
    void whatFitsOneChoiceAloneStandsForItWhereNothingElseCan() {
        Toolkit.runOnFx(() -> field.closed());

        robot.write("tai").push(KeyCode.ENTER);
        assertEquals(List.of("Taiwan"), taken);

        robot.write("agr").push(KeyCode.TAB);
        assertEquals(List.of("Taiwan", "Trade agreement"), taken);
        assertEquals("", text());
    }

    @Test
    void whatFitsSeveralChoicesStandsForNone() {
        Toolkit.runOnFx(() -> field.closed());

        robot.write("tra").push(KeyCode.ENTER).push(KeyCode.TAB);

        assertEquals(List.of(), taken);
    }

    @Test
    void theListIsNamedAfterItsField() {
        var list = Toolkit.onFx(() -> {
            field.setText("t");
            return (ListView<?>) stage.getScene().getRoot().lookup(".suggestions");
        });
        assertEquals(null, Toolkit.onFx(list::getAccessibleText));

        Toolkit.runOnFx(() -> {
            new Label("Issue").setLabelFor(field);
            field.setText("");
            field.setText("t");
        });
        assertEquals("Issue", Toolkit.onFx(list::getAccessibleText));
        Toolkit.runOnFx(() -> {
            field.setAccessibleText("Another issue");
            field.setText("");
            field.setText("t");
        });
        assertEquals("Another issue", Toolkit.onFx(list::getAccessibleText));
    }
}
