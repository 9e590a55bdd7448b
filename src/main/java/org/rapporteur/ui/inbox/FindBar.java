package org.rapporteur.ui.inbox;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.ArticleReader;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;

/// Finds words in the article on show: how often they stand there, and where.
///
/// Enter and F3 go to the next place, with Shift to the one before; Escape closes.
final class FindBar extends HBox {
    private final ArticleReader reader;
    private final Messages messages;
    private final TextField words = new TextField();

    FindBar(ArticleReader reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        words.setId("find-words");
        words.setPromptText(messages.get("find.prompt"));
        words.setAccessibleText(messages.get("find.prompt"));
        words.textProperty().addListener((property, old, now) -> reader.find(now));
        Label count = Labels.of("", "muted", "small");
        count.setId("find-count");
        count.setMinWidth(74);
        reader.foundProperty().subscribe(found -> count.setText(sentence(found)));
        getChildren().addAll(words, count,
                button(Feather.CHEVRON_UP, "find.previous", ScreenKey.FIND_PREVIOUS, () -> reader.findOn(-1)),
                button(Feather.CHEVRON_DOWN, "find.next", ScreenKey.FIND_NEXT, () -> reader.findOn(1)),
                button(Feather.X, "find.close", null, this::close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setVisible(false);
        setManaged(false);
    }

    /// Shows the bar with `selected`, if anything is, as the words to find.
    void open(String selected) {
        setVisible(true);
        setManaged(true);
        String line = selected.lines().findFirst().orElse("").strip();
        if (!line.isEmpty()) {
            words.setText(line);
        }
        reader.find(words.getText());
        words.requestFocus();
        words.selectAll();
    }

    /// Takes the bar away; the focus goes back into the text.
    void close() {
        if (isVisible()) {
            setVisible(false);
            setManaged(false);
            reader.find("");
            reader.requestFocus();
        }
    }

    /// Whether the bar is on show.
    boolean isOpen() {
        return isVisible();
    }

    private String sentence(ArticleReader.Finding found) {
        if (words.getText().isEmpty()) {
            return "";
        }
        return found.count() == 0
                ? messages.get("find.none")
                : messages.get("find.count", found.number() + 1, found.count());
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && words.isFocused()) {
            reader.findOn(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private Button button(Ikon icon, String key, @Nullable ScreenKey keys, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("small", "flat");
        Tip.on(button, keys == null ? messages.get(key) : keys.taught(messages.get(key), messages));
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(messages.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
