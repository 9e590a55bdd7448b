package org.rapporteur.service.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.Surroundings;
import org.rapporteur.service.IssueBook;

class ArticleListTest {
    @TempDir
    Path folder;

    @Test
    void anArticleCitedOnlyByACommitmentCountsAsCitedAndBelongsToItsIssue() {
        try (var open = Fixtures.tracker(folder.resolve("list.rapporteur"))) {
            var around = new Surroundings(open, Fixtures.firstIssue(open));
            around.commitment("Meet again", "2024-01-30", open.tracker().content().parties().getFirst().name());

            var line = new ArticleList(open).lines(List.of(around.article())).getFirst();

            assertEquals(1, line.citations());
            assertEquals(List.of(new IssueBook(open).issues().getFirst().content().name()), line.issues());
        }
    }
}
