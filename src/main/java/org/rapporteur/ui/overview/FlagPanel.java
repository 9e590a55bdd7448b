package org.rapporteur.ui.overview;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Flag;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.KeptFields;
import org.rapporteur.ui.control.Labels;

/// Asks why an issue is flagged for the month ahead: a flag without a reason helps nobody. A reason that was
/// typed and not set is there again.
final class FlagPanel extends VBox {
    /// @param flag takes the reason, and what is to be told whether it was recorded
    FlagPanel(
            IssueSnapshot issue, Flag.Form form, OverviewViewModel viewModel, Messages messages,
            BiConsumer<String, Consumer<Boolean>> flag) {
        getStyleClass().add("flag-panel");
        boolean risk = form == Flag.Form.RISK;
        String month = new DateWords(messages).of(viewModel.lookouts().monthAhead());
        var why = new TextField();
        why.setId("flag-why");
        why.setPromptText(messages.get("overview.flag.why"));
        why.setAccessibleText(messages.get("overview.flag.why"));
        var set = new Button(messages.get("overview.flag.set"));
        set.getStyleClass().add("accent");
        set.disableProperty().bind(why.textProperty().map(String::isBlank));
        var kept = new KeptFields(viewModel.jottings(), "flag " + issue.issue().id() + " " + form)
                .with("why", why.textProperty());
        set.setOnAction(event -> flag.accept(why.getText(), recorded -> {
            if (recorded) {
                kept.drop();
            }
        }));
        why.setOnAction(event -> set.fire());
        kept.recall(why::end);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(
                Labels.wrapping(messages.get(risk ? "overview.flag.riskFor" : "overview.flag.opportunityFor",
                        issue.name(), month), "strong"),
                Labels.wrapping(messages.get(
                        risk ? "overview.flag.riskMeans" : "overview.flag.opportunityMeans"), "muted", "small"),
                why, set);
    }
}
