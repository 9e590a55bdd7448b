package org.rapporteur.ui.chronology;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.service.chronology.ChronologyRow;

/// The issues of a line as chips, each of which a click takes away, and a menu for others.
final class IssueCell extends TableCell<ReviewLine, ChronologyRow> {
    /// More issues than a row has lines for share one.
    private static final int IN_LINES = 2;
    private static final double AROUND = 16;
    /// In less the menu for others stands beside the last chip, for which it leaves this.
    private static final double NARROW = 150;
    private static final double MORE = 34;

    private final ChronologyViewModel viewModel;
    private final Messages messages;

    IssueCell(ChronologyViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("may-cut");
    }

    @Override
    protected void updateItem(@Nullable ChronologyRow row, boolean empty) {
        super.updateItem(row, empty);
        ReviewLine line = empty || getTableRow() == null ? null : getTableRow().getItem();
        if (row == null || line == null) {
            setGraphic(null);
            return;
        }
        Pane chips = row.issues().size() > IN_LINES ? beside() : inLines();
        row.issues().forEach(issue -> chips.getChildren().add(chip(line, issue)));
        if (!row.already()) {
            chips.getChildren().add(more(line));
        }
        setGraphic(chips);
    }

    private Pane inLines() {
        var chips = new FlowPane(4, 2);
        chips.setRowValignment(VPos.CENTER);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.prefWrapLengthProperty().bind(widthProperty().subtract(AROUND));
        return chips;
    }

    private static Pane beside() {
        var chips = new HBox(4);
        chips.setAlignment(Pos.CENTER_LEFT);
        return chips;
    }

    private Button chip(ReviewLine line, Id<Issue> issue) {
        String name = viewModel.name(issue);
        var chip = new Button(messages.get("chronology.issue", name));
        chip.getStyleClass().setAll("issue-chip", "chosen", "may-cut");
        chip.maxWidthProperty().bind(widthProperty().map(width ->
                width.doubleValue() - AROUND - (width.doubleValue() < NARROW ? MORE : 0)));
        chip.setAccessibleText(messages.get("chronology.removeIssue", name));
        chip.setDisable(line.rowProperty().get().already());
        chip.setOnAction(event -> line.remove(issue));
        return chip;
    }

    private MenuButton more(ReviewLine line) {
        var menu = new MenuButton(messages.get("chronology.addIssue"));
        menu.getStyleClass().addAll("small", "add-issue");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(messages.get("chronology.addIssueTo"));
        viewModel.issues().stream().filter(issue -> !line.rowProperty().get().issues().contains(issue.id()))
                .forEach(issue -> {
                    var item = new MenuItem(issue.content().name());
                    item.setOnAction(event -> line.add(issue.id()));
                    menu.getItems().add(item);
                });
        return menu;
    }
}
