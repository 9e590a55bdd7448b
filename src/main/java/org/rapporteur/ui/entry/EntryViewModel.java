package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// Enters records: the one form of the window, which stays as it is while one goes from article
/// to article to gather quotes, and turns from one kind of record to another.
///
/// [#quote] and [#take] open it, [#log] records it, [#close] puts it away half-typed.
public final class EntryViewModel {
    private final Desk desk;
    private final Background background;
    private final ObservableValue<AsOf> asOf;
    private final Messages messages;
    private final Voice voice;
    private final EntryForms forms;
    private final HalfTyped halfTyped;
    private final Recorder recorder;
    private final Waiting waiting;
    private final DateOffers dates;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    private final Problems problems;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty staying = new SimpleBooleanProperty();
    private final List<Consumer<Id<?>>> listeners = new CopyOnWriteArrayList<>();

    /// The form of a window; `asOf` is the date at which the present levels are shown.
    public EntryViewModel(
            Desk desk, Background background, Navigator navigator, Property<AsOf> asOf, Messages messages,
            Voice voice) {
        this.desk = desk;
        this.background = background;
        this.asOf = asOf;
        this.messages = messages;
        this.voice = voice;
        this.forms = new EntryForms(messages);
        this.halfTyped = new HalfTyped(desk.state(), background, forms);
        this.recorder = new Recorder(desk, background, navigator, asOf, messages, voice);
        this.waiting = new Waiting(forms, messages);
        this.dates = new DateOffers(form(), desk.suggesting(), background, messages);
        this.problems = new Problems(forms);
        new LevelsBefore(form(), desk, background, asOf);
        open.addListener((property, old, now) -> halfTyped.withdraw());
    }

    /// Fetches what was left half-typed when the program ended last; call once, at the start.
    public void restore() {
        halfTyped.restore(() -> prepare(List.of(), null), draft -> dates.taken(draft.happened()),
                () -> LeftHalfTyped.offer(forms, voice, messages, this::reopen, this::discard));
    }

    /// Opens the form, or goes on with it, with the words from `from` to `to` of an opened
    /// article as one more source. Where nothing is selected, an article that may be cited as a
    /// whole is; of any other the form asks for words.
    public void quote(ArticleDesk.Opened article, int from, int to) {
        quote(forms.kindProperty().get(), article, from, to);
    }

    /// The same, for a record of `kind`.
    public void quote(EntryKind kind, ArticleDesk.Opened article, int from, int to) {
        if (form().editingProperty().get() == null) {
            forms.turnTo(kind);
        }
        if (from < to) {
            form().add(Quoted.of(article, from, to, messages));
        } else if (article.article().content().citableWhole() || article.text() == null) {
            form().add(Quoted.whole(article, messages));
        }
        if (forms.current().takesDates()) {
            dates.look(article, from, to, forms.current().mayLieAhead(), open::get);
        }
        String text = article.text() == null ? "" : article.text();
        open(from < to ? List.of(text.substring(from, to), QuotedDate.sentence(text, from, to)) : List.of(),
                article, List.of(), () -> forms.offer(new Selected(article, from, to)));
    }

    /// Does what a screen asks.
    public void take(EntryIntent intent) {
        switch (intent) {
            case EntryIntent.New wanted -> begin(wanted);
            case EntryIntent.Edit wanted -> edit(wanted.kind(), wanted.record());
            case EntryIntent.AddSource wanted -> edit(EntryKind.DEVELOPMENT, wanted.development());
            case EntryIntent.Doubt wanted -> background.call(() -> desk.articles().open(wanted.article()))
                    .then(opened -> open(List.of(), null, List.of(), () -> forms.doubt(opened, wanted.passage())))
                    .recover(voice.problem()).start();
        }
    }

    private void begin(EntryIntent.New wanted) {
        Id<?> about = wanted.about();
        if (form().editingProperty().get() != null) {
            discardFields();
        }
        forms.turnTo(wanted.kind());
        open(List.of(), null, wanted.issues(), () -> {
            if (about != null) {
                forms.current().about(about);
            }
        });
    }

    /// Opens the form with `issue` chosen, if any, and no source yet.
    public void openOn(@Nullable Id<Issue> issue) {
        open(List.of(), null, Stream.ofNullable(issue).toList(), () -> { });
    }

    /// Opens the form with a record, to say it otherwise or to add sources; what was half-typed
    /// gives way.
    public void edit(EntryKind kind, Id<?> id) {
        background.call(() -> OnRecord.read(desk, kind, id, prepare(List.of(), null), messages)).latest("log-form")
                .then(found -> {
                    discardFields();
                    forms.choices().take(found.choices());
                    found.fill(forms, id.value());
                    dates.taken(form().whenProperty().get());
                    open.set(true);
                    asked.set(asked.get() + 1);
                }).recover(voice.problem()).start();
    }

    /// Turns to another kind of record; quotes, words, date and issues stay. A record that is being
    /// changed stays what it is.
    public void turnTo(EntryKind kind) {
        if (form().editingProperty().get() == null) {
            forms.turnTo(kind);
            dates.turn(forms.current().mayLieAhead());
            problems.clear();
            asked.set(asked.get() + 1);
        }
    }

    private void open(
            List<String> quoted, ArticleDesk.@Nullable Opened article, List<Id<Issue>> wanted, Runnable then) {
        open.set(true);
        asked.set(asked.get() + 1);
        background.call(() -> prepare(quoted, article)).latest("log-form").then(prepared -> {
            forms.choices().take(prepared);
            wanted.forEach(this::choose);
            if (form().issues().isEmpty()) {
                prepared.likely().stream().limit(1).map(IssueChoice::id).forEach(this::choose);
            }
            String begun = forms.current().kind() + forms.current().first();
            then.run();
            if (form().isSuggested() || !begun.equals(forms.current().kind() + forms.current().first())) {
                asked.set(asked.get() + 1);
            }
        }).start();
    }

    private EntryChoices prepare(List<String> quoted, ArticleDesk.@Nullable Opened article) {
        return EntryChoices.of(desk, asOf.getValue(), quoted, article, messages);
    }

    /// Takes over a date that a source gives.
    public void accept(DateOffer offer) {
        dates.accept(offer);
    }

    /// Puts the record under an issue too.
    public void choose(Id<Issue> issue) {
        forms.choices().issue(issue).filter(choice -> !form().has(issue))
                .ifPresent(choice -> form().issues().add(new ChosenIssue(choice)));
    }

    /// Puts the record under this one issue, before any other.
    void chooseFirst(Id<Issue> issue) {
        forms.choices().issue(issue).ifPresent(form()::chooseFirst);
    }

    /// Whether the officer has more to record from the article on show, so that it stays on show.
    public BooleanProperty stayingProperty() {
        return staying;
    }

    /// Records what is in the form; where something is missing says so in place and records nothing.
    public void log() {
        if (!problems.found() && !busy.get()) {
            recorder.record(forms, busy, recorded -> {
                discardFields();
                open.set(false);
                listeners.forEach(listener -> listener.accept(recorded));
            });
        }
    }

    /// Puts the form away as it is; it comes back with the next quote, also after a restart.
    public void close() {
        open.set(false);
        halfTyped.withdraw();
        keep();
    }

    /// Brings the form back as it was left.
    public void reopen() {
        openOn(null);
    }

    /// Keeps the form in the file as it is now; call when the officer pauses.
    public void keep() {
        halfTyped.keep();
    }

    /// Empties the form and puts it away.
    public void discard() {
        discardFields();
        open.set(false);
        keep();
    }

    private void discardFields() {
        forms.clear();
        dates.clear();
        problems.clear();
    }

    /// Has `listener` told of each record that was made or changed here.
    public void onRecorded(Consumer<Id<?>> listener) {
        listeners.add(listener);
    }

    /// The fields that all kinds share.
    public LogForm form() {
        return forms.shared();
    }

    /// The forms of all kinds.
    public EntryForms forms() {
        return forms;
    }

    /// What can be chosen.
    public Choices choices() {
        return forms.choices();
    }

    /// The tripwires that a development may meet.
    Waiting waiting() {
        return waiting;
    }

    /// The kind that is being entered.
    public ReadOnlyObjectProperty<EntryKind> kindProperty() {
        return forms.kindProperty();
    }

    /// The dates that the article quoted last gives.
    public ObservableList<DateOffer> offers() {
        return dates.all();
    }

    /// Whether the form is on show.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Counts how often the form was asked for; each time the focus belongs in it.
    public ReadOnlyIntegerProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// What is wrong with the form, field by field, since it was last tried to record it.
    public ReadOnlyObjectProperty<Map<String, String>> problemsProperty() {
        return problems.property();
    }

    /// Whether the form revises what is on record.
    public ObservableValue<Boolean> editingProperty() {
        return form().editingProperty().map(Objects::nonNull).orElse(false);
    }

    /// Whether something is being recorded.
    public BooleanProperty busyProperty() {
        return busy;
    }
}
