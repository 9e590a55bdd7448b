package org.rapporteur.ui.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleList.Column;
import org.rapporteur.service.articles.ArticleList.Line;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.LesserColumns;
import org.rapporteur.ui.control.WordCell;
import org.rapporteur.ui.inbox.ArticleWords;

/// The columns of the table. A column with an order can be sorted by, all rows of it, not only
/// those that were fetched.
final class ArticleColumns {
    /// What a date, the usual outlet or a handling label needs, so that it is not cut short.
    private static final double LEAST = 104;

    private static final double OUTLET = 124;
    private static final double COUNTED = 66;
    /// Beside it stands the menu of the columns.
    private static final double COUNTED_LAST = 84;
    private static final double ROOM_FOR_ISSUES = 680;
    private static final double ROOM_FOR_COPIES = 640;
    /// The outlet is read before it; titles need the rest.
    private static final double ROOM_FOR_CITATIONS = 560;
    private static final double ROOM_FOR_WIDE = 600;
    private static final double ROOM_FOR_OUTLET = 460;
    /// That no date is stated is a fact to be read whole.
    private static final double UNDATED = 116;

    private final ArticlesViewModel viewModel;
    private final Messages messages;
    private final DateWords dates;
    private final ArticleWords words;
    private final List<TableColumn<ArticleRow, ?>> columns = new ArrayList<>();

    ArticleColumns(ArticlesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.words = new ArticleWords(messages);
    }

    /// Gives `table` all columns, in their order; some are hidden at first, some where it is narrow.
    void fill(TableView<ArticleRow> table) {
        table.getColumns().setAll(all());
        LesserColumns.slim(ROOM_FOR_WIDE, UNDATED, table, column("date"));
        LesserColumns.slim(ROOM_FOR_WIDE, OUTLET, table, column("outlet"));
        LesserColumns.from(ROOM_FOR_ISSUES, table, column("issues"));
        LesserColumns.from(ROOM_FOR_COPIES, table, column("copies"));
        LesserColumns.from(ROOM_FOR_CITATIONS, table, column("citations"));
        LesserColumns.from(ROOM_FOR_OUTLET, table, column("outlet"));
    }

    private TableColumn<ArticleRow, ?> column(String key) {
        return columns.stream().filter(column -> key.equals(column.getId())).findFirst().orElseThrow();
    }

    private List<TableColumn<ArticleRow, ?>> all() {
        star();
        text("date", Column.DATE, UNDATED, line -> date(line.article().content())).setMinWidth(UNDATED);
        text("outlet", Column.OUTLET, 108, this::outlet).setMinWidth(LEAST);
        // Titles that begin alike are told apart by their ends.
        text("titleColumn", Column.TITLE, 460, line -> words.title(line.article().content()))
                .setCellFactory(made -> WordCell.wrapping(title -> title));
        text("issues", null, 150, line -> messages.names(line.issues()))
                .setCellFactory(made -> WordCell.wrapping(names -> names));
        count("citations", Column.CITATIONS, COUNTED, Line::citations);
        count("copies", null, COUNTED_LAST, Line::copies);
        hidden(text("form", Column.FORM, 150, line -> messages.of(line.article().content().form())));
        hidden(text("state", Column.STATE, 84, line -> messages.of(line.article().content().state())));
        hidden(text("marking", Column.MARKING, 120, line -> line.article().content().marking()));
        hidden(text("language", Column.LANGUAGE, 80, line -> orNothing(line.article().content().language())));
        hidden(text("authors", null, 150, line -> messages.names(line.article().content().authors())));
        return columns;
    }

    private void star() {
        // Its head is the picture alone; the menu of the columns says the word.
        var column = new TableColumn<ArticleRow, Line>(messages.get("articles.starColumn"));
        column.setId("key");
        column.getStyleClass().add("picture-column");
        column.setGraphic(new FontIcon(Feather.STAR));
        column.setCellValueFactory(row -> line(row.getValue()));
        column.setCellFactory(made -> new StarCell());
        column.setSortable(false);
        column.setResizable(false);
        column.setMinWidth(34);
        column.setMaxWidth(34);
        columns.add(column);
    }

    private ObservableValue<@Nullable Line> line(ArticleRow row) {
        viewModel.fetch(row);
        return row.lineProperty();
    }

    private TableColumn<ArticleRow, String> text(
            String key, @Nullable Column order, double width, Function<Line, String> words) {
        var column = new TableColumn<ArticleRow, String>(messages.get("articles." + key));
        column.setId(key);
        column.setUserData(order);
        column.setSortable(order != null);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> line(row.getValue()).map(words));
        column.setCellFactory(made -> WordCell.oneLine(told -> told));
        columns.add(column);
        return column;
    }

    private void count(String key, @Nullable Column order, double width, ToIntFunction<Line> counted) {
        var column = text(key, order, width, line ->
                counted.applyAsInt(line) == 0 ? "" : String.valueOf(counted.applyAsInt(line)));
        column.setMinWidth(width);
        column.getStyleClass().add("number-column");
    }

    private static void hidden(TableColumn<ArticleRow, ?> column) {
        column.setVisible(false);
    }

    private String date(Article article) {
        When published = article.published();
        return published == null ? messages.get("citation.undated") : dates.of(published);
    }

    private String outlet(Line line) {
        return line.outlet() == null ? messages.get("citation.noOutlet") : line.outlet().shortName();
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? "" : words;
    }

    /// The star of a key article.
    private static final class StarCell extends TableCell<ArticleRow, Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean key = !empty && line != null && line.article().content().key();
            FontIcon icon = key ? new FontIcon(Feather.STAR) : null;
            if (icon != null) {
                icon.getStyleClass().add("key-star");
            }
            setGraphic(icon);
        }
    }
}
