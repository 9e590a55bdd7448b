package org.rapporteur.ui.briefs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Edit;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.Part;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.papers.Briefing;

/// All that is typed and chosen for a paper.
final class BriefForm {
    private final ObservableList<PaperTemplate> papers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PaperTemplate> paper = new SimpleObjectProperty<>();
    private final StringProperty audience = text();
    private final StringProperty meeting = text();
    private final StringProperty since = text();
    private final StringProperty purpose = text();
    private final StringProperty bottomLine = text();
    private final StringProperty press = text();
    private final StringProperty ceiling = text();
    private final BooleanProperty sourced = new SimpleBooleanProperty(true);
    private final ObjectProperty<PaperTemplate.Notes> notes = new SimpleObjectProperty<>(PaperTemplate.Notes.LISTED);
    private final BooleanProperty timeline = new SimpleBooleanProperty();
    private final ObservableMap<String, String> wordings = FXCollections.observableMap(new LinkedHashMap<>());
    private final ObservableList<IssueChoice> issues = FXCollections.observableArrayList();
    private final ObservableList<String> markings = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private boolean loading;

    BriefForm() {
        sourced.addListener(changed -> edited());
        notes.addListener(changed -> edited());
        timeline.addListener(changed -> edited());
        paper.addListener((form, before, now) -> {
            if (!loading && now != null) {
                notes.set(now.notes());
            }
            edited();
        });
        wordings.addListener((MapChangeListener<String, String>) changed -> edited());
    }

    private StringProperty text() {
        var property = new SimpleStringProperty("");
        property.addListener(changed -> edited());
        return property;
    }

    private void edited() {
        if (!loading) {
            edits.set(edits.get() + 1);
        }
    }

    /// Counts what the officer changed; loading does not count.
    ReadOnlyIntegerProperty edits() {
        return edits.getReadOnlyProperty();
    }

    /// The forms of paper that can be chosen, the usual one first.
    ObservableList<PaperTemplate> papers() {
        return papers;
    }

    /// The form of the paper; null before the first loading.
    ObjectProperty<@Nullable PaperTemplate> paper() {
        return paper;
    }

    /// The other wordings of statements, each by the statement as it was composed.
    ObservableMap<String, String> wordings() {
        return wordings;
    }

    /// Leaves statements out of the paper, whether they were worded otherwise before or not.
    ///
    /// @param texts as they stand in the paper
    /// @return brings them back
    Runnable leaveOut(List<String> texts) {
        Map<String, String> before = new LinkedHashMap<>(wordings);
        for (String text : texts) {
            String was = wordings.entrySet().stream().filter(edit -> edit.getValue().equals(text))
                    .map(Map.Entry::getKey).findFirst().orElse(text);
            wordings.put(was, "");
        }
        return () -> {
            wordings.clear();
            wordings.putAll(before);
        };
    }

    /// Whether the paper has entries that fill a sheet.
    boolean isChronology() {
        PaperTemplate chosen = paper.get();
        return chosen != null && chosen.has(Part.CHRONOLOGY);
    }

    StringProperty press() {
        return press;
    }

    StringProperty audience() {
        return audience;
    }

    StringProperty meeting() {
        return meeting;
    }

    /// The first day of the background, as typed.
    StringProperty since() {
        return since;
    }

    StringProperty purpose() {
        return purpose;
    }

    StringProperty bottomLine() {
        return bottomLine;
    }

    StringProperty ceiling() {
        return ceiling;
    }

    BooleanProperty sourced() {
        return sourced;
    }

    /// Where a Word document has its notes; as the paper's form has them until it is chosen otherwise.
    ObjectProperty<PaperTemplate.Notes> notes() {
        return notes;
    }

    /// Whether the chosen issues are drawn along time.
    BooleanProperty timeline() {
        return timeline;
    }

    /// The tracker's markings, lowest first.
    ObservableList<String> markings() {
        return markings;
    }

    /// All issues, in the order in which the paper takes those that are chosen.
    ObservableList<IssueChoice> issues() {
        return issues;
    }

    /// Puts the issue at `from` to the place `to`; a place that is none changes nothing.
    void move(int from, int to) {
        if (from != to && to >= 0 && to < issues.size()) {
            issues.add(to, issues.remove(from));
            edited();
        }
    }

    /// The issues that the paper takes, in its order.
    List<Id<Issue>> chosen() {
        return issues.stream().filter(issue -> issue.chosenProperty().get())
                .map(issue -> issue.issue().issue().id()).toList();
    }

    /// Takes the words and choices of `draft`, and the issues and markings of `snapshot`.
    void load(BriefDraft draft, TrackerSnapshot snapshot) {
        loading = true;
        paper.set(papers.stream().filter(one -> one.name().equals(draft.paper())).findFirst()
                .orElse(papers.getFirst()));
        press.set(draft.press());
        wordings.clear();
        draft.edits().forEach(edit -> wordings.put(edit.was(), edit.text()));
        audience.set(draft.audience());
        meeting.set(draft.meeting());
        since.set(draft.since());
        purpose.set(draft.purpose());
        bottomLine.set(draft.bottomLine());
        sourced.set(draft.sourced());
        notes.set(Arrays.stream(PaperTemplate.Notes.values()).filter(one -> one.name().equals(draft.notes()))
                .findFirst().orElseGet(() -> Objects.requireNonNull(paper.get()).notes()));
        timeline.set(draft.timeline());
        var tracker = snapshot.tracker().content();
        if (!markings.equals(tracker.markings())) {
            markings.setAll(tracker.markings());
        }
        ceiling.set(markings.contains(draft.ceiling()) ? draft.ceiling() : tracker.lowestMarking());
        list(draft, snapshot);
        loading = false;
    }

    private void list(BriefDraft draft, TrackerSnapshot snapshot) {
        var chosen = new HashSet<>(draft.chosen());
        List<IssueChoice> choices = new ArrayList<>(snapshot.issues().stream()
                .map(issue -> new IssueChoice(issue, chosen.contains(issue.issue().id()))).toList());
        choices.sort(Comparator.comparingInt(choice -> place(draft, choice)));
        choices.forEach(choice -> choice.chosenProperty().addListener(changed -> edited()));
        issues.setAll(choices);
    }

    private static int place(BriefDraft draft, IssueChoice choice) {
        int at = draft.order().indexOf(choice.issue().issue().id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /// What is typed and chosen, to be kept.
    BriefDraft draft() {
        PaperTemplate chosen = paper.get();
        return new BriefDraft(
                chosen == null ? "" : chosen.name(), audience.get(), meeting.get(), since.get(),
                purpose.get(), bottomLine.get(), press.get(), ceiling.get(), sourced.get(),
                notes.get().name(), timeline.get(),
                issues.stream().map(issue -> issue.issue().issue().id()).toList(), chosen(), worded());
    }

    private List<Edit> worded() {
        return wordings.entrySet().stream().map(edit -> new Edit(edit.getKey(), edit.getValue())).toList();
    }

    /// A draft without words, on `wanted` first, or on the usual issues where that is empty.
    static BriefDraft fresh(TrackerSnapshot snapshot, List<Id<Issue>> wanted) {
        List<Id<Issue>> chosen = wanted.isEmpty() ? Briefing.usualIssues(snapshot) : wanted;
        return new BriefDraft("", "", "", "", "", "", "", "", true, "", false, chosen, chosen, List.of());
    }

    /// The request for a sourced paper.
    ///
    /// @throws UserProblem if the start of the background cannot be read as a date
    BriefRequest request(String author, Instant made) {
        return new BriefRequest(
                Objects.requireNonNull(paper.get()).with(notes.get()), audience.get(),
                Map.of(Part.PURPOSE, purpose.get(), Part.BOTTOM_LINE, bottomLine.get(), Part.PRESS, press.get()),
                chosen(), firstDay(), meeting.get().isBlank() ? null : meeting.get(), ceiling.get(), true,
                timeline.get(), worded(), author, made);
    }

    private @Nullable LocalDate firstDay() {
        return since.get().isBlank() ? null : DateReading.read(since.get()).earliest();
    }
}
