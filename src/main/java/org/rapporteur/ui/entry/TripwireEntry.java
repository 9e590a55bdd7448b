package org.rapporteur.ui.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Tripwire;
import org.rapporteur.ui.EntryKind;

/// The form of a tripwire: what would have to happen for which level, and by which words it is
/// recognised.
final class TripwireEntry implements EntryForm<Tripwire> {
    private final Common common;
    private final FormValues values = new FormValues();
    private final ObjectProperty<@Nullable Integer> level = values.number("level");
    private final StringProperty signs = values.text("signs");
    private final ObjectProperty<@Nullable Named> met = values.named("met");
    private final Told<Integer> named = new Told<>(level);
    private final ObservableList<Integer> levels = FXCollections.observableArrayList();

    TripwireEntry(Common common) {
        this.common = common;
        common.form().issues().addListener((InvalidationListener) changed -> showLevels());
    }

    private void showLevels() {
        List<Integer> now = common.form().issues().isEmpty()
                ? List.of() : IntStream.rangeClosed(1, Scale.LEVELS).boxed().toList();
        Integer chosen = level.get();
        levels.setAll(now);
        level.set(chosen);
    }

    @Override
    public void typed(String words) {
        if (!common.form().issues().isEmpty()) {
            String said = words.toLowerCase(Locale.ROOT);
            named.say(IntStream.rangeClosed(1, Scale.LEVELS).boxed()
                    .filter(number -> said.contains(word(number).toLowerCase(Locale.ROOT)))
                    .max(Comparator.comparingInt(number -> word(number).length())).orElse(null));
        }
    }

    @Override
    public boolean setLevel(int number) {
        if (number == Scale.NOT_ASSESSED || common.form().issues().isEmpty()) {
            return false;
        }
        level.set(number);
        return true;
    }

    private String word(int number) {
        return common.form().issues().isEmpty() ? String.valueOf(number)
                : common.form().issues().getFirst().issue().scale().level(number).name();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.TRIPWIRE;
    }

    @Override
    public Class<Tripwire> type() {
        return Tripwire.class;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                common.sentence("entry.wouldHappen", "entry.tripwirePrompt", 2), common.issues(true),
                new FormField.Choice<>("level", "entry.level", levels, "entry.chooseLevel", level, this::word),
                new FormField.Text("signs", "entry.signs", "entry.signsPrompt", signs, 2));
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        return common.lackingUndated("entry.wouldHappenMissing")
                .where(level.get() == null, "level", "entry.levelMissing").sentences();
    }

    @Override
    public Recording<Tripwire> recording() {
        Id<Issue> issue = common.issue();
        var choice = new LevelChoice(common.form().issues().getFirst().issue().scaleAs(), level.get());
        String what = common.words();
        List<String> words = Lists.commas(signs.get());
        Id<Development> by = met.get() == null ? null : met.get().as();
        return (scribe, submission) -> submission.put(scribe, Tripwire.class, (citations, marking) ->
                new Tripwire(issue, choice, what, words, by, marking));
    }

    @Override
    public void show(Tripwire content) {
        common.show(content.what(), null, List.of(content.issue()), content.marking());
        level.set(content.level().level());
        signs.set(String.join(", ", content.signs()));
        met.set(content.met() == null ? null : Named.of(content.met(), ""));
    }
}
