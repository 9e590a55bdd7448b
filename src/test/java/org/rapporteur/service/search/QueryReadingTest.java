package org.rapporteur.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.search.Found;
import org.rapporteur.model.search.Query;

class QueryReadingTest {
    private final QueryReading reading = new QueryReading(new Messages(Locale.ENGLISH));

    @Test
    void aQueryIsSaidInWords() {
        assertEquals("Records with fentanyl and the phrase “precursor chemicals”, without rain, by an outlet called"
                        + " “ap…” or by an outlet called “new york…”, that something rests on, from 1 Jan 2024 on",
                reading.of(Query.whole("fentanyl “precursor chemicals” -rain outlet:ap outlet:\"new york\""
                        + " after:2024 cited:yes")));
        assertEquals("Records with tea or coffee and a word that begins with “su”", reading.of(Query.of(
                "tea OR coffee su")));
        assertEquals("Everything", reading.of(Query.of(" ")));
    }

    @Test
    void whatWasPassedOverIsTold() {
        assertEquals(List.of("“after:soon” says nothing that can be looked for, and is passed over.",
                        "There is more than these 0."),
                reading.notes(new Found(Query.of("after:soon"), List.of(), true, 0, 0)));
    }
}
