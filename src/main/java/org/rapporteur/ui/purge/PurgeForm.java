package org.rapporteur.ui.purge;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.backup.SpilledBackups;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;

/// Who purges and why, what becomes of backups, and the word that has to be typed.
final class PurgeForm extends VBox {
    private final PurgeViewModel viewModel;
    private final Messages messages;

    PurgeForm(PurgeViewModel viewModel) {
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        getStyleClass().add("purge-form");
        var card = new Card(messages.get("purge.form"),
                Labels.wrapping(messages.get("purge.by", viewModel.author()), "muted", "small"),
                new Field(messages.get("purge.why"), Field.lines("purge-why", viewModel.why, 3))
                        .withRemark(messages.get("purge.whyRemark")),
                words(), backups(),
                Labels.wrapping(messages.get("purge.final"), "danger", "strong"),
                new Field(messages.get("purge.type", viewModel.word()), Field.line("purge-word", viewModel.typed)),
                problem(), button());
        card.getStyleClass().add("danger");
        getChildren().add(card);
    }

    private VBox words() {
        var search = new Button(messages.get("purge.searchWords"));
        search.setId("purge-search");
        search.getStyleClass().add("small");
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.setOnAction(event -> viewModel.find());
        var field = new Field(messages.get("purge.words"), Field.lines("purge-words", viewModel.words, 2))
                .withRemark(messages.get("purge.wordsRemark"));
        field.getChildren().add(search);
        return field;
    }

    private VBox backups() {
        var fate = new ComboBox<PurgeViewModel.Fate>();
        fate.setId("purge-backups");
        fate.getItems().setAll(PurgeViewModel.Fate.values());
        fate.setConverter(new StringConverter<>() {
            @Override
            public String toString(PurgeViewModel.Fate one) {
                return one == null ? "" : messages.get("purge.fate." + one);
            }

            @Override
            public PurgeViewModel.Fate fromString(String text) {
                return viewModel.fate.get();
            }
        });
        fate.valueProperty().bindBidirectional(viewModel.fate);
        fate.setMaxWidth(Double.MAX_VALUE);
        var passphrase = new PasswordField();
        passphrase.setId("purge-passphrase");
        passphrase.textProperty().bindBidirectional(viewModel.passphrase);
        var sealed = new Field(messages.get("purge.passphrase"), passphrase);
        Fields.showWhile(sealed, Bindings.createBooleanBinding(() -> viewModel.fate.get() == PurgeViewModel.Fate.PURGE
                && held().anyMatch(held -> held.file().sealed()), viewModel.fate, viewModel.previewProperty()));
        var box = new VBox(8, new Field(messages.get("purge.backups"), fate), sealed);
        Fields.showWhile(box, Bindings.createBooleanBinding(
                () -> held().findAny().isPresent(), viewModel.previewProperty()));
        return box;
    }

    private Stream<SpilledBackups.Held> held() {
        PurgeViewModel.Preview now = viewModel.previewProperty().get();
        return now == null ? Stream.empty() : now.backups().stream();
    }

    private Label problem() {
        Label sentence = Labels.wrapping("", "danger");
        sentence.setId("purge-problem");
        viewModel.problemProperty().subscribe(problem -> {
            sentence.setText(problem == null ? "" : messages.of(problem));
            sentence.setVisible(problem != null);
            sentence.setManaged(problem != null);
        });
        return sentence;
    }

    private Button button() {
        var purge = new Button(messages.get("purge.do"));
        purge.setId("purge-do");
        purge.getStyleClass().add("danger");
        purge.setMaxWidth(Double.MAX_VALUE);
        purge.setOnAction(event -> viewModel.purge());
        purge.disableProperty().bind(viewModel.readyProperty().not());
        return purge;
    }
}
