package org.rapporteur.ui.backups;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.backup.WeeklyCheck;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Labels;

/// Whether the tracker is whole, and what to do where it is not.
final class CheckCard {
    private static final int MOST = 8;

    private final CheckViewModel viewModel;
    private final BackupWords words;
    private final Messages messages;
    private final Card card;

    CheckCard(CheckViewModel viewModel, BackupWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        this.card = new Card(messages.get("backups.check"));
    }

    /// The card.
    Card build() {
        card.setId("backup-check");
        var now = new Button(messages.get("backups.checkNow"));
        now.setId("check-now");
        now.getStyleClass().add("small");
        now.setOnAction(event -> viewModel.run());
        now.disableProperty().bind(viewModel.busyProperty());
        card.withActions(now);
        viewModel.lastProperty().subscribe(last -> draw());
        viewModel.busyProperty().subscribe(busy -> draw());
        return card;
    }

    private void draw() {
        card.getChildren().remove(1, card.getChildren().size());
        card.getChildren().addAll(lines());
    }

    private List<Node> lines() {
        WeeklyCheck.Result last = viewModel.lastProperty().get();
        if (viewModel.busyProperty().get()) {
            return List.of(Labels.wrapping(messages.get("backups.checking"), "muted"));
        }
        if (last == null) {
            return List.of(Labels.wrapping(messages.get("backups.neverChecked"), "muted"));
        }
        if (last.isSound()) {
            return List.of(Labels.wrapping(messages.get("backups.sound", words.dayTime(last.at())), "good"),
                    Labels.wrapping(messages.get("backups.checkWhat"), "muted", "small"));
        }
        var lines = new ArrayList<Node>();
        lines.add(Labels.wrapping(messages.get("backups.unsound", words.dayTime(last.at()), last.found()), "danger"));
        last.problems().stream().limit(MOST).forEach(problem ->
                lines.add(Labels.wrapping(messages.of(problem), "small")));
        lines.add(Labels.wrapping(messages.get("backups.cure"), "strong"));
        lines.add(Labels.wrapping(messages.get("backups.cureRestore")));
        lines.add(Labels.wrapping(messages.get("backups.cureSalvage")));
        return lines;
    }
}
