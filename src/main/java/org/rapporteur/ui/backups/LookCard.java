package org.rapporteur.ui.backups;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
    private final PasswordField passphrase = new PasswordField();
    private final VBox inside = new VBox(8);

    LookCard(LookViewModel viewModel, BackupWords words, SaveAs saveAs, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.saveAs = saveAs;
        this.messages = messages;
    }

    /// The card; takes no room while nothing is chosen.
    ///
    /// Its parts are shown and hidden, and none is made anew while it may have the focus: what is typed after
    /// a wrong passphrase must go into its field.
    Card build() {
        card.setId("backup-look");
        card.getStyleClass().add("accented");
        card.withActions(Fields.link(messages.get("backups.closeLook"), viewModel::close));
        Fields.showWhile(card, Bindings.createBooleanBinding(
                () -> viewModel.chosenProperty().get() != null, viewModel.chosenProperty()));
        var opening = Labels.wrapping(messages.get("backups.opening"), "muted");
        Fields.showWhile(opening, viewModel.busyProperty());
        card.getChildren().addAll(asking(), opening, inside, Fields.problem(viewModel.problemProperty()));
        viewModel.chosenProperty().subscribe(this::name);
        viewModel.lookProperty().subscribe(this::show);
        return card;
    }

    private void name(@Nullable BackupFile file) {
        if (file != null) {
            card.setTitle(messages.get("backups.lookAt", words.dayTime(file.at())));
        }
        if (file != null && file.sealed()) {
            passphrase.requestFocus();
        }
    }

    /// Where it was just opened by its passphrase, what can be done with it is next.
    private void show(@Nullable Look look) {
        inside.getChildren().setAll(look == null ? List.of() : inside(look));
        BackupFile file = viewModel.chosenProperty().get();
        Node restore = inside.lookup("#restore");
        if (file != null && file.sealed() && restore != null) {
            restore.requestFocus();
        }
    }

    private Node asking() {
        passphrase.setId("look-passphrase");
        passphrase.textProperty().bindBidirectional(viewModel.passphraseProperty());
        passphrase.setOnAction(event -> viewModel.open());
        viewModel.problemProperty().subscribe(passphrase::selectAll);
        var asking = new VBox(8, Labels.wrapping(messages.get("backups.needsPassphrase")),
                Fields.named(messages.get("backups.passphrase"), passphrase),
                Buttons.of("look-open", messages.get("backups.lookInside"), viewModel::open));
        Fields.showWhile(asking, Bindings.createBooleanBinding(() -> {
            BackupFile file = viewModel.chosenProperty().get();
            return file != null && file.sealed() && viewModel.lookProperty().get() == null;
        }, viewModel.chosenProperty(), viewModel.lookProperty()));
        return asking;
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
            var restore = Buttons.of("restore", messages.get("backups.restore"), this::restore);
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
}
