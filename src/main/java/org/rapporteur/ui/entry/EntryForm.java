package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.ui.EntryKind;

/// The form of one kind of record: its fields, what is wrong with them, and how it is recorded.
/// What all kinds share, the sentence, the date, the issues, the quotes, the marking, is in the one
/// [LogForm] of the window, so that it stays when the officer turns to another kind.
///
/// @param <T> what is recorded
interface EntryForm<T extends Content> {
    /// The kind.
    EntryKind kind();

    /// What is recorded.
    Class<T> type();

    /// The fields, from top to bottom.
    List<FormField> fields();

    /// The field in which one begins to type.
    default String first() {
        return Common.WHAT;
    }

    /// The values that only this kind has.
    FormValues values();

    /// What is missing, a sentence for each field that lacks something.
    Map<String, String> problems();

    /// What the fields say now; asked only while there are no [#problems].
    Recording<T> recording();

    /// Fills the fields with a record; its sources are no business of the form.
    void show(T content);

    /// Fills in what an article and the words selected in it say, where nothing stands yet.
    default void offer(Selected selected) {}

    /// Fills in the record to which a new one is to belong.
    default void about(Id<?> record) {}

    /// Reads what the officer's own words tell of the other fields, while they are typed.
    default void typed(String words) {}

    /// Sets the level that the record is about, where it has one; gives whether it has.
    default boolean setLevel(int level) {
        return false;
    }

    /// Whether the dates that the next words selected give may be its date.
    default boolean takesDates() {
        return true;
    }

    /// Whether its date may lie after the day on which its source was published.
    default boolean mayLieAhead() {
        return false;
    }

    /// The officer turns to another kind: gives back what it had taken from what is shared.
    default void left() {}
}
