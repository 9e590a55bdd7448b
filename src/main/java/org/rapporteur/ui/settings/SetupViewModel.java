package org.rapporteur.ui.settings;

import java.util.function.Consumer;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.task.Background;

/// What is set up in a tracker: its issues, its scales and its own description.
public final class SetupViewModel {
    private final IssuesViewModel issues;
    private final ScalesViewModel scales;
    private final TrackerViewModel description;
    private final Recorder recorder;
    private final Jottings jottings;
    private boolean onShow;

    /// What is set up in `tracker`; what is half typed is kept in `jottings`.
    public SetupViewModel(OpenTracker tracker, Background background, Jottings jottings, Messages messages) {
        var book = new IssueBook(tracker);
        this.jottings = jottings;
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

    /// Comes on show.
    void shown() {
        onShow = true;
        reload();
    }

    /// Is no longer seen; forms stay as they are.
    void hidden() {
        onShow = false;
        jottings.keepNow();
    }

    private void reload() {
        issues.reload();
        scales.reload();
        description.reload();
    }
}
