package org.rapporteur.ui.articles;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.service.articles.ArticleList.Line;

/// A row of the table: at first only which article it is, its line once that was fetched.
public final class ArticleRow {
    private final Id<Article> id;
    private @Nullable ReadOnlyObjectWrapper<@Nullable Line> line;

    ArticleRow(Id<Article> id) {
        this.id = id;
    }

    /// The article.
    public Id<Article> id() {
        return id;
    }

    /// What the row says; null until it was fetched.
    public ReadOnlyObjectProperty<@Nullable Line> lineProperty() {
        return wrapper().getReadOnlyProperty();
    }

    boolean isFetched() {
        return line != null && line.get() != null;
    }

    void set(Line fetched) {
        wrapper().set(fetched);
    }

    /// Made when first asked for: most of a hundred thousand rows are never on show.
    private ReadOnlyObjectWrapper<@Nullable Line> wrapper() {
        ReadOnlyObjectWrapper<@Nullable Line> made = line;
        if (made == null) {
            made = new ReadOnlyObjectWrapper<>();
            line = made;
        }
        return made;
    }
}
