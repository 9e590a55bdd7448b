package org.rapporteur.ui.events;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Readout;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Done;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.events.EventAt;
import org.rapporteur.service.events.EventDesk;
import org.rapporteur.service.events.ReadoutCell.Proposal;
import org.rapporteur.service.events.ReadoutDesk;
import org.rapporteur.service.events.ReadoutGrid;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// One event and what can be recorded of its readouts. Every recording is said with its undo.
public final class EventViewModel {
    private final OpenTracker open;
    private final EventDesk desk;
    private final ReadoutDesk readouts;
    private final ObservableValue<AsOf> asOf;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;
    private final Voice voice;
    private final Jottings jottings;
    private final Consumer<EntryIntent> entry;
    private final ReadOnlyObjectWrapper<@Nullable EventAt> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty differencesOnly = new SimpleBooleanProperty();
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private @Nullable Id<Event> wanted;
    private boolean onShow;

    /// What an event's view-model stands in.
    ///
    /// @param asOf the two dates of every view
    /// @param jottings what is half typed
    /// @param entry opens the form in which records are made and changed
    public record Surroundings(
            ObservableValue<AsOf> asOf, Background background, Navigator navigator, Messages messages, Voice voice,
            Jottings jottings, Consumer<EntryIntent> entry) {}

    /// Events of `open`, one at a time.
    public EventViewModel(OpenTracker open, EventDesk desk, Surroundings around) {
        this.open = open;
        this.desk = desk;
        this.readouts = new ReadoutDesk(open);
        this.asOf = around.asOf();
        this.background = around.background();
        this.navigator = around.navigator();
        this.messages = around.messages();
        this.voice = around.voice();
        this.jottings = around.jottings();
        this.entry = around.entry();
        open.changes().listen(changed -> background.home(this::refresh));
        asOf.addListener((dates, old, now) -> refresh());
    }

    /// Shows `event`, or nothing where it is null.
    public void show(@Nullable Id<Event> event) {
        if (event == null || !event.equals(wanted)) {
            shown.set(null);
            problem.set(null);
        }
        wanted = event;
        onShow = true;
        reload();
    }

    /// The event is no longer on show.
    public void hidden() {
        onShow = false;
    }

    private void refresh() {
        if (onShow) {
            reload();
        }
    }

    /// Reads the event anew.
    public void reload() {
        Id<Event> id = wanted;
        AsOf at = asOf.getValue();
        if (id != null) {
            background.call(() -> desk.at(id, at)).latest("event").busy(loading)
                    .then(this::take).recover(this::refuse).start();
        }
    }

    private void take(EventAt now) {
        problem.set(null);
        if (!now.equals(shown.get())) {
            shown.set(now);
        }
    }

    private void refuse(UserProblem why) {
        shown.set(null);
        problem.set(why);
    }

    /// The event with what belongs to it; null where none is on show, or it cannot be.
    public ReadOnlyObjectProperty<@Nullable EventAt> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Why the event cannot be shown at this date, or null.
    public ReadOnlyObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether an event is being read.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading;
    }

    /// Whether only those issues are shown on which the readouts differ.
    public BooleanProperty differencesOnlyProperty() {
        return differencesOnly;
    }

    /// The rows on show.
    public List<ReadoutGrid.Row> rows() {
        EventAt now = shown.get();
        return now == null ? List.of() : now.readouts().rows().stream()
                .filter(row -> !differencesOnly.get() || row.differs()).toList();
    }

    /// Confirms proposals of a readout.
    public void confirm(Id<Readout> readout, List<Proposal> proposals) {
        if (!proposals.isEmpty()) {
            record(messages.get("events.confirmed", proposals.size()), () -> readouts.confirm(readout, proposals));
        }
    }

    /// Says that a readout does not mention an issue.
    public void notMentioned(Id<Readout> readout, Id<Issue> issue) {
        record(messages.get("events.notMentionedDone", name(issue)), () -> readouts.notMentioned(readout, issue));
    }

    /// Takes away a quotation, or all that was said of an issue where `passage` is null.
    public void remove(Id<Readout> readout, Id<Issue> issue, @Nullable Id<Passage> passage) {
        record(messages.get("events.removed", name(issue)), () -> readouts.remove(readout, issue, passage));
    }

    /// Writes the desk's translation of a quotation.
    public void translate(Id<Readout> readout, Id<Passage> passage, String words) {
        record(messages.get("events.translated"), () -> readouts.translate(readout, passage, words));
    }

    /// Where what is half typed is kept.
    Jottings jottings() {
        return jottings;
    }

    /// Says whose account a readout is.
    public void party(Id<Readout> readout, String party) {
        record(messages.get("events.partySet"), () -> readouts.party(readout, party));
    }

    /// Adds an article as a readout of the event on show.
    public void add(Id<Article> article, String party) {
        Id<Event> event = wanted;
        if (event != null) {
            record(messages.get("events.readoutAdded"), () -> readouts.add(event, article, party));
        }
    }

    /// Takes a readout away; its article stays.
    public void delete(Id<Readout> readout) {
        record(messages.get("events.readoutDeleted"), () -> readouts.delete(readout));
    }

    /// Deletes the event on show.
    public void delete() {
        EventAt now = shown.get();
        if (now != null) {
            wanted = null;
            shown.set(null);
            record(messages.get("events.deleted", now.event().content().name()), () -> desk.delete(now.event().id()));
            openAll();
        }
    }

    /// Opens the form for another wording of the event on show.
    public void edit() {
        if (wanted != null) {
            entry.accept(EntryIntent.edit(EntryKind.EVENT, wanted));
        }
    }

    /// Opens the form for a new event.
    public void enter() {
        entry.accept(EntryIntent.add(EntryKind.EVENT));
    }

    /// Opens the form for a promise given at the event on show.
    public void promise() {
        if (wanted != null) {
            entry.accept(EntryIntent.add(EntryKind.COMMITMENT, null, wanted));
        }
    }

    /// Does not propose a sentence again; said with a way back, as it is no part of the record.
    public void turnDown(Id<Readout> readout, Proposal proposal) {
        mark(readout, proposal, true);
        voice.say(messages.get("events.turnedDown"),
                new NoticeAction(messages.get("inbox.undo"), () -> mark(readout, proposal, false)));
    }

    private void mark(Id<Readout> readout, Proposal proposal, boolean down) {
        background.write(() -> {
            readouts.turnDown(readout, proposal, down);
            return down;
        }).then(marked -> reload()).start();
    }

    /// Opens an article, with a passage in view unless that is null.
    public void openArticle(Id<Article> article, @Nullable Id<Passage> passage) {
        navigator.open(new Destination.ArticlePage(article, passage));
    }

    /// Opens the dashboard of an issue.
    public void openIssue(Id<Issue> issue) {
        navigator.open(new Destination.IssuePage(issue));
    }

    /// Opens the event on show by itself.
    public void openWhole() {
        if (wanted != null) {
            navigator.open(new Destination.EventPage(wanted));
        }
    }

    /// Opens what was recorded of the event on show, version by version.
    void openHistory() {
        if (wanted != null) {
            navigator.open(new Destination.HistoryPage(wanted));
        }
    }

    /// Goes to the list of all events.
    public void openAll() {
        navigator.open(new Destination.EventPage(null));
    }

    private String name(Id<Issue> issue) {
        return rows().stream().filter(row -> row.issue().equals(issue)).map(ReadoutGrid.Row::name).findFirst()
                .orElse("");
    }

    private void record(String sentence, Callable<? extends Done<?>> work) {
        background.write(work::call)
                .then(done -> voice.say(sentence, Voice.undo(List.of(done.change()), open, background, messages)))
                .recover(voice.problem()).start();
    }
}
