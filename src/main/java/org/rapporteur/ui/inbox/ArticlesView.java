package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.When;
import org.rapporteur.service.ArticleDesk.Listed;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;

/// All articles in a table, filtered by their words; Enter opens one.
public final class ArticlesView implements Page {
    /// What a date, the usual outlet or a handling label needs, so that it is not cut short.
    private static final double LEAST = 104;

    private final ArticlesViewModel viewModel;
    private final ImportActions imports;
    private final Messages messages;
    private final TableView<Listed> table = new TableView<>();
    private final TextField query = new TextField();

    /// The screen of `viewModel`.
    public ArticlesView(ArticlesViewModel viewModel, ImportActions imports, Messages messages) {
        this.viewModel = viewModel;
        this.imports = imports;
        this.messages = messages;
    }

    @Override
    public Region build() {
        table.setId("articles");
        table.getStyleClass().add("articles-table");
        table.setItems(viewModel.articles());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        columns();
        Label none = Labels.wrapping("", "muted");
        none.textProperty().bind(Bindings.createStringBinding(
                () -> viewModel.loadingProperty().get() ? "" : messages.get("articles.none"),
                viewModel.loadingProperty()));
        table.setPlaceholder(none);
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        var page = new VBox(header(), table);
        page.getStyleClass().addAll("page", "articles-page");
        return page;
    }

    private void columns() {
        var dates = new DateWords(messages);
        column("articles.date", 108, one -> {
            When published = one.article().content().published();
            return published == null ? messages.get("citation.undated") : dates.of(published);
        }).setMinWidth(LEAST);
        column("articles.outlet", 130,
                one -> one.outlet() == null ? messages.get("citation.noOutlet") : one.outlet().shortName())
                .setMinWidth(LEAST);
        column("articles.titleColumn", 400, one -> one.article().content().title());
        column("articles.form", 196, one -> messages.of(one.article().content().form()));
        column("articles.state", 84, one -> messages.of(one.article().content().state()));
        column("articles.marking", 120, one -> one.article().content().marking()).setMinWidth(LEAST);
    }

    private TableRow<Listed> row() {
        var row = new TableRow<Listed>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                viewModel.open(row.getItem());
            }
        });
        return row;
    }

    private TableColumn<Listed, String> column(String key, double width, Function<Listed, String> words) {
        var column = new TableColumn<Listed, String>(messages.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(made -> new CutCell());
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    /// A cell whose words are its tooltip too, where they do not fit.
    private static final class CutCell extends TableCell<Listed, String> {
        CutCell() {
            getStyleClass().add("may-cut");
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            setTooltip(empty || words == null ? null : new Tooltip(words));
        }
    }

    private HBox header() {
        query.setId("articles-query");
        query.setPromptText(messages.get("articles.prompt"));
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        query.setPrefColumnCount(22);
        query.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        Label count = Labels.of("", "muted");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> messages.get("articles.count", viewModel.articles().size()), viewModel.articles()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = button("article.toInbox", () ->
                viewModel.backToInbox(List.copyOf(table.getSelectionModel().getSelectedItems())));
        Button open = button("articles.open", this::open);
        open.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        back.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        var header = new HBox(
                Labels.of(messages.get("articles.title"), "page-title"), count, imports.menu(), gap, query, open, back);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void open() {
        Listed chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            viewModel.open(chosen);
        }
    }

    @Override
    public void shown(Destination destination) {
        viewModel.shown(destination instanceof Destination.ArticlesPage page ? page.query() : "");
        query.requestFocus();
    }

    @Override
    public void hidden() {
        viewModel.hidden();
    }
}
