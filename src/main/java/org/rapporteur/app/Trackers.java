package org.rapporteur.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Changes;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Overview;
import org.rapporteur.service.backup.EarlierTracker;
import org.rapporteur.settings.Preferences;

/// Opens tracker files for the window, under the author's name.
final class Trackers implements AutoCloseable {
    /// What came of opening `file`: a tracker, or why not, or neither where none was asked for or nobody
    /// has yet said in whose name.
    record Opening(@Nullable Path file, @Nullable Opened tracker, @Nullable RuntimeException failure) {
        /// Nothing was to be opened.
        static Opening none() {
            return new Opening(null, null, null);
        }

        /// Lets go of the tracker, if there is one.
        void close() {
            if (tracker != null) {
                tracker.tracker().close();
            }
        }
    }

    private static final Logger LOG = Logger.getLogger(Trackers.class.getName());

    private final Preferences preferences;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rapporteur-later").factory());

    Trackers(Preferences preferences) {
        this.preferences = preferences;
    }

    /// Opens `file` for writing; where another window or program holds it, or it cannot be
    /// written, that is the failure.
    ///
    /// @param reader where what the Overview shows first is then read, so that it is at hand when the toolkit
    ///     is, or, of a large tracker, while the frame of the window is built
    Opening opening(Path file, Executor reader) {
        if (preferences.author().isEmpty()) {
            return new Opening(file, null, null);
        }
        try {
            Opened tracker = open(file);
            reader.execute(() -> readAhead(tracker));
            return new Opening(file, tracker, null);
        } catch (RuntimeException e) {
            return new Opening(file, null, e);
        }
    }

    private static void readAhead(Opened tracker) {
        try {
            new Overview(tracker.tracker()).at(AsOf.of(tracker.firstDay()));
        } catch (RuntimeException e) {
            // The screen asks again, and says it.
            LOG.log(Level.FINE, "Not read ahead", e);
        }
    }

    /// Opens `file` for writing.
    ///
    /// @throws UserProblem if it is no tracker, newer, damaged, not writable or open elsewhere
    Opened open(Path file) {
        return Opened.of(OpenTracker.open(file, author(), Clock.systemUTC(), Changes.coalesced(later)));
    }

    /// Makes `file` as `wanted` says, and opens it.
    ///
    /// @throws UserProblem if there is such a file, or it cannot be made
    OpenTracker create(NewTracker wanted, Path file) {
        return wanted.create(file, Clock.systemUTC(), Changes.coalesced(later));
    }

    /// Opens `file` to look at, beside whoever writes it.
    ///
    /// @throws UserProblem if it is no tracker, of another version, or damaged
    Opened look(Path file) {
        return Opened.of(OpenTracker.read(file, Clock.systemUTC()));
    }

    /// Opens `file` to look at; one of an earlier version as a copy below `work`, brought up to date.
    ///
    /// @throws UserProblem if it is no tracker, newer or damaged
    Opened look(Path file, Path work) {
        try {
            return look(file);
        } catch (UserProblem problem) {
            if (problem.key().equals("olderTracker")) {
                return Opened.of(EarlierTracker.look(file, work, Clock.systemUTC()));
            }
            throw problem;
        }
    }

    /// Where what is to be done a little later waits.
    ScheduledExecutorService later() {
        return later;
    }

    private String author() {
        return preferences.author().orElse("");
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
