package org.rapporteur.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.ui.control.Labels;

/// How far a long job is, with a button that cancels it. Made by [Notices#progress].
///
/// ```java
/// ProgressNotice notice = overlay.notices().progress(words, () -> job.cancel());
/// background.work(…).progress(notice::at).then(…)
/// ```
public final class ProgressNotice extends HBox {
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label doing = Labels.cut("", "muted", "small");
    private Runnable onClose = () -> {};

    ProgressNotice(String what, String cancelWords, Runnable cancel) {
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        var words = new VBox(Labels.wrapping(what), bar, doing);
        words.getStyleClass().add("progress-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button(cancelWords);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            close();
            cancel.run();
        });
        getChildren().addAll(words, button);
    }

    /// Shows how far the job is; fits [org.rapporteur.ui.task.Job#progress].
    ///
    /// @param fraction 0 to 1, or negative where it cannot be told
    /// @param sentence what is being done
    public void at(double fraction, String sentence) {
        bar.setProgress(fraction);
        doing.setText(sentence);
    }

    /// Takes the notice away; call it when the job has ended in any way.
    public void close() {
        onClose.run();
    }

    void setOnClose(Runnable action) {
        onClose = action;
    }
}
