package org.rapporteur.ui.inbox;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.service.Done;
import org.rapporteur.service.articles.Copies;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// What stands beside the article on show: its copies and revisions, and what may be of its origin.
public final class CopiesViewModel {
    private final Desk desk;
    private final Copies copies;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;
    private final Voice voice;
    private final ReadOnlyObjectWrapper<Copies.Found> found = new ReadOnlyObjectWrapper<>(Copies.Found.NONE);
    private @Nullable Id<Article> wanted;

    CopiesViewModel(Desk desk, Background background, Navigator navigator, Messages messages, Voice voice) {
        this.desk = desk;
        this.copies = new Copies(desk.open());
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
        this.voice = voice;
    }

    /// Looks for what stands beside `article`; a later call overtakes an earlier one.
    public void open(Id<Article> article) {
        if (!article.equals(wanted)) {
            found.set(Copies.Found.NONE);
        }
        wanted = article;
        background.call(() -> copies.of(article))
                .latest("copies-" + System.identityHashCode(this))
                .then(beside -> {
                    if (article.equals(wanted)) {
                        found.set(beside);
                    }
                })
                .recover(gone -> close())
                .start();
    }

    /// Shows nothing.
    public void close() {
        wanted = null;
        found.set(Copies.Found.NONE);
    }

    /// Records that `other` is no copy of the article on show, nor of its origin.
    public void apart(Copies.Beside other) {
        Id<Article> article = wanted;
        if (article != null) {
            background.write(() -> Done.of(copies.notCopies(article, other.article().id())))
                    .then(done -> said("copies.separated", done)).recover(voice.problem()).start();
        }
    }

    /// Records that `other` and the article on show are of one origin.
    public void asOne(Copies.Beside other) {
        Id<Article> article = wanted;
        if (article != null) {
            background.write(() -> Done.of(copies.countAsOne(article, other.article().id())))
                    .then(done -> said("copies.counted", done)).recover(voice.problem()).start();
        }
    }

    private void said(String key, Done<?> done) {
        voice.say(messages.get(key), Voice.undo(List.of(done.change()), desk.open(), background, messages));
    }

    /// Goes to `other`.
    public void show(Copies.Beside other) {
        navigator.open(new Destination.ArticlePage(other.article().id(), null));
    }

    /// What stands beside the article on show.
    public ReadOnlyObjectProperty<Copies.Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
