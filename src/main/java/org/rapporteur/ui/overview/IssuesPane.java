package org.rapporteur.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OneOf;

/// The issues, as cards and lines or as a table, under what chooses among them.
final class IssuesPane extends VBox {
    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final Consumer<Runnable> reached;
    private final Label title = Labels.wrapping("", "card-title");
    private final VBox body = new VBox();
    private final IssueTable table;

    /// @param reached takes what makes more lines, to be run when the last of them comes into view
    IssuesPane(OverviewViewModel viewModel, Messages messages, Consumer<Runnable> reached) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.reached = reached;
        this.table = new IssueTable(viewModel, messages);
        getStyleClass().add("column");
        body.getStyleClass().add("column");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        ToggleButton filter = choice(messages.get("overview.filter"), "filter", false, null);
        getChildren().add(header(filter));
        Fields.joinWhile(this, filters(filter), filter.selectedProperty());
        getChildren().add(body);
    }

    /// Lists the issues anew.
    void fill() {
        OverviewAt now = viewModel.shownProperty().get();
        if (now == null) {
            return;
        }
        boolean asTable = viewModel.asTableProperty().get();
        title.setText(title(asTable));
        AsOf asOf = now.snapshot().asOf();
        List<Node> nodes = asTable ? List.of(table(asOf)) : cards(asOf);
        if (!body.getChildren().equals(nodes)) {
            body.getChildren().setAll(nodes);
        }
    }

    private String title(boolean table) {
        int days = viewModel.window();
        return table ? messages.get("overview.allIssues")
                : days == 0 ? messages.get("overview.changedLately") : messages.get("overview.changed", days);
    }

    private Node table(AsOf asOf) {
        var lines = viewModel.lines();
        return lines.isEmpty() ? none() : table.show(lines, asOf.effective());
    }

    private List<Node> cards(AsOf asOf) {
        var parts = new ArrayList<Node>();
        var changed = viewModel.changed();
        var unchanged = viewModel.unchanged();
        if (!changed.isEmpty()) {
            parts.add(new IssueCards(viewModel, messages).build(changed, asOf));
        } else {
            parts.add(viewModel.filterProperty().get().isNone()
                    ? Labels.wrapping(messages.get("overview.noneChanged"), "muted") : none());
        }
        if (!unchanged.isEmpty()) {
            if (changed.isEmpty() && !viewModel.filterProperty().get().isNone()) {
                parts.clear();
            }
            parts.add(new UnchangedCard(viewModel, messages).build(unchanged, asOf, reached));
        }
        return parts;
    }

    private Node none() {
        return Labels.wrapping(messages.get("overview.filter.none"), "muted");
    }

    private FilterRow filters(ToggleButton asked) {
        var filters = new FilterRow(viewModel, messages);
        asked.setOnAction(event -> {
            if (asked.isSelected()) {
                filters.focus();
            } else {
                filters.clear();
            }
        });
        return filters;
    }

    private Node header(ToggleButton filter) {
        boolean table = viewModel.asTableProperty().get();
        HBox.setHgrow(title, Priority.ALWAYS);
        var group = new OneOf(button -> viewModel.asTableProperty().set(button.getId().equals("as-table")));
        var cards = choice(messages.get("overview.cards"), "as-cards", !table, group);
        var rows = choice(messages.get("overview.table"), "as-table", table, group);
        viewModel.asTableProperty().subscribe(now -> group.show(now ? rows : cards));
        var header = new HBox(title, filter, cards, rows);
        header.getStyleClass().add("page-header");
        return header;
    }

    private static ToggleButton choice(
            String words, String id, boolean chosen, @Nullable ToggleGroup group) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(chosen);
        button.setToggleGroup(group);
        return button;
    }
}
