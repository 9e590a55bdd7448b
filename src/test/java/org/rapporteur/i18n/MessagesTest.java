package org.rapporteur.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ArticleForm;

class MessagesTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void argumentsFillTheSentence() {
        assertEquals("“rapporteur log --help” says how it is used.", messages.get("command.usage", "rapporteur log"));
    }

    @Test
    void constantsHaveWords() {
        assertEquals("press report", messages.of(ArticleForm.PRESS));
    }

    @Test
    void languageThatWeDoNotSpeakIsEnglishWhateverTheMachineIsSetTo() {
        assertEquals("press report", new Messages(Locale.GERMAN).of(ArticleForm.PRESS));
    }
}
