package org.rapporteur.ui.inbox;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.When;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.GrowingArea;
import org.rapporteur.ui.control.KeptFields;
import org.rapporteur.ui.control.PartialDateField;
import org.rapporteur.ui.control.TypedBefore;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.Sheet;

/// Asks for a note for file: a call, a meeting, an oral readout. What is typed is there again when it is left
/// unsaved and asked for anew.
final class NoteForm {
    private final AddViewModel viewModel;
    private final Messages messages;
    private final TextField title = new TextField();
    private final TextArea text = new GrowingArea(7);
    private final PartialDateField when;
    private final TextField speaker = new TextField();
    private final StringProperty refused = new SimpleStringProperty();

    NoteForm(AddViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.when = new PartialDateField(messages);
        title.setId("note-title");
        text.setId("note-text");
        when.field().setId("note-when");
        speaker.setId("note-speaker");
    }

    void show(Overlay overlay) {
        var kept = new KeptFields(viewModel.jottings(), "note").with("title", title.textProperty())
                .with("text", text.textProperty()).with("when", when.field().textProperty())
                .with("speaker", speaker.textProperty());
        var content = new VBox(
                new TypedBefore(kept, messages, title::requestFocus),
                Fields.named(messages.get("add.title"), title),
                Fields.named(messages.get("add.noteText"), text),
                Fields.named(messages.get("add.noteWhen"), when),
                Fields.named(messages.get("add.speaker"), speaker), Fields.problem(refused));
        content.getStyleClass().add("sheet-content");
        BooleanBinding whole = Bindings.createBooleanBinding(
                () -> !title.getText().isBlank() && !text.getText().isBlank() && when.valueProperty().get() != null,
                title.textProperty(), text.textProperty(), when.valueProperty());
        overlay.show(new Sheet(messages.get("add.note"), content)
                .withCancel(messages.get("inbox.cancel"))
                .withMain(messages.get("add.save"), whole, () -> save(overlay, kept, when.valueProperty().get())));
        title.requestFocus();
    }

    private void save(Overlay overlay, KeptFields kept, @Nullable When happened) {
        if (happened != null) {
            viewModel.note(title.getText(), text.getText(), happened, speaker.getText(), () -> {
                kept.drop();
                overlay.close();
            }, problem -> refused.set(messages.of(problem)));
        }
    }
}
