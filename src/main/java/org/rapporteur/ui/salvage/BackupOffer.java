package org.rapporteur.ui.salvage;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.SaveAs;

/// The newest backup of a damaged tracker and the way back to it; nothing where there is none.
final class BackupOffer extends VBox {
    private final SalvageViewModel viewModel;
    private final SaveAs saveAs;
    private final Messages messages;

    BackupOffer(SalvageViewModel viewModel, SaveAs saveAs, Messages messages) {
        this.viewModel = viewModel;
        this.saveAs = saveAs;
        this.messages = messages;
        getStyleClass().add("salvage-progress");
        setId("salvage-backup");
        Label said = Labels.wrapping(viewModel.backup().map(viewModel::backupWords).orElse(""), "strong");
        var passphrase = new PasswordField();
        passphrase.setId("salvage-passphrase");
        passphrase.textProperty().bindBidirectional(viewModel.passphrase());
        var sealed = new Field(messages.get("backups.passphrase"), passphrase);
        Fields.showWhile(sealed, viewModel.backup().map(file -> file.sealed()).orElse(false));
        getChildren().setAll(said, sealed, button());
        Fields.showWhile(this, viewModel.backup().isNotNull());
    }

    private Button button() {
        var restore = new Button(messages.get("salvage.restore"));
        restore.setId("salvage-restore");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.disableProperty().bind(Bindings.or(viewModel.busy(), Bindings.createBooleanBinding(
                () -> viewModel.backup().get() != null && viewModel.backup().get().sealed()
                        && viewModel.passphrase().get().isEmpty(), viewModel.backup(), viewModel.passphrase())));
        restore.setOnAction(event -> saveAs.ask(SaveAs.Question.fresh(
                messages.get("salvage.restoreTo"), viewModel.restoredName(), messages.get("app.file.kind"),
                TrackerName.EXTENSION), answer -> viewModel.restore(answer.file())));
        return restore;
    }
}
