package org.rapporteur.ui.settings;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Content;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.control.Labels;

/// A record in the list: its name, and how it stands with it.
final class StoredCell<C extends Content> extends ListCell<Stored<C>> {
    private final Function<Stored<C>, String> nameOf;
    private final Function<Stored<C>, String> stateOf;
    private final Label name = Labels.cut("");
    private final Label state = Labels.of("", "muted", "small");
    private final HBox line = new HBox(name, state);

    StoredCell(Function<Stored<C>, String> nameOf, Function<Stored<C>, String> stateOf) {
        this.nameOf = nameOf;
        this.stateOf = stateOf;
        line.getStyleClass().add("setup-line");
        line.setAlignment(Pos.CENTER_LEFT);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Stored<C> one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null || empty ? null : line);
        if (one != null && !empty) {
            name.setText(nameOf.apply(one));
            state.setText(stateOf.apply(one));
            setAccessibleText(name.getText() + " " + state.getText());
        }
    }
}
