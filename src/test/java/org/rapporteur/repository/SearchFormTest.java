package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Content;

class SearchFormTest {
    private record Note(String words) implements Content {}

    private static Kind<Note> notes(Kind.Finding how) {
        return Kind.of("note", Note.class).words("words", Note::words).found(how)
                .read(row -> new Note(row.text("words")));
    }

    @Test
    void aNewKindThatIsNeverFoundLeavesTheIndexAsItIs() {
        assertEquals(SearchDocument.form(Kinds.STANDARD),
                SearchDocument.form(Kinds.STANDARD.with(notes(Kind.Finding.NEVER))));
    }

    @Test
    void aNewKindThatIsFoundMakesTheIndexAnew() {
        assertNotEquals(SearchDocument.form(Kinds.STANDARD),
                SearchDocument.form(Kinds.STANDARD.with(notes(Kind.Finding.BY_TEXT))));
    }
}
