package org.rapporteur.ui.backups;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.Choosers;

/// Where backups lie and how they are made, and the ways to change that.
final class PlaceCard {
    private final PlaceViewModel viewModel;
    private final Choosers choosers;
    private final Messages messages;
    private final Card card;

    PlaceCard(PlaceViewModel viewModel, Choosers choosers, Messages messages) {
        this.viewModel = viewModel;
        this.choosers = choosers;
        this.messages = messages;
        this.card = new Card(messages.get("backups.place"));
    }

    /// The card; empty until [#show].
    Card build() {
        card.setId("backup-place");
        return card;
    }

    /// Shows how it is set.
    void show(BackupsViewModel.State state) {
        BackupPlace place = state.place();
        card.getChildren().remove(1, card.getChildren().size());
        card.getChildren().addAll(
                Labels.wrapping(messages.get("backups.folder"), "field-label"),
                Labels.address(state.folder().toString(), "small"),
                folderButtons(place),
                Fields.named(messages.get("backups.room"), room(place)),
                Labels.wrapping(messages.get("backups.kept"), "muted", "small"),
                Labels.wrapping(messages.get(place.key() == null ? "backups.notSealed" : "backups.isSealed")),
                sealing(place), Fields.problem(viewModel.problemProperty()));
    }

    private Node folderButtons(BackupPlace place) {
        var row = new HBox(8, button("backup-folder", "backups.change", this::choose));
        if (place.chosen()) {
            row.getChildren().add(button("backup-folder-usual", "backups.usualFolder", () -> viewModel.folder(null)));
        }
        return row;
    }

    private void choose() {
        choosers.folder(LastFolder.BACKUPS, messages.get("backups.chooseFolder"), card.getScene().getWindow())
                .ifPresent(viewModel::folder);
    }

    private ComboBox<Long> room(BackupPlace place) {
        var box = new ComboBox<Long>();
        box.setId("backup-room");
        box.getItems().setAll(PlaceViewModel.ROOMS);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Long bytes) {
                return bytes == null ? "" : messages.get("backups.roomOf", bytes >> 30);
            }

            @Override
            public Long fromString(String text) {
                return place.room();
            }
        });
        box.setValue(place.room());
        box.valueProperty().addListener((property, old, now) -> viewModel.room(now));
        return box;
    }

    private Node sealing(BackupPlace place) {
        var set = button("backup-seal", "backups.seal", viewModel::seal);
        set.disableProperty().bind(viewModel.busyProperty()
                .or(viewModel.wordsProperty().isEmpty()).or(viewModel.againProperty().isEmpty()));
        PasswordField again = secret("backup-words-again", viewModel.againProperty());
        again.setOnAction(event -> set.fire());
        var form = new VBox(8,
                Fields.named(messages.get("backups.passphrase"), secret("backup-words", viewModel.wordsProperty())),
                Fields.named(messages.get("backups.again"), again),
                Labels.wrapping(messages.get("backups.sealHint", SealKey.SHORTEST), "muted", "small"), set);
        var fold = new Fold(messages.get(place.key() == null ? "backups.sealThem" : "backups.sealOther"), form);
        return place.key() == null ? fold
                : new VBox(2, fold, Fields.link(messages.get("backups.unseal"), viewModel::unseal));
    }

    private static PasswordField secret(String id, StringProperty text) {
        var field = new PasswordField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Button button(String id, String key, Runnable action) {
        return Buttons.small(id, messages.get(key), action);
    }
}
