package org.rapporteur.ui.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A list to filter by one thing, or by none: its first line is null.
final class FilterBox<E> extends ComboBox<@Nullable E> {
    /// @param any what the first line says
    /// @param words what the others say
    /// @param chosen takes what is chosen
    FilterBox(String any, Function<E, String> words, Consumer<@Nullable E> chosen) {
        getStyleClass().add("filter-box");
        setAccessibleText(any);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E option) {
                return option == null ? any : words.apply(option);
            }

            @Override
            public @Nullable E fromString(String text) {
                return getItems().stream().filter(option -> toString(option).equals(text)).findFirst().orElse(null);
            }
        });
        offer(List.of());
        valueProperty().addListener((property, old, now) -> chosen.accept(now));
    }

    /// Offers `options`; what was chosen stays chosen where it is among them.
    void offer(List<E> options) {
        E before = getValue();
        var all = new ArrayList<@Nullable E>();
        all.add(null);
        all.addAll(options);
        getItems().setAll(all);
        setValue(before != null && options.contains(before) ? before : null);
    }
}
