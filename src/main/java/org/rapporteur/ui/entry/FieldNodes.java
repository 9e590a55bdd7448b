package org.rapporteur.ui.entry;

import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.CompletionField;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.GrowingArea;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;
import org.rapporteur.ui.control.WrappedLines;

/// Draws the fields of a form.
///
/// @param viewModel the form of the window
/// @param navigator opens the source of a quote
/// @param messages the words
record FieldNodes(EntryViewModel viewModel, Navigator navigator, Messages messages) {
    /// The field as it is shown, with its problem below it.
    Node of(FormField field) {
        return switch (field) {
            case FormField.Text text -> named(text.id(), text.label(), text(text));
            case FormField.Happened happened -> happened(happened);
            case FormField.Day day -> day(day);
            case FormField.Issues issues ->
                named(issues.id(), issues.label(), new IssueChips(viewModel, issues.one(), messages));
            case FormField.Choice<?> choice -> named(choice.id(), choice.label(), choice(choice));
            case FormField.Several several -> named(several.id(), several.label(), new SeveralChips(several, messages));
            case FormField.Tick tick -> tick(tick);
            case FormField.Pick pick -> pick(pick);
            case FormField.About about -> about(about);
            case FormField.Quotes quotes ->
                named(quotes.id(), "log.quote", new QuotesField(viewModel.form(), navigator, messages));
            case FormField.Waiting waiting -> new WaitingLines(viewModel, messages);
            case FormField.Levels levels -> levels();
            case FormField.Judgement judgement -> unfoldedWhile(
                    new Fold(messages.get("log.assessment"), new AssessmentFields(viewModel.form(), messages)),
                    viewModel.form()::isAssessed);
        };
    }

    private VBox named(String id, String label, Node... parts) {
        VBox box = Fields.named(messages.get(label), parts);
        box.getChildren().add(problem(id));
        return box;
    }

    private Label problem(String id) {
        return Fields.problem(viewModel.problemsProperty().map(all -> all.get(id)));
    }

    private TextInputControl text(FormField.Text text) {
        TextInputControl area = text.rows() == 1 ? new TextField() : new GrowingArea(text.rows());
        area.setId(text.id());
        if (!text.prompt().isEmpty()) {
            area.setPromptText(messages.get(text.prompt()));
        }
        area.textProperty().bindBidirectional(text.text());
        return area;
    }

    private VBox happened(FormField.Happened happened) {
        var field = new HappenedField(viewModel, messages);
        field.field().setId(happened.id());
        field.field().setAccessibleText(messages.get(happened.label()));
        return named(happened.id(), happened.label(), field);
    }

    private VBox day(FormField.Day day) {
        var field = new PartialDateField(messages);
        field.field().setId(day.id());
        field.field().setAccessibleText(messages.get(day.label()));
        field.bindTo(day.value());
        return named(day.id(), day.label(), field);
    }

    private <E> ComboBox<@Nullable E> choice(FormField.Choice<E> choice) {
        ComboBox<@Nullable E> box = Fields.choice(choice.options(), messages.get(choice.none()), choice.words());
        box.setId(choice.id());
        choice.options().addListener((ListChangeListener<E>) change -> {
            E chosen = choice.value().get();
            box.getItems().setAll(Fields.withNone(choice.options()));
            choice.value().set(chosen);
        });
        box.valueProperty().bindBidirectional(choice.value());
        return box;
    }

    private CheckBox tick(FormField.Tick tick) {
        var box = new CheckBox(messages.get(tick.label()));
        box.setId(tick.id());
        WrappedLines.in(box);
        box.selectedProperty().bindBidirectional(tick.ticked());
        Fields.showWhile(box, tick.offered());
        return box;
    }

    private VBox pick(FormField.Pick pick) {
        var field = new CompletionField<Named>(Named::name);
        if (pick.typed() == null) {
            field.closed();
        }
        field.setId(pick.id());
        field.setPromptText(messages.get(pick.prompt()));
        field.setChoices(pick.options());
        pick.options().addListener((ListChangeListener<Named>) change -> field.setChoices(pick.options()));
        if (pick.typed() != null) {
            field.textProperty().bindBidirectional(pick.typed());
        }
        pick.value().subscribe(now -> {
            if (now != null && !now.equals(field.valueProperty().get())) {
                field.valueProperty().set(now);
                // What was filled in meanwhile goes with the next letter.
                field.selectAll();
            } else if (now == null && field.valueProperty().get() != null) {
                field.clear();
            }
        });
        field.valueProperty().addListener((property, old, now) -> pick.value().set(now));
        viewModel.openProperty().subscribe(open -> {
            if (!open && pick.value().get() == null && pick.typed() == null) {
                field.clear();
            }
        });
        return named(pick.id(), pick.label(), field);
    }

    private VBox about(FormField.About about) {
        Label sentence = Labels.wrapping(about.sentence().orElse(""), "small");
        var line = new VBox(sentence, Fields.link(messages.get("entry.notThat"), about.clear()));
        line.setId(about.id());
        Fields.showWhile(line, about.sentence().map(said -> true).orElse(false));
        Label problem = problem(about.id());
        var box = new VBox(line, problem);
        Fields.showWhile(box, line.visibleProperty().or(problem.visibleProperty()));
        return box;
    }

    private Fold levels() {
        var levels = new VBox();
        levels.getStyleClass().add("form-fields");
        LogForm form = viewModel.form();
        form.issues().addListener((ListChangeListener<ChosenIssue>) change -> showLevels(levels));
        showLevels(levels);
        return unfoldedWhile(new Fold(messages.get("log.changesStatus"), levels), form::changesStatus);
    }

    private void showLevels(VBox levels) {
        levels.getChildren().setAll(viewModel.form().issues().stream()
                .map(chosen -> new LevelPicker(chosen, viewModel.form().editingProperty(), messages)).toList());
        if (levels.getChildren().isEmpty()) {
            levels.getChildren().add(Labels.wrapping(messages.get("log.issueFirst"), "muted", "small"));
        }
    }

    /// A fold begins folded with each new form, unfolded where a kept form has something in it.
    private Fold unfoldedWhile(Fold fold, BooleanSupplier filled) {
        viewModel.openProperty().subscribe(open -> fold.unfoldedProperty().set(filled.getAsBoolean()));
        return fold;
    }
}
