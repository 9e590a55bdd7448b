package org.rapporteur.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.rapporteur.Fixtures;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.search.Found;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.OpenTracker;

/// Whatever is typed is a query with an answer and a reading.
class QueryProperties {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static Path folder;
    private static OpenTracker open;

    @BeforeContainer
    static void openTracker() throws IOException {
        folder = Files.createTempDirectory("query-properties");
        open = Fixtures.tracker(folder.resolve("any.rapporteur"));
        Fixtures.article(open, "Launch", Fixtures.TEXT);
    }

    @AfterContainer
    static void closeTracker() throws IOException {
        open.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void anythingTypedIsRead(@ForAll("typed") String typed) {
        assertFalse(new QueryReading(MESSAGES).of(Query.of(typed)).isBlank());
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void anythingTypedIsAnswered(@ForAll("typed") String typed, @ForAll Order order) {
        Query query = Query.of(typed);
        Found found = new Search(open).run(query, order, 5);

        assertEquals(0, found.unread());
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> pieces = Arbitraries.of("\"", "“", "”", "-", "OR", " ", ":", "*", "(", ")", "'", "^", "+",
                "NEAR(", "AND", "NOT", "{", "}", "outlet:", "issue:", "after:", "before:", "cited:", "kind:", "form:",
                "state:", "key:", "party:", "\u0000", "\u0001", "_", "芬", "太", "work", "group", "é", "2024", "\ud83d",
                "title", "%", ";", "--", "\n");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(14).map(list -> String.join("", list)),
                pieces.list().ofMaxSize(8).map(list -> String.join(" ", list)),
                Arbitraries.strings().all().ofMaxLength(60));
    }
}
