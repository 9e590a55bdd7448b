package org.rapporteur.ui.backups;

import java.nio.file.Path;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.backup.Backups;
import org.rapporteur.service.backup.Look;
import org.rapporteur.ui.dialog.NoticeAction;

/// One backup at a time: what is in it, and how to have it back.
public final class LookViewModel {
    private final BackupsViewModel.Around around;
    private final ObjectProperty<@Nullable BackupFile> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Look> look = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> problem = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private char @Nullable [] opens;

    LookViewModel(BackupsViewModel.Around around) {
        this.around = around;
    }

    /// The backup that was chosen, or null.
    ObjectProperty<@Nullable BackupFile> chosenProperty() {
        return chosen;
    }

    /// What is in it; null until it was opened.
    ObjectProperty<@Nullable Look> lookProperty() {
        return look;
    }

    /// Why it cannot be opened or restored, in words, or null.
    ObjectProperty<@Nullable String> problemProperty() {
        return problem;
    }

    /// Whether it is being opened or restored.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// What is typed to open a sealed one.
    StringProperty passphraseProperty() {
        return passphrase;
    }

    /// Chooses `file`, and looks into it at once where no passphrase is needed.
    void choose(BackupFile file) {
        close();
        chosen.set(file);
        if (!file.sealed()) {
            open();
        }
    }

    /// Looks into the one that was chosen.
    void open() {
        BackupFile file = chosen.get();
        if (file == null) {
            return;
        }
        problem.set(null);
        char[] words = file.sealed() ? passphrase.get().toCharArray() : null;
        around.background().work(progress -> backups().look(file, words, around.open()))
                .busy(busy).latest("backup-look").then(seen -> {
                    opens = words;
                    passphrase.set("");
                    look.set(seen);
                }).recover(this::say).start();
    }

    /// Restores it into the new file `restored`, and offers to open that.
    void restore(Path restored) {
        BackupFile file = chosen.get();
        if (file == null) {
            return;
        }
        problem.set(null);
        char[] words = opens;
        around.background().work(progress -> {
            backups().restore(file, words, restored);
            return restored;
        }).busy(busy).then(made -> around.voice().say(
                around.messages().get("backups.restored", made.getFileName()),
                new NoticeAction(around.messages().get("backups.openRestored"), () -> around.opener().accept(made))))
                .recover(this::say).start();
    }

    /// Forgets the choice, and with it the passphrase.
    void close() {
        if (opens != null) {
            Arrays.fill(opens, ' ');
        }
        opens = null;
        passphrase.set("");
        look.set(null);
        problem.set(null);
        chosen.set(null);
    }

    private void say(UserProblem why) {
        problem.set(around.messages().of(why));
    }

    private Backups backups() {
        return Backups.of(around.open(), around.place().get());
    }
}
