package org.rapporteur.ui.entry;

import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Lists as they are typed: one field, its parts parted by commas or lines.
final class Lists {
    private Lists() {}

    /// The parts between commas, also full-width ones.
    static List<String> commas(String typed) {
        return parts(typed, "[,，、\\n]");
    }

    /// The lines.
    static List<String> lines(String typed) {
        return parts(typed, "\\R");
    }

    /// The constants of `type`, to choose from.
    static <E extends Enum<E>> ObservableList<E> constants(Class<E> type) {
        return FXCollections.observableArrayList(type.getEnumConstants());
    }

    private static List<String> parts(String typed, String between) {
        return Arrays.stream(typed.split(between)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
