package org.rapporteur.ui.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.Done;
import org.rapporteur.ui.task.Background;

/// The issues of the tracker, their order, and the form of the one that is chosen.
final class IssuesViewModel {
    private final IssueBook book;
    private final Background background;
    private final Recorder recorder;
    private final Messages messages;
    private final ObservableList<Stored<Issue>> issues = FXCollections.observableArrayList();
    private final ObservableList<Stored<Scale>> scales = FXCollections.observableArrayList();
    private final Map<Id<Issue>, IssueForm> forms = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable IssueForm> form = new ReadOnlyObjectWrapper<>();
    private @Nullable Loaded last;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private boolean filling;

    IssuesViewModel(IssueBook book, Background background, Recorder recorder, Messages messages) {
        this.book = book;
        this.background = background;
        this.recorder = recorder;
        this.messages = messages;
    }

    /// All issues in their order, archived ones last.
    ObservableList<Stored<Issue>> issues() {
        return issues;
    }

    /// The scales to choose from.
    ObservableList<Stored<Scale>> scales() {
        return scales;
    }

    /// The form on show; null where there is no issue.
    ReadOnlyObjectProperty<@Nullable IssueForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    private void fill(List<Stored<Issue>> now) {
        filling = true;
        issues.setAll(now);
        filling = false;
    }

    /// Whether it was read once, so that a list without anything in it is empty.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    private record Loaded(List<Stored<Issue>> issues, List<Stored<Scale>> scales) {}

    /// Reads anew what is recorded; forms that were changed stay as they are.
    void reload() {
        background.call(() -> new Loaded(book.issues(), book.scales()))
                .latest("setup-issues")
                .then(this::show)
                .start();
    }

    private void show(Loaded read) {
        if (read.equals(last)) {
            return;
        }
        last = read;
        loaded.set(true);
        scales.setAll(read.scales());
        forms.values().removeIf(each -> !each.changed());
        IssueForm shown = form.get();
        fill(read.issues());
        if (shown != null && shown.id() == null) {
            return;
        }
        Id<Issue> id = shown == null ? null : shown.id();
        issues.stream().filter(issue -> issue.id().equals(id)).findFirst()
                .or(() -> issues.stream().findFirst())
                .ifPresentOrElse(this::select, () -> form.set(null));
    }

    /// Shows the form of `issue`, as it was left. What a list marks by itself while it is filled
    /// anew is no choice.
    void choose(Stored<Issue> issue) {
        if (!filling) {
            select(issue);
        }
    }

    private void select(Stored<Issue> issue) {
        form.set(forms.computeIfAbsent(issue.id(), id -> new IssueForm(id, issue.content())));
    }

    /// Whether the form of `issue` was changed and not saved.
    boolean unsaved(Stored<Issue> issue) {
        IssueForm kept = forms.get(issue.id());
        return kept != null && kept.changed();
    }

    /// Begins an issue.
    void begin() {
        if (!scales.isEmpty()) {
            form.set(new IssueForm(null, Issue.named("", scales.getFirst().id(), 0)));
        }
    }

    /// Forgets what was changed in the form on show.
    void revert() {
        IssueForm shown = form.get();
        if (shown != null) {
            forms.remove(shown.id());
            form.set(null);
            issues.stream().filter(issue -> issue.id().equals(shown.id())).findFirst()
                    .or(() -> issues.stream().findFirst()).ifPresent(this::select);
        }
    }

    /// Records the form on show. What is wrong with it is said in it.
    void save() {
        IssueForm shown = form.get();
        if (shown == null) {
            return;
        }
        shown.problem.set("");
        try {
            Issue issue = shown.issue();
            Id<Issue> id = shown.id();
            String sentence = messages.get(id == null ? "setup.issueAdded" : "setup.issueSaved", issue.name());
            recorder.record(
                    () -> Done.of(id == null ? book.add(issue) : book.revise(id, issue)), sentence,
                    saved -> saved(shown, saved, issue), problem -> shown.problem.set(messages.of(problem)));
        } catch (UserProblem problem) {
            shown.problem.set(messages.of(problem));
        }
    }

    private void saved(IssueForm shown, Id<Issue> id, Issue issue) {
        forms.remove(id);
        if (form.get() == shown) {
            var now = new IssueForm(id, issue);
            forms.put(id, now);
            form.set(now);
        }
        reload();
    }

    /// Puts the issue at `from` to the place `to`, among those that are not archived.
    void move(int from, int to) {
        if (!moves(from, to)) {
            return;
        }
        List<Stored<Issue>> order = new ArrayList<>(issues);
        order.add(to, order.remove(from));
        fill(order);
        List<Id<Issue>> ids = order.stream().map(Stored::id).toList();
        String sentence = messages.get("setup.moved", order.get(to).content().name());
        recorder.record(() -> Done.of(book.reorder(ids)), sentence, moved -> reload(), this::refuse);
    }

    /// Whether the issue at `from` can take the place `to`: what is put away stands behind all others.
    boolean moves(int from, int to) {
        int last = (int) issues.stream().filter(issue -> !issue.content().archived()).count() - 1;
        return from != to && from >= 0 && from <= last && to >= 0 && to <= last;
    }

    /// Puts `issue` away, or brings it back.
    void archive(Stored<Issue> issue) {
        boolean away = !issue.content().archived();
        String sentence = messages.get(away ? "setup.archived" : "setup.broughtBack", issue.content().name());
        recorder.record(() -> Done.of(book.archive(issue.id(), away)), sentence, id -> reload(), this::refuse);
    }

    private void refuse(UserProblem problem) {
        IssueForm shown = form.get();
        if (shown != null) {
            shown.problem.set(messages.of(problem));
        }
        reload();
    }
}
