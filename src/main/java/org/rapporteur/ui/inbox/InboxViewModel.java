package org.rapporteur.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.service.Done;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// The articles not yet looked at, one of them open, and what is done with it.
///
/// What is sorted away leaves the list at once, and the one after it is opened; a list that
/// changes keeps its place.
public final class InboxViewModel {
    private static final int AT_ONCE = 20;

    private final Desk desk;
    private final Background background;
    private final Messages messages;
    private final Voice voice;
    private final ArticleViewModel article;
    private final LikelyIssues likely;
    private final ObservableList<InboxItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable InboxItem> selected = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private boolean onShow;
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private @Nullable Id<Article> wanted;
    private int place;
    private BooleanSupplier staying = () -> false;
    /// What was recorded from and stays until another is opened; no more in the inbox.
    private @Nullable InboxItem kept;

    /// The inbox of `desk`; `article` shows the one that is open.
    public InboxViewModel(
            Desk desk, Background background, Messages messages, Voice voice, ArticleViewModel article) {
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.voice = voice;
        this.article = article;
        this.likely = new LikelyIssues(desk);
        selected.subscribe(now -> {
            if (kept != null && !kept.equals(now)) {
                kept = null;
                background.home(this::refresh);
            }
            if (now == null) {
                article.close();
            } else if (!article.isOpen(now.id())) {
                place = items.indexOf(now);
                article.open(now.id(), null);
            }
        });
        desk.open().changes().listen(changed -> {
            if (changed.touches("article") || changed.touches("issue") || changed.touches("outlet")) {
                background.home(this::refresh);
            }
        });
    }

    /// Counts the articles without fetching them; for the rail, while the inbox is not on show.
    public void tally() {
        background.call(() -> desk.articles().count(ArticleState.INBOX)).latest("inbox-count").then(count::set).start();
    }

    /// The inbox is no longer on show: it is counted, and fetched only when it is again. An import of
    /// thousands would else fetch them all, four times a second, for nobody.
    public void hidden() {
        onShow = false;
        article.hidden();
    }

    private void refresh() {
        if (onShow) {
            reload();
        } else {
            tally();
        }
    }

    /// Fetches the list, and opens `wanted` in it, or the first where nothing is open.
    public void load(@Nullable Id<Article> toOpen) {
        onShow = true;
        article.shown();
        if (toOpen != null) {
            wanted = toOpen;
        }
        reload();
    }

    private void reload() {
        background.call(() -> likely.items(desk.articles().in(ArticleState.INBOX)))
                .busy(loading).latest("inbox").then(this::take).start();
    }

    private void take(List<InboxItem> found) {
        replace(found);
        loaded.set(true);
        if (selected.get() == null || wanted != null) {
            select(place);
        }
        lookAhead();
    }

    /// Keeps the open article open, when it leaves the inbox, while `asked` says that more is to be
    /// recorded from it.
    void stayWhile(BooleanSupplier asked) {
        staying = asked;
    }

    /// What is in the inbox, and in its old place what stays open although it left.
    private List<InboxItem> withKept(List<InboxItem> found, @Nullable InboxItem before) {
        boolean left = before != null && found.stream().noneMatch(item -> item.id().equals(before.id()));
        kept = left && wanted == null && (before.equals(kept) || staying.getAsBoolean()) ? before : null;
        if (kept == null) {
            return found;
        }
        var all = new ArrayList<>(found);
        all.add(Math.min(place, all.size()), kept);
        return all;
    }

    /// Puts `found` into the list; what was open stays open while it is there.
    private void replace(List<InboxItem> found) {
        InboxItem before = selected.get();
        Id<Article> open = wanted != null ? wanted : before == null ? null : before.id();
        List<InboxItem> all = withKept(found, before);
        if (!items.equals(all)) {
            items.setAll(all);
        }
        count.set(found.size());
        InboxItem now = items.stream().filter(item -> item.id().equals(open)).findFirst().orElse(null);
        if (now != null) {
            wanted = null;
            place = items.indexOf(now);
        }
        selected.set(now != null || items.isEmpty() ? now : items.get(Math.clamp(place, 0, items.size() - 1)));
    }

    /// Looks for the likely issues of those that nobody looked at yet, a few at a time.
    private void lookAhead() {
        List<ArticleDesk.Listed> listed = items.stream().map(InboxItem::listed).toList();
        background.work(progress -> likely.left(listed) == 0 ? List.<InboxItem>of() : likely.lookedAt(listed, AT_ONCE))
                .latest("inbox-likely")
                .then(found -> {
                    if (!found.isEmpty()) {
                        replace(found);
                    }
                    if (!found.isEmpty() && onShow) {
                        lookAhead();
                    }
                })
                .start();
    }

    private void select(int index) {
        wanted = null;
        selected.set(items.isEmpty() ? null : items.get(Math.clamp(index, 0, items.size() - 1)));
    }

    /// Opens the article below, if there is one.
    public void next() {
        step(1);
    }

    /// Opens the article above, if there is one.
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (!items.isEmpty()) {
            select(items.indexOf(selected.get()) + by);
        }
    }

    /// Puts the open article aside as of no use.
    public void setAside() {
        InboxItem item = selected.get();
        if (item != null) {
            away(item, () -> Done.of(desk.articles().setAside(List.of(item.id()))),
                    messages.get("inbox.asideDone", item.article().title()));
        }
    }

    /// Keeps the open article although there is nothing to log, under the issues marked for it.
    public void file() {
        InboxItem item = selected.get();
        if (item != null) {
            List<Id<Issue>> under = article.isShowing(item.id())
                    ? List.copyOf(article.under()) : item.likely().stream().map(Suggestion::issue).toList();
            away(item, () -> Done.of(desk.articles().file(List.of(item.id()), under)),
                    messages.get("inbox.filed", item.article().title()));
        }
    }

    private void away(InboxItem item, Callable<Done<Integer>> gesture, String sentence) {
        // A list that shows the items turns to another by itself when one of them goes.
        int at = items.indexOf(item);
        items.remove(at);
        count.set(items.size());
        select(at);
        place = at;
        background.write(gesture)
                .then(done -> voice.say(sentence,
                        Voice.undo(List.of(done.change()), desk.open(), background, messages)))
                .recover(problem -> {
                    voice.problem().accept(problem);
                    reload();
                })
                .start();
    }

    /// The articles, newest first.
    public ObservableList<InboxItem> items() {
        return items;
    }

    /// The one that is open, or null.
    public ObjectProperty<@Nullable InboxItem> selectedProperty() {
        return selected;
    }

    /// The article that is open, with its text.
    public ArticleViewModel article() {
        return article;
    }

    /// How many there are; for the rail.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Which of how many is open: "3 of 12", or how many there are; empty where there is none.
    public String position() {
        int at = items.indexOf(selected.get());
        return items.isEmpty() ? "" : messages.get("inbox.position", at + 1, items.size());
    }

    /// Whether the list was fetched once, so that one without items is empty.
    public BooleanProperty loadedProperty() {
        return loaded;
    }

    /// Whether the list is being fetched.
    public BooleanProperty loadingProperty() {
        return loading;
    }
}
