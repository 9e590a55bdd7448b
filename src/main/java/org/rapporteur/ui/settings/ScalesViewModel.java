package org.rapporteur.ui.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.Done;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.task.Background;

/// The scales of the tracker by name, and the form of the one that is chosen.
final class ScalesViewModel {
    private final IssueBook book;
    private final Background background;
    private final Recorder recorder;
    private final Messages messages;
    private final StoredForms<Scale, ScaleForm> forms;
    private @Nullable Loaded last;
    private List<Stored<Issue>> issues = List.of();

    ScalesViewModel(IssueBook book, Background background, Recorder recorder, Jottings jottings, Messages messages) {
        this.book = book;
        this.background = background;
        this.recorder = recorder;
        this.messages = messages;
        this.forms = new StoredForms<>(jottings, "setup scale ", ScaleForm::of,
                () -> Optional.of(ScaleForm.blank()));
    }

    /// The scales and their forms.
    StoredForms<Scale, ScaleForm> forms() {
        return forms;
    }

    private record Loaded(List<Stored<Scale>> scales, List<Stored<Issue>> issues) {}

    /// Reads anew what is recorded; forms that were changed stay as they are.
    void reload() {
        background.call(() -> new Loaded(book.scales(), book.issues()))
                .latest("setup-scales")
                .then(this::show)
                .start();
    }

    private void show(Loaded read) {
        if (!read.equals(last)) {
            last = read;
            issues = read.issues();
            forms.read(read.scales());
        }
    }

    /// The names of the issues that are judged on the scale of `shown`.
    String usedBy(ScaleForm shown) {
        return issues.stream().map(Stored::content).filter(issue -> issue.scale().equals(shown.id()))
                .map(Issue::name).collect(Collectors.joining(", "));
    }

    /// Begins a scale that is like the one on show, unless another new one was begun: that comes first.
    void copy() {
        ScaleForm shown = forms.form();
        if (shown != null) {
            Scale scale = shown.scale();
            if (!forms.begin(ScaleForm.copy(scale, messages.get("setup.copyOf", scale.name())))) {
                Objects.requireNonNull(forms.form()).problem.set(messages.get("setup.begunBefore"));
            }
        }
    }

    /// Records the form on show. What is wrong with it is said in it.
    void save() {
        ScaleForm shown = forms.form();
        if (shown == null) {
            return;
        }
        shown.problem.set("");
        Scale scale = shown.scale();
        Id<Scale> id = shown.id();
        String sentence = messages.get(id == null ? "setup.scaleAdded" : "setup.scaleSaved", scale.name());
        recorder.record(
                () -> Done.of(id == null ? book.addScale(scale) : book.reviseScale(id, scale)), sentence,
                saved -> saved(shown, saved, scale), problem -> shown.problem.set(messages.of(problem)));
    }

    /// Deletes the scale on show, which nothing may use. That something does is said in its form.
    void delete() {
        ScaleForm shown = forms.form();
        forms.records().stream().filter(scale -> shown != null && scale.id().equals(shown.id())).findFirst()
                .ifPresent(scale -> recorder.record(() -> Done.of(book.deleteScale(scale.id())),
                        messages.get("setup.scaleDeleted", scale.content().name()), this::deleted,
                        problem -> shown.problem.set(messages.of(problem))));
    }

    private void deleted(Id<Scale> id) {
        forms.forget(id);
        reload();
    }

    private void saved(ScaleForm shown, Id<Scale> id, Scale scale) {
        forms.saved(shown, id, scale);
        reload();
    }
}
