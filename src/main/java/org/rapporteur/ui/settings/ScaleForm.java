package org.rapporteur.ui.settings;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Level;
import org.rapporteur.model.Scale;

/// A scale as it is being edited.
final class ScaleForm {
    private final @Nullable Id<Scale> id;
    private final @Nullable Scale original;
    final StringProperty name = new SimpleStringProperty("");
    /// The words of the levels, 1 (worst) first.
    final List<StringProperty> words = five();
    /// Their "choose when" lines.
    final List<StringProperty> chooseWhen = five();
    final StringProperty problem = new SimpleStringProperty("");

    private ScaleForm(@Nullable Id<Scale> id, @Nullable Scale original) {
        this.id = id;
        this.original = original;
    }

    /// The form of a recorded scale.
    static ScaleForm of(Id<Scale> id, Scale scale) {
        var form = new ScaleForm(id, scale);
        form.fill(scale.name(), scale);
        return form;
    }

    /// The form of a new scale without words.
    static ScaleForm blank() {
        return new ScaleForm(null, null);
    }

    /// The form of a new scale that begins as `scale`, under another name.
    static ScaleForm copy(Scale scale, String name) {
        var form = new ScaleForm(null, null);
        form.fill(name, scale);
        return form;
    }

    private void fill(String called, Scale scale) {
        name.set(called);
        for (int level = 0; level < Scale.LEVELS; level++) {
            words.get(level).set(scale.levels().get(level).name());
            chooseWhen.get(level).set(scale.levels().get(level).chooseWhen());
        }
    }

    @Nullable Id<Scale> id() {
        return id;
    }

    /// The scale as the form has it, complete or not.
    Scale scale() {
        return new Scale(name.get().strip(), IntStream.range(0, Scale.LEVELS)
                .mapToObj(level -> new Level(words.get(level).get().strip(), chooseWhen.get(level).get().strip()))
                .toList());
    }

    /// Whether it says anything else than what is recorded.
    boolean changed() {
        return !scale().equals(original);
    }

    private static List<StringProperty> five() {
        return Stream.<StringProperty>generate(() -> new SimpleStringProperty("")).limit(Scale.LEVELS).toList();
    }
}
