package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Stored;
import org.rapporteur.service.ArticleDesk;
import org.rapporteur.ui.control.CompletionField;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.PartialDateField;

/// Changes what is known of an article. Ctrl+Enter saves, Escape leaves it as it was.
final class AboutForm extends VBox {
    /// A field of the form.
    enum Field { TITLE, OUTLET, DATE }

    private final Id<Article> article;
    private final Messages messages;
    private final Consumer<ArticleDesk.Description> save;
    private final TextField title;
    private final CompletionField<Stored<Outlet>> outlet = new CompletionField<>(stored -> stored.content().name());
    private final PartialDateField published;
    private final ComboBox<ArticleForm> form = new ComboBox<>();
    private final ComboBox<String> marking = new ComboBox<>();

    AboutForm(
            ArticleViewModel.Shown shown, Messages messages, Consumer<ArticleDesk.Description> save, Runnable cancel) {
        this.article = shown.id();
        this.messages = messages;
        this.save = save;
        this.title = new TextField(shown.article().title());
        this.published = new PartialDateField(messages);
        getStyleClass().add("form-fields");
        fill(shown);
        getChildren().addAll(
                Fields.named(messages.get("about.titleField"), title),
                Fields.named(messages.get("about.outlet"), outlet),
                Fields.named(messages.get("about.published"), published),
                Fields.named(messages.get("about.form"), form),
                Fields.named(messages.get("about.marking"), marking), buttons(cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
    }

    private void fill(ArticleViewModel.Shown shown) {
        title.setId("article-title");
        outlet.setId("article-outlet");
        published.field().setId("article-date");
        outlet.setChoices(shown.outlets());
        var now = shown.opened().outlet();
        outlet.setText(now == null ? "" : now.content().name());
        published.setValue(shown.article().published());
        form.getItems().setAll(ArticleForm.values());
        form.setConverter(new FormWords());
        form.setValue(shown.article().form());
        form.setMaxWidth(Double.MAX_VALUE);
        List<String> markings = shown.markings();
        marking.getItems().setAll(markings);
        marking.setValue(shown.article().marking());
        marking.setMaxWidth(Double.MAX_VALUE);
    }

    private FlowPane buttons(Runnable cancel) {
        var keep = new Button(messages.get("about.save"));
        keep.getStyleClass().addAll("small", "accent");
        keep.disableProperty().bind(Bindings.createBooleanBinding(
                () -> title.getText().isBlank() || published.problemProperty().get() != null,
                title.textProperty(), published.problemProperty()));
        keep.setOnAction(event -> save());
        var leave = new Button(messages.get("inbox.cancel"));
        leave.getStyleClass().add("small");
        leave.setOnAction(event -> cancel.run());
        var buttons = new FlowPane(keep, leave);
        buttons.getStyleClass().add("flow");
        return buttons;
    }

    private void save() {
        if (!title.getText().isBlank() && published.problemProperty().get() == null) {
            String name = outlet.getText().strip();
            save.accept(new ArticleDesk.Description(
                    title.getText(), form.getValue(), name.isEmpty() ? null : name, published.valueProperty().get(),
                    marking.getValue()));
        }
    }

    /// Whether it changes `other`.
    boolean isFor(Id<Article> other) {
        return article.equals(other);
    }

    /// Moves the focus into `field`.
    void focus(Field field) {
        switch (field) {
            case TITLE -> title.requestFocus();
            case OUTLET -> outlet.requestFocus();
            case DATE -> published.field().requestFocus();
        }
    }

    private final class FormWords extends StringConverter<ArticleForm> {
        @Override
        public String toString(ArticleForm value) {
            return value == null ? "" : messages.of(value);
        }

        @Override
        public ArticleForm fromString(String text) {
            return form.getValue();
        }
    }
}
