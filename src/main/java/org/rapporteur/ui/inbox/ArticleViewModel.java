package org.rapporteur.ui.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.Span;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Done;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.articles.ArticleUses;
import org.rapporteur.service.articles.Citer;
import org.rapporteur.service.articles.Dividing;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.RecordPlace;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// One article on show: its text and passages, what is known of it, the issues it is likely to
/// be about, and what rests on it. [#open] shows one; a later call overtakes an earlier one.
public final class ArticleViewModel {
    /// All that a screen shows of an article.
    ///
    /// @param opened the article with its text and passages
    /// @param uses what rests on it
    /// @param outlets the outlets to choose from
    /// @param markings the handling labels to choose from, lowest first
    /// @param suggested what it offers to who reads it
    public record Shown(
            ArticleDesk.Opened opened,
            ArticleUses.Uses uses,
            List<Stored<Outlet>> outlets,
            List<String> markings,
            Suggestions suggested) {
        /// The issues that it is likely to be about, likeliest first.
        public List<Suggestion> likely() {
            return suggested.issues();
        }

        /// The article.
        public Article article() {
            return opened.article().content();
        }

        /// Its record.
        public Id<Article> id() {
            return opened.article().id();
        }
    }

    private final Desk desk;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;
    private final Voice voice;
    private final CopiesViewModel copies;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Stored<Passage>> inView = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Span> place = new ReadOnlyObjectWrapper<>();
    private final ObservableSet<Id<Issue>> under = FXCollections.observableSet(new HashSet<>());
    private final ObservableList<Citer> citing = FXCollections.observableArrayList();
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private @Nullable Id<Article> wanted;
    private boolean onShow;
    private boolean stale;

    /// A view-model without an article.
    public ArticleViewModel(Desk desk, Background background, Navigator navigator, Messages messages, Voice voice) {
        this.desk = desk;
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
        this.voice = voice;
        this.copies = new CopiesViewModel(desk, background, navigator, messages, voice);
        desk.open().changes().listen(changed -> background.home(() -> refresh(true)));
    }

    /// Comes on show, with the article that was open as it is now.
    public void shown() {
        onShow = true;
        refresh(false);
    }

    /// Is no longer on show: what changes is read when it is again.
    public void hidden() {
        onShow = false;
    }

    /// Shows `article`, with `passage` in view unless that is null.
    public void open(Id<Article> article, @Nullable Id<Passage> passage) {
        wanted = article;
        onShow = true;
        stale = false;
        load(article, passage, problem -> {
            close();
            voice.problem().accept(problem);
        });
    }

    /// Shows nothing.
    public void close() {
        wanted = null;
        shown.set(null);
        inView.set(null);
        citing.clear();
        copies.close();
        under.clear();
    }

    private void refresh(boolean changed) {
        stale |= changed;
        if (onShow && stale && wanted != null) {
            stale = false;
            load(wanted, null, problem -> close());
        }
    }

    private void load(Id<Article> article, @Nullable Id<Passage> passage, Consumer<UserProblem> gone) {
        background.call(() -> read(article))
                .busy(loading)
                .latest("article-" + System.identityHashCode(this))
                .then(read -> show(read, passage))
                .recover(gone).start();
    }

    private Shown read(Id<Article> id) {
        ArticleDesk.Opened opened = desk.articles().open(id);
        String text = opened.text() == null ? "" : opened.text();
        Article content = opened.article().content();
        return new Shown(
                opened, desk.uses().of(id), desk.articles().outlets(), desk.open().tracker().content().markings(),
                desk.suggesting().reader().of(content.title(), text, content.published()));
    }

    private void show(Shown read, @Nullable Id<Passage> passage) {
        if (!isOpen(read.id())) {
            return;
        }
        boolean same = isShowing(read.id());
        if (!same) {
            place.set(null);
            under.clear();
            read.likely().forEach(one -> under.add(one.issue()));
        }
        shown.set(read);
        citing.setAll(read.uses().citing());
        copies.open(read.id());
        if (passage != null || !same) {
            inView.set(read.opened().passages().stream()
                    .filter(stored -> stored.id().equals(passage)).findFirst().orElse(null));
        }
    }

    /// Records what the officer says of the article, and then runs `recorded`.
    public void describe(ArticleDesk.Description description, Runnable recorded) {
        Shown now = shown.get();
        if (now != null) {
            background.write(() -> Done.of(desk.articles().describe(now.id(), description))).then(done -> {
                say(messages.get("about.saved"), done);
                recorded.run();
            }).recover(voice.problem()).start();
        }
    }

    /// Divides the article on show above one of its paragraphs, counted from 0.
    public void divide(int paragraph) {
        Shown now = shown.get();
        if (now != null) {
            background.write(() -> Done.of(new Dividing(desk.open()).divide(now.id(), paragraph))).then(done -> {
                navigator.open(now.article().state() == ArticleState.INBOX
                        ? new Destination.InboxPage(done.result().getFirst())
                        : new Destination.ArticlePage(done.result().getFirst(), null));
                say(messages.get("about.divided"), done);
            }).recover(voice.problem()).start();
        }
    }

    /// Moves the article on show to `state`; filing puts it under the issues of [#under].
    public void move(ArticleState state) {
        Shown now = shown.get();
        if (now != null) {
            var ids = List.of(now.id());
            var issues = List.copyOf(under);
            background.write(() -> Done.of(switch (state) {
                case INBOX -> desk.articles().backToInbox(ids);
                case FILED -> desk.articles().file(ids, issues);
                case SET_ASIDE -> desk.articles().setAside(ids);
            })).then(done -> say(moved(state, now.article().title()), done)).recover(voice.problem()).start();
        }
    }

    private void say(String words, Done<?> done) {
        voice.say(words, Voice.undo(List.of(done.change()), desk.open(), background, messages));
    }

    private String moved(ArticleState state, String title) {
        return switch (state) {
            case INBOX -> messages.get("inbox.backAgain", title);
            case FILED -> messages.get("inbox.filed", title);
            case SET_ASIDE -> messages.get("inbox.asideDone", title);
        };
    }

    /// Marks `issue` as one to file the article under, or no longer.
    public void fileUnder(Id<Issue> issue, boolean yes) {
        if (yes) {
            under.add(issue);
        } else {
            under.remove(issue);
        }
    }

    /// Goes to where a record that cites the article is shown.
    public void openCiter(Citer citer) {
        navigator.open(RecordPlace.of(citer.record()));
    }

    /// Where the passage in view stands in the text, in UTF-16 units; empty where none is in
    /// view, or the text is another.
    public Optional<int[]> inViewRange() {
        Shown now = shown.get();
        Stored<Passage> passage = inView.get();
        String text = now == null ? null : now.opened().text();
        return text == null || passage == null || !passage.content().standsIn(text) ? Optional.empty()
                : Optional.of(new int[] {passage.content().startUtf16(text), passage.content().endUtf16(text)});
    }

    /// Brings a place of the text on show into view, also when it was asked for before.
    public void goTo(Span there) {
        place.set(null);
        place.set(there);
    }

    /// The place of the text to bring into view, or null.
    public ReadOnlyObjectProperty<@Nullable Span> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Whether `article` is the one on show.
    public boolean isShowing(Id<Article> article) {
        return shown.get() instanceof Shown now && now.id().equals(article);
    }

    /// Whether `article` is on show or about to be; what still stands while another is fetched is not.
    public boolean isOpen(Id<Article> article) {
        return article.equals(wanted);
    }

    /// The article on show, or null where there is none.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The passage to bring into view, or null.
    public ReadOnlyObjectProperty<@Nullable Stored<Passage>> inViewProperty() {
        return inView.getReadOnlyProperty();
    }

    /// The issues under which filing puts the article: those it is likely to be about, without
    /// those that the officer took away.
    public ObservableSet<Id<Issue>> under() {
        return under;
    }

    /// The records that cite the article.
    public ObservableList<Citer> citing() {
        return citing;
    }

    /// What stands beside the article.
    public CopiesViewModel copies() {
        return copies;
    }

    /// Whether an article is being fetched.
    public BooleanProperty loadingProperty() {
        return loading;
    }
}
