package org.rapporteur.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.RecordHistory;
import org.rapporteur.service.Said;

class SaidWordsTest {
    @Test
    void aKindOfPaperIsNamedAsInTheComposer() {
        assertEquals("briefing checklist", said("checklist", Locale.ENGLISH));
        assertEquals("issue paper", said("issue-paper", Locale.ENGLISH));
        assertEquals("谈参要点", said("checklist", Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void oneOfTheOfficersOwnGoesByTheNameOfItsFile() {
        assertEquals("weekly", said("weekly", Locale.ENGLISH));
    }

    @Test
    void aRecordWhoseWordsWerePurgedIsNotCalledNameless() {
        var words = new SaidWords(new Messages(Locale.ENGLISH));

        assertEquals("(These words were purged)", words.called("development", ""));
        assertEquals("a record without a name", words.called("link", ""));
        assertEquals("Talks", words.called("event", "Talks"));
    }

    private static String said(String template, Locale locale) {
        return new SaidWords(new Messages(locale)).of(new RecordHistory.Item(List.of(new Said.Paper(template))));
    }
}
