package org.rapporteur.ui.briefs;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappedLines;
import org.rapporteur.ui.dialog.Notices;

/// The cards that say what to look at, and lead back to the sources.
final class LookCards {
    private final BriefViewModel viewModel;
    private final Notices notices;
    private final Messages messages;
    private final VBox checks = new VBox();
    private final VBox notes = new VBox();
    private final Card notesCard;
    private List<NoteLine> shownNotes = List.of();

    LookCards(BriefViewModel viewModel, Notices notices, Messages messages) {
        this.viewModel = viewModel;
        this.notices = notices;
        this.messages = messages;
        checks.getStyleClass().add("checks");
        checks.setId("brief-checks");
        notes.getStyleClass().add("notes");
        notes.setId("brief-notes");
        notesCard = new Card(messages.get("briefs.notes"), notes);
        viewModel.previewProperty().subscribe(this::show);
    }

    /// What is well and what is not.
    Card checks() {
        return new Card(messages.get("briefs.checks"), checks);
    }

    /// The notes, each with its statement and a way to each source.
    Card notes() {
        return notesCard;
    }

    private void show(@Nullable Preview preview) {
        checks.getChildren().setAll(preview == null
                ? List.of(Labels.wrapping(messages.get("briefs.noChecks"), "muted"))
                : preview.checks().stream().map(this::check).toList());
        List<NoteLine> lines = preview == null ? List.of() : preview.notes();
        notesCard.setVisible(!lines.isEmpty());
        notesCard.setManaged(!lines.isEmpty());
        if (!lines.equals(shownNotes)) {
            shownNotes = lines;
            notes.getChildren().setAll(lines.stream().map(this::note).toList());
        }
    }

    private HBox check(Check check) {
        var open = check.open();
        Region words = !check.cut().isEmpty() ? link(check.sentence(), () -> leaveOut(check))
                : open == null
                ? Labels.wrapping(check.sentence(), check.good() ? "check-words" : "warn")
                : link(check.sentence(), () -> viewModel.open(open));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new FontIcon(check.good() ? Feather.CHECK : Feather.ALERT_TRIANGLE), words);
        line.getStyleClass().addAll("check", check.good() ? "good" : "look");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private void leaveOut(Check check) {
        Runnable back = viewModel.form().leaveOut(check.cut());
        notices.say(messages.get("briefs.cut", check.cut().size()), messages.get("briefs.undo"), back);
    }

    private Button link(String sentence, Runnable action) {
        var button = new Button(sentence);
        button.getStyleClass().setAll("check-button");
        WrappedLines.in(button);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.TOP_LEFT);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node note(NoteLine note) {
        return new NoteBox(note, messages, viewModel::open);
    }
}
