package org.rapporteur.ui.dialog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.FirstLetters;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.Labels;

/// The layers of a window: its content, notices in the corner, and a sheet over both,
/// which may lie over another.
///
/// The root of every scene; screens that ask something get it through their constructor. While a
/// sheet is on show the focus stays in it.
public final class Overlay extends StackPane {
    private final StackPane veil = new StackPane();
    private final Notices notices;
    private final ChangeListener<Node> keepFocus = (property, old, now) -> keepFocus(now);
    private final Map<Sheet, Optional<Node>> focusBefore = new HashMap<>();

    /// The layers over `content`.
    public Overlay(Node content, Messages messages) {
        notices = new Notices(messages);
        getStyleClass().add("overlay");
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        setAlignment(content, Pos.TOP_LEFT);
        setAlignment(notices, Pos.BOTTOM_RIGHT);
        getChildren().addAll(content, veil, notices);
        FirstLetters.in(this);
    }

    /// Replaces the content, as when a tracker is opened.
    public void setContent(Node content) {
        setAlignment(content, Pos.TOP_LEFT);
        getChildren().set(0, content);
    }

    /// Says over the window what becomes of what is dragged there, and where it can be dropped; null once it is
    /// dropped or taken away.
    public void dropping(@Nullable String sentence) {
        getChildren().removeIf(layer -> layer.getStyleClass().contains("drop-sign"));
        if (sentence != null) {
            Label words = Labels.wrapping(sentence, "drop-words");
            words.setGraphic(new FontIcon(Feather.DOWNLOAD));
            words.setMaxWidth(USE_PREF_SIZE);
            var sign = new StackPane(words);
            sign.getStyleClass().add("drop-sign");
            sign.setMouseTransparent(true);
            getChildren().add(sign);
        }
    }

    /// Where short messages go.
    public Notices notices() {
        return notices;
    }

    /// Lays `sheet` over the window, in place of any other, and moves the focus into it.
    public void show(Sheet sheet) {
        close();
        over(sheet);
    }

    /// Lays `sheet` over what is on show; a sheet under it is hidden, and comes back as it was left
    /// when this one is closed.
    public void over(Sheet sheet) {
        sheet.setOnClose(() -> take(sheet));
        if (getScene() != null) {
            focusBefore.put(sheet, Optional.ofNullable(getScene().getFocusOwner()));
            if (!isAsking()) {
                getScene().focusOwnerProperty().addListener(keepFocus);
            }
        }
        veil.getChildren().forEach(under -> under.setVisible(false));
        veil.getChildren().add(sheet);
        veil.setVisible(true);
        notices.raise(true);
        sheet.focusFirst();
    }

    /// Takes all sheets away, if there are any, and gives the focus back.
    public void close() {
        while (isAsking()) {
            take((Sheet) veil.getChildren().getLast());
        }
    }

    /// What comes to light does so first, so that the focus has somewhere to go.
    private void take(Sheet sheet) {
        var sheets = veil.getChildren();
        int at = sheets.indexOf(sheet);
        boolean top = at == sheets.size() - 1;
        if (at < 0) {
            return;
        }
        if (sheets.size() == 1) {
            veil.setVisible(false);
            notices.raise(false);
            if (getScene() != null) {
                getScene().focusOwnerProperty().removeListener(keepFocus);
            }
        } else if (top) {
            sheets.get(at - 1).setVisible(true);
        }
        sheets.remove(at);
        Optional<Node> before = focusBefore.remove(sheet);
        if (top && before != null) {
            before.ifPresent(Node::requestFocus);
        }
    }

    /// Whether a sheet is on show.
    public boolean isAsking() {
        return veil.isVisible();
    }

    private void keepFocus(@Nullable Node owner) {
        if (owner != null && !Ancestry.within(owner, veil) && !Ancestry.within(owner, notices)) {
            ((Sheet) veil.getChildren().getLast()).focusFirst();
        }
    }
}
