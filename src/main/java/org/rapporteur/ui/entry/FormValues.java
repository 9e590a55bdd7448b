package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// The values of one kind's form beside those that all kinds share: each made here by its name,
/// so that all of them are kept while the form is half-typed and emptied with it.
final class FormValues {
    private static final String PART = "\n";

    /// @param write the value as it is kept; empty for none
    private record Kept(Supplier<String> write, Consumer<String> read) {}

    private final Map<String, Kept> values = new LinkedHashMap<>();
    private final List<Observable> all = new ArrayList<>();

    /// Text; empty at first.
    StringProperty text(String name) {
        var text = new SimpleStringProperty("");
        keep(name, text, text::get, text::set);
        return text;
    }

    /// Something to tick; not ticked at first.
    BooleanProperty tick(String name) {
        var tick = new SimpleBooleanProperty();
        keep(name, tick, () -> tick.get() ? name : "", kept -> tick.set(!kept.isEmpty()));
        return tick;
    }

    /// A date; null at first.
    ObjectProperty<@Nullable When> day(String name) {
        return value(name, FormValues::write, FormValues::read);
    }

    /// A constant; null at first.
    <E extends Enum<E>> ObjectProperty<@Nullable E> choice(String name, Class<E> type) {
        return value(name, Enum::name, kept -> Enum.valueOf(type, kept));
    }

    /// A number; null at first.
    ObjectProperty<@Nullable Integer> number(String name) {
        return value(name, Object::toString, Integer::valueOf);
    }

    /// A record; null at first.
    ObjectProperty<@Nullable Named> named(String name) {
        return value(name, one -> one.id() + PART + one.name(), kept -> {
            int end = kept.indexOf(PART);
            return new Named(UUID.fromString(kept.substring(0, end)), kept.substring(end + 1));
        });
    }

    /// Lines of text; none at first.
    ObservableList<String> texts(String name) {
        ObservableList<String> texts = FXCollections.observableArrayList();
        keep(name, texts, () -> String.join(PART, texts),
                kept -> texts.setAll(kept.isEmpty() ? List.of() : List.of(kept.split(PART))));
        return texts;
    }

    private <T> ObjectProperty<@Nullable T> value(
            String name, Function<T, String> write, Function<String, T> read) {
        var value = new SimpleObjectProperty<@Nullable T>();
        keep(name, value,
                () -> {
                    T now = value.get();
                    return now == null ? "" : write.apply(now);
                },
                kept -> value.set(kept.isEmpty() ? null : read.apply(kept)));
        return value;
    }

    private void keep(String name, Observable value, Supplier<String> write, Consumer<String> read) {
        values.put(name, new Kept(write, read));
        all.add(value);
    }

    /// Runs `changed` whenever any of them changes.
    void onChange(Runnable changed) {
        all.forEach(value -> value.addListener((InvalidationListener) now -> changed.run()));
    }

    private static String write(When when) {
        return when.words() == null ? when.date().edtf() : when.date().edtf() + PART + when.words();
    }

    private static When read(String kept) {
        String[] parts = kept.split(PART, 2);
        return new When(PartialDate.parse(parts[0]), parts.length == 1 ? null : parts[1]);
    }

    /// What is to be kept; empty values are left out.
    Map<String, String> kept() {
        var kept = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            String now = value.write().get();
            if (!now.isEmpty()) {
                kept.put(name, now);
            }
        });
        return kept;
    }

    /// Takes over what was kept; what was not is emptied.
    void restore(Map<String, String> kept) {
        values.forEach((name, value) -> value.read().accept(kept.getOrDefault(name, "")));
    }

    /// Empties all.
    void clear() {
        restore(Map.of());
    }
}
