package org.rapporteur.ui.dialog;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;

/// The layers of a window: its content, notices in the corner, and at most one sheet over both.
///
/// The root of every scene; screens that ask something get it through their constructor. While a
/// sheet is on show the focus stays in it.
public final class Overlay extends StackPane {
    private final StackPane veil = new StackPane();
    private final Notices notices;
    private final ChangeListener<Node> keepFocus = (property, old, now) -> keepFocus(now);
    private @Nullable Node focusBefore;

    /// The layers over `content`.
    public Overlay(Node content, Messages messages) {
        notices = new Notices(messages);
        getStyleClass().add("overlay");
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        setAlignment(content, Pos.TOP_LEFT);
        setAlignment(notices, Pos.BOTTOM_RIGHT);
        getChildren().addAll(content, veil, notices);
    }

    /// Replaces the content, as when a tracker is opened.
    public void setContent(Node content) {
        setAlignment(content, Pos.TOP_LEFT);
        getChildren().set(0, content);
    }

    /// Where short messages go.
    public Notices notices() {
        return notices;
    }

    /// Lays `sheet` over the window, in place of any other, and moves the focus into it.
    public void show(Sheet sheet) {
        close();
        sheet.setOnClose(this::close);
        veil.getChildren().setAll(sheet);
        veil.setVisible(true);
        if (getScene() != null) {
            focusBefore = getScene().getFocusOwner();
            getScene().focusOwnerProperty().addListener(keepFocus);
        }
        sheet.focusFirst();
    }

    /// Takes the sheet away, if there is one, and gives the focus back.
    public void close() {
        if (getScene() != null) {
            getScene().focusOwnerProperty().removeListener(keepFocus);
        }
        veil.getChildren().clear();
        veil.setVisible(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    /// Whether a sheet is on show.
    public boolean isAsking() {
        return veil.isVisible();
    }

    private void keepFocus(@Nullable Node owner) {
        if (owner != null && !isWithin(owner, veil) && !isWithin(owner, notices)) {
            ((Sheet) veil.getChildren().getFirst()).focusFirst();
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
