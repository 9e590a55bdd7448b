package org.rapporteur.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

    @Test
    void namesStandOneAfterTheOtherAsTheLanguageHasIt() {
        var names = List.of("France", "Brazil", "China");

        assertEquals("France, Brazil, China", new Messages(Locale.ENGLISH).names(names));
        assertEquals("France、Brazil、China", new Messages(Locale.SIMPLIFIED_CHINESE).names(names));
        assertEquals("", new Messages(Locale.ENGLISH).names(List.of()));
    }

    @Test
    void whatWasDoneIsSaidInTheLanguage() {
        assertEquals("log development", new Messages(Locale.ENGLISH).gesture("log development"));
        assertEquals("记录动态", new Messages(Locale.SIMPLIFIED_CHINESE).gesture("log development"));
        assertEquals("a later gesture", new Messages(Locale.SIMPLIFIED_CHINESE).gesture("a later gesture"));
    }
}
