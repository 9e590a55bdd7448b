package org.rapporteur.ui.inbox;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;

/// How far an import is, along the foot of the window while one runs. It takes no room otherwise
/// and hinders nothing.
public final class ImportStrip extends HBox {
    /// A strip on the imports of `viewModel`.
    public ImportStrip(ImportViewModel viewModel, Messages messages) {
        getStyleClass().add("import-strip");
        setAlignment(Pos.CENTER_LEFT);
        var bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.fractionProperty());
        bar.setMinWidth(Region.USE_PREF_SIZE);
        Label doing = Labels.cut("", "small");
        doing.textProperty().bind(viewModel.doingProperty());
        HBox.setHgrow(doing, Priority.ALWAYS);
        doing.setMaxWidth(Double.MAX_VALUE);
        var stop = new Button(messages.get("import.stop"));
        stop.getStyleClass().add("small");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> viewModel.stop());
        getChildren().addAll(bar, doing, stop);
        Fields.showWhile(this, viewModel.busyProperty());
    }
}
