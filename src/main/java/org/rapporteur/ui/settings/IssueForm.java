package org.rapporteur.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.KeptFields;

/// An issue as it is being edited.
final class IssueForm extends RecordForm<Issue> {
    private static final int MOST_DAYS = 3650;

    private final Issue original;
    final StringProperty name = new SimpleStringProperty();
    final ObjectProperty<Id<Scale>> scale = new SimpleObjectProperty<>();
    final StringProperty terms = new SimpleStringProperty();
    final StringProperty objective = new SimpleStringProperty();
    final StringProperty make = new SimpleStringProperty();
    final StringProperty theirs = new SimpleStringProperty();
    final StringProperty ifRaised = new SimpleStringProperty();
    final StringProperty trendDays = new SimpleStringProperty();
    final StringProperty staleDays = new SimpleStringProperty();
    /// The id of the scale, in letters.
    private final StringProperty scaleId = new SimpleStringProperty();

    /// @param id the issue, or null for one that is not recorded yet
    IssueForm(@Nullable Id<Issue> id, Issue original) {
        super(id);
        this.original = original;
        name.set(original.name());
        scale.set(original.scale());
        Bindings.bindBidirectional(scaleId, scale, new IdLetters());
        terms.set(Lines.join(original.terms()));
        objective.set(original.objective());
        make.set(Lines.join(original.points(TalkingPoint.Kind.MAKE)));
        theirs.set(Lines.join(original.points(TalkingPoint.Kind.THEIRS)));
        ifRaised.set(Lines.join(original.points(TalkingPoint.Kind.IF_RAISED)));
        trendDays.set(String.valueOf(original.trendDays()));
        staleDays.set(String.valueOf(original.staleDays()));
    }

    /// The issue as the form has it.
    ///
    /// @throws UserProblem if a number of days is none
    Issue issue() {
        List<TalkingPoint> points = new ArrayList<>();
        points(TalkingPoint.Kind.MAKE, make, points);
        points(TalkingPoint.Kind.THEIRS, theirs, points);
        points(TalkingPoint.Kind.IF_RAISED, ifRaised, points);
        return new Issue(
                name.get().strip(), scale.get(), original.rank(), original.archived(),
                Lines.split(terms.get()).stream().distinct().toList(), objective.get().strip(), points,
                original.standing(), days(trendDays), days(staleDays));
    }

    @Override
    StringProperty name() {
        return name;
    }

    @Override
    boolean changed() {
        try {
            return !new IssueForm(id(), original).issue().equals(issue());
        } catch (UserProblem unreadable) {
            return true;
        }
    }

    @Override
    KeptFields kept(Jottings jottings, String called) {
        return new KeptFields(jottings, called)
                .with("name", name).with("scale", scaleId).with("terms", terms).with("objective", objective)
                .with("make", make).with("theirs", theirs).with("ifRaised", ifRaised)
                .with("trendDays", trendDays).with("staleDays", staleDays);
    }

    private static final class IdLetters extends StringConverter<Id<Scale>> {
        @Override
        public String toString(Id<Scale> id) {
            return id.toString();
        }

        @Override
        public Id<Scale> fromString(String letters) {
            return Id.parse(letters);
        }
    }

    private static void points(TalkingPoint.Kind kind, StringProperty text, List<TalkingPoint> points) {
        Lines.split(text.get()).forEach(line -> points.add(new TalkingPoint(kind, line)));
    }

    private static int days(StringProperty text) {
        String typed = text.get().strip();
        int days = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (days < 1 || days > MOST_DAYS) {
            throw new UserProblem("setup.days", typed, MOST_DAYS);
        }
        return days;
    }
}
