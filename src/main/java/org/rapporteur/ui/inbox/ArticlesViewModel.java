package org.rapporteur.ui.inbox;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Id;
import org.rapporteur.service.ArticleDesk;
import org.rapporteur.service.Done;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// All articles, whatever became of them, to be found again by their words.
public final class ArticlesViewModel {
    private static final int FOUND_AT_MOST = 500;

    private final Desk desk;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;
    private final Voice voice;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<ArticleDesk.Listed> articles = FXCollections.observableArrayList();
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private boolean shown;
    private boolean stale = true;

    /// The articles of `desk`; nothing is fetched before [#shown].
    public ArticlesViewModel(Desk desk, Background background, Navigator navigator, Messages messages, Voice voice) {
        this.desk = desk;
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
        this.voice = voice;
        query.addListener((property, old, now) -> reload());
        desk.open().changes().listen(changed -> background.home(() -> {
            stale = true;
            refresh();
        }));
    }

    /// The list is on show, filtered by `words` unless they are empty.
    public void shown(String words) {
        shown = true;
        if (!words.isEmpty()) {
            query.set(words);
        }
        refresh();
    }

    /// The list is no longer on show: it is fetched anew only when it is again.
    public void hidden() {
        shown = false;
    }

    private void refresh() {
        if (shown && stale) {
            reload();
        }
    }

    private void reload() {
        stale = false;
        String words = query.get().strip();
        background.call(() -> words.isEmpty() ? desk.articles().all() : desk.articles().search(words, FOUND_AT_MOST))
                .busy(loading).latest("articles").then(articles::setAll).recover(voice.problem()).start();
    }

    /// Opens an article.
    public void open(ArticleDesk.Listed listed) {
        Id<Article> id = listed.article().id();
        navigator.open(listed.article().content().state() == ArticleState.INBOX
                ? new Destination.InboxPage(id) : new Destination.ArticlePage(id, null));
    }

    /// Puts articles back into the inbox.
    public void backToInbox(List<ArticleDesk.Listed> chosen) {
        List<Id<Article>> ids = chosen.stream()
                .filter(listed -> listed.article().content().state() != ArticleState.INBOX)
                .map(listed -> listed.article().id()).toList();
        if (!ids.isEmpty()) {
            background.write(() -> Done.of(desk.articles().backToInbox(ids)))
                    .then(done -> voice.say(messages.get("articles.backAgain", done.result()),
                            Voice.undo(List.of(done.change()), desk.open(), background, messages)))
                    .recover(voice.problem()).start();
        }
    }

    /// Words that the articles have to hold.
    public StringProperty queryProperty() {
        return query;
    }

    /// The articles found, newest first.
    public ObservableList<ArticleDesk.Listed> articles() {
        return articles;
    }

    /// Whether they are being fetched.
    public BooleanProperty loadingProperty() {
        return loading;
    }
}
