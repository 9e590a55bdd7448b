package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.control.CompletionField;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.KeptFields;
import org.rapporteur.ui.control.PartialDateField;

/// Changes what is known of an article. Ctrl+Enter saves, Escape leaves it as it was; until it is recorded what is
/// typed is kept, and stands here.
final class AboutForm extends VBox {
    /// A field of the form.
    enum Field { TITLE, OUTLET, DATE }

    private final Id<Article> article;
    private final Messages messages;
    private final BiConsumer<ArticleDesk.Description, Runnable> save;
    private final Consumer<AboutForm> close;
    private final TextField title;
    private final CompletionField<Stored<Outlet>> outlet = new CompletionField<>(stored -> stored.content().name());
    private final PartialDateField published;
    private final ComboBox<ArticleForm> form = new ComboBox<>();
    private final ComboBox<String> marking = new ComboBox<>();
    private final KeptFields kept;

    /// @param save records what it is given and then runs the other
    /// @param close takes the form away
    AboutForm(
            ArticleViewModel.Shown shown, Jottings jottings, Messages messages,
            BiConsumer<ArticleDesk.Description, Runnable> save, Consumer<AboutForm> close) {
        this.article = shown.id();
        this.kept = new KeptFields(jottings, keptAs(article));
        this.messages = messages;
        this.save = save;
        this.close = close;
        this.title = new TextField(shown.article().title());
        this.published = new PartialDateField(messages);
        getStyleClass().add("form-fields");
        fill(shown);
        kept.with("title", title.textProperty()).with("outlet", outlet.textProperty())
                .with("date", published.field().textProperty()).with("form", word(form))
                .with("marking", word(marking));
        getChildren().addAll(
                Fields.named(messages.get("about.titleField"), title),
                Fields.named(messages.get("about.outlet"), outlet),
                Fields.named(messages.get("about.published"), published),
                Fields.named(messages.get("about.form"), form),
                Fields.named(messages.get("about.marking"), marking), buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
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

    private FlowPane buttons() {
        var keep = new Button(messages.get("about.save"));
        keep.getStyleClass().addAll("small", "accent");
        keep.disableProperty().bind(Bindings.createBooleanBinding(
                () -> title.getText().isBlank() || published.problemProperty().get() != null,
                title.textProperty(), published.problemProperty()));
        keep.setOnAction(event -> save());
        var leave = new Button(messages.get("inbox.cancel"));
        leave.getStyleClass().add("small");
        leave.setOnAction(event -> leave());
        var buttons = new FlowPane(keep, leave);
        buttons.getStyleClass().add("flow");
        return buttons;
    }

    private void leave() {
        kept.drop();
        close.accept(this);
    }

    private void save() {
        if (!title.getText().isBlank() && published.problemProperty().get() == null) {
            String name = outlet.getText().strip();
            save.accept(new ArticleDesk.Description(
                    title.getText(), form.getValue(), name.isEmpty() ? null : name, published.valueProperty().get(),
                    marking.getValue()), this::leave);
        }
    }

    /// Under which name the form of `article` is kept.
    static String keptAs(Id<Article> article) {
        return "about " + article;
    }

    /// Shows what was `left` of it half typed.
    void restore(String left) {
        kept.restore(left);
    }

    /// What is chosen, as a word that can be kept; a word of another version stands for nothing.
    private static <T> StringProperty word(ComboBox<T> choice) {
        var word = new SimpleStringProperty();
        word.bindBidirectional(choice.valueProperty(), new StringConverter<T>() {
            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }

            @Override
            public T fromString(String text) {
                return choice.getItems().stream().filter(item -> toString(item).equals(text)).findFirst()
                        .orElseGet(choice::getValue);
            }
        });
        return word;
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
