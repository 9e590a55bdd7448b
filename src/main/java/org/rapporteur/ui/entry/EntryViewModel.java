package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.When;
import org.rapporteur.service.ArticleDesk;
import org.rapporteur.service.Done;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.task.Background;

/// Logs a development: the one form of the window, which stays as it is while one goes from
/// article to article to gather quotes.
///
/// [#quote] and [#openOn] open it, [#log] records it, [#close] puts it away half-typed.
public final class EntryViewModel {
    private static final String KEPT = "log-form";

    private record Kept(LogChoices prepared, LogDraft draft) {}

    private final Desk desk;
    private final Background background;
    private final Navigator navigator;
    private final ObservableValue<AsOf> asOf;
    private final Messages messages;
    private final Voice voice;
    private final LogForm form = new LogForm();
    private final ObservableList<IssueChoice> choices = FXCollections.observableArrayList();
    private final ObservableList<IssueChoice> likely = FXCollections.observableArrayList();
    private final ObservableList<DateOffer> offers = FXCollections.observableArrayList();
    private final ObservableList<String> markings = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<LogProblems> problems = new ReadOnlyObjectWrapper<>(LogProblems.NONE);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final List<Consumer<Id<Development>>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable When offered;

    /// The form of a window; `asOf` is the date at which the present levels are shown.
    public EntryViewModel(
            Desk desk, Background background, Navigator navigator, ObservableValue<AsOf> asOf, Messages messages,
            Voice voice) {
        this.desk = desk;
        this.background = background;
        this.navigator = navigator;
        this.asOf = asOf;
        this.messages = messages;
        this.voice = voice;
        form.whenProperty().addListener((property, old, now) -> {
            if (!Objects.equals(now, offered)) {
                form.basisProperty().set("");
            }
        });
    }

    /// Fetches what was left half-typed when the program ended last; call once, at the start.
    public void restore() {
        background.call(() -> desk.state().get(KEPT).map(LogDraft::read)
                .map(draft -> new Kept(prepare(List.of(), ""), draft)))
                .then(found -> found.ifPresent(this::restore)).start();
    }

    private void restore(Kept kept) {
        take(kept.prepared());
        offered = kept.draft().happened();
        form.restore(kept.draft(), choices);
    }

    /// Opens the form, or goes on with it, with the words from `from` to `to` of an opened
    /// article as one more source. Where nothing is selected, an article that may be cited as a
    /// whole is; of any other the form asks for words.
    public void quote(ArticleDesk.Opened article, int from, int to) {
        if (from < to) {
            addQuote(Quoted.of(article, from, to, messages));
        } else if (article.article().content().citableWhole() || article.text() == null) {
            addQuote(Quoted.whole(article, messages));
        }
        offers.setAll(DateOffer.of(article, from, to, messages));
        if (form.whenProperty().get() == null && !offers.isEmpty()) {
            accept(offers.getFirst());
        }
        background.call(() -> new MentionedDates(desk.suggesting(), messages).of(article, from)).latest("log-dates")
                .then(found -> DateOffer.add(form.quotes().isEmpty() ? List.of() : found, offers)).start();
        String text = article.text() == null ? "" : article.text();
        prepareThen(from < to ? List.of(text.substring(from, to), QuotedDate.sentence(text, from, to)) : List.of(),
                article.article().content().title() + '\n' + text, null);
    }

    /// Opens the form with `issue` chosen, if any, and no source yet.
    public void openOn(@Nullable Id<Issue> issue) {
        prepareThen(List.of(), "", issue);
    }

    /// Opens the form with a development on record, to say it otherwise or to add sources; what
    /// was half-typed gives way.
    public void edit(Id<Development> id) {
        background.call(() -> new Kept(prepare(List.of(), ""), Recorded.of(
                desk.log().development(id).content(), desk.articles(), messages).draft(id.toString())))
                .latest("log-form").then(kept -> {
                    discardFields();
                    restore(kept);
                    open.set(true);
                    asked.set(asked.get() + 1);
                }).recover(voice.problem()).start();
    }

    private void prepareThen(List<String> quoted, String text, @Nullable Id<Issue> wanted) {
        open.set(true);
        asked.set(asked.get() + 1);
        background.call(() -> prepare(quoted, text)).latest("log-form").then(prepared -> {
            take(prepared);
            Id<Issue> best = wanted != null || prepared.likely().isEmpty()
                    ? wanted : prepared.likely().getFirst().id();
            if (best != null && (wanted != null || form.issues().isEmpty())) {
                choose(best);
            }
        }).start();
    }

    private LogChoices prepare(List<String> quoted, String text) {
        return LogChoices.of(desk, asOf.getValue(), quoted, text, messages);
    }

    private void take(LogChoices prepared) {
        choices.setAll(prepared.issues());
        markings.setAll(prepared.markings());
        likely.setAll(prepared.likely());
    }

    private void addQuote(Quoted quote) {
        boolean there = form.quotes().stream().anyMatch(one -> one.article().equals(quote.article())
                && one.from() == quote.from() && one.to() == quote.to());
        if (!there) {
            form.quotes().add(quote);
        }
    }

    /// Takes over a date that a source gives.
    public void accept(DateOffer offer) {
        offered = offer.when();
        form.whenProperty().set(offer.when());
        form.basisProperty().set(offer.basis());
    }

    /// Puts the development under an issue too.
    public void choose(Id<Issue> issue) {
        choices.stream().filter(choice -> choice.id().equals(issue) && !form.has(issue)).findFirst()
                .ifPresent(choice -> form.issues().add(new ChosenIssue(choice)));
    }

    /// Records the development; where something is missing says so in place and records nothing.
    public void log() {
        problems.set(LogProblems.of(form, messages));
        When happened = form.whenProperty().get();
        if (problems.get().any() || happened == null || busy.get()) {
            return;
        }
        NewDevelopment entered = form.development(happened);
        List<IssueChoice> under = form.issues().stream().map(ChosenIssue::issue).toList();
        Id<Development> edited = form.editingProperty().get();
        background.write(() -> {
            Done<Id<Development>> done = edited == null ? Done.of(desk.log().log(entered)) : revise(edited, entered);
            desk.state().remove(KEPT);
            return done;
        }).busy(busy).then(done -> logged(done, under)).recover(voice.problem()).start();
    }

    private Done<Id<Development>> revise(Id<Development> id, NewDevelopment entered) {
        Development before = desk.log().development(id).content();
        var whole = new NewDevelopment(entered.what(), entered.happened(), before.reported(), entered.issues(),
                entered.assessment(), entered.marking(), entered.sources());
        return Done.of(desk.log().revise(id, whole, Recorded.of(before, desk.articles(), messages).kept()));
    }

    private void logged(Done<Id<Development>> done, List<IssueChoice> under) {
        discardFields();
        open.set(false);
        Id<Issue> first = under.getFirst().id();
        voice.say(messages.get("log.logged", String.join(", ", under.stream().map(IssueChoice::name).toList())),
                Voice.undo(List.of(done.change()), desk.open(), background, messages),
                new NoticeAction(messages.get("log.openIssue"),
                        () -> navigator.open(new Destination.IssuePage(first))));
        listeners.forEach(listener -> listener.accept(done.result()));
    }

    /// Puts the form away as it is; it comes back with the next quote, also after a restart.
    public void close() {
        open.set(false);
        keep();
    }

    /// Brings the form back as it was left.
    public void reopen() {
        prepareThen(List.of(), "", null);
    }

    /// Keeps the form in the file as it is now; call when the officer pauses.
    public void keep() {
        String json = form.isEmpty() ? null : form.draft().json();
        background.write(() -> {
            if (json == null) {
                desk.state().remove(KEPT);
            } else {
                desk.state().put(KEPT, json);
            }
            return true;
        }).latest("keep-log-form").start();
    }

    /// Empties the form and puts it away.
    public void discard() {
        discardFields();
        open.set(false);
        keep();
    }

    private void discardFields() {
        offered = null;
        form.clear();
        offers.clear();
        problems.set(LogProblems.NONE);
    }

    /// Has `listener` told of each development that was logged here.
    public void onLogged(Consumer<Id<Development>> listener) {
        listeners.add(listener);
    }

    /// The fields.
    public LogForm form() {
        return form;
    }

    /// All issues that can be chosen.
    public ObservableList<IssueChoice> choices() {
        return choices;
    }

    /// The issues that the article is likely to be about, likeliest first.
    public ObservableList<IssueChoice> likely() {
        return likely;
    }

    /// The dates that the article quoted last gives.
    public ObservableList<DateOffer> offers() {
        return offers;
    }

    /// The handling labels in use, lowest first.
    public ObservableList<String> markings() {
        return markings;
    }

    /// Whether the form is on show.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Counts how often the form was asked for; each time the focus belongs in it.
    public ReadOnlyIntegerProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// What is wrong with the form, since it was last tried to log it.
    public ReadOnlyObjectProperty<LogProblems> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Whether the form revises what is on record.
    public ObservableBooleanValue editingProperty() {
        return form.editingProperty().isNotNull();
    }

    /// Whether a development is being recorded.
    public BooleanProperty busyProperty() {
        return busy;
    }
}
