package org.rapporteur.repository;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.rapporteur.db.Database;
import org.rapporteur.db.StoreException;
import org.rapporteur.model.UserProblem;

/// Saves a gesture that damage to what is derived has stopped: the ranges of knowledge and the
/// full text hold nothing that truth does not, so they are made again and the gesture is tried
/// once more.
///
/// A failure of SQL tells of damage only where the check finds something wrong. In a whole file it
/// is a fault of the program, and stays one.
record Mending(Database database, Kinds kinds) {
    /// What `attempt`, which leaves nothing behind where it fails, gives back; it may run twice.
    ///
    /// @throws UserProblem `damaged` if it is more than what is derived
    <R> R around(Supplier<R> attempt) {
        try {
            return attempt.get();
        } catch (StoreException e) {
            if (!(e.getCause() instanceof SQLException)
                    || database.read(sql -> Check.problems(sql, kinds)).isEmpty()) {
                throw e;
            }
            if (!e.constraint()) {
                throw damaged(e);
            }
            return again(attempt);
        }
    }

    private <R> R again(Supplier<R> attempt) {
        try {
            database.write(sql -> {
                Derived.rebuild(sql, kinds);
                return true;
            });
            return attempt.get();
        } catch (StoreException e) {
            throw damaged(e);
        }
    }

    private UserProblem damaged(StoreException cause) {
        return UserProblem.because(cause, "damaged", String.valueOf(database.file().getFileName()));
    }
}
