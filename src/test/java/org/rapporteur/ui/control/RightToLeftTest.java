package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

/// Text that runs from the right is quoted as it is.
class RightToLeftTest {
    private static final String ARABIC = "قال المتحدث إن المحادثات (Geneva, 2024) كانت مفيدة.";
    private static final String HEBREW = "הצדדים הסכימו להיפגש שוב בשנת 2024.";
    private static final String TEXT = "The spokesman said القاهرة and went on.\n\n" + ARABIC + "\n\n" + HEBREW;

    @Test
    void aParagraphStandsAtTheSideWhereItBegins() {
        assertEquals(TextAlignment.RIGHT, ArticleModel.alignment(ARABIC));
        assertEquals(TextAlignment.RIGHT, ArticleModel.alignment("“" + HEBREW + "”"));
        assertEquals(TextAlignment.LEFT, ArticleModel.alignment(TEXT));
        assertEquals(TextAlignment.LEFT, ArticleModel.alignment("2024"));
        assertEquals(TextAlignment.LEFT, ArticleModel.alignment(""));
    }

    @Test
    void aQuoteFromTheRightIsTheTextItself() {
        ArticleReader reader = Toolkit.onFx(ArticleReader::new);
        Stage stage = Gallery.show(() -> {
            reader.show("Agency", "Two directions", TEXT);
            return new StackPane(reader);
        }, ColorScheme.LIGHT, 700, 400);
        for (String sentence : new String[] {ARABIC, HEBREW}) {
            assertEquals(sentence, Toolkit.onFx(() -> {
                reader.select(TEXT.indexOf(sentence), TEXT.indexOf(sentence) + sentence.length());
                return reader.selectedText();
            }));
        }
        Gallery.snapshot("right-to-left", ColorScheme.LIGHT, stage);
        Gallery.close(stage);
    }

    /// A full stop, a bracket and a space of another typeface are turned with the words.
    @Test
    void wordsAndWhatStandsBetweenThemAreDrawnApart() {
        assertEquals(List.of("كانت", " ", "مفيدة", "."), WrappedLines.parts("كانت مفيدة."));
        assertEquals(List.of("(", "Geneva", ",", " ", "2024", ")", " ", "كانت"),
                WrappedLines.parts("(Geneva, 2024) كانت"));
        assertEquals(List.of("It was useful."), WrappedLines.parts("It was useful."));
    }

    /// JavaFX 26 fails where it breaks a line within them.
    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW, "The spokesman said " + ARABIC + " and went on " + HEBREW})
    void wordsFromTheRightAreLaidOutHoweverNarrowTheirPlace(String words) {
        Label label = Toolkit.onFx(() -> Labels.wrapping(words));
        var area = Toolkit.onFx(() -> new GrowingArea(2));
        ArticleReader reader = Toolkit.onFx(ArticleReader::new);
        Stage stage = Gallery.show(() -> {
            reader.show("Agency", "Narrow", words + " " + words);
            return new HBox(label, reader, area);
        }, ColorScheme.LIGHT, 420, 300);

        Toolkit.runOnFx(() -> {
            area.setText(words + " " + words);
            for (double width = 60; width < 400; width += 20) {
                area.resize(width, area.prefHeight(width));
                area.layout();
                label.resize(width, label.prefHeight(width));
                label.layout();
                reader.resize(width + 80, 200);
                reader.layout();
            }
        });
        Gallery.close(stage);
    }
}
