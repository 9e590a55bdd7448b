package org.rapporteur.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.ui.Destination.SetupPage.Section;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.task.Background;

/// What is set up in a tracker: its issues, its scales and its own description.
public final class SetupViewModel {
    private final IssuesViewModel issues;
    private final ScalesViewModel scales;
    private final TrackerViewModel description;
    private final Recorder recorder;
    private final Jottings jottings;
    private final Background background;
    private final Messages messages;
    private boolean onShow;

    /// What is set up in `tracker`; what is half typed is kept in `jottings`.
    public SetupViewModel(OpenTracker tracker, Background background, Jottings jottings, Messages messages) {
        var book = new IssueBook(tracker);
        this.background = background;
        this.jottings = jottings;
        this.messages = messages;
        recorder = new Recorder(tracker, background);
        issues = new IssuesViewModel(book, background, recorder, jottings, messages);
        scales = new ScalesViewModel(book, background, recorder, jottings, messages);
        description = new TrackerViewModel(tracker, background, recorder, jottings, messages);
        tracker.changes().listen(changed -> background.home(() -> {
            if (onShow) {
                reload();
            }
        }));
    }

    /// Has `consumer` told what was recorded.
    void onDone(Consumer<Recorded> consumer) {
        recorder.onDone(consumer);
    }

    IssuesViewModel issues() {
        return issues;
    }

    ScalesViewModel scales() {
        return scales;
    }

    TrackerViewModel description() {
        return description;
    }

    private Map<Section, List<String>> unsaved() {
        var all = new EnumMap<Section, List<String>>(Section.class);
        all.put(Section.ISSUES, names(issues.forms().unsaved()));
        all.put(Section.SCALES, names(scales.forms().unsaved()));
        all.put(Section.TRACKER,
                description.changedProperty().get() ? List.of(messages.get("setup.tracker")) : List.of());
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private List<String> names(List<? extends RecordForm<?>> forms) {
        return forms.stream().map(form -> form.name().get().strip())
                .map(name -> name.isEmpty() ? messages.get("setup.noName") : name).toList();
    }

    /// Has what was changed in `section` and not saved come on show.
    void showUnsaved(Section section) {
        switch (section) {
            case ISSUES -> issues.forms().showUnsaved();
            case SCALES -> scales.forms().showUnsaved();
            case TRACKER -> { }
        }
    }

    /// Comes on show.
    void shown() {
        onShow = true;
        reload();
    }

    /// Is no longer seen; forms stay as they are. `unsaved` takes what of them is not saved, once all that is
    /// being saved is.
    void hidden(Consumer<Map<Section, List<String>>> unsaved) {
        onShow = false;
        jottings.keepNow();
        background.write(() -> true).then(saved -> {
            if (!onShow) {
                unsaved.accept(unsaved());
            }
        }).start();
    }

    private void reload() {
        issues.reload();
        scales.reload();
        description.reload();
    }
}
