package org.rapporteur.ui.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.ui.EntryKind;

/// What is gathered for a record before it is made: what all kinds of record share, and what a
/// development has beside.
public final class LogForm {
    private final StringProperty what = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable When> when = new SimpleObjectProperty<>();
    private final StringProperty basis = new SimpleStringProperty("");
    private final ObservableList<ChosenIssue> issues = FXCollections.observableArrayList();
    private final ObservableList<Quoted> quotes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> marking = new SimpleObjectProperty<>();
    private final StringProperty judgement = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Confidence> confidence = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Direction> next = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Likelihood> likelihood = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable When> by = new SimpleObjectProperty<>();
    private final ObservableList<Id<Tripwire>> met = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Named> corrects = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> editing = new SimpleObjectProperty<>();
    private @Nullable LocalDate reported;
    private String suggested = "";

    /// Runs `changed` whenever what a form may lack changes.
    void onChange(Runnable changed) {
        for (Observable one : List.of(what, when, issues, quotes, judgement, likelihood, by)) {
            one.addListener((InvalidationListener) now -> changed.run());
        }
    }

    /// What happened, one sentence; of other kinds their own sentence or name.
    public StringProperty whatProperty() {
        return what;
    }

    /// When it happened; null until a source or the officer says so.
    public ObjectProperty<@Nullable When> whenProperty() {
        return when;
    }

    /// The day whose year tells that of a date typed without one: the article quoted last reports what
    /// happened by then. Null where nothing tells it.
    @Nullable LocalDate lookBackFrom() {
        return reported;
    }

    /// Sets that day.
    void lookBackFrom(@Nullable LocalDate day) {
        reported = day;
    }

    /// Where that date was taken from, for a person; empty where the officer typed it.
    public StringProperty basisProperty() {
        return basis;
    }

    /// The issues that it belongs to.
    public ObservableList<ChosenIssue> issues() {
        return issues;
    }

    /// Its sources.
    public ObservableList<Quoted> quotes() {
        return quotes;
    }

    /// Adds `quote` to the sources, unless it is among them.
    void add(Quoted quote) {
        boolean there = quotes.stream().anyMatch(one -> one.article().equals(quote.article())
                && one.from() == quote.from() && one.to() == quote.to());
        if (!there) {
            quotes.add(quote);
        }
    }

    /// Its handling label; null for the highest of its sources.
    public ObjectProperty<@Nullable String> markingProperty() {
        return marking;
    }

    /// The officer's judgement, or empty.
    public StringProperty judgementProperty() {
        return judgement;
    }

    /// How well that judgement is founded.
    public ObjectProperty<@Nullable Confidence> confidenceProperty() {
        return confidence;
    }

    /// Which way the issue is expected to move.
    public ObjectProperty<@Nullable Direction> nextProperty() {
        return next;
    }

    /// How likely that is.
    public ObjectProperty<@Nullable Likelihood> likelihoodProperty() {
        return likelihood;
    }

    /// By when.
    public ObjectProperty<@Nullable When> byProperty() {
        return by;
    }

    /// The tripwires that it meets, by the officer's word.
    ObservableList<Id<Tripwire>> met() {
        return met;
    }

    /// The development that it puts right, or null.
    public ObjectProperty<@Nullable Named> correctsProperty() {
        return corrects;
    }

    /// Puts `words` where nothing is typed yet; they go when another kind is turned to.
    void suggest(String words) {
        if (what.get().isBlank()) {
            suggested = words;
            what.set(words);
        }
    }

    /// Whether the words are as they were suggested.
    boolean isSuggested() {
        return !suggested.isEmpty() && what.get().equals(suggested);
    }

    /// Takes back what was suggested and left as it was.
    void withdraw() {
        if (isSuggested()) {
            what.set("");
        }
        suggested = "";
    }

    /// The record that is revised, or null where a new one is made.
    ObjectProperty<@Nullable UUID> editingProperty() {
        return editing;
    }

    /// Whether nothing was typed or quoted.
    public boolean isEmpty() {
        return what.get().isBlank() && quotes.isEmpty() && judgement.get().isBlank() && editing.get() == null;
    }

    /// Whether a level is set on any issue.
    public boolean changesStatus() {
        return issues.stream().anyMatch(chosen -> chosen.levelProperty().get() != null);
    }

    /// Whether there is an assessment.
    public boolean isAssessed() {
        return assessment() != null;
    }

    /// Whether `issue` is among the chosen.
    boolean has(Id<Issue> issue) {
        return issues.stream().anyMatch(chosen -> chosen.id().equals(issue));
    }

    /// Puts `issue` in the place of the first.
    void chooseFirst(IssueChoice issue) {
        issues.removeIf(chosen -> chosen.id().equals(issue.id()));
        if (issues.isEmpty()) {
            issues.add(new ChosenIssue(issue));
        } else {
            issues.set(0, new ChosenIssue(issue));
        }
    }

    /// Empties every field.
    void clear() {
        what.set("");
        when.set(null);
        basis.set("");
        issues.clear();
        quotes.clear();
        marking.set(null);
        judgement.set("");
        confidence.set(null);
        next.set(null);
        likelihood.set(null);
        by.set(null);
        met.clear();
        corrects.set(null);
        suggested = "";
        editing.set(null);
    }

    /// The development, whose date must be there.
    NewDevelopment development(When happened, @Nullable When reported) {
        return new NewDevelopment(
                what.get().strip(), happened, reported,
                issues.stream().map(ChosenIssue::entered).toList(), assessment(),
                marking.get(), quotes.stream().map(Quoted::source).toList(),
                corrects.get() == null ? null : corrects.get().as());
    }

    /// What is gathered as it is kept, with the `own` values of the form for `kind`.
    LogDraft draft(EntryKind kind, Map<String, String> own) {
        When happened = when.get();
        When until = by.get();
        return new LogDraft(
                what.get(), happened == null ? null : happened.date().edtf(),
                happened == null ? null : happened.words(),
                basis.get(),
                issues.stream()
                        .map(one -> new LogDraft.OnIssue(one.id().toString(), one.levelProperty().get())).toList(),
                quotes.stream().map(LogDraft.Quote::of).toList(), marking.get(), judgement.get(), confidence.get(),
                next.get(), likelihood.get(), until == null ? null : until.date().edtf(),
                editing.get() == null ? null : editing.get().toString(), kind, own,
                met.stream().map(Id::toString).toList(),
                corrects.get() == null ? null : LogDraft.Record.of(corrects.get()));
    }

    /// Fills the form with what was kept; issues that are no longer among `choices` are left out.
    void restore(LogDraft draft, List<IssueChoice> choices) {
        clear();
        editing.set(draft.editing() == null ? null : UUID.fromString(draft.editing()));
        what.set(draft.what());
        when.set(draft.happened());
        basis.set(draft.basis());
        for (LogDraft.OnIssue kept : draft.issues()) {
            choices.stream().filter(choice -> choice.id().toString().equals(kept.id())).forEach(choice -> {
                var chosen = new ChosenIssue(choice);
                chosen.levelProperty().set(kept.level());
                issues.add(chosen);
            });
        }
        quotes.setAll(draft.quotes().stream().map(LogDraft.Quote::quoted).toList());
        marking.set(draft.marking());
        judgement.set(draft.judgement());
        confidence.set(draft.confidence());
        next.set(draft.next());
        likelihood.set(draft.likelihood());
        by.set(draft.by() == null ? null : When.of(draft.by()));
        met.setAll(draft.meets().stream().<Id<Tripwire>>map(Id::parse).toList());
        corrects.set(draft.corrects() == null ? null : draft.corrects().named());
    }

    /// Takes over a judgement on record.
    void judge(@Nullable Assessment assessment) {
        boolean none = assessment == null;
        judgement.set(none ? "" : assessment.judgement());
        confidence.set(none ? null : assessment.confidence());
        next.set(none ? null : assessment.next());
        likelihood.set(none ? null : assessment.likelihood());
        by.set(none || assessment.by() == null ? null : When.of(assessment.by()));
    }

    private @Nullable Assessment assessment() {
        When until = by.get();
        boolean none = judgement.get().isBlank() && confidence.get() == null && next.get() == null
                && likelihood.get() == null && until == null;
        return none ? null : new Assessment(judgement.get().strip(), confidence.get(), next.get(), likelihood.get(),
                until == null ? null : until.date());
    }
}
