package org.rapporteur.ui.settings;

import java.util.ArrayList;
import java.util.List;
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
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.task.Background;

/// The issues of the tracker in their order, archived ones last, and the form of the one that is chosen.
final class IssuesViewModel {
    private final IssueBook book;
    private final Background background;
    private final Recorder recorder;
    private final Messages messages;
    private final StoredForms<Issue, IssueForm> forms;
    private final ObservableList<Stored<Scale>> scales = FXCollections.observableArrayList();
    private @Nullable Loaded last;

    IssuesViewModel(IssueBook book, Background background, Recorder recorder, Jottings jottings, Messages messages) {
        this.book = book;
        this.background = background;
        this.recorder = recorder;
        this.messages = messages;
        this.forms = new StoredForms<>(jottings, "setup issue ", IssueForm::new,
                () -> scales.stream().findFirst().map(scale -> new IssueForm(null, Issue.named("", scale.id(), 0))));
    }

    /// The issues and their forms.
    StoredForms<Issue, IssueForm> forms() {
        return forms;
    }

    /// The scales to choose from.
    ObservableList<Stored<Scale>> scales() {
        return scales;
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
        if (!read.equals(last)) {
            last = read;
            scales.setAll(read.scales());
            forms.read(read.issues());
        }
    }

    /// Records the form on show. What is wrong with it is said in it.
    void save() {
        IssueForm shown = forms.form();
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
        forms.saved(shown, id, issue);
        reload();
    }

    /// Puts the issue at `from` to the place `to`, among those that are not archived.
    void move(int from, int to) {
        if (!moves(from, to)) {
            return;
        }
        List<Stored<Issue>> order = new ArrayList<>(forms.records());
        order.add(to, order.remove(from));
        forms.fill(order);
        List<Id<Issue>> ids = order.stream().map(Stored::id).toList();
        String sentence = messages.get("setup.moved", order.get(to).content().name());
        recorder.record(() -> Done.of(book.reorder(ids)), sentence, moved -> reload(), this::refuse);
    }

    /// Whether the issue at `from` can take the place `to`: what is put away stands behind all others.
    boolean moves(int from, int to) {
        int last = (int) forms.records().stream().filter(issue -> !issue.content().archived()).count() - 1;
        return from != to && from >= 0 && from <= last && to >= 0 && to <= last;
    }

    /// Puts `issue` away, or brings it back.
    void archive(Stored<Issue> issue) {
        boolean away = !issue.content().archived();
        String sentence = messages.get(away ? "setup.archived" : "setup.broughtBack", issue.content().name());
        recorder.record(() -> Done.of(book.archive(issue.id(), away)), sentence, id -> reload(), this::refuse);
    }

    private void refuse(UserProblem problem) {
        IssueForm shown = forms.form();
        if (shown != null) {
            shown.problem.set(messages.of(problem));
        }
        reload();
    }
}
