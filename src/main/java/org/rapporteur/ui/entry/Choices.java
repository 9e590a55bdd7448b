package org.rapporteur.ui.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;

/// What can be chosen in the forms of a window, as it was read last.
public final class Choices {
    private final ObservableList<IssueChoice> issues = FXCollections.observableArrayList();
    private final ObservableList<IssueChoice> likely = FXCollections.observableArrayList();
    private final ObservableList<String> markings = FXCollections.observableArrayList();
    private final ObservableList<String> parties = FXCollections.observableArrayList();
    private final ObservableList<Named> people = FXCollections.observableArrayList();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObservableList<Named> events = FXCollections.observableArrayList();
    private final ObservableList<Named> commitments = FXCollections.observableArrayList();
    private final ObservableList<Named> ends = FXCollections.observableArrayList();
    private final ObservableList<Named> starts = FXCollections.observableArrayList();
    private final ObservableList<Stored<Tripwire>> tripwires = FXCollections.observableArrayList();
    private List<Stored<Commitment>> promised = List.of();
    private Gist gist = Gist.NONE;
    private @Nullable LocalDate day;

    /// Takes over what was read.
    void take(EntryChoices read) {
        issues.setAll(read.issues());
        likely.setAll(read.likely());
        markings.setAll(read.markings());
        parties.setAll(read.parties());
        people.setAll(read.people());
        names.setAll(read.people().stream().map(Named::name).toList());
        events.setAll(read.events());
        promised = read.commitments();
        commitments.setAll(promised.stream().map(one -> Named.of(one.id(), one.content().what())).toList());
        var all = new ArrayList<>(read.issues().stream().map(one -> Named.of(one.id(), one.name())).toList());
        all.addAll(read.events());
        ends.setAll(all);
        all.addAll(read.developments());
        starts.setAll(all);
        tripwires.setAll(read.tripwires());
        gist = read.gist();
        day = read.day();
    }

    /// What the words selected last say.
    Gist gist() {
        return gist;
    }

    /// The day of the view; null before anything was read.
    @Nullable LocalDate day() {
        return day;
    }

    /// All issues.
    public ObservableList<IssueChoice> issues() {
        return issues;
    }

    /// The issues that the article is likely to be about, likeliest first.
    public ObservableList<IssueChoice> likely() {
        return likely;
    }

    /// The handling labels in use, lowest first.
    public ObservableList<String> markings() {
        return markings;
    }

    /// The parties by name, the sides first.
    ObservableList<String> parties() {
        return parties;
    }

    /// The people on record.
    ObservableList<Named> people() {
        return people;
    }

    /// The names of the people on record.
    ObservableList<String> names() {
        return names;
    }

    /// The events, the latest first.
    ObservableList<Named> events() {
        return events;
    }

    /// The commitments.
    ObservableList<Named> commitments() {
        return commitments;
    }

    /// Where a link can lead: issues and events.
    ObservableList<Named> ends() {
        return ends;
    }

    /// From where a link can lead: issues, events, the developments logged last.
    ObservableList<Named> starts() {
        return starts;
    }

    /// The tripwires, met or not.
    ObservableList<Stored<Tripwire>> tripwires() {
        return tripwires;
    }

    /// The issue `id`, where it can be chosen.
    Optional<IssueChoice> issue(Id<Issue> id) {
        return issues.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /// The one commitment on `issue`; empty where there is none, or several.
    Optional<Named> onlyCommitmentOn(Id<Issue> issue) {
        List<Stored<Commitment>> on = promised.stream().filter(one -> one.content().isOn(issue)).toList();
        return on.size() == 1 ? Optional.of(Named.of(on.getFirst().id(), on.getFirst().content().what()))
                : Optional.empty();
    }

    /// The one commitment whose words the passage shares most, two at least; empty where there is none,
    /// or several as likely.
    Optional<Named> commitmentIn(List<String> passages) {
        return passages.stream().flatMap(passage -> SharedWords.most(
                        passage, promised, stored -> stored.content().what()).stream())
                .findFirst().map(one -> Named.of(one.id(), one.content().what()));
    }

    /// The one of `all` that is the record `id`; empty where it is gone.
    static Optional<Named> in(List<Named> all, Id<?> id) {
        return all.stream().filter(one -> one.is(id)).findFirst();
    }

    /// The one that is called `name`, in any case.
    static Optional<Named> called(List<Named> all, String name) {
        return all.stream().filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst();
    }
}
