package org.rapporteur.ui.commitments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.When;
import org.rapporteur.service.commitments.CommitmentAt;
import org.rapporteur.service.commitments.Due;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LesserColumns;
import org.rapporteur.ui.control.SharedWidth;
import org.rapporteur.ui.control.StateChip;
import org.rapporteur.ui.control.TableCells;

/// All commitments in a table that sorts by any column. Enter or a double click opens one.
final class CommitmentTable extends TableView<CommitmentAt> {
    private static final double ROW = 46;
    private static final double ROOM_FOR_RATED = 806;
    private static final double ROOM_FOR_MADE = 710;
    private static final double ROOM_FOR_ISSUES = 620;
    private static final double ROOM_FOR_OBLIGORS = 500;
    /// What presses comes first, then what lies ahead; what has no date, or matters no more, last.
    private static final Comparator<Due> BY_DUE = Comparator.comparing(Due::state)
            .thenComparing(due -> due.when() == null ? LocalDate.MAX : due.when().latest());

    private final CommitmentsViewModel viewModel;
    private final Messages messages;
    private final DateWords dates;
    private final DueWords dues;

    CommitmentTable(CommitmentsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.dues = new DueWords(messages);
        setId("commitments");
        getStyleClass().add("dense-table");
        setAccessibleText(messages.get("commitments.title"));
        setFixedCellSize(ROW);
        SharedWidth.in(this);
        addColumns();
        setPlaceholder(new EmptyState(Feather.FILTER, messages.get("commitments.none"))
                .withAction(messages.get("filters.clear"), this::clearFilters));
        TableCells.register(this, viewModel.lines(), CommitmentAt::id, viewModel::open);
    }

    /// The button goes with the words that it stands under; the focus stays on the list.
    private void clearFilters() {
        viewModel.clearFilters();
        requestFocus();
    }

    private void addColumns() {
        getColumns().add(state());
        getColumns().add(words("what", 144, 330, one -> messages.said(one.content().what())));
        getColumns().add(words("obligors", 92, 130, one -> messages.names(one.content().obligors())));
        TableColumn<CommitmentAt, @Nullable When> made = TableCells.dates(
                messages.get("commitments.column.made"), one -> one.content().made(), dates::of);
        made.setId("made");
        getColumns().add(made);
        TableColumn<CommitmentAt, Due> due = TableCells.column(
                messages.get("commitments.column.due"), 112, 150, CommitmentAt::due, this::due);
        due.setId("due");
        due.setComparator(BY_DUE);
        getColumns().add(due);
        TableColumn<CommitmentAt, String> issues = words("issues", 124, 170, one ->
                one.issues().stream().map(CommitmentAt.On::name).collect(Collectors.joining(", ")));
        getColumns().add(issues);
        getSortOrder().add(due);
        TableColumn<CommitmentAt, CommitmentAt> rated = rated();
        getColumns().add(rated);
        LesserColumns.from(ROOM_FOR_RATED, this, rated);
        LesserColumns.from(ROOM_FOR_MADE, this, made);
        LesserColumns.from(ROOM_FOR_ISSUES, this, issues);
        LesserColumns.from(ROOM_FOR_OBLIGORS, this, getColumns().get(2));
    }

    /// When it was rated last; possibly only, where that day may have come or not.
    private TableColumn<CommitmentAt, CommitmentAt> rated() {
        TableColumn<CommitmentAt, CommitmentAt> column = TableCells.words(
                messages.get("commitments.column.rated"), TableCells.DAY, 112, one -> one, one -> {
                    CommitmentAt.Rated last = one.lastRated();
                    String since = last == null ? "" : dates.of(last.content().since());
                    return last != null && one.isPossibly(last) ? messages.get("level.possibly", since) : since;
                });
        column.setId("rated");
        column.setComparator(Comparator.comparing(one ->
                one.lastRated() == null ? LocalDate.MIN : one.lastRated().content().since().latest()));
        return column;
    }

    private TableColumn<CommitmentAt, CommitmentAt> state() {
        TableColumn<CommitmentAt, CommitmentAt> column = TableCells.column(
                messages.get("commitments.column.state"), 112, 122, one -> one, this::chip);
        column.setId("state");
        column.setComparator(Comparator.comparing((CommitmentAt one) -> one.states().getFirst()));
        return column;
    }

    private Node chip(CommitmentAt one) {
        var chip = new StateChip(one.whole().state(), messages);
        if (one.isRatedInPartsOnly()) {
            List<CommitmentState> states = one.states();
            chip.show(states.size() == 1 ? states.getFirst() : CommitmentState.NOT_RATED,
                    states.size() == 1 ? messages.of(states.getFirst()) : messages.get("commitments.inParts"));
            chip.setAccessibleText(one.parts().stream()
                    .map(part -> messages.get("commitments.partSaid", part.party(), messages.of(part.rung().state())))
                    .collect(Collectors.joining("; ")));
        }
        return chip;
    }

    private Node due(Due due) {
        var box = new VBox(Labels.cut(dues.date(due), "small"));
        String distance = dues.distance(due);
        if (!distance.isEmpty()) {
            box.getChildren().add(Labels.cut(distance, "small", DueWords.styleClass(due)));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private TableColumn<CommitmentAt, String> words(
            String key, double least, double width, Function<CommitmentAt, String> value) {
        TableColumn<CommitmentAt, String> column = TableCells.words(
                messages.get("commitments.column." + key), least, width, value, words -> words);
        column.setId(key);
        column.setComparator(messages.order());
        return column;
    }
}
