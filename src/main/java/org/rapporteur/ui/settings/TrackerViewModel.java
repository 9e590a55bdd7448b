package org.rapporteur.ui.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AboveCeiling;
import org.rapporteur.model.Party;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.MarkingSets;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.PartyUses;
import org.rapporteur.service.Done;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.KeptFields;
import org.rapporteur.ui.task.Background;

/// The tracker's own description, as it is being edited.
final class TrackerViewModel {
    private final OpenTracker tracker;
    private final Background background;
    private final Recorder recorder;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    final StringProperty title = text();
    final StringProperty one = text();
    final StringProperty other = text();
    final StringProperty thirdParties = text();
    final StringProperty markings = text();
    final StringProperty zone = text();
    /// The ceiling, or empty where there is none.
    final StringProperty ceiling = text();
    /// What stands above the ceiling already.
    final ObservableList<AboveCeiling> above = FXCollections.observableArrayList();
    final StringProperty problem = new SimpleStringProperty("");
    private final KeptFields kept;
    private @Nullable Tracker recorded;

    TrackerViewModel(
            OpenTracker tracker, Background background, Recorder recorder, Jottings jottings, Messages messages) {
        this.tracker = tracker;
        this.background = background;
        this.recorder = recorder;
        this.messages = messages;
        this.kept = new KeptFields(jottings, "setup tracker").with("title", title).with("one", one)
                .with("other", other).with("third", thirdParties).with("markings", markings).with("zone", zone)
                .with("ceiling", ceiling);
    }

    private StringProperty text() {
        var property = new SimpleStringProperty("");
        property.addListener(edited -> changed.set(isChanged()));
        return property;
    }

    /// Whether the form says anything else than what is recorded.
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Reads anew what is recorded, unless the form was changed.
    void reload() {
        background.call(() -> tracker.tracker().content())
                .latest("setup-tracker")
                .then(now -> {
                    boolean first = recorded == null;
                    if (!changed.get()) {
                        fill(now);
                    }
                    if (first) {
                        kept.recall(() -> changed.set(isChanged()));
                    }
                })
                .start();
        background.call(() -> new IssueBook(tracker).aboveCeiling())
                .latest("setup-above").then(above::setAll).start();
    }

    private void fill(Tracker now) {
        recorded = now;
        kept.fill(() -> show(now));
        problem.set("");
        changed.set(false);
    }

    private void show(Tracker now) {
        List<String> sides = now.parties().stream().filter(Party::side).map(Party::name).toList();
        title.set(now.title());
        one.set(sides.isEmpty() ? "" : sides.getFirst());
        other.set(sides.size() < 2 ? "" : sides.get(1));
        List<String> third = new ArrayList<>(now.parties().stream().map(Party::name).toList());
        third.remove(one.get());
        third.remove(other.get());
        thirdParties.set(Lines.join(third));
        markings.set(Lines.join(now.markings()));
        zone.set(now.zone().getId());
        ceiling.set(now.ceiling() == null ? "" : now.ceiling());
    }

    private boolean isChanged() {
        try {
            return recorded != null && !recorded.equals(described());
        } catch (UserProblem incomplete) {
            return true;
        }
    }

    private Tracker described() {
        List<String> names = new ArrayList<>(List.of(one.get(), other.get()));
        if (names.stream().anyMatch(String::isBlank)) {
            throw new UserProblem("newTracker.parties");
        }
        names.addAll(Lines.split(thirdParties.get()));
        Tracker between = NewTracker.between(names, zone());
        List<String> labels = MarkingSets.read(markings.get());
        if (labels.isEmpty()) {
            throw new UserProblem("setup.noMarking");
        }
        String called = title.get().isBlank() ? between.title() : title.get().strip();
        String highest = ceiling.get();
        if (!highest.isEmpty() && !labels.contains(highest)) {
            throw new UserProblem("setup.ceiling", highest);
        }
        return new Tracker(called, between.parties(), labels, between.zone(), highest.isEmpty() ? null : highest);
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone.get().strip());
        } catch (DateTimeException e) {
            throw UserProblem.because(e, "setup.zone", zone.get().strip());
        }
    }

    /// Puts the labels of the Traffic Light Protocol into the form.
    void useTlp() {
        markings.set(Lines.join(MarkingSets.TLP));
    }

    /// Puts the labels of a new tracker into the form.
    void useDefaultMarkings() {
        markings.set(Lines.join(MarkingSets.usual(messages.locale())));
    }

    /// Forgets what was changed.
    void revert() {
        if (recorded != null) {
            fill(recorded);
            kept.drop();
        }
    }

    /// Records the form. What is wrong with it is said in it.
    void save() {
        problem.set("");
        try {
            Tracker now = described();
            background.call(() -> new PartyUses(tracker).among(gone(now))).then(named -> record(now, named)).start();
        } catch (UserProblem incomplete) {
            problem.set(messages.of(incomplete));
        }
    }

    /// The parties on record that `now` has no more, or under another name.
    private List<String> gone(Tracker now) {
        List<String> left = now.parties().stream().map(Party::name).toList();
        return recorded == null ? List.of()
                : recorded.parties().stream().map(Party::name).filter(name -> !left.contains(name)).toList();
    }

    private void record(Tracker now, List<String> named) {
        String saved = named.isEmpty() ? messages.get("setup.trackerSaved")
                : messages.get("setup.trackerSavedNamed", messages.names(named));
        recorder.record(() -> Done.of(new IssueBook(tracker).describe(now)), saved,
                id -> {
                    fill(now);
                    kept.drop();
                }, refused -> problem.set(messages.of(refused)));
    }
}
