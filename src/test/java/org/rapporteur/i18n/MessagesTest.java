package org.rapporteur.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.LockHolder;
import org.rapporteur.model.UserProblem;

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

    @Test
    void whoHasATrackerOpenIsSaidInWords() {
        Instant since = ZonedDateTime.of(2026, 3, 2, 9, 5, 0, 0, ZoneId.systemDefault()).toInstant();

        assertEquals("a.rapporteur is open in another window or program (ane, on this computer, since 2 Mar 2026, 09:05). "
                + "Close it there first; reading it meanwhile is possible.", new Messages(Locale.ENGLISH).of(
                new UserProblem("openElsewhere", "a.rapporteur", new LockHolder("ane", "desk-7", since, true))));
        assertTrue(new Messages(Locale.SIMPLIFIED_CHINESE).of(
                new UserProblem("openElsewhere", "a.rapporteur", new LockHolder("ane", "desk-7", since, false)))
                .contains("ane，在计算机 desk-7 上，自 2026年3月2日 09:05 起"));
    }
}
