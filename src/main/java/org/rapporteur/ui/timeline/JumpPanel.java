package org.rapporteur.ui.timeline;

import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.When;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;

/// Asks for a date to go to. A month or a year is shown whole.
final class JumpPanel extends VBox {
    private final PartialDateField field;

    JumpPanel(TimelineViewModel viewModel, Messages messages, Runnable close) {
        this.field = new PartialDateField(messages);
        setId("timeline-jump-panel");
        getStyleClass().addAll("timeline-panel", "form");
        field.field().setId("jump-date");
        field.field().setAccessibleText(messages.get("timeline.jump.title"));
        field.field().setOnAction(event -> {
            When when = field.valueProperty().get();
            if (when != null) {
                double middle = (when.earliest().toEpochDay() + when.latest().toEpochDay() + 1) / 2.0;
                double days = when.latest().toEpochDay() - when.earliest().toEpochDay() + 1.0;
                viewModel.look(span -> (days > span.days() ? new Span(0, days * 1.1) : span).around(middle));
                close.run();
            }
        });
        getChildren().addAll(Labels.of(messages.get("timeline.jump.title"), "card-title"), field);
    }
}
