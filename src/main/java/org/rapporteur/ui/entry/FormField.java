package org.rapporteur.ui.entry;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.When;

/// A field of a form as the form describes it; how it looks is the panel's business. Labels and
/// prompts are keys of messages; a problem of a field is said below it, found by its id.
public sealed interface FormField {
    /// By what it is found in the window, and its problem in [EntryForm#problems].
    String id();

    /// Text over `rows` lines.
    ///
    /// @param prompt what stands in it while it is empty, or an empty string
    record Text(String id, String label, String prompt, StringProperty text, int rows) implements FormField {}

    /// When it happened: the date that all kinds share, with what the sources offer for it.
    record Happened(String id, String label) implements FormField {}

    /// Another date.
    record Day(String id, String label, ObjectProperty<@Nullable When> value) implements FormField {}

    /// The issues; the first chosen alone where `one` is set.
    record Issues(String id, String label, boolean one) implements FormField {}

    /// One of some options, or none.
    record Choice<E>(
            String id, String label, ObservableList<E> options, String none, ObjectProperty<@Nullable E> value,
            Function<E, String> words) implements FormField {}

    /// Any number of names of a list, as chips; where it is `open`, others too, which are typed.
    record Several(
            String id, String label, ObservableList<String> options, ObservableList<String> chosen, boolean open)
            implements FormField {}

    /// Something to tick; shown while `offered` is.
    record Tick(String id, String label, BooleanProperty ticked, ObservableValue<Boolean> offered)
            implements FormField {}

    /// One record, found by typing its name.
    ///
    /// @param typed what was typed and names no record; null where nothing but a record will do
    record Pick(
            String id, String label, String prompt, ObservableList<Named> options,
            ObjectProperty<@Nullable Named> value, @Nullable StringProperty typed) implements FormField {}

    /// A line that says what the record belongs to, and takes that away; nothing while it is null.
    record About(String id, ObservableValue<@Nullable String> sentence, Runnable clear) implements FormField {}

    /// The passages quoted.
    record Quotes(String id) implements FormField {}

    /// The tripwires that it may have met.
    record Waiting(String id) implements FormField {}

    /// Folded away: the level that it sets on each issue.
    record Levels(String id) implements FormField {}

    /// Folded away: the officer's judgement.
    record Judgement(String id) implements FormField {}
}
