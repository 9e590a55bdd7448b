package org.rapporteur.ui.salvage;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.salvage.Salvage;
import org.rapporteur.service.salvage.SalvageReport;
import org.rapporteur.service.salvage.Salvaged;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.Job;

/// The salvage of one damaged tracker: asked for, under way, or done.
public final class SalvageViewModel {
    /// Salvages into a new file.
    @FunctionalInterface
    public interface Salvaging {
        /// Reads what can be read of the damaged file into `fresh`; runs away from the JavaFX thread.
        Salvaged into(Path fresh, Salvage.Progress progress);
    }

    /// The backups of the damaged tracker, which may be whole.
    ///
    /// @param all finds them, the newest first; runs away from the JavaFX thread
    /// @param restore writes one, opened by its passphrase where it is sealed, into a new file
    public record Cure(Supplier<List<BackupFile>> all, Restoring restore) {}

    /// Restores a backup.
    @FunctionalInterface
    public interface Restoring {
        /// Writes `backup` into the new file `fresh`; runs away from the JavaFX thread.
        void into(BackupFile backup, char @Nullable [] passphrase, Path fresh);
    }

    private final Path damaged;
    private final Salvaging salvaging;
    private final Cure cure;
    private final Consumer<Path> open;
    private final Background background;
    private final Messages messages;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DoubleProperty fraction = new SimpleDoubleProperty();
    private final StringProperty doing = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable BackupFile> backup = new SimpleObjectProperty<>();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private Consumer<Salvaged> done = came -> { };
    private Consumer<Path> restored = file -> { };
    private @Nullable Job<Salvaged> job;

    /// The salvage of `damaged`; `open` opens the new tracker where the officer wants it.
    public SalvageViewModel(
            Path damaged, Salvaging salvaging, Cure cure, Consumer<Path> open, Background background,
            Messages messages) {
        this.damaged = damaged;
        this.salvaging = salvaging;
        this.cure = cure;
        this.open = open;
        this.background = background;
        this.messages = messages;
    }

    /// The name of the damaged file.
    String name() {
        return String.valueOf(damaged.getFileName());
    }

    /// A name for the new one, without extension.
    String newName() {
        return messages.get("salvage.newName", name().replace(TrackerName.EXTENSION, ""));
    }

    /// Whether it is under way.
    BooleanProperty busy() {
        return busy;
    }

    /// How far it is, from 0 to 1.
    DoubleProperty fraction() {
        return fraction;
    }

    /// What is being done.
    StringProperty doing() {
        return doing;
    }

    /// Why it could not be done, or empty.
    StringProperty problem() {
        return problem;
    }

    /// The newest backup; null until it is found, and where there is none.
    ObjectProperty<@Nullable BackupFile> backup() {
        return backup;
    }

    /// What is typed to open it, where it is sealed.
    StringProperty passphrase() {
        return passphrase;
    }

    /// Looks whether there is a backup.
    void findBackup() {
        background.work(progress -> cure.all().get()).then(all -> all.stream().findFirst().ifPresent(backup::set))
                .recover(wrong -> problem.set(messages.of(wrong))).start();
    }

    /// Of when the newest backup is, in words.
    String backupWords(BackupFile file) {
        ZonedDateTime at = file.at().atZone(ZoneId.systemDefault());
        return messages.get("salvage.backup", messages.get("backups.dayTime",
                new DateWords(messages).day(at.toLocalDate()),
                at.format(DateTimeFormatter.ofPattern("HH:mm", messages.locale()))));
    }

    /// Restores the newest backup into `file`, and opens that.
    void restore(Path file) {
        BackupFile newest = backup.get();
        if (newest == null) {
            return;
        }
        problem.set("");
        char[] secret = newest.sealed() ? passphrase.get().toCharArray() : null;
        Path fresh = NewTracker.named(file);
        background.work(progress -> {
            cure.restore().into(newest, secret, fresh);
            return fresh;
        }).busy(busy).then(made -> {
            passphrase.set("");
            restored.accept(made);
        }).recover(wrong -> problem.set(messages.of(wrong))).start();
    }

    /// Who takes what came of it.
    void whenDone(Consumer<Salvaged> consumer) {
        done = consumer;
    }

    /// Who takes a restored backup away from the offer.
    void whenRestored(Runnable closing) {
        restored = file -> {
            closing.run();
            open.accept(file);
        };
    }

    /// A name for a restored backup, without extension.
    String restoredName() {
        return messages.get("salvage.restoredName", name().replace(TrackerName.EXTENSION, ""));
    }

    /// Salvages into `file`.
    void start(Path file) {
        problem.set("");
        job = background.<Salvaged>work(progress -> salvaging.into(NewTracker.named(file),
                        (stage, at, all) -> progress.at(part(stage, at, all), messages.of(stage))))
                .busy(busy)
                .progress((part, words) -> {
                    fraction.set(part);
                    doing.set(words);
                })
                .then(came -> done.accept(came))
                .recover(wrong -> problem.set(messages.of(wrong)))
                .start();
    }

    private static double part(Salvage.Stage stage, int at, int all) {
        return (stage.ordinal() + at / Math.max(1.0, all)) / Salvage.Stage.values().length;
    }

    /// Gives it up; nothing is left of it.
    void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    /// What came of it, in lines.
    List<String> report(Salvaged came) {
        return SalvageReport.lines(came, messages);
    }

    /// Opens the new tracker.
    void open(Salvaged came) {
        open.accept(came.file());
    }
}
