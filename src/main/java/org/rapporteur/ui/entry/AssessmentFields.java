package org.rapporteur.ui.entry;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Likelihood;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.GrowingArea;
import org.rapporteur.ui.control.PartialDateField;

/// The officer's judgement and what he expects next.
final class AssessmentFields extends VBox {
    private static final double HALF = 50;

    private final Messages messages;

    AssessmentFields(LogForm form, Messages messages) {
        this.messages = messages;
        getStyleClass().add("form-fields");
        TextArea judgement = new GrowingArea(2);
        judgement.setId("judgement");
        judgement.textProperty().bindBidirectional(form.judgementProperty());
        var by = new PartialDateField(messages);
        by.field().setAccessibleText(messages.get("log.by"));
        by.bindTo(form.byProperty());
        var grid = new GridPane();
        grid.getStyleClass().add("assessment-grid");
        grid.getColumnConstraints().addAll(half(), half());
        grid.add(field("log.confidence", box(List.of(Confidence.values()), form.confidenceProperty())), 0, 0);
        grid.add(field("log.next", box(List.of(Direction.values()), form.nextProperty())), 1, 0);
        grid.add(field("log.likelihood", box(oneColumn(), form.likelihoodProperty())), 0, 1, 2, 1);
        getChildren().addAll(Fields.named(messages.get("log.judgement"), judgement), grid,
                Fields.named(messages.get("log.by"), by));
    }

    /// Words of the other column say the same and are not mixed in.
    private static List<Likelihood> oneColumn() {
        return Arrays.stream(Likelihood.values()).filter(term -> term.column() == Likelihood.Column.LIKELY).toList();
    }

    private <E extends Enum<E>> ComboBox<@Nullable E> box(List<E> options, ObjectProperty<@Nullable E> value) {
        ComboBox<@Nullable E> box = Fields.choice(options, messages.get("log.notGiven"), messages::of);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private Node field(String key, Node field) {
        return Fields.named(messages.get(key), field);
    }

    private static ColumnConstraints half() {
        var column = new ColumnConstraints();
        column.setPercentWidth(HALF);
        return column;
    }
}
