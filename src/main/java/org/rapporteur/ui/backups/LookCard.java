package org.rapporteur.ui.backups;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.LastGesture;
import org.rapporteur.model.TrackerName;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.backup.Look;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.SaveAs;

/// What is in the backup that was chosen, and the way to have it back.
final class LookCard {
    private static final int GESTURES = 5;

    private final LookViewModel viewModel;
    private final BackupWords words;
    private final SaveAs saveAs;
    private final Messages messages;
    private final Card card = new Card("");

    LookCard(LookViewModel viewModel, BackupWords words, SaveAs saveAs, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.saveAs = saveAs;
        this.messages = messages;
    }

    /// The card; takes no room while nothing is chosen.
    Card build() {
        card.setId("backup-look");
        card.getStyleClass().add("accented");
        card.withActions(Fields.link(messages.get("backups.closeLook"), viewModel::close));
        Fields.showWhile(card, Bindings.createBooleanBinding(
                () -> viewModel.chosenProperty().get() != null, viewModel.chosenProperty()));
        viewModel.chosenProperty().subscribe(chosen -> draw());
        viewModel.lookProperty().subscribe(look -> draw());
        viewModel.busyProperty().subscribe(busy -> draw());
        return card;
    }

    private void draw() {
        BackupFile file = viewModel.chosenProperty().get();
        if (file == null) {
            return;
        }
        Look look = viewModel.lookProperty().get();
        card.setTitle(messages.get("backups.lookAt", words.dayTime(file.at())));
        card.getChildren().remove(1, card.getChildren().size());
        if (viewModel.busyProperty().get()) {
            card.getChildren().add(Labels.wrapping(messages.get("backups.opening"), "muted"));
        } else if (look != null) {
            card.getChildren().addAll(inside(look));
        } else if (file.sealed()) {
            card.getChildren().addAll(asking());
        }
        card.getChildren().add(Fields.problem(viewModel.problemProperty()));
    }

    private List<Node> asking() {
        var field = new PasswordField();
        field.setId("look-passphrase");
        field.textProperty().bindBidirectional(viewModel.passphraseProperty());
        field.setOnAction(event -> viewModel.open());
        var look = button("look-open", messages.get("backups.lookInside"), viewModel::open);
        return List.of(Labels.wrapping(messages.get("backups.needsPassphrase")),
                Fields.named(messages.get("backups.passphrase"), field), look);
    }

    private List<Node> inside(Look look) {
        var lines = new ArrayList<Node>();
        lines.add(Labels.wrapping(messages.get("backups.holds", look.title(), BackupWords.total(look),
                words.size(look.file().size())), "strong"));
        lines.add(Labels.wrapping(words.records(look), "muted", "small"));
        if (look.problems().isEmpty()) {
            lines.add(Labels.wrapping(messages.get("backups.whole"), "good"));
        } else {
            look.problems().forEach(problem -> lines.add(Labels.wrapping(messages.of(problem), "danger")));
        }
        Look.Beside beside = look.beside();
        if (beside != null) {
            gestures(lines, messages.get("backups.lacks", beside.missing().size()), beside.missing());
            if (!beside.more().isEmpty()) {
                gestures(lines, messages.get("backups.hasMore", beside.more().size()), beside.more());
            }
        }
        gestures(lines, messages.get("backups.lastIn"), look.gestures());
        if (look.problems().isEmpty()) {
            var restore = button("restore", messages.get("backups.restore"), this::restore);
            restore.getStyleClass().add("accent");
            lines.add(new HBox(restore));
            lines.add(Labels.wrapping(messages.get("backups.restoreHint"), "muted", "small"));
        }
        return lines;
    }

    private void gestures(List<Node> lines, String heading, List<LastGesture> gestures) {
        lines.add(Labels.wrapping(heading, "medium"));
        gestures.stream().limit(GESTURES).forEach(gesture ->
                lines.add(Labels.wrapping(words.gesture(gesture), "muted", "small")));
    }

    private void restore() {
        BackupFile file = viewModel.chosenProperty().get();
        if (file != null) {
            saveAs.ask(SaveAs.Question.fresh(
                    messages.get("backups.restoreTitle"), messages.get("backups.restoredName", file.tracker()),
                    messages.get("app.file.kind"), TrackerName.EXTENSION), answer -> viewModel.restore(answer.file()));
        }
    }

    private static Button button(String id, String text, Runnable action) {
        return Buttons.of(id, text, action);
    }
}
