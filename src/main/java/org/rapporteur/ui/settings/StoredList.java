package org.rapporteur.ui.settings;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;

/// The list at the left of a section: what is chosen in it is shown in the form, and what the form
/// shows is chosen in it.
final class StoredList<C extends Content> extends ListView<Stored<C>> {
    private @Nullable Id<C> shown;

    /// A list of the records of `forms`, called `name`, found by `id`; what is chosen has its form shown.
    StoredList(String id, String name, StoredForms<C, ?> forms) {
        super(forms.records());
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("setup-list");
        VBox.setVgrow(this, Priority.ALWAYS);
        getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null && !one.id().equals(shown)) {
                forms.choose(one);
            }
        });
        getItems().addListener((ListChangeListener<Stored<C>>) change -> show(shown));
    }

    /// Chooses the line of the record that the form shows; none where that is not recorded yet.
    void show(@Nullable Id<C> id) {
        shown = id;
        if (id == null) {
            getSelectionModel().clearSelection();
            return;
        }
        getItems().stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(getSelectionModel()::select);
        refresh();
    }
}
