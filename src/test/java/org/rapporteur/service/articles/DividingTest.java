package org.rapporteur.service.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;

class DividingTest {
    private static final String FIRST = "Officials of both sides met on Tuesday to speak of the river that they share, "
            + "and each of them called the talks useful.";
    private static final String SECOND = "LONDON (AP) — Ministers agreed on Friday to open the border crossing again, "
            + "which had been closed since the autumn.";

    @TempDir
    Path folder;

    private OpenTracker open;
    private Id<Article> clipping;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("divide.rapporteur"));
        clipping = Fixtures.article(open, "Talks", FIRST + "\n\nBorder to open again\n\n" + SECOND);
    }

    @AfterEach
    void checkAndClose() {
        assertEquals(List.of(), open.check());
        open.close();
    }

    @Test
    void twoArticlesTakeThePlaceOfTheClippingAndUndoBringsItBack() {
        var desk = new ArticleDesk(open);
        var divided = new Dividing(open).divide(clipping, 1);

        assertEquals(FIRST, desk.open(divided.result().getFirst()).text());
        var second = desk.open(divided.result().getLast());
        assertEquals("Border to open again", second.article().content().title());
        assertTrue(String.valueOf(second.text()).endsWith("closed since the autumn."));
        assertEquals(second.article().content().original(),
                desk.open(divided.result().getFirst()).article().content().original());
        assertThrows(UserProblem.class, () -> desk.open(clipping));

        open.undo(divided.change());
        assertEquals(1, desk.all().size());
        assertEquals("Talks", desk.open(clipping).article().content().title());
    }

    @Test
    void aParagraphThatIsNotThereIsSaid() {
        var refused = assertThrows(UserProblem.class, () -> new Dividing(open).divide(clipping, 3));

        assertEquals("divideNowhere", refused.key());
    }
}
