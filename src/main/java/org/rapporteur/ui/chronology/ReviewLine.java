package org.rapporteur.ui.chronology;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.chronology.ChronologyRow;

/// One line of the review: an entry, whether it is to be recorded, and what the officer has
/// corrected in it.
public final class ReviewLine {
    private final boolean exception;
    private final ObjectProperty<ChronologyRow> row = new SimpleObjectProperty<>();
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty();

    /// The line of `row`, taken where there is nothing to look at.
    ReviewLine(ChronologyRow row) {
        this.row.set(row);
        this.exception = row.isException();
        this.taken.set(!exception && !row.already());
        // What says too little stays out, however it is asked for.
        taken.addListener((property, old, now) -> {
            if (now && (!this.row.get().isRecordable() || this.row.get().already())) {
                taken.set(false);
            }
        });
    }

    /// The entry as it would be recorded.
    public ObjectProperty<ChronologyRow> rowProperty() {
        return row;
    }

    /// Whether it is to be recorded.
    public BooleanProperty takenProperty() {
        return taken;
    }

    /// Why the date that was typed cannot be read, or null.
    public StringProperty problemProperty() {
        return problem;
    }

    /// Whether it was one to look at when the document was read.
    public boolean isException() {
        return exception;
    }

    /// Corrects the date as `typed`; one that cannot be read leaves it as it was.
    ///
    /// @param words the sentence of a problem
    void date(String typed, java.util.function.Function<UserProblem, String> words) {
        try {
            change(row.get().dated(typed.isBlank() ? null : DateReading.read(typed).date()));
            problem.set(null);
        } catch (UserProblem unread) {
            problem.set(words.apply(unread));
        }
    }

    /// Adds an issue.
    void add(Id<Issue> issue) {
        if (!row.get().issues().contains(issue)) {
            var issues = new ArrayList<>(row.get().issues());
            issues.add(issue);
            change(row.get().on(issues));
        }
    }

    /// Takes an issue away.
    void remove(Id<Issue> issue) {
        List<Id<Issue>> issues = new ArrayList<>(row.get().issues());
        issues.remove(issue);
        change(row.get().on(issues));
    }

    private void change(ChronologyRow corrected) {
        row.set(corrected);
        taken.set(corrected.isRecordable() && !corrected.already());
    }

    /// The date as it is shown and typed.
    @Nullable String shownDate() {
        return row.get().date() == null ? null : row.get().date().edtf();
    }
}
