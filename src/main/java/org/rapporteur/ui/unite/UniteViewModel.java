package org.rapporteur.ui.unite;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.LooseEnd;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.Uniting;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.backups.BackupWords;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.Progress;

/// Takes in what a copy of the open tracker holds, and says what came of it.
public final class UniteViewModel {
    /// What it works with.
    ///
    /// @param open the tracker
    /// @param places where backups lie
    /// @param barrier told up to when nothing that was recorded can be taken back any more, and why
    /// @param backedUp run where a backup was made
    public record Around(
            OpenTracker open, Background background, Navigator navigator, Messages messages, Voice voice,
            Supplier<BackupPlace> places, BiConsumer<Instant, UserProblem> barrier, Runnable backedUp) {}

    private final Around around;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty stoppable = new SimpleBooleanProperty();
    private final StringProperty doing = new SimpleStringProperty("");
    private volatile @Nullable Uniting running;

    /// Unites the tracker of `around`.
    public UniteViewModel(Around around) {
        this.around = around;
    }

    /// Whether it is under way.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /// Whether it can still be given up.
    public ReadOnlyBooleanProperty stoppableProperty() {
        return stoppable;
    }

    /// What is being done.
    public ReadOnlyStringProperty doingProperty() {
        return doing;
    }

    /// Looks whether `tracker` is a copy of the open one, and tells `then`.
    public void ask(Path tracker, Consumer<Boolean> then) {
        around.background().call(() -> around.open().isCopy(tracker)).then(then)
                .recover(around.voice().problem()).start();
    }

    /// Takes in what `copy` holds; not while another is being taken in.
    public void unite(Path copy) {
        if (busy.get()) {
            return;
        }
        String name = String.valueOf(copy.getFileName());
        stoppable.set(true);
        doing.set(words(Uniting.Step.CHECKING, name));
        around.background().work(progress -> unite(copy, name, progress)).busy(busy)
                .progress((part, words) -> {
                    doing.set(words);
                    stoppable.set(!words.equals(words(Uniting.Step.TAKING_IN, name)));
                })
                .then(done -> done.ifPresentOrElse(
                        came -> say(name, came), () -> around.voice().say(messages().get("unite.stopped", name))))
                .recover(around.voice().problem())
                .start();
    }

    private Optional<Uniting.Done> unite(Path copy, String name, Progress progress) {
        var uniting = new Uniting(around.open(), around.places().get());
        running = uniting;
        return uniting.with(copy, step -> progress.at(-1, words(step, name)));
    }

    /// Gives it up, as long as nothing is taken in.
    public void stop() {
        Uniting uniting = running;
        if (uniting != null) {
            uniting.giveUp();
        }
    }

    private String words(Uniting.Step step, String copy) {
        return messages().get("unite.step." + step.name().toLowerCase(Locale.ROOT), copy);
    }

    private void say(String copy, Uniting.Done done) {
        String backup = new BackupWords(messages(), around.open().clock(), ZoneId.systemDefault())
                .dayTime(done.backup().at());
        around.barrier().accept(done.last(), new UserProblem("undoUnited", copy, backup));
        around.backedUp().run();
        var lines = new ArrayList<String>(List.of(messages().get("unite.done", copy, done.records())));
        var actions = new ArrayList<NoticeAction>(List.of(new NoticeAction(
                messages().get("screen.backups"), () -> around.navigator().open(new Destination.BackupsPage()))));
        if (!done.conflicts().isEmpty()) {
            LooseEnd.Conflict first = done.conflicts().getFirst();
            lines.add(messages().get("unite.conflicts", done.conflicts().size(),
                    first.name().isEmpty() ? messages().get("overview.end.aSetting") : first.name()));
            actions.add(new NoticeAction(messages().get("overview.cure.settle"),
                    () -> around.navigator().open(new Destination.HistoryPage(first.record()))));
        }
        if (done.purged() > 0) {
            lines.add(messages().get("unite.purged", done.purged()));
        }
        lines.add(messages().get("unite.backup", backup));
        (done.conflicts().isEmpty() && done.purged() == 0 ? around.voice().done() : around.voice().partly())
                .accept(String.join("\n", lines), actions);
    }

    private Messages messages() {
        return around.messages();
    }
}
