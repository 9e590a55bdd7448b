package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.Done;
import org.rapporteur.service.events.EventDesk;
import org.rapporteur.service.events.EventDesk.Near;
import org.rapporteur.service.events.ReadoutDesk;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// Makes an article one more readout of an event; with a passage of it selected, says by hand on
/// which issue the readout speaks in these words, whether or not a watch term stands in them.
public final class AddToEventViewModel {
    private record Read(EventDesk.Proposed proposed, List<Stored<Issue>> issues, List<Id<Issue>> likely) {}

    /// The words between two UTF-16 offsets of an article; the whole of it where they are one.
    private record Chosen(ArticleDesk.Opened opened, int from, int to) {
        String words() {
            String text = opened.text();
            return text == null ? "" : text.substring(from, to).strip();
        }
    }

    private final Desk desk;
    private final Background background;
    private final Navigator navigator;
    private final ObservableValue<AsOf> asOf;
    private final Messages messages;
    private final Voice voice;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper quote = new ReadOnlyStringWrapper("");
    private final ObservableList<Near> near = FXCollections.observableArrayList();
    private final FilteredList<Near> events = new FilteredList<>(near);
    private final ObservableList<Stored<Issue>> issues = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Near> event = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Stored<Issue>> issue = new SimpleObjectProperty<>();
    private List<Stored<Issue>> all = List.of();
    private List<Id<Issue>> likely = List.of();
    private String party = "";
    private @Nullable Chosen chosen;

    /// Works on `desk`; records nothing while the view at `asOf` would not show it.
    public AddToEventViewModel(Desk desk, Background background, Navigator navigator,
            ObservableValue<AsOf> asOf, Messages messages, Voice voice) {
        this.desk = desk;
        this.background = background;
        this.navigator = navigator;
        this.asOf = asOf;
        this.messages = messages;
        this.voice = voice;
        query.subscribe(this::narrow);
        event.subscribe(this::orderIssues);
    }

    /// Takes up the words from `from` to `to` of an opened article, or the whole of it where the two
    /// are the same, and proposes the event that is nearest by date.
    public void begin(ArticleDesk.Opened opened, int from, int to) {
        var now = new Chosen(opened, from, to);
        String words = now.words();
        chosen = now;
        near.clear();
        issue.set(null);
        quote.set(words);
        query.set("");
        narrow("");
        background.call(() -> read(opened, words)).latest("add-to-event").then(this::take)
                .recover(voice.problem()).start();
    }

    private Read read(ArticleDesk.Opened opened, String words) {
        return new Read(new EventDesk(desk.open(), desk.suggesting()).proposed(opened.article().id()),
                desk.issues().issues().stream().filter(one -> !one.content().archived()).toList(),
                desk.suggesting().reader().inPassage(words).stream().map(Suggestion::issue).toList());
    }

    private void take(Read read) {
        party = read.proposed().party();
        all = read.issues();
        likely = read.likely();
        near.setAll(read.proposed().events());
        event.set(events.isEmpty() ? null : events.getFirst());
    }

    /// Those that have the words; a readout that is there already can only be quoted.
    private void narrow(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        events.setPredicate(one -> (isQuoting() || !one.there()) && wanted.stream().allMatch(
                one.event().content().name().toLowerCase(Locale.ROOT)::contains));
        event.set(events.isEmpty() ? null : events.getFirst());
    }

    /// The issues of the event come first; of them the one that the words speak of is proposed.
    private void orderIssues(@Nullable Near now) {
        Stored<Issue> before = issue.get();
        List<Id<Issue>> own = now == null ? List.of() : now.event().content().issues();
        issues.setAll(Stream.concat(all.stream().filter(one -> own.contains(one.id())),
                all.stream().filter(one -> !own.contains(one.id()))).toList());
        issue.set(before != null ? before : Stream.concat(
                        likely.stream().filter(own::contains), likely.stream())
                .flatMap(id -> issues.stream().filter(one -> one.id().equals(id))).findFirst()
                .orElse(own.size() == 1 && !issues.isEmpty() ? issues.getFirst() : null));
    }

    /// Adds the article to the event that is chosen.
    ///
    /// @return whether it could; false while an event, or for a passage its issue, is lacking
    public boolean add() {
        Chosen now = chosen;
        Near to = event.get();
        Stored<Issue> on = issue.get();
        if (now == null || to == null || isQuoting() && on == null) {
            return false;
        }
        String whose = party;
        boolean quoting = isQuoting();
        AsOf at = asOf.getValue();
        background.write(() -> {
            at.requireRecording();
            return quoting && on != null ? quote(now, to, whose, on)
                    : new ReadoutDesk(desk.open()).add(to.event().id(), now.opened().article().id(), whose);
        }).then(done -> say(done, to, quoting && on != null ? on.content().name() : ""))
                .recover(voice.problem()).start();
        return true;
    }

    private Done<Id<Readout>> quote(Chosen now, Near to, String whose, Stored<Issue> on) {
        return new ReadoutDesk(desk.open()).addQuoting(
                to.event().id(), now.opened().article().id(), whose, on.id(), now.from(), now.to());
    }

    private void say(Done<Id<Readout>> done, Near to, String on) {
        String name = to.event().content().name();
        voice.say(on.isEmpty() ? messages.get("addToEvent.added", name) : messages.get("addToEvent.quoted", on, name),
                Voice.undo(List.of(done.change()), desk.open(), background, messages),
                new NoticeAction(messages.get("addToEvent.open"),
                        () -> navigator.open(new Destination.EventPage(to.event().id()))));
    }

    /// Whether a passage is to be quoted, rather than the article added as a whole.
    public boolean isQuoting() {
        return !quote.get().isEmpty();
    }

    /// The passage; empty where there is none.
    public ReadOnlyStringProperty quoteProperty() {
        return quote.getReadOnlyProperty();
    }

    /// Words of the name of the event that is looked for.
    public StringProperty queryProperty() {
        return query;
    }

    /// The events that have those words, the nearest by date first.
    public ObservableList<Near> events() {
        return events;
    }

    /// The event that is chosen, or null.
    public ObjectProperty<@Nullable Near> eventProperty() {
        return event;
    }

    /// The issues on which a passage can be quoted, those of the event first.
    public ObservableList<Stored<Issue>> issues() {
        return issues;
    }

    /// The issue that is chosen, or null.
    public ObjectProperty<@Nullable Stored<Issue>> issueProperty() {
        return issue;
    }
}
