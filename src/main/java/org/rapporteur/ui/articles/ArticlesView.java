package org.rapporteur.ui.articles;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.articles.ArticleList.Column;
import org.rapporteur.service.search.QueryReading;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.FindField;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.ListAndPreview;
import org.rapporteur.ui.control.SharedWidth;
import org.rapporteur.ui.control.WrappingRow;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.entry.KindKeys;
import org.rapporteur.ui.inbox.ImportActions;
import org.rapporteur.ui.inbox.Reading;
import org.rapporteur.ui.inbox.ReadingPane;

/// All articles in a table beside the one that is selected; Enter opens it by itself.
public final class ArticlesView implements Page {
    /// In less every line is for the articles.
    private static final double SMALL = 580;
    private static final double TABLE_PART = 0.62;
    private static final double LEAST_FOR_BOTH = 880;

    private final ArticlesViewModel viewModel;
    private final ArticleActions actions;
    private final ImportActions imports;
    private final Messages messages;
    private final ReadingPane reader;
    private final TableView<ArticleRow> table = new TableView<>();
    private final FindField query;
    private final SelectionActions selection;
    private final Overlay overlay;

    /// The screen of `viewModel`; `reader` shows the selected article.
    public ArticlesView(
            ArticlesViewModel viewModel, ArticleActions actions, ImportActions imports, ReadingPane reader,
            Reading reading, SaveAs saveAs) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.imports = imports;
        this.messages = reading.messages();
        this.query = new FindField("articles-query", messages.get("articles.prompt"));
        this.reader = reader;
        this.overlay = reading.overlay();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        this.selection = new SelectionActions(table.getSelectionModel().getSelectedItems(), actions, saveAs,
                reading.overlay(), messages);
    }

    @Override
    public Region build() {
        table();
        Label reading = Labels.cut("", "muted", "small");
        reading.setId("articles-reading");
        reading.textProperty().bind(viewModel.askedProperty().map(asked ->
                asked.isEmpty() ? "" : new QueryReading(messages).of(Query.of(asked))));
        reading.visibleProperty().bind(viewModel.askedProperty().isNotEmpty());
        reading.managedProperty().bind(reading.visibleProperty());
        var lists = new SmartLists(viewModel, actions, overlay, messages);
        var left = new VBox(lists, new FilterChips(viewModel, messages), reading, table, selection);
        lists.foldIn(left, SMALL);
        VBox.setVgrow(table, Priority.ALWAYS);
        left.getStyleClass().add("articles-list");
        var nothing = new EmptyState(Feather.FILE_TEXT, messages.get("articles.choose"));
        nothing.visibleProperty().bind(viewModel.previewedProperty().isNull()
                .and(Bindings.isNotEmpty(viewModel.rows())));
        var preview = new StackPane(reader, nothing);
        preview.setMinWidth(260);
        // In a narrow window the titles matter more than the preview; Enter opens the article.
        var split = new ListAndPreview(left, preview, new ListAndPreview.Room(TABLE_PART, 500, LEAST_FOR_BOTH));
        split.getStyleClass().add("articles-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        var page = new VBox(header(), split);
        page.getStyleClass().addAll("page", "articles-page");
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        return page;
    }

    private void table() {
        table.setId("articles");
        table.setAccessibleText(messages.get("articles.title"));
        table.getStyleClass().add("articles-table");
        table.setItems(viewModel.rows());
        new ArticleColumns(viewModel, messages).fill(table);
        table.setTableMenuButtonVisible(true);
        SharedWidth.in(table);
        table.setRowFactory(view -> row());
        table.setSortPolicy(view -> {
            sort();
            return true;
        });
        var waiting = new EmptyState(Feather.CLOCK, messages.get("articles.loading"));
        var empty = new EmptyState(Feather.FILE_TEXT, messages.get("articles.emptyTitle"),
                messages.get("articles.empty")).withAction(messages.get("import.files"), imports::chooseFiles);
        var none = new EmptyState(Feather.FILTER, messages.get("articles.none"));
        table.placeholderProperty().bind(Bindings.createObjectBinding(
                () -> viewModel.loadingProperty().get() ? waiting
                        : viewModel.askedProperty().get().isEmpty() ? empty : none,
                viewModel.loadingProperty(), viewModel.askedProperty()));
        table.getSelectionModel().selectedItemProperty().subscribe(viewModel::preview);
        // Rows that changed are others: what was selected is no longer there to be shown.
        viewModel.rows().addListener((ListChangeListener<ArticleRow>) change -> table.scrollTo(0));
    }

    private void sort() {
        if (table.getSortOrder().isEmpty()) {
            viewModel.sortingProperty().set(new ArticlesViewModel.Sorting(Column.DATE, true));
            return;
        }
        TableColumn<ArticleRow, ?> by = table.getSortOrder().getFirst();
        if (by.getUserData() instanceof Column order) {
            viewModel.sortingProperty().set(new ArticlesViewModel.Sorting(
                    order, by.getSortType() == TableColumn.SortType.DESCENDING));
        }
    }

    private TableRow<ArticleRow> row() {
        var row = new TableRow<ArticleRow>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open();
            }
        });
        return row;
    }

    private HBox header() {
        query.leadInto(table);
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        HBox.setHgrow(query, Priority.ALWAYS);
        query.setMaxWidth(460);
        query.setMinWidth(200);
        Label count = Labels.of("", "muted");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> viewModel.loadingProperty().get() && viewModel.rows().isEmpty()
                        ? "" : messages.get("articles.count", viewModel.rows().size()),
                viewModel.rows(), viewModel.loadingProperty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        var header = new WrappingRow(Labels.of(messages.get("articles.title"), "page-title"), count, imports.menu(),
                gap, query, new FilterMenu(viewModel, messages));
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getTarget() == query) {
            return;
        }
        reader.keyPressed(event);
        if (event.isConsumed() || event.getTarget() instanceof TextInputControl || !table.isFocused()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            open();
            event.consume();
        } else if (ScreenKey.pressed(ScreenKey.KeyPlace.ARTICLES, event).isPresent()) {
            selection.toggleStar();
            event.consume();
        }
    }

    private void open() {
        ArticleRow chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.lineProperty().get() != null) {
            actions.open(chosen.lineProperty().get().article());
        }
    }

    @Override
    public Map<ScreenKey, Runnable> keys() {
        return KindKeys.all(reader::kindAsked);
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
