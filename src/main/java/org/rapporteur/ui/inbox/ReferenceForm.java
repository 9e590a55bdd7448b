package org.rapporteur.ui.inbox;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.KeptFields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;
import org.rapporteur.ui.control.TypedBefore;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.Sheet;

/// Asks for a reference to a document that is kept elsewhere and whose text is not held.
final class ReferenceForm {
    private final AddViewModel viewModel;
    private final Messages messages;
    private final TextField title = new TextField();
    private final ComboBox<@Nullable ArticleForm> form;
    private final PartialDateField published;
    private final TextField place = new TextField();
    private final StringProperty refused = new SimpleStringProperty();

    ReferenceForm(AddViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.published = new PartialDateField(messages);
        this.form = Fields.choice(List.of(ArticleForm.values()), messages.get("add.chooseForm"), messages::of);
        title.setId("reference-title");
        place.setId("reference-place");
    }

    void show(Overlay overlay) {
        var kind = new SimpleStringProperty();
        Bindings.bindBidirectional(kind, form.valueProperty(), new FormName());
        var kept = new KeptFields(viewModel.jottings(), "reference").with("title", title.textProperty())
                .with("form", kind).with("published", published.field().textProperty())
                .with("place", place.textProperty());
        var content = new VBox(
                new TypedBefore(kept, messages, title::requestFocus),
                Labels.wrapping(messages.get("add.referenceMore"), "muted", "small"),
                Fields.named(messages.get("add.title"), title),
                Fields.named(messages.get("about.form"), form),
                Fields.named(messages.get("add.referenceWhen"), published),
                Fields.named(messages.get("add.place"), place), Fields.problem(refused));
        content.getStyleClass().add("sheet-content");
        BooleanBinding whole = Bindings.createBooleanBinding(
                () -> !title.getText().isBlank() && !place.getText().isBlank() && form.getValue() != null
                        && published.problemProperty().get() == null,
                title.textProperty(), place.textProperty(), form.valueProperty(), published.problemProperty());
        overlay.show(new Sheet(messages.get("add.reference"), content)
                .withCancel(messages.get("inbox.cancel"))
                .withMain(messages.get("add.save"), whole, () -> save(overlay, kept, form.getValue())));
        title.requestFocus();
    }

    private void save(Overlay overlay, KeptFields kept, @Nullable ArticleForm kind) {
        if (kind != null) {
            viewModel.reference(title.getText(), kind, published.valueProperty().get(), place.getText(),
                    () -> {
                        kept.drop();
                        overlay.close();
                    }, problem -> refused.set(messages.of(problem)));
        }
    }

    private static final class FormName extends StringConverter<@Nullable ArticleForm> {
        @Override
        public String toString(@Nullable ArticleForm kind) {
            return kind == null ? "" : kind.name();
        }

        @Override
        public @Nullable ArticleForm fromString(String name) {
            return Arrays.stream(ArticleForm.values()).filter(kind -> kind.name().equals(name)).findFirst()
                    .orElse(null);
        }
    }
}
