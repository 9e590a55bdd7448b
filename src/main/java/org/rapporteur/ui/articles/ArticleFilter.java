package org.rapporteur.ui.articles;

import org.rapporteur.model.search.Field;

/// One condition that was chosen rather than typed; it stands as a chip and can be taken away.
///
/// @param typed as one would type it in the query
/// @param words what the chip says
public record ArticleFilter(String typed, String words) {
    /// A filter by `field`.
    static ArticleFilter by(Field field, String value, String words) {
        return new ArticleFilter(field.word() + ":\"" + value.replace('"', ' ') + '"', words);
    }
}
