package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ui.gallery.BrokenDates;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

/// Dates stand in one line wherever the words around them are broken.
class WholeDatesTest {
    private static final int WIDEST_DATE = 130;

    @ParameterizedTest
    @ValueSource(strings = {
        "Both sides met on 26 Apr 2024 to follow up on the summit",
        "Both sides met on 26 and 27 January 2024 in Bangkok",
        "It has not been said since November 2023 by either of them",
        "They meet from 24–26 Apr in Shanghai and Beijing",
        "Since you last looked, Thu 25 Apr, two things changed",
        "双方于2024年4月26日在北京会谈，讨论2023年11月15日达成的共识",
        "自2024年1月起两军恢复工作层会晤，4月中旬再次通话",
        "2024年1月26日至27日在曼谷会晤",
    })
    void noDateIsBrokenInAnyWidth(String words) {
        List<String> broken = IntStream.iterate(WIDEST_DATE, width -> width < 420, width -> width + 7).boxed()
                .flatMap(width -> broken(words, width).stream()).toList();
        assertEquals(List.of(), broken);
    }

    @Test
    void wordsThatChangeKeepTheirDatesWholeToo() {
        var words = new SimpleStringProperty("");
        Label label = Toolkit.onFx(() -> Labels.wrapping(words));
        words.set("自2024年1月30日起");

        assertEquals("自2024年1月30日起", label.getText().replace("\ufeff", ""));
        assertEquals(WholeDates.in(words.get()), label.getText());
    }

    @Test
    void whatIsWholeAlreadyStaysAsItIs() {
        String once = WholeDates.in("Met on 26 Apr 2024, 王毅于2024年4月26日在北京");

        assertEquals(once, WholeDates.in(once));
    }

    @Test
    void wordsWithoutADateAreLeftAlone() {
        String words = "May the 3 parties march on in 90 days";

        assertEquals(words, WholeDates.in(words));
    }

    private static List<String> broken(String words, int width) {
        Stage stage = Gallery.show(() -> new VBox(Labels.wrapping(words)), ColorScheme.LIGHT, width, 300);
        List<String> found = Toolkit.onFx(() -> BrokenDates.in(stage.getScene().getRoot()));
        Gallery.close(stage);
        return found.stream().map(sentence -> width + ": " + sentence).toList();
    }
}
