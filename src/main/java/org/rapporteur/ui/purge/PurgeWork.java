package org.rapporteur.ui.purge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.SpilledBackups;
import org.rapporteur.ui.task.Progress;

/// The work of a purge, away from the window: first in the tracker, then in its backups.
///
/// @param places where backups lie
record PurgeWork(OpenTracker open, Supplier<BackupPlace> places, Messages messages) {
    /// The backups that hold the words, and what becomes of them.
    ///
    /// @param passphrase of the sealed ones; empty where there are none
    record Held(List<SpilledBackups.Held> all, PurgeViewModel.Fate fate, String passphrase) {}

    /// What a purge of `scope` would blank.
    PurgeViewModel.Preview preview(PurgeScope scope, Progress progress) {
        PurgeFinding finding = new Purging(open).preview(scope, step(progress));
        progress.at(-1, messages.get("purge.lookingIntoBackups"));
        return new PurgeViewModel.Preview(finding, new SpilledBackups(open, places.get()).holding(scope));
    }

    private BiConsumer<Integer, Integer> step(Progress progress) {
        return (done, all) ->
                progress.at(all == 0 ? 1 : (double) done / all, messages.get("purge.comparing", done, all));
    }

    /// Purges `scope`, if sealed backups that are to be purged too can be opened.
    /// `noReturn` is told when it can be stopped no more.
    PurgeViewModel.Outcome purge(
            PurgeScope scope, String why, Held held, Progress progress, Runnable noReturn) {
        if (held.fate() == PurgeViewModel.Fate.PURGE) {
            new SpilledBackups(open, places.get()).requireOpened(held.all(), held.passphrase().toCharArray());
        }
        BiConsumer<Integer, Integer> step = step(progress);
        Purging.Done done = new Purging(open).purge(scope, why, (read, all) -> {
            step.accept(read, all);
            if (read.equals(all)) {
                noReturn.run();
            }
        });
        var left = new ArrayList<String>();
        for (SpilledBackups.Held one : held.all()) {
            if (!cleared(one, held, scope, why)) {
                left.add(String.valueOf(one.file().file().getFileName()));
            }
        }
        return new PurgeViewModel.Outcome(done, held.all().size() - left.size(), left, open.check().isEmpty());
    }

    private boolean cleared(SpilledBackups.Held one, Held held, PurgeScope scope, String why) {
        var backups = new SpilledBackups(open, places.get());
        try {
            switch (held.fate()) {
                case DELETE -> backups.delete(one);
                case PURGE -> backups.purge(one,
                        one.file().sealed() ? held.passphrase().toCharArray() : null, scope, why);
                case LEAVE -> {
                    return false;
                }
            }
            return true;
        } catch (UserProblem kept) {
            return false;
        }
    }
}
