package org.rapporteur.ui.welcome;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.ui.control.CompletionField;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.dialog.Sheet;

/// Asks for what a new tracker needs, then for its file, and makes it.
public final class NewTrackerSheet {
    private final NewTrackerViewModel viewModel;
    private final SaveAs saveAs;
    private final Messages messages;

    private NewTrackerSheet(NewTrackerViewModel viewModel, SaveAs saveAs, Messages messages) {
        this.viewModel = viewModel;
        this.saveAs = saveAs;
        this.messages = messages;
    }

    /// The sheet; show it with `Overlay.show`. It stays open until the tracker is made: whoever
    /// takes the tracker closes it.
    public static Sheet of(NewTrackerViewModel viewModel, SaveAs saveAs, Messages messages) {
        return new NewTrackerSheet(viewModel, saveAs, messages).sheet();
    }

    private Sheet sheet() {
        TextField one = Field.line("new-one", viewModel.one());
        var starters = new StarterFields(viewModel.starters(), messages);
        var content = new VBox(
                row(new Field(messages.get("setup.one"), one),
                        new Field(messages.get("setup.other"), Field.line("new-other", viewModel.other()))),
                new Field(messages.get("setup.title"), Field.line("new-title", viewModel.title())));
        content.getStyleClass().addAll("sheet-content", "new-tracker-form");
        if (viewModel.asksAuthor()) {
            content.getChildren().add(new Field(
                    messages.get("newTracker.author"), Field.line("new-author", viewModel.author()))
                    .withRemark(messages.get("newTracker.authorRemark")));
        }
        content.getChildren().addAll(
                new Field(messages.get("setup.zoneField"), zone()),
                new Field(messages.get("newTracker.issues"), starters.issues())
                        .withRemark(messages.get("newTracker.issuesRemark")),
                new Field(messages.get("newTracker.scales"), starters.scales())
                        .withRemark(messages.get("newTracker.scalesRemark")),
                problem());
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var sheet = new Sheet(messages.get("newTracker.heading"), scroll)
                .withCancel(messages.get("newTracker.cancel"))
                .withMain(messages.get("newTracker.make"), viewModel.ready(), this::make);
        sheet.setId("new-tracker-sheet");
        sheet.getStyleClass().add("wide");
        // What is scrolled enters the window only when it is first laid out.
        one.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                one.requestFocus();
            }
        });
        return sheet;
    }

    private void make() {
        if (viewModel.isRight()) {
            var question = SaveAs.Question.fresh(
                    messages.get("newTracker.file"), viewModel.fileName(), messages.get("newTracker.kind"),
                    TrackerName.EXTENSION);
            saveAs.ask(question, answer -> viewModel.make(answer.file()));
        }
    }

    private CompletionField<String> zone() {
        var field = new CompletionField<String>(zone -> zone);
        field.setChoices(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        field.setId("new-zone");
        field.textProperty().bindBidirectional(viewModel.zone());
        return field;
    }

    private Label problem() {
        Label problem = Labels.wrapping(viewModel.problem(), "danger");
        problem.setId("new-problem");
        problem.visibleProperty().bind(viewModel.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private static HBox row(Region... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("form-row");
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return row;
    }
}
