package org.rapporteur.ui.dialog;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Suggestions;
import org.rapporteur.ui.task.Background;

/// A folder that is typed; those that begin like it are offered below.
final class FolderField extends TextField {
    private static final double ROW = 32;

    private final Background background;
    private final Suggestions<String> suggestions;

    FolderField(Background background) {
        this.background = background;
        this.suggestions = new Suggestions<>(this, ROW, Row::new, this::take);
        textProperty().addListener((property, old, now) -> offer(now));
    }

    private void offer(String words) {
        background.call(() -> Folders.like(words)).latest("folders").then(suggestions::offer).start();
    }

    private void take(String folder) {
        setText(folder);
        end();
    }

    private record Row(Label node) implements Suggestions.Row<String> {
        Row() {
            this(Labels.cut(""));
        }

        @Override
        public void show(String folder) {
            node.setText(folder);
        }
    }
}
