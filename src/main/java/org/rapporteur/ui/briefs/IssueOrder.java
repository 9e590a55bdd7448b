package org.rapporteur.ui.briefs;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Status;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.LevelSquare;
import org.rapporteur.ui.control.RowDrag;
import org.rapporteur.ui.control.WrappedLines;

/// The issues to tick, in the order of the paper; dragged or moved with Alt+Up and Alt+Down.
final class IssueOrder extends VBox {
    private final BriefForm form;
    private final Messages messages;

    IssueOrder(BriefForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
        RowDrag.in(this, new RowDrag.Rows<>(this::getChildren, getChildren()::indexOf),
                row -> box(row).disarm(), form::move);
        getStyleClass().add("issue-order");
        form.issues().addListener((ListChangeListener<IssueChoice>) change -> list());
        list();
    }

    private void list() {
        getChildren().setAll(form.issues().stream().map(this::row).toList());
    }

    private HBox row(IssueChoice choice) {
        Status status = choice.issue().status();
        String word = status.levelName() == null ? messages.get("level.notAssessed") : status.levelName();
        var box = new CheckBox(choice.issue().name());
        WrappedLines.in(box);
        box.setMinHeight(USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.selectedProperty().bindBidirectional(choice.chosenProperty());
        box.setAccessibleHelp(messages.get("briefs.orderHelp"));
        HBox.setHgrow(box, Priority.ALWAYS);
        var row = new HBox(box, new LevelSquare(status.level(), word));
        row.getStyleClass().add("issue-order-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(event, row));
        return row;
    }

    private void keyPressed(KeyEvent event, HBox row) {
        switch (ScreenKey.pressed(ScreenKey.KeyPlace.BRIEFS, event).orElse(ScreenKey.PRINT)) {
            case BRIEF_ISSUE_UP -> move(row, -1);
            case BRIEF_ISSUE_DOWN -> move(row, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(HBox row, int step) {
        int from = getChildren().indexOf(row);
        form.move(from, from + step);
        focus(Math.clamp(from + step, 0, getChildren().size() - 1));
    }

    private void focus(int index) {
        box(getChildren().get(index)).requestFocus();
    }

    private static CheckBox box(Node row) {
        return (CheckBox) ((HBox) row).getChildren().getFirst();
    }
}
