package org.rapporteur.ui.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.papers.Issuing;
import org.rapporteur.ui.task.Background;

/// Records that the paper on show leaves the desk, and lists those that did.
final class IssuingViewModel {
    private final OpenTracker tracker;
    private final Issuing issuing;
    private final BriefForm form;
    private final ReadOnlyObjectProperty<@Nullable Preview> preview;
    private final Background background;
    private final ObservableValue<AsOf> asOf;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty sentTo = new SimpleStringProperty("");
    private final StringProperty clearedBy = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable When> on = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final IssuedViewModel papers;
    private final ObservableList<Issuing.Issued> issued = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Id<Brief>> wanted = new SimpleObjectProperty<>();

    /// Issues what `preview` shows of `form`; `begin` fills the form anew.
    IssuingViewModel(
            OpenTracker tracker, BriefForm form, ReadOnlyObjectProperty<@Nullable Preview> preview,
            Background background, ObservableValue<AsOf> asOf, Function<UnaryOperator<BriefDraft>, Runnable> begin) {
        this.tracker = tracker;
        this.issuing = new Issuing(tracker);
        this.form = form;
        this.preview = preview;
        this.background = background;
        this.asOf = asOf;
        this.papers = new IssuedViewModel(tracker, background, begin);
    }

    /// As it shall be known; the paper's own title where that is empty.
    StringProperty title() {
        return title;
    }

    /// To whom it goes, a name or office each, divided by semicolons.
    StringProperty sentTo() {
        return sentTo;
    }

    /// Who cleared it.
    StringProperty clearedBy() {
        return clearedBy;
    }

    /// On which day it leaves; null until that is said.
    ObjectProperty<@Nullable When> on() {
        return on;
    }

    /// Whether it is being recorded.
    BooleanProperty busy() {
        return busy;
    }

    /// The papers that left the desk, the last first.
    ObservableList<Issuing.Issued> issued() {
        return issued;
    }

    /// The one to come into view; null once it has.
    ObjectProperty<@Nullable Id<Brief>> wantedProperty() {
        return wanted;
    }

    /// What can be done with those that left.
    IssuedViewModel papers() {
        return papers;
    }

    /// Reads the list anew.
    void reload() {
        background.call(issuing::all).latest("issued-briefs").then(now -> {
            if (!issued.equals(now)) {
                issued.setAll(now);
            }
        }).start();
    }

    /// Records that the paper on show leaves.
    ///
    /// @param done takes the title and what takes it back
    /// @param failed takes why it cannot be
    void issue(BiConsumer<String, Runnable> done, Consumer<UserProblem> failed) {
        Preview shown = preview.get();
        When day = on.get();
        if (shown == null || day == null) {
            failed.accept(new UserProblem("briefDay"));
            return;
        }
        String name = title.get().isBlank() ? shown.paper().title() : title.get().strip();
        var leaving = new Issuing.Leaving(name, form.draft().paper(), form.audience().get(),
                form.meeting().get(), day, recipients(), clearedBy.get(), form.chosen());
        AsOf at = asOf.getValue();
        background.write(() -> issuing.issue(shown.paper(), leaving, at)).busy(busy).then(recorded -> {
            title.set("");
            sentTo.set("");
            clearedBy.set("");
            on.set(null);
            wanted.set(recorded.result());
            reload();
            done.accept(name, () -> takeBack(recorded.change()));
        }).recover(failed).start();
    }

    private void takeBack(UUID change) {
        background.write(() -> {
            tracker.undo(change);
            return change;
        }).start();
    }

    private List<String> recipients() {
        var all = new ArrayList<String>();
        for (String name : sentTo.get().split("[;；\\n]")) {
            if (!name.isBlank()) {
                all.add(name.strip());
            }
        }
        return all;
    }
}
