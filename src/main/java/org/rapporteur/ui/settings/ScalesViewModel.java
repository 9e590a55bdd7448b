package org.rapporteur.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.Done;
import org.rapporteur.ui.task.Background;

/// The scales of the tracker, and the form of the one that is chosen.
final class ScalesViewModel {
    private final IssueBook book;
    private final Background background;
    private final Recorder recorder;
    private final Messages messages;
    private final ObservableList<Stored<Scale>> scales = FXCollections.observableArrayList();
    private final Map<Id<Scale>, ScaleForm> forms = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable ScaleForm> form = new ReadOnlyObjectWrapper<>();
    private @Nullable Loaded last;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private boolean filling;
    private List<Stored<Issue>> issues = List.of();

    ScalesViewModel(IssueBook book, Background background, Recorder recorder, Messages messages) {
        this.book = book;
        this.background = background;
        this.recorder = recorder;
        this.messages = messages;
    }

    /// All scales by name.
    ObservableList<Stored<Scale>> scales() {
        return scales;
    }

    /// The form on show; null where there is no scale.
    ReadOnlyObjectProperty<@Nullable ScaleForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    private void fill(List<Stored<Scale>> now) {
        filling = true;
        scales.setAll(now);
        filling = false;
    }

    /// Whether it was read once, so that a list without anything in it is empty.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
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
        if (read.equals(last)) {
            return;
        }
        last = read;
        loaded.set(true);
        issues = read.issues();
        forms.values().removeIf(each -> !each.changed());
        ScaleForm shown = form.get();
        fill(read.scales());
        if (shown != null && shown.id() == null) {
            return;
        }
        Id<Scale> id = shown == null ? null : shown.id();
        scales.stream().filter(scale -> scale.id().equals(id)).findFirst()
                .or(() -> scales.stream().findFirst())
                .ifPresentOrElse(this::select, () -> form.set(null));
    }

    /// Shows the form of `scale`, as it was left. What a list marks by itself while it is filled
    /// anew is no choice.
    void choose(Stored<Scale> scale) {
        if (!filling) {
            select(scale);
        }
    }

    private void select(Stored<Scale> scale) {
        form.set(forms.computeIfAbsent(scale.id(), id -> ScaleForm.of(id, scale.content())));
    }

    /// Whether the form of `scale` was changed and not saved.
    boolean unsaved(Stored<Scale> scale) {
        ScaleForm kept = forms.get(scale.id());
        return kept != null && kept.changed();
    }

    /// The names of the issues that are judged on the scale of `shown`.
    String usedBy(ScaleForm shown) {
        return issues.stream().map(Stored::content).filter(issue -> issue.scale().equals(shown.id()))
                .map(Issue::name).collect(Collectors.joining(", "));
    }

    /// Begins a scale.
    void begin() {
        form.set(ScaleForm.blank());
    }

    /// Begins a scale that is like the one on show.
    void copy() {
        ScaleForm shown = form.get();
        if (shown != null) {
            Scale scale = shown.scale();
            form.set(ScaleForm.copy(scale, messages.get("setup.copyOf", scale.name())));
        }
    }

    /// Forgets what was changed in the form on show.
    void revert() {
        ScaleForm shown = form.get();
        if (shown != null) {
            forms.remove(shown.id());
            form.set(null);
            scales.stream().filter(scale -> scale.id().equals(shown.id())).findFirst()
                    .or(() -> scales.stream().findFirst()).ifPresent(this::select);
        }
    }

    /// Records the form on show. What is wrong with it is said in it.
    void save() {
        ScaleForm shown = form.get();
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
        ScaleForm shown = form.get();
        scales.stream().filter(scale -> shown != null && scale.id().equals(shown.id())).findFirst()
                .ifPresent(scale -> recorder.record(() -> Done.of(book.deleteScale(scale.id())),
                        messages.get("setup.scaleDeleted", scale.content().name()), this::deleted,
                        problem -> shown.problem.set(messages.of(problem))));
    }

    private void deleted(Id<Scale> id) {
        forms.remove(id);
        reload();
    }

    private void saved(ScaleForm shown, Id<Scale> id, Scale scale) {
        forms.remove(id);
        if (form.get() == shown) {
            ScaleForm now = ScaleForm.of(id, scale);
            forms.put(id, now);
            form.set(now);
        }
        reload();
    }
}
