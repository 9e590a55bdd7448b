package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private Id<Article> undated(String title) {
        Id<Article> id = Fixtures.article(open, title, Fixtures.TEXT + title);
        Article there = new ArticleDesk(open).open(id).article().content();
        new ArticleDesk(open).describe(id, new ArticleDesk.Description(
                there.title(), there.form(), null, null, there.marking()));
        return id;
    }
}
