package org.rapporteur.ui.record;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.RecordHistory;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// The history of one record at a time.
public final class HistoryViewModel {
    private final OpenTracker open;
    private final RecordHistory history;
    private final Background background;
    private final Messages messages;
    private final Voice voice;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<RecordHistory.@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable UserProblem> problem = new SimpleObjectProperty<>();
    private @Nullable Id<? extends Content> record;

    /// The histories of the records of `open`.
    public HistoryViewModel(OpenTracker open, Background background, Messages messages, Voice voice) {
        this.open = open;
        this.history = new RecordHistory(open);
        this.background = background;
        this.messages = messages;
        this.voice = voice;
        this.zone = open.zone();
    }

    /// The history on show; null until it is read.
    public ReadOnlyObjectProperty<RecordHistory.@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Why it cannot be shown, or null.
    public ObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem;
    }

    /// The zone in which the tracker's days end.
    ZoneId zone() {
        return zone;
    }

    /// Shows the history of `id`; a later call overtakes an earlier one.
    public void open(Id<? extends Content> id) {
        if (!id.equals(record)) {
            told.set(null);
        }
        record = id;
        problem.set(null);
        background.call(() -> history.of(id)).latest("record-history").then(told::set).recover(problem::set).start();
    }

    /// Hands over how the gesture of `version` stands in the chain; says so where that fails.
    void chained(RecordHistory.Version version, Consumer<RecordHistory.Chained> consumer) {
        background.work(progress -> history.chained(version.change()))
                .then(found -> found.ifPresent(consumer)).recover(voice.problem()).start();
    }

    /// Records that the record says again what it said in `version`; the notice offers to take it back.
    public void restore(RecordHistory.Version version) {
        Id<? extends Content> id = record;
        if (id == null) {
            return;
        }
        boolean settles = told.get() != null && told.get().isContested();
        background.write(() -> history.restore(id, version.revision())).then(recorded -> {
            if (settles) {
                voice.say(messages.get("record.settled"));
            } else {
                voice.say(messages.get("record.restored"),
                        Voice.undo(List.of(recorded.change()), open, background, messages));
            }
            open(id);
        }).recover(voice.problem()).start();
    }
}
