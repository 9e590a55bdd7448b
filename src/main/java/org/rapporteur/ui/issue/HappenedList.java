package org.rapporteur.ui.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.ui.control.Fields;

/// The rows of a history as part of the page, which scrolls them: the newest at first, and so many earlier
/// ones each time they are asked for, since all of a long history at once would keep its reader waiting.
///
/// One row is chosen, and has the focus when the list has it. The up and down keys go from row to row.
final class HappenedList extends VBox {
    private static final int AT_ONCE = 20;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ObservableList<DevelopmentEntry> entries;
    private final Function<DevelopmentEntry, HappenedRow> row;
    private final Node empty;
    private final List<HappenedRow> rows = new ArrayList<>();
    private final Hyperlink earlier;
    private final Messages messages;
    private Consumer<Node> reached = node -> { };
    private int most = AT_ONCE;
    private @Nullable Id<Development> chosen;

    /// @param empty stands there while there is none
    /// @param row draws an entry
    HappenedList(ObservableList<DevelopmentEntry> entries, Node empty, Function<DevelopmentEntry, HappenedRow> row,
            Messages messages) {
        this.entries = entries;
        this.row = row;
        this.empty = empty;
        this.messages = messages;
        earlier = Fields.link("", this::more);
        earlier.setId("happened-earlier");
        getStyleClass().add("happened-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.get("issue.happened"));
        entries.addListener((ListChangeListener<DevelopmentEntry>) change -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        show();
    }

    /// Has `action` bring a row into view that was gone to.
    void onReached(Consumer<Node> action) {
        reached = action;
    }

    /// The entry that is chosen, or null.
    @Nullable DevelopmentEntry chosen() {
        return entries.stream().filter(entry -> entry.development().id().equals(chosen)).findFirst().orElse(null);
    }

    /// Draws all rows anew; the focus stays on its row.
    void show() {
        boolean focused = isFocusWithin();
        if (entries.isEmpty()) {
            most = AT_ONCE;
        }
        if (focused) {
            // What has the focus is about to go, and the page would jump to its top.
            requestFocus();
        }
        rows.clear();
        entries.stream().limit(most).forEach(entry -> rows.add(made(entry)));
        getChildren().setAll(rows);
        if (entries.isEmpty()) {
            getChildren().add(empty);
        }
        int left = entries.size() - rows.size();
        if (left > 0) {
            earlier.setText(messages.get("issue.earlier", left));
            getChildren().add(earlier);
        }
        mark();
        if (focused && !rows.isEmpty()) {
            rows.get(Math.max(0, at())).requestFocus();
        }
    }

    private void more() {
        int first = rows.size();
        most += AT_ONCE;
        show();
        choose(first);
    }

    private HappenedRow made(DevelopmentEntry entry) {
        HappenedRow made = row.apply(entry);
        made.setAccessibleRole(AccessibleRole.LIST_ITEM);
        made.setAccessibleText(entry.what());
        made.setOnMousePressed(event -> {
            made.requestFocus();
            // What scrolls around it would take the focus after it.
            event.consume();
        });
        made.focusWithinProperty().subscribe(within -> {
            if (within) {
                chosen = entry.development().id();
                mark();
            }
        });
        return made;
    }

    /// Chooses entry `at`, gives it the focus and brings it into view; those before it are made first.
    void choose(int at) {
        if (at >= most) {
            most = (at / AT_ONCE + 1) * AT_ONCE;
            show();
        }
        chosen = entries.get(at).development().id();
        mark();
        rows.get(at).requestFocus();
        reached.accept(rows.get(at));
    }

    /// The list is one stop of the Tab key: the row chosen, or the first.
    private void mark() {
        int at = at();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == at);
            rows.get(i).setFocusTraversable(i == Math.max(0, at));
        }
    }

    private int at() {
        DevelopmentEntry now = chosen();
        return now == null || entries.indexOf(now) >= rows.size() ? -1 : entries.indexOf(now);
    }

    private void keyPressed(KeyEvent event) {
        int to = event.isShortcutDown() || event.isAltDown() ? -1 : target(event.getCode());
        if (to >= 0 && to < entries.size()) {
            choose(to);
            event.consume();
        }
    }

    private int target(KeyCode key) {
        return switch (key) {
            case DOWN -> at() + 1;
            case UP -> at() - 1;
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> -1;
        };
    }
}
