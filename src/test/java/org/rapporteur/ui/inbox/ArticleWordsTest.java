package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;

class ArticleWordsTest {
    private final ArticleWords words = new ArticleWords(new Messages(Locale.ENGLISH));

    @Test
    void anArticleIsCalledByItsTitleAndWhatItLacksIsSaid() {
        assertEquals("Talks in Oslo", words.title(article("Talks in Oslo")));
        assertEquals(List.of("date not stated", "outlet not stated"), words.flags(article("Talks in Oslo"), null));
    }

    /// It waits in the inbox, and the officer is not to look for its date.
    @Test
    void whatAPurgeLeftIsCalledThat() {
        assertEquals("Purged article", words.title(article("")));
        assertEquals(List.of(), words.flags(article(""), null));
    }

    private static Article article(String title) {
        return new Article(title, ArticleForm.PRESS, null, null, null, List.of(), null, DateBasis.NOT_STATED, null, null,
                "Unclassified", ArticleState.INBOX, List.of(), null, null, null, null, null, List.of());
    }
}
