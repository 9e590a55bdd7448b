package org.rapporteur.ui.backups;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.model.UserProblem;

/// Where backups lie, how much room they may take, and whether they are sealed.
public final class PlaceViewModel {
    /// The rooms to choose from, in bytes.
    static final List<Long> ROOMS = List.of(1L << 30, 2L << 30, 5L << 30, 10L << 30, 20L << 30, 50L << 30);

    private final BackupsViewModel.Around around;
    private final Runnable changed;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> problem = new SimpleObjectProperty<>();

    /// @param changed what follows a change
    PlaceViewModel(BackupsViewModel.Around around, Runnable changed) {
        this.around = around;
        this.changed = changed;
    }

    /// The new passphrase.
    StringProperty wordsProperty() {
        return words;
    }

    /// The same once more.
    StringProperty againProperty() {
        return again;
    }

    /// Whether a passphrase is being set.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Why something could not be set, in words, or null.
    ObjectProperty<@Nullable String> problemProperty() {
        return problem;
    }

    /// Has backups written into `folder`, or into the program's own where that is null.
    void folder(@Nullable Path folder) {
        keep(() -> around.preferences().backupFolder(folder));
    }

    /// Lets the backups of a tracker take `bytes`.
    void room(long bytes) {
        keep(() -> around.preferences().backupRoom(bytes));
    }

    /// Seals the backups from now on with the passphrase that was typed twice.
    void seal() {
        problem.set(null);
        if (!words.get().equals(again.get())) {
            problem.set(around.messages().of(new UserProblem("passphrasesDiffer")));
            return;
        }
        char[] typed = words.get().toCharArray();
        around.background().work(progress -> SealKey.of(typed).text()).busy(busy).then(key -> {
            words.set("");
            again.set("");
            keep(() -> around.preferences().backupKey(key));
            around.voice().say(around.messages().get("backups.sealedNow"));
        }).recover(this::say).start();
    }

    /// Seals them no more.
    void unseal() {
        keep(() -> around.preferences().backupKey(""));
    }

    private void keep(Runnable change) {
        problem.set(null);
        try {
            change.run();
            changed.run();
        } catch (UserProblem why) {
            say(why);
        }
    }

    private void say(UserProblem why) {
        problem.set(around.messages().of(why));
    }
}
