package org.rapporteur.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.search.Words;

/// A text field that offers what exists: issues, outlets. What is typed and matches nothing
/// stays as text, so that the caller can offer to make it.
///
/// @param <T> what is picked
public final class CompletionField<T> extends TextField {
    private static final int OFFERED = 12;
    private static final double ROW = 32;

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final Function<T, String> name;
    private final Suggestions<T> suggestions;
    private List<T> choices = List.of();
    private @Nullable Consumer<T> taken;
    private boolean closed;

    /// A field whose choices are shown as `name` gives them.
    public CompletionField(Function<T, String> name) {
        this.name = name;
        getStyleClass().add("completion-field");
        suggestions = new Suggestions<>(this, ROW, () -> new NameRow<>(name), this::pick);
        textProperty().subscribe(this::typed);
        value.subscribe(this::showName);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                complete();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                complete();
            }
        });
    }

    /// Lets nothing but a choice stand in the field: what is typed stands for the one choice that it fits,
    /// if there is one alone, once Enter is pressed or the field is left.
    public CompletionField<T> closed() {
        closed = true;
        return this;
    }

    private void complete() {
        if (closed && value.get() == null && !getText().isBlank()) {
            List<T> fitting = matching(getText());
            if (fitting.size() == 1) {
                value.set(fitting.getFirst());
            }
        }
    }

    /// What can be picked, in the order in which it is offered.
    public void setChoices(List<T> all) {
        choices = List.copyOf(all);
        match(getText());
    }

    /// What was picked, or null where the text names nothing.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// Has `action` told of what was chosen for good, and empties the field for the next: what was picked
    /// from the list, or typed whole and left with Enter or Tab. A name that is still being typed is
    /// not, for a longer one may begin with it.
    public void onTaken(Consumer<T> action) {
        taken = action;
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && take() && !event.isShortcutDown()) {
                event.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
    }

    private boolean take() {
        T chosen = value.get();
        if (taken == null || chosen == null) {
            return false;
        }
        clear();
        taken.accept(chosen);
        return true;
    }

    /// The choices whose names have every word of `text` at the start of one of theirs, with accents or
    /// without: "turkiye" finds Türkiye, "brus" Europe/Brussels.
    List<T> matching(String text) {
        List<String> typed = Words.folded(text);
        return choices.stream()
                .filter(choice -> hasAll(Words.folded(name.apply(choice)), typed))
                .limit(OFFERED)
                .toList();
    }

    private static boolean hasAll(List<String> candidate, List<String> typed) {
        return typed.stream().allMatch(part -> candidate.stream().anyMatch(word -> word.startsWith(part)));
    }

    private void typed(String text) {
        match(text);
        suggestions.offer(text.isBlank() || value.get() != null ? List.of() : matching(text));
    }

    private void pick(T choice) {
        value.set(choice);
        end();
        take();
    }

    private void match(String text) {
        T current = value.get();
        if (current == null || !lower(name.apply(current)).equals(lower(text))) {
            value.set(choices.stream()
                    .filter(choice -> lower(name.apply(choice)).equals(lower(text).strip()))
                    .findFirst()
                    .orElse(null));
        }
    }

    private void showName(@Nullable T picked) {
        if (picked != null && !lower(name.apply(picked)).equals(lower(getText()).strip())) {
            setText(name.apply(picked));
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private record NameRow<T>(Label node, Function<T, String> name) implements Suggestions.Row<T> {
        NameRow(Function<T, String> name) {
            this(Labels.cut(""), name);
        }

        @Override
        public void show(T choice) {
            node.setText(name.apply(choice));
        }
    }
}
