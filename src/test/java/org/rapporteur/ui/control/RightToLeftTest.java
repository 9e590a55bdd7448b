package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.ColorScheme;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
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
}
