package org.rapporteur.ui.entry;

import java.util.Comparator;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.CompletionField;

/// The issues of a record as chips: those chosen, those that it is likely to belong to, and
/// a field for any other.
final class IssueChips extends VBox {
    private static final int OFFERED = 3;

    private final EntryViewModel viewModel;
    private final boolean one;
    private final Messages messages;
    private final FlowPane chips = new FlowPane();
    private final CompletionField<IssueChoice> other =
            new CompletionField<IssueChoice>(IssueChoice::name).closed();

    /// The issues, or the first of them alone where `one` is set.
    IssueChips(EntryViewModel viewModel, boolean one, Messages messages) {
        this.viewModel = viewModel;
        this.one = one;
        this.messages = messages;
        getStyleClass().add("form");
        chips.getStyleClass().add("flow");
        other.setId("issue");
        other.setAccessibleText(messages.get("log.issue"));
        other.onTaken(this::choose);
        viewModel.form().issues().addListener((ListChangeListener<ChosenIssue>) change -> show());
        viewModel.choices().likely().addListener((ListChangeListener<IssueChoice>) change -> show());
        viewModel.choices().issues().addListener((ListChangeListener<IssueChoice>) change -> offer());
        getChildren().addAll(chips, other);
        show();
        offer();
    }

    private void choose(IssueChoice choice) {
        if (one) {
            viewModel.chooseFirst(choice.id());
        } else {
            viewModel.choose(choice.id());
        }
    }

    private void offer() {
        other.setChoices(viewModel.choices().issues().stream()
                .sorted(Comparator.comparing(IssueChoice::name, messages.order())).toList());
    }

    private void show() {
        other.setPromptText(messages.get(viewModel.form().issues().isEmpty() ? "log.anIssue" : "log.otherIssue"));
        chips.getChildren().clear();
        viewModel.form().issues().stream().limit(one ? 1 : Long.MAX_VALUE)
                .forEach(chosen -> chips.getChildren().add(chip(chosen)));
        viewModel.choices().likely().stream()
                .filter(choice -> !viewModel.form().has(choice.id()))
                .limit(OFFERED)
                .forEach(choice -> chips.getChildren().add(offered(choice)));
        chips.setVisible(!chips.getChildren().isEmpty());
        chips.setManaged(chips.isVisible());
    }

    private Node chip(ChosenIssue chosen) {
        Button chip = button(messages.get("log.chosenIssue", chosen.issue().name()), "chosen");
        chip.setAccessibleText(messages.get("log.removeIssue", chosen.issue().name()));
        chip.setOnAction(event -> viewModel.form().issues().remove(chosen));
        return chip;
    }

    private Node offered(IssueChoice choice) {
        Button chip = button(messages.get("log.offeredIssue", choice.name()), "offered");
        chip.setOnAction(event -> choose(choice));
        return chip;
    }

    private static Button button(String words, String kind) {
        var chip = new Button(words);
        chip.getStyleClass().setAll("issue-chip", kind);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
