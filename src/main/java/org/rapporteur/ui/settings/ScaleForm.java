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
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.KeptFields;

/// A scale as it is being edited.
final class ScaleForm extends RecordForm<Scale> {
    private final Scale original;
    final StringProperty name = new SimpleStringProperty("");
    /// The words of the levels, 1 (worst) first.
    final List<StringProperty> words = five();
    /// Their "choose when" lines.
    final List<StringProperty> chooseWhen = five();

    private ScaleForm(@Nullable Id<Scale> id, String called, @Nullable Scale from) {
        super(id);
        name.set(called);
        for (int level = 0; from != null && level < Scale.LEVELS; level++) {
            words.get(level).set(from.levels().get(level).name());
            chooseWhen.get(level).set(from.levels().get(level).chooseWhen());
        }
        original = scale();
    }

    /// The form of a recorded scale.
    static ScaleForm of(Id<Scale> id, Scale scale) {
        return new ScaleForm(id, scale.name(), scale);
    }

    /// The form of a new scale without words.
    static ScaleForm blank() {
        return new ScaleForm(null, "", null);
    }

    /// The form of a new scale that begins as `scale`, under another name.
    static ScaleForm copy(Scale scale, String name) {
        return new ScaleForm(null, name, scale);
    }

    /// The scale as the form has it, complete or not.
    Scale scale() {
        return new Scale(name.get().strip(), IntStream.range(0, Scale.LEVELS)
                .mapToObj(level -> new Level(words.get(level).get().strip(), chooseWhen.get(level).get().strip()))
                .toList());
    }

    @Override
    StringProperty name() {
        return name;
    }

    @Override
    boolean changed() {
        return !scale().equals(original);
    }

    @Override
    KeptFields kept(Jottings jottings, String called) {
        var kept = new KeptFields(jottings, called).with("name", name);
        for (int level = 0; level < Scale.LEVELS; level++) {
            kept.with("word" + level, words.get(level)).with("when" + level, chooseWhen.get(level));
        }
        return kept;
    }

    private static List<StringProperty> five() {
        return Stream.<StringProperty>generate(() -> new SimpleStringProperty("")).limit(Scale.LEVELS).toList();
    }
}
