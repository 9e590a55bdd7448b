package org.rapporteur.ui.settings;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Content;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.BesideButton;

/// A list at the left and, beside it, the form of what is chosen there.
final class SideBySide extends HBox {
    /// The part of the whole that the list wants, and the most that it takes from the form.
    private static final double PART = 0.47;
    private static final double MOST = 0.53;
    private static final double LEAST = 270;
    private static final double USUAL = 320;

    /// In less the form takes the place of the list.
    private static final double NARROW = 480;

    private final ScrollPane right = new ScrollPane();
    private final BesideButton toForm;

    /// @param form what the button says that shows the form where both have no room
    SideBySide(Region left, String form) {
        getStyleClass().add("columns");
        left.minWidthProperty().bind(widthProperty().map(all -> all.doubleValue() < NARROW
                ? 0 : Math.min(LEAST, all.doubleValue() * MOST)));
        left.prefWidthProperty().bind(widthProperty().map(all -> all.doubleValue() < NARROW
                ? all : Math.min(USUAL, all.doubleValue() * PART)));
        right.getStyleClass().add("setup-form");
        right.setFitToWidth(true);
        right.setFitToHeight(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(left, right);
        toForm = new BesideButton(form);
        toForm.fold(this, NARROW, left, right);
    }

    /// Shows what `forms` show, chosen in `list`: `formOf` it, or `empty` where there is none.
    <C extends Content, F extends RecordForm<C>> SideBySide of(
            StoredForms<C, F> forms, StoredList<C> list, Function<F, Node> formOf, Supplier<Node> empty) {
        forms.formProperty().subscribe(form -> {
            show(form == null ? empty.get() : formOf.apply(form));
            list.show(form == null ? null : form.id());
        });
        forms.loadedProperty().addListener((property, old, now) -> {
            if (forms.form() == null) {
                show(empty.get());
            }
        });
        return this;
    }

    /// Shows the form in place of the list, where there is no room for both; for the head of the screen.
    BesideButton toForm() {
        return toForm;
    }

    /// Shows `form` at the right, from its top; where the focus was in the form before, as when that was saved,
    /// it stays in its field.
    void show(Node form) {
        Node before = focused();
        var held = new VBox(form);
        held.getStyleClass().add("setup-held");
        held.setMinHeight(USE_PREF_SIZE);
        right.setContent(held);
        if (before == null) {
            right.setVvalue(0);
        } else {
            held.applyCss();
            goOn(before, held.lookup("#" + before.getId()));
        }
    }

    private @Nullable Node focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && owner.getId() != null && Ancestry.within(owner, right) ? owner : null;
    }

    private static void goOn(Node before, @Nullable Node now) {
        if (now != null) {
            now.requestFocus();
        }
        if (before instanceof TextInputControl left && now instanceof TextInputControl text) {
            text.positionCaret(left.getCaretPosition());
        }
    }

    /// Puts the focus into the field `id` of the form.
    void focus(String id) {
        Node field = right.getContent().lookup("#" + id);
        toForm.setSelected(true);
        if (field != null) {
            field.requestFocus();
        }
    }
}
