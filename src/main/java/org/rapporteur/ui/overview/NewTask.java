package org.rapporteur.ui.overview;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.When;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.ui.control.CompletionField;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.KeptFields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;

/// One line in which a task is typed; Enter enters it. A date at the end of the line is its day;
/// below it the day and the issue can be given apart. What is half typed
/// outlives the program.
final class NewTask extends VBox {
    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final TextField line = new TextField();
    private final PartialDateField due;
    private final CompletionField<IssueSnapshot> issue =
            new CompletionField<IssueSnapshot>(IssueSnapshot::name).closed();
    private final KeptFields kept;
    private boolean recording;

    NewTask(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.due = new PartialDateField(messages);
        this.kept = new KeptFields(viewModel.jottings(), "new task").with("line", line.textProperty())
                .with("due", due.field().textProperty()).with("issue", issue.textProperty());
        getStyleClass().add("new-task");
        line.setId("new-task");
        line.setPromptText(messages.get("overview.newTask"));
        line.setAccessibleText(messages.get("overview.newTask"));
        due.field().setId("new-task-due");
        due.field().setPromptText(messages.get("overview.newTaskDue"));
        due.field().setAccessibleText(messages.get("overview.newTaskDue"));
        issue.setId("new-task-issue");
        issue.setPromptText(messages.get("overview.newTaskIssue"));
        issue.setAccessibleText(messages.get("overview.newTaskIssue"));
        var read = Labels.wrapping(line.textProperty().map(this::said), "date-reading", "small");
        Fields.showWhile(read, line.textProperty().map(text -> !said(text).isEmpty()));
        var more = new VBox(read, due, issue);
        more.getStyleClass().add("new-task");
        getChildren().add(line);
        Fields.joinWhile(this, more, line.textProperty().map(text -> !text.isBlank()));
        line.setOnAction(event -> add());
        due.field().setOnAction(event -> add());
        issue.setOnAction(event -> add());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !line.getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
        kept.recallLater(line::end);
    }

    /// Offers the issues of `now`, and is there only where what is entered is seen.
    void show(OverviewAt now) {
        issue.setChoices(now.snapshot().issues());
        setVisible(now.isEditable());
        setManaged(now.isEditable());
    }

    private String said(String text) {
        When when = TaskLine.read(text, viewModel.lookouts().day()).due();
        return when == null ? "" : messages.get("overview.newTaskBy", new DateWords(messages).of(plain(when)));
    }

    /// A day is told as the day that was read, whatever words it was typed in.
    static When plain(When when) {
        return when.date().isDay() ? When.of(when.date()) : when;
    }

    private void add() {
        String said = line.getText();
        if (said.isBlank() || due.problemProperty().get() != null || recording) {
            return;
        }
        recording = true;
        @Nullable IssueSnapshot about = issue.valueProperty().get();
        viewModel.lookouts().addTask(
                said, due.valueProperty().get(), about == null ? null : about.issue().id(), recorded -> {
                    recording = false;
                    // Who types on already has begun the next.
                    if (recorded && line.getText().equals(said)) {
                        clear();
                    }
                });
    }

    private void clear() {
        kept.drop();
        line.clear();
        due.setValue(null);
        issue.clear();
        line.requestFocus();
    }
}
