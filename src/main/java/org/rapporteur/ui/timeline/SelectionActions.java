package org.rapporteur.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappingRow;

/// What can be done with the stretch of time that was chosen, or with a comparison.
/// It stands beside the chart and covers nothing of it.
final class SelectionActions extends WrappingRow {
    private final TimelineViewModel viewModel;
    private final Messages messages;

    SelectionActions(TimelineViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("timeline-selection");
        getStyleClass().add("timeline-selection");
        setAlignment(Pos.CENTER_LEFT);
        viewModel.selectionProperty().subscribe(now -> draw());
        viewModel.comparisonProperty().subscribe(now -> draw());
        viewModel.wayProperty().subscribe(now -> draw());
    }

    private void draw() {
        Span chosen = viewModel.selectionProperty().get();
        Comparison against = viewModel.comparisonProperty().get();
        getChildren().clear();
        if (chosen != null) {
            chosen(chosen);
        } else if (against != null) {
            compared(against);
        }
        setVisible(!getChildren().isEmpty() && viewModel.wayProperty().get() == TimelineViewModel.Way.CHART);
        setManaged(isVisible());
    }

    private void chosen(Span span) {
        Label days = Labels.of(messages.get("timeline.chosen",
                viewModel.words().day(span.first()), viewModel.words().day(span.last())), "strong");
        getChildren().addAll(days,
                button("timeline.brief", "timeline-brief", viewModel::briefOnSelection),
                button("timeline.asOfEnd", "timeline-as-of-end", viewModel::showSelectionEnd),
                button("timeline.dismiss", "timeline-dismiss", () -> viewModel.selectionProperty().set(null)));
    }

    private void compared(Comparison against) {
        String words = switch (against) {
            case Comparison.Period period -> messages.get("timeline.compared.period",
                    viewModel.words().day(period.zero()), viewModel.words().day(period.other()));
            case Comparison.Second second -> messages.get("timeline.compared.tracker",
                    String.valueOf(second.file().getFileName()));
        };
        getChildren().addAll(Labels.of(words, "strong"),
                button("timeline.compare.end", "timeline-compare-end", () -> viewModel.comparisonProperty().set(null)));
    }

    private Button button(String key, String id, Runnable action) {
        return Buttons.small(id, messages.get(key), action);
    }
}
