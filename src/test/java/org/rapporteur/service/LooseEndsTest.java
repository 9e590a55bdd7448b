package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.service.articles.ArticleDesk;

class LooseEndsTest {
    @TempDir
    Path folder;

    private OpenTracker open;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("ends.rapporteur"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anArticleWithoutADateIsALooseEndWhateverRestsOnIt() {
        Id<Article> resting = undated("Minister named");
        undated("Nothing rests on this");
        new Register(open).add(Person.class, List.of(SourceRef.quote(resting, "A minister spoke")),
                (citations, lowest) -> new Person("A. Minister", "", List.of(), "China", List.of(), "", lowest, citations));

        assertEquals(List.of(resting), new Overview(open).at(AsOf.of(LocalDate.of(2024, 5, 2))).looseEnds().stream()
                .filter(LooseEnd.Undated.class::isInstance)
                .map(end -> ((LooseEnd.Undated) end).article().id()).toList());
    }

    /// Found in the window only where it is named and leads somewhere.
    @Test
    void aPersonChangedApartIsNamedAndSettledInItsHistory() {
        Id<Person> person = open.record("add person", gesture -> gesture.add(called("Chollet"))).result();
        Path copy = folder.resolve("copy.rapporteur");
        open.database().copyTo(copy);
        rename(open, person, "Derek Chollet");
        try (OpenTracker theirs = Fixtures.reopen(copy)) {
            rename(theirs, person, "D. Chollet");
        }
        open.unite(copy, () -> true);

        LooseEnd.Conflict conflict = conflicts().getFirst();
        assertTrue(conflict.name().endsWith("Chollet"), conflict.name());
        var history = new RecordHistory(open);
        RecordHistory.Told told = history.of(conflict.record());
        assertTrue(told.isContested());

        history.restore(person, told.versions().stream().filter(RecordHistory.Version::stands).findFirst()
                .orElseThrow().revision());

        assertEquals(List.of(), conflicts());
        assertFalse(history.of(person).isContested());
    }

    private List<LooseEnd.Conflict> conflicts() {
        return new Overview(open).at(AsOf.of(LocalDate.of(2024, 5, 2))).looseEnds().stream()
                .filter(LooseEnd.Conflict.class::isInstance).map(LooseEnd.Conflict.class::cast).toList();
    }

    private static void rename(OpenTracker tracker, Id<Person> person, String name) {
        tracker.record("edit person", gesture -> {
            gesture.revise(person, called(name));
            return person;
        });
    }

    private static Person called(String name) {
        return new Person(name, "", List.of(), "China", List.of(), "", "Unclassified", List.of());
    }

    private Id<Article> undated(String title) {
        Id<Article> id = Fixtures.article(open, title, Fixtures.TEXT + title);
        Article there = new ArticleDesk(open).open(id).article().content();
        new ArticleDesk(open).describe(id, new ArticleDesk.Description(
                there.title(), there.form(), null, null, there.marking()));
        return id;
    }
}
