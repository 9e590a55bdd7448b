package org.rapporteur.ui.timeline;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Scale;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Labels;

/// Which lanes are wanted: by words, by the level in force, by whether anything changed; all folded
/// or none.
final class LanesPanel extends VBox {
    private final TimelineViewModel viewModel;
    private final Messages messages;
    private final TextField text = new TextField();
    private final CheckBox changed = new CheckBox();
    private final Set<Integer> levels = new HashSet<>();

    LanesPanel(TimelineViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        Arrangement now = viewModel.arrangementProperty().get();
        setId("timeline-lanes");
        getStyleClass().addAll("timeline-panel", "form");
        text.setId("lanes-text");
        text.setText(now.text());
        text.setPromptText(messages.get("timeline.lanes.prompt"));
        text.setAccessibleText(messages.get("timeline.lanes.prompt"));
        changed.setText(messages.get("timeline.lanes.changed"));
        changed.setSelected(now.changed());
        levels.addAll(now.levels());
        text.textProperty().subscribe(words -> filter());
        changed.selectedProperty().subscribe(only -> filter());
        getChildren().addAll(Labels.of(messages.get("timeline.lanes.title"), "card-title"), text, levelBoxes(),
                changed, buttons());
    }

    private void filter() {
        viewModel.arrange(now -> now.filtered(text.getText(), levels, changed.isSelected()));
    }

    /// A level is 1 to 5 on every scale; words differ, so the number stands here.
    private FlowPane levelBoxes() {
        var row = new FlowPane();
        row.getStyleClass().add("flow");
        for (int level = Scale.LEVELS; level >= 0; level--) {
            int number = level;
            var box = new CheckBox(level == 0
                    ? messages.get("level.notAssessed") : messages.get("timeline.lanes.level", level));
            box.setSelected(levels.contains(level));
            box.selectedProperty().addListener((property, old, on) -> {
                if (on) {
                    levels.add(number);
                } else {
                    levels.remove(number);
                }
                filter();
            });
            row.getChildren().add(box);
        }
        return row;
    }

    private HBox buttons() {
        var row = new HBox(button("timeline.lanes.fold", () -> fold(true)),
                button("timeline.lanes.unfold", () -> fold(false)),
                button("timeline.lanes.reset", this::reset));
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    private void fold(boolean all) {
        Timeline timeline = viewModel.timelineProperty().get();
        if (timeline != null) {
            viewModel.arrange(now -> now.folding(timeline.lanes(), all));
        }
    }

    private void reset() {
        viewModel.arrange(now -> Arrangement.ALL);
        text.clear();
        changed.setSelected(false);
        lookupAll(".check-box").forEach(box -> ((CheckBox) box).setSelected(false));
    }

    private Button button(String key, Runnable action) {
        return Buttons.small(messages.get(key), action);
    }
}
