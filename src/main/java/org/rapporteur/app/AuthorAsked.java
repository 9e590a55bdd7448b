package org.rapporteur.app;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.Sheet;

/// The author's name, asked once, before the first tracker is opened.
record AuthorAsked(Overlay overlay, Preferences preferences, Messages messages) {
    /// Does `then`, after the name is known.
    void before(Runnable then) {
        if (preferences.author().isPresent()) {
            then.run();
            return;
        }
        var name = new SimpleStringProperty("");
        var field = new TextField();
        field.setId("author-name");
        field.setPromptText(messages.get("app.author.example"));
        field.setAccessibleText(messages.get("app.author.title"));
        name.bind(field.textProperty());
        var content = new VBox(Labels.wrapping(messages.get("app.author.why")), field);
        content.getStyleClass().add("sheet-content");
        var sheet = new Sheet(messages.get("app.author.title"), content);
        Runnable go = () -> {
            preferences.author(name.get());
            sheet.close();
            then.run();
        };
        field.setOnAction(event -> {
            if (!name.get().isBlank()) {
                go.run();
            }
        });
        overlay.show(sheet.withMain(messages.get("app.author.go"),
                Bindings.createBooleanBinding(() -> !name.get().isBlank(), name), go)
                .withCancel(messages.get("app.author.cancel")));
        field.requestFocus();
    }
}
