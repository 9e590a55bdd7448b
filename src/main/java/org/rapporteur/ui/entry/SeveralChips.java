package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.CompletionField;

/// Any number of names as chips: those chosen, and to choose from either chips too or, where others
/// may be typed, a field.
final class SeveralChips extends VBox {
    private final FormField.Several field;
    private final Messages messages;
    private final FlowPane chips = new FlowPane();
    private final CompletionField<String> other = new CompletionField<>(name -> name);

    SeveralChips(FormField.Several field, Messages messages) {
        this.field = field;
        this.messages = messages;
        getStyleClass().add("form");
        chips.getStyleClass().add("flow");
        chips.setId(field.id());
        InvalidationListener changed = property -> show();
        field.chosen().addListener(changed);
        field.options().addListener(changed);
        getChildren().add(chips);
        if (field.open()) {
            other.setId(field.id() + "-other");
            other.setPromptText(messages.get("entry.personPrompt"));
            other.setAccessibleText(messages.get(field.label()));
            other.onTaken(this::take);
            other.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !other.getText().isBlank()) {
                    take(other.getText().strip());
                    event.consume();
                }
            });
            getChildren().add(other);
        }
        show();
    }

    private void take(String name) {
        other.clear();
        if (!field.chosen().contains(name)) {
            field.chosen().add(name);
        }
    }

    private void show() {
        other.setChoices(field.options());
        var shown = new ArrayList<String>(field.open() ? List.of() : field.options());
        field.chosen().stream().filter(name -> !shown.contains(name)).forEach(shown::add);
        chips.getChildren().setAll(shown.stream().map(this::chip).toList());
        chips.setVisible(!shown.isEmpty());
        chips.setManaged(chips.isVisible());
    }

    private Button chip(String name) {
        boolean chosen = field.chosen().contains(name);
        var chip = new Button(messages.get(chosen ? "log.chosenIssue" : "entry.offered", name));
        chip.getStyleClass().setAll("issue-chip", chosen ? "chosen" : "offered");
        chip.setUserData(name);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setAccessibleText(messages.get(chosen ? "log.removeIssue" : "entry.offered", name));
        chip.setOnAction(event -> {
            if (!field.chosen().remove(name)) {
                field.chosen().add(name);
            }
            // The chip that was pressed is another now.
            chips.getChildren().stream().filter(node -> name.equals(node.getUserData())).findFirst()
                    .ifPresent(Node::requestFocus);
        });
        return chip;
    }
}
