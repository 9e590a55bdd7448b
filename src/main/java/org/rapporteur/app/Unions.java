package org.rapporteur.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Pane;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.ui.control.ProgressStrip;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.unite.UniteViewModel;

/// The way to unite the tracker with a copy that somebody else edited: the copy is chosen, and how far it
/// is stands at the foot of the window.
///
/// @param opener opens another tracker in the window
record Unions(
        OpenTracker open, UniteViewModel viewModel, Consumer<Path> opener, Choosers choosers, Notices notices,
        Messages words) {
    private static final int UNKNOWN = -1;

    /// Takes a tracker that was dropped on the window or pasted: offers to take in what it holds if it is a
    /// copy of the open one, and to open it in its place.
    void offer(Path tracker) {
        String name = String.valueOf(tracker.getFileName());
        viewModel.ask(tracker, copy -> {
            var ways = new ArrayList<NoticeAction>();
            if (copy && open.database().writable()) {
                ways.add(new NoticeAction(words.get("unite.take"), () -> viewModel.unite(tracker)));
            }
            ways.add(new NoticeAction(words.get("unite.open"), () -> opener.accept(tracker)));
            notices.ask(words.get(copy ? "unite.isCopy" : "unite.isOther", name), ways);
        });
    }

    /// Lets the copy be chosen and takes it in; where nothing can be recorded, says so.
    void choose() {
        if (!open.database().writable()) {
            notices.problem(new UserProblem("openForReading", String.valueOf(open.database().file().getFileName())));
        } else if (!viewModel.busyProperty().get()) {
            choosers.file(LastFolder.COPIES, words.get("unite.choose"), notices.getScene().getWindow(),
                    new Choosers.Kind(words.get("app.file.kind"), TrackerName.EXTENSION)).ifPresent(viewModel::unite);
        }
    }

    /// Gives up what is under way, as long as nothing is taken in.
    void stop() {
        viewModel.stop();
    }

    /// Shows in `foot` how far it is.
    void strip(Pane foot) {
        new ProgressStrip(new SimpleIntegerProperty(UNKNOWN), viewModel.doingProperty())
                .stoppedBy(words.get("import.stop"), viewModel.stoppableProperty(), viewModel::stop)
                .in(foot, viewModel.busyProperty());
    }
}
