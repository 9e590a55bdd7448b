package org.rapporteur.ui.articles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.Ris;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Done;
import org.rapporteur.service.articles.ArticleList;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// What can be done with several articles at once. Each is one gesture, said with its undo.
public final class ArticleActions {
    private final Desk desk;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;
    private final Voice voice;

    /// Actions on the articles of `desk`.
    public ArticleActions(Desk desk, Background background, Navigator navigator, Messages messages, Voice voice) {
        this.desk = desk;
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
        this.voice = voice;
    }

    /// Opens an article: in the inbox while it waits there.
    public void open(Stored<Article> article) {
        navigator.open(article.content().state() == ArticleState.INBOX
                ? new Destination.InboxPage(article.id()) : new Destination.ArticlePage(article.id(), null));
    }

    /// Opens the purge of an article.
    public void purge(Id<Article> article) {
        navigator.open(new Destination.PurgePage(article));
    }

    /// Files articles under an issue; what they were filed under before stays.
    public void file(List<Id<Article>> ids, Stored<Issue> issue) {
        doing(() -> Done.of(desk.articles().fileAlso(ids, issue.id())),
                count -> messages.get("articles.filed", count, issue.content().name()));
    }

    /// Says who published articles.
    public void publishedBy(List<Id<Article>> ids, String outlet) {
        doing(() -> Done.of(desk.articles().publishedBy(ids, outlet)),
                count -> messages.get("articles.outletSet", count, outlet));
    }

    /// Sets articles aside.
    public void setAside(List<Id<Article>> ids) {
        doing(() -> Done.of(desk.articles().setAside(ids)), count -> messages.get("articles.setAside", count));
    }

    /// Puts articles back into the inbox.
    public void backToInbox(List<Id<Article>> ids) {
        doing(() -> Done.of(desk.articles().backToInbox(ids)), count -> messages.get("articles.backAgain", count));
    }

    /// Stars articles, or takes the star away.
    public void star(List<Id<Article>> ids, boolean key) {
        doing(() -> Done.of(desk.articles().star(ids, key)),
                count -> messages.get(key ? "articles.starred" : "articles.unstarred", count));
    }

    private void doing(Callable<Done<Integer>> work, IntFunction<String> sentence) {
        background.write(work)
                .then(done -> voice.say(sentence.apply(done.result()),
                        Voice.undo(List.of(done.change()), desk.open(), background, messages)))
                .recover(voice.problem())
                .start();
    }

    /// Writes references to articles into `file`, in the RIS format.
    public void export(List<Id<Article>> ids, Path file) {
        background.call(() -> {
                    List<Ris.Entry> entries = new ArticleList(desk.open()).lines(ids).stream()
                            .map(line -> new Ris.Entry(line.article().content(), name(line.outlet())))
                            .toList();
                    write(file, Ris.of(entries));
                    return entries.size();
                })
                .then(count -> voice.say(messages.get("articles.exported", count, file.getFileName().toString())))
                .recover(voice.problem())
                .start();
    }

    private static @Nullable String name(@Nullable Outlet outlet) {
        return outlet == null ? null : outlet.name();
    }

    private static void write(Path file, String references) {
        try {
            Files.writeString(file, references, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw UserProblem.because(e, "articles.notWritten", file.toString());
        }
    }

    /// Gives `to` the issues to file under, once they are read.
    public void issues(Consumer<List<Stored<Issue>>> to) {
        background.call(desk.issues()::issues).then(to).recover(voice.problem()).start();
    }

    /// Gives `to` the names of the publishers known, once they are read.
    public void outlets(Consumer<List<String>> to) {
        background.call(() -> desk.articles().outlets().stream().map(outlet -> outlet.content().name()).toList())
                .then(to).recover(voice.problem()).start();
    }
}
