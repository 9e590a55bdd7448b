package org.rapporteur.ui.people;

import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.When;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LesserColumns;
import org.rapporteur.ui.control.SharedWidth;
import org.rapporteur.ui.control.TableCells;

/// All people in a table that sorts by any column. Enter or a double click opens one.
final class PeopleTable extends TableView<PersonLine> {
    private static final double ROW = 44;
    private static final double ROOM_FOR_LAST = 660;
    private static final double ROOM_FOR_NATIVE_NAME = 556;
    private static final double ROOM_FOR_MENTIONS = 470;

    private final PeopleViewModel viewModel;
    private final Messages messages;
    private final DateWords dates;

    PeopleTable(PeopleViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.dates = new DateWords(messages);
        setId("people");
        getStyleClass().add("dense-table");
        setAccessibleText(messages.get("people.title"));
        setFixedCellSize(ROW);
        SharedWidth.in(this);
        addColumns();
        setPlaceholder(new EmptyState(Feather.FILTER, messages.get("people.none"))
                .withAction(messages.get("filters.clear"), this::clearFilters));
        TableCells.register(this, viewModel.lines(), line -> line.line().id(), viewModel::open);
    }

    /// The button goes with the words that it stands under; the focus stays on the list.
    private void clearFilters() {
        viewModel.clearFilters();
        requestFocus();
    }

    private void addColumns() {
        TableColumn<PersonLine, String> name = words("name", 120, 190, line -> line.person().name());
        getColumns().add(name);
        getColumns().add(words("nativeName", 92, 120, line -> line.person().nativeName()));
        getColumns().add(words("party", 92, 130, line -> line.person().party()));
        getColumns().add(words("post", 150, 340, PersonLine::posts));
        TableColumn<PersonLine, ?> mentions = mentions();
        getColumns().add(mentions);
        TableColumn<PersonLine, @Nullable When> last = TableCells.dates(messages.get("people.column.last"),
                line -> line.mentions() == null ? null : line.mentions().last(), dates::of);
        last.setId("last");
        getColumns().add(last);
        LesserColumns.from(ROOM_FOR_LAST, this, last);
        LesserColumns.from(ROOM_FOR_NATIVE_NAME, this, getColumns().get(1));
        LesserColumns.from(ROOM_FOR_MENTIONS, this, mentions);
        getSortOrder().add(name);
    }

    private TableColumn<PersonLine, @Nullable Integer> mentions() {
        TableColumn<PersonLine, @Nullable Integer> column = TableCells.column(
                messages.get("people.column.mentions"), 84, 90,
                line -> line.mentions() == null ? null : line.mentions().articles(),
                count -> Labels.of(count == null || count == 0 ? "" : String.valueOf(count)));
        column.setId("mentions");
        column.getStyleClass().add("number-column");
        return column;
    }

    private TableColumn<PersonLine, String> words(
            String key, double least, double width, Function<PersonLine, String> value) {
        TableColumn<PersonLine, String> column = TableCells.words(
                messages.get("people.column." + key), least, width, value, words -> words);
        column.setId(key);
        column.setComparator(messages.order());
        return column;
    }
}
