package org.rapporteur.ui.gallery;

import atlantafx.base.controls.ToggleSwitch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.ui.control.ActionRow;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.InPlaceText;
import org.rapporteur.ui.control.PartialDateField;

/// One of each kind of control that can have the focus, each in a frame of its own, in cards.
final class FocusPage {
    private static final String KIND = "kind-of-control";

    private FocusPage() {}

    /// How many pages it takes to show all kinds in the usual window.
    static final int PAGES = 3;

    /// One of the pages with all kinds.
    static Parent build(int number) {
        var page = new FlowPane(10, 10);
        page.getStyleClass().addAll("page", "card");
        List<Map.Entry<String, Node>> all = List.copyOf(made().entrySet());
        for (int i = number; i < all.size(); i += PAGES) {
            Node control = all.get(i).getValue();
            control.getProperties().put(KIND, all.get(i).getKey());
            var frame = new StackPane(control);
            frame.setStyle("-fx-padding: 8px;");
            page.getChildren().add(new VBox(2, new Label(all.get(i).getKey()), frame));
        }
        var root = new StackPane(page);
        root.setFocusTraversable(true);
        return root;
    }

    /// The controls below `root` by the names of their kinds.
    static Map<String, Node> kinds(Parent root) {
        var kinds = new LinkedHashMap<String, Node>();
        collect(root, kinds);
        return kinds;
    }

    private static void collect(Node node, Map<String, Node> kinds) {
        if (node.getProperties().get(KIND) instanceof String name) {
            kinds.put(name, focusable(node));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kinds));
        }
    }

    private static Node focusable(Node node) {
        return node.isFocusTraversable() || !(node instanceof Parent parent) ? node
                : focusable(parent.getChildrenUnmodifiable().getFirst());
    }

    private static Map<String, Node> made() {
        var made = new LinkedHashMap<String, Node>();
        buttons(made);
        choices(made);
        fields(made);
        rows(made);
        return made;
    }

    private static void buttons(Map<String, Node> made) {
        for (String look : List.of("", "accent", "flat", "small", "danger", "as-of-chip", "issue-chip", "check-button",
                "rail-entry", "welcome-way", "side-cure", "card-plus", "notice-action")) {
            made.put(("button " + look).strip(), styled(new Button("Import…"), look));
        }
        made.put("button icon", styled(new Button("", new FontIcon(Feather.MENU)), "button-icon"));
        for (String look : List.of("", "plain-link", "back-link", "readout-title", "warn-link", "saved")) {
            made.put(("link " + look).strip(), styled(new Hyperlink("Copy address"), look));
        }
        for (String look : List.of("", "small", "since-menu", "row-tools", "add-issue")) {
            made.put(("menu " + look).strip(), styled(new MenuButton("Add"), look));
        }
        made.put("citation", new CitationChip("FT", "“some steps”", () -> { }));
    }

    private static void choices(Map<String, Node> made) {
        for (String look : List.of("", "small", "filter-chip")) {
            made.put(("toggle " + look).strip(), styled(new ToggleButton("All 9"), look));
            var chosen = styled(new ToggleButton("All 9"), look);
            chosen.setSelected(true);
            made.put(("toggle chosen " + look).strip(), chosen);
        }
        var kind = styled(new ToggleButton("Position"), "kind");
        kind.setSelected(true);
        made.put("toggle kind", styled(new HBox(kind), "kind-row"));
        made.put("check box", new CheckBox("Fishing"));
        made.put("radio button", new RadioButton("Checklist"));
        made.put("switch", new ToggleSwitch());
        made.put("slider", new Slider(0, 10, 4));
        made.put("combo box", new ComboBox<>(FXCollections.observableArrayList("kept", "broken")));
        for (String look : List.of("role-box", "filter-box")) {
            made.put("combo box " + look,
                    styled(new ComboBox<>(FXCollections.observableArrayList("kept", "broken")), look));
        }
    }

    private static void fields(Map<String, Node> made) {
        made.put("field", new TextField());
        made.put("secret field", new PasswordField());
        var area = new TextArea();
        area.setPrefSize(200, 60);
        made.put("area", area);
        made.put("date", new PartialDateField(Samples.MESSAGES));
        var text = new InPlaceText("What they want", Samples.MESSAGES, (typed, failed) -> { });
        text.setPrefWidth(200);
        made.put("text in place", text);
    }

    private static void rows(Map<String, Node> made) {
        made.put("action row", new ActionRow("Open", () -> { }, new Label("Working group meets")));
        var row = styled(new HBox(new Label("Working group meets")), "link-row");
        row.setFocusTraversable(true);
        made.put("link row", row);
        var happened = styled(new HBox(new Label("Working group meets")), "happened");
        happened.setFocusTraversable(true);
        made.put("history", styled(new VBox(happened), "happened-list"));
        for (String look : List.of("", "setup-list", "inbox-list", "offer-list", "passage-list",
                "help-topics")) {
            made.put(("list " + look).strip(), list(look));
        }
        for (String look : List.of("", "articles-table", "dense-table")) {
            made.put(("table " + look).strip(), table(look));
        }
    }

    private static ListView<String> list(String look) {
        var list = styled(new ListView<>(FXCollections.observableArrayList("First", "Second")), look);
        list.setPrefSize(180, 90);
        list.setMinHeight(90);
        list.getSelectionModel().select(1);
        return list;
    }

    private static TableView<String> table(String look) {
        var table = styled(new TableView<>(FXCollections.observableArrayList("First", "Second")), look);
        var column = new TableColumn<String, String>("Title");
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue()));
        column.setPrefWidth(160);
        table.getColumns().add(column);
        table.setPrefSize(180, 130);
        table.getSelectionModel().select(1);
        return table;
    }

    private static <N extends Node> N styled(N node, String look) {
        if (!look.isEmpty()) {
            node.getStyleClass().add(look);
        }
        return node;
    }
}
