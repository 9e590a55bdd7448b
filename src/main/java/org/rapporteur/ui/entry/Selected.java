package org.rapporteur.ui.entry;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;

/// Words selected in an article, from which forms fill in what they can.
///
/// @param opened the article
/// @param from the first UTF-16 unit selected
/// @param to after the last
record Selected(ArticleDesk.Opened opened, int from, int to) {
    private static final int LONGEST_NAME = 60;

    /// The article.
    Article article() {
        return opened.article().content();
    }

    /// The words selected; empty where none are.
    String words() {
        String text = opened.text();
        return text == null ? "" : text.substring(from, to);
    }

    /// The words selected where they can be a name: few, and on one line; else empty.
    String name() {
        String words = words().strip();
        boolean few = words.codePointCount(0, words.length()) <= LONGEST_NAME;
        return few && words.lines().count() <= 1 ? words : "";
    }

    /// The first day after that of the article, or by which something is to be done, that the words
    /// selected name, else the rest of their sentence; null where neither does.
    @Nullable When ahead() {
        String text = opened.text();
        When published = article().published();
        if (text == null || from == to) {
            return null;
        }
        QuotedDate said = QuotedDate.ahead(words(), published);
        if (said == null) {
            said = QuotedDate.ahead(QuotedDate.sentence(text, from, to), published);
        }
        return said == null ? null : said.when();
    }

    /// Whether `words` are written in Chinese characters.
    static boolean isHan(String words) {
        return words.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }

    /// Whose words the article carries, by name; empty where that is not stated.
    String party() {
        String party = article().party();
        return party == null ? "" : party;
    }
}
