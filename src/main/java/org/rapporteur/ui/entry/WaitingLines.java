package org.rapporteur.ui.entry;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;

/// The tripwires that a development may meet, each with a button that says that it does.
final class WaitingLines extends VBox {
    private final EntryViewModel viewModel;
    private final Messages messages;

    WaitingLines(EntryViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("form");
        InvalidationListener changed = property -> show();
        viewModel.waiting().offered().addListener(changed);
        viewModel.form().met().addListener(changed);
        show();
    }

    private void show() {
        getChildren().setAll(viewModel.waiting().offered().stream().map(this::line).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private VBox line(Stored<Tripwire> tripwire) {
        Waiting waiting = viewModel.waiting();
        boolean met = waiting.isMet(tripwire.id());
        var box = new VBox(Labels.wrapping(waiting.sentence(tripwire.content()), "small"));
        if (met) {
            box.getChildren().addAll(Labels.wrapping(messages.get("entry.met"), "strong", "small"),
                    Fields.link(messages.get("entry.unmeet"), () -> waiting.unmeet(tripwire)));
        } else {
            var meet = new Button(messages.get("entry.meet"));
            meet.getStyleClass().add("small");
            meet.setId("meet");
            meet.setMinWidth(Region.USE_PREF_SIZE);
            meet.setOnAction(event -> waiting.meet(tripwire));
            box.getChildren().add(meet);
        }
        box.getStyleClass().add("cure");
        return box;
    }
}
