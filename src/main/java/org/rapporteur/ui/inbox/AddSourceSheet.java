package org.rapporteur.ui.inbox;

import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Development;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OfferList;
import org.rapporteur.ui.dialog.Sheet;
import org.rapporteur.ui.entry.RoleWords;

/// Chooses the development on record to which a passage is added, and whether it supports it.
final class AddSourceSheet {
    private final Reading reading;
    private final BiConsumer<Stored<Development>, Citation.Role> chosen;
    private final DateWords dates;
    private final OfferList<Stored<Development>> list;
    private final ComboBox<Citation.Role> role = new ComboBox<>();

    /// Gives `chosen` the development that is chosen, and what the passage does for it.
    AddSourceSheet(Reading reading, BiConsumer<Stored<Development>, Citation.Role> chosen) {
        this.reading = reading;
        this.chosen = chosen;
        Messages messages = reading.messages();
        this.dates = new DateWords(messages);
        this.list = new OfferList<>(reading.addSource().offered(), "developments", messages.get("addSource.title"),
                messages.get("addSource.none"), this::row);
    }

    /// Lays the sheet over the window, the focus in its field.
    void show() {
        Messages messages = reading.messages();
        var field = new TextField();
        field.setId("development-query");
        field.setPromptText(messages.get("addSource.prompt"));
        reading.addSource().load();
        field.textProperty().bindBidirectional(reading.addSource().queryProperty());
        list.under(field, this::choose);
        role.setId("source-role");
        role.getItems().setAll(Citation.Role.values());
        role.setValue(Citation.Role.SUPPORTS);
        role.setConverter(new RoleWords(messages));
        role.setMaxWidth(Double.MAX_VALUE);
        var content = new VBox(field, list, Fields.named(messages.get("entry.role"), role));
        content.getStyleClass().add("sheet-content");
        Sheet sheet = new Sheet(messages.get("addSource.title"), content)
                .withCancel(messages.get("inbox.cancel"))
                .withMain(messages.get("addSource.add"),
                        list.getSelectionModel().selectedItemProperty().isNotNull(), this::choose);
        field.setOnAction(event -> chooseOnly());
        reading.overlay().show(sheet);
        field.requestFocus();
    }

    /// Enter in the field takes the first that is offered.
    private void chooseOnly() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        choose();
    }

    private void choose() {
        Stored<Development> development = list.getSelectionModel().getSelectedItem();
        if (development != null) {
            reading.overlay().close();
            chosen.accept(development, role.getValue());
        }
    }

    private VBox row(Stored<Development> development) {
        return new VBox(Labels.of(dates.of(development.content().happened()), "muted", "small"),
                Labels.wrapping(development.content().what()));
    }
}
