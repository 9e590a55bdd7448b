package org.rapporteur.ui.dialog;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;

/// The layers of a window: its content, notices in the corner, and at most one sheet over both.
///
/// The root of every scene; screens that ask something get it through their constructor.
public final class Overlay extends StackPane {
    private final ModalPane modal = new ModalPane();
    private final Notices notices;
    private @Nullable Node focusBefore;

    /// The layers over `content`.
    public Overlay(Node content, Messages messages) {
        notices = new Notices(messages);
        getStyleClass().add("overlay");
        modal.setId("sheets");
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        setAlignment(content, Pos.TOP_LEFT);
        setAlignment(notices, Pos.BOTTOM_RIGHT);
        getChildren().addAll(content, notices, modal);
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

    /// Lays `sheet` over the window and moves the focus into it.
    public void show(Sheet sheet) {
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        sheet.setOnClose(this::close);
        modal.show(sheet);
        sheet.requestFocus();
    }

    /// Takes the sheet away and gives the focus back.
    public void close() {
        modal.hide();
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    /// Whether a sheet is on show.
    public boolean isAsking() {
        return modal.isDisplay();
    }
}
