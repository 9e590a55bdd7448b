package org.rapporteur.ui.dialog;

import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappedLines;

/// What program this is, where it keeps its things, and of whose works it is made, each with its
/// licence and the notices that go with it.
public final class AboutSheet {
    private static final double LIST_WIDTH = 240;
    private static final double HEIGHT = 260;

    private AboutSheet() {}

    /// The sheet with `facts`, names and what they are, and `components`.
    public static Sheet of(List<Map.Entry<String, String>> facts, List<Component> components, Messages messages) {
        var content = new VBox(facts(facts), Labels.wrapping(messages.get("about.program.free"), "small", "muted"));
        content.getStyleClass().add("sheet-content");
        content.getChildren().add(components.isEmpty()
                ? Labels.wrapping(messages.get("about.program.noComponents"), "small")
                : works(components, messages));
        var sheet = new Sheet(messages.get("command.about"), content);
        sheet.getStyleClass().add("wide");
        return sheet.withCancel(messages.get("fault.close"));
    }

    private static GridPane facts(List<Map.Entry<String, String>> facts) {
        var grid = new GridPane();
        grid.getStyleClass().add("about-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        facts.forEach(fact -> {
            Label name = Labels.of(fact.getKey(), "muted");
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, Labels.wrapping(fact.getValue()));
        });
        return grid;
    }

    private static Node works(List<Component> components, Messages messages) {
        var list = new ListView<Component>();
        list.setId("components");
        list.setAccessibleText(messages.get("about.program.components"));
        list.getItems().setAll(components);
        list.setCellFactory(view -> new Cell());
        list.setPrefSize(LIST_WIDTH, HEIGHT);
        list.setMinWidth(LIST_WIDTH);
        var notices = new TextArea();
        notices.setId("notices");
        notices.setAccessibleText(messages.get("about.program.notices"));
        notices.setEditable(false);
        WrappedLines.in(notices);
        notices.setPrefHeight(HEIGHT);
        notices.getStyleClass().add("fault-details");
        HBox.setHgrow(notices, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen ->
                notices.setText(chosen == null ? "" : chosen.notices().get()));
        list.getSelectionModel().selectFirst();
        var row = new HBox(list, notices);
        row.getStyleClass().add("about-works");
        return row;
    }

    private static final class Cell extends ListCell<Component> {
        @Override
        protected void updateItem(Component item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : new VBox(
                    Labels.of(item.name() + " " + item.version(), "small", "strong"),
                    Labels.cut(item.licence(), "small", "muted")));
        }
    }
}
