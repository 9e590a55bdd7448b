package org.rapporteur.ui.welcome;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.ui.task.Background;

/// A tracker about to be made: its two parties, its title, and whose it is.
public final class NewTrackerViewModel {
    /// Makes the file of a tracker and opens it.
    @FunctionalInterface
    public interface Making {
        /// Makes `file` as `tracker` says.
        ///
        /// @throws UserProblem if there is such a file, or it cannot be made
        OpenTracker make(NewTracker tracker, Path file);
    }

    /// What is known already.
    ///
    /// @param author whose name stands under what is recorded, or empty where it must be asked
    /// @param zone the time zone of this computer
    public record Known(String author, ZoneId zone) {}

    private final Known known;
    private final Making making;
    private final Consumer<OpenTracker> made;
    private final Background background;
    private final Messages messages;
    private final StringProperty one = new SimpleStringProperty("");
    private final StringProperty other = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty zone = new SimpleStringProperty("");
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Starters starters;
    private String derived = "";

    /// A form without parties.
    ///
    /// @param making makes the file and opens it; runs away from the JavaFX thread
    /// @param made takes the open tracker, and its author to be remembered
    public NewTrackerViewModel(
            Known known, Making making, Consumer<OpenTracker> made, Background background, Messages messages) {
        this.known = known;
        this.making = making;
        this.made = made;
        this.background = background;
        this.messages = messages;
        zone.set(known.zone().getId());
        author.set(known.author());
        starters = new Starters(messages.locale());
        one.addListener(changed -> derive());
        other.addListener(changed -> derive());
    }

    /// The title follows the parties until the officer writes another.
    private void derive() {
        boolean untouched = title.get().equals(derived);
        derived = one.get().isBlank() || other.get().isBlank()
                ? "" : Tracker.between(one.get().strip(), other.get().strip(), known.zone()).title();
        if (untouched) {
            title.set(derived);
        }
    }

    StringProperty one() {
        return one;
    }

    StringProperty other() {
        return other;
    }

    StringProperty title() {
        return title;
    }

    StringProperty zone() {
        return zone;
    }

    StringProperty author() {
        return author;
    }

    /// Why the tracker cannot be made, or empty.
    StringProperty problem() {
        return problem;
    }

    /// The issues and scales that are offered, and what of them is wanted.
    Starters starters() {
        return starters;
    }

    /// Whether the name of the officer must be asked.
    boolean asksAuthor() {
        return known.author().isBlank();
    }

    /// Whether enough is filled in to go on, and nothing is under way.
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !one.get().isBlank() && !other.get().isBlank() && !author.get().isBlank() && !busy.get(),
                one, other, author, busy);
    }

    /// Whether the form is right; what is wrong is said in it. Ask before asking for a file.
    boolean isRight() {
        problem.set("");
        try {
            return !tracker().tracker().title().isEmpty();
        } catch (UserProblem wrong) {
            problem.set(messages.of(wrong));
            return false;
        }
    }

    /// A name for the file, without extension.
    String fileName() {
        return (one.get() + " " + other.get()).strip().toLowerCase(messages.locale())
                .replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /// Makes the tracker as `file`. What goes wrong is said in the form.
    void make(Path file) {
        if (!isRight()) {
            return;
        }
        NewTracker wanted = tracker();
        background.write(() -> making.make(wanted, NewTracker.named(file)))
                .busy(busy)
                .then(made)
                .recover(wrong -> problem.set(messages.of(wrong)))
                .start();
    }

    private NewTracker tracker() {
        Tracker between = NewTracker.between(List.of(one.get(), other.get()), zoneId(), messages.locale());
        String called = title.get().isBlank() ? between.title() : title.get().strip();
        if (author.get().isBlank()) {
            throw new UserProblem("newTracker.author");
        }
        return new NewTracker(
                new Tracker(called, between.parties(), between.markings(), between.zone()), author.get().strip(),
                starters.chosenIssues(), starters.chosenScales());
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone.get().strip());
        } catch (DateTimeException e) {
            throw UserProblem.because(e, "setup.zone", zone.get().strip());
        }
    }
}
