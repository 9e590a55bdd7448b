package org.rapporteur.ui.record;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Caveat;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;

/// Where the officer says that an article or a passage was corrected, withdrawn or is no longer
/// believed.
final class DoubtCard extends VBox {
    private static final double FORM = 250;

    DoubtCard(RestsViewModel viewModel, boolean ofPassage) {
        Messages messages = viewModel.messages();
        ComboBox<Caveat.@Nullable Form> form = Fields.choice(
                List.of(Caveat.Form.values()), messages.get("rests.choose"), messages::of);
        form.setId("doubt-form");
        form.valueProperty().bindBidirectional(viewModel.formProperty());
        var when = new PartialDateField(messages);
        when.field().setId("doubt-when");
        when.bindTo(viewModel.whenProperty());
        TextArea why = Fields.area(2);
        why.setId("doubt-why");
        why.setPromptText(messages.get("rests.whyPrompt"));
        why.textProperty().bindBidirectional(viewModel.whyProperty());
        var left = new VBox(8, Fields.named(messages.get("rests.form"), form),
                Fields.named(messages.get("rests.since"), when));
        left.setMinWidth(FORM);
        left.setPrefWidth(FORM);
        var mark = new Button(messages.get("rests.mark"));
        mark.setId("doubt-mark");
        mark.getStyleClass().add("accent");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.disableProperty().bind(viewModel.formProperty().isNull()
                .or(viewModel.whenProperty().isNull()).or(viewModel.whyProperty().isEmpty()));
        mark.setOnAction(event -> viewModel.mark());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var right = new VBox(8, Fields.named(messages.get("rests.why"), why), new HBox(gap, mark));
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().add(new Card(messages.get(ofPassage ? "rests.markPassage" : "rests.markArticle"),
                Labels.wrapping(messages.get("rests.markRemark"), "muted", "small"), new HBox(14, left, right)));
    }
}
