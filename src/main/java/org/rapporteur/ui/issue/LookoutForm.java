package org.rapporteur.ui.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.GrowingArea;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.KeptFields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OneOf;

/// A small form within a card: some choices, a sentence, and what belongs to it. Enter saves,
/// Escape leaves things as they were.
final class LookoutForm extends VBox {
    private static final int LONGEST = 2000;

    private final Messages messages;
    private final Label problem = Labels.wrapping("", "danger", "small");
    private final List<TextArea> areas = new ArrayList<>();
    private Consumer<LookoutForm> save = form -> {};
    private Runnable close = () -> {};
    private final KeptFields kept;

    /// @param name under which what is half typed is kept in `jottings`
    LookoutForm(Messages messages, Jottings jottings, String name) {
        this.messages = messages;
        this.kept = new KeptFields(jottings, name);
        getStyleClass().add("lookout-form");
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// A row of choices, one of which is always chosen.
    ///
    /// @param words what each is called, in order
    /// @param chosen which at first
    /// @return which is chosen now, by its place
    ToggleGroup choice(String name, List<String> words, int chosen) {
        var group = new OneOf(toggle -> { });
        var row = new FlowPane();
        row.getStyleClass().add("flow");
        for (int i = 0; i < words.size(); i++) {
            var toggle = new ToggleButton(words.get(i));
            toggle.setUserData(i);
            toggle.getStyleClass().add("small");
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setToggleGroup(group);
            toggle.setSelected(i == chosen);
            toggle.setAccessibleText(messages.get("issue.choice", name, words.get(i)));
            row.getChildren().add(toggle);
        }
        getChildren().add(Fields.named(name, row));
        return group;
    }

    /// A field for a sentence or two.
    TextArea text(String name, String now, String prompt) {
        TextArea area = new GrowingArea(2);
        area.setText(now);
        area.setPromptText(prompt);
        area.setAccessibleText(name);
        area.textProperty().addListener((property, old, typed) -> {
            if (typed.length() > LONGEST) {
                area.setText(old);
            }
        });
        kept.with("text" + areas.size(), area.textProperty());
        areas.add(area);
        getChildren().add(Fields.named(name, area));
        return area;
    }

    /// Ends the form with its buttons, and fills it with what was left half typed.
    LookoutForm ending(Consumer<LookoutForm> onSave, Runnable onEnd) {
        save = onSave;
        close = onEnd;
        var done = new Button(messages.get("issue.save"));
        done.getStyleClass().addAll("small", "accent");
        done.setOnAction(event -> save.accept(this));
        var back = new Button(messages.get("issue.cancel"));
        back.getStyleClass().add("small");
        back.setOnAction(event -> end());
        getChildren().addAll(problem, new HBox(6, done, back));
        kept.recall(() -> areas.getFirst().end());
        return this;
    }

    /// Closes the form, which is saved or given up.
    void end() {
        kept.drop();
        close.run();
    }

    /// The cursor goes into the first field.
    void begin() {
        areas.getFirst().requestFocus();
        areas.getFirst().end();
    }

    /// Says in place what is missing.
    void refuse(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
        begin();
    }

    private void keyPressed(KeyEvent event) {
        boolean inArea = event.getTarget() instanceof Node node && areas.contains(node);
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && inArea && !event.isShiftDown()) {
            save.accept(this);
            event.consume();
        }
    }
}
