package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A list to filter by, of which the first line, as "Any state", is null.
///
/// @param <E> what is chosen
public final class Choice<E> extends ComboBox<@Nullable E> {
    private final String any;

    /// A list that begins with `any`; the others are shown as `words` gives them.
    public Choice(String any, Function<E, String> words) {
        this.any = any;
        setAccessibleText(any);
        setVisibleRowCount(14);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E option) {
                return option == null ? any : words.apply(option);
            }

            @Override
            public @Nullable E fromString(String text) {
                return getItems().stream().filter(Objects::nonNull).filter(option -> words.apply(option).equals(text))
                        .findFirst().orElse(null);
            }
        });
        offer(List.of());
    }

    /// The same list, kept at `model`.
    public Choice<E> boundTo(Property<@Nullable E> model) {
        valueProperty().bindBidirectional(model);
        return this;
    }

    /// What there is to choose; a choice that is no longer among them is kept, since it still
    /// filters.
    public void offer(List<E> options) {
        var all = new ArrayList<@Nullable E>();
        all.add(null);
        all.addAll(options);
        if (!all.equals(getItems())) {
            E now = getValue();
            getItems().setAll(all);
            setValue(now);
        }
    }

    /// What its first line says.
    public String any() {
        return any;
    }
}
