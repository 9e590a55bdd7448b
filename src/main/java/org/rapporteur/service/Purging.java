package org.rapporteur.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Pages;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Purge;
import org.rapporteur.repository.SpillSearch;
import org.rapporteur.repository.Traces;

/// Purges spilled material: shows first what a purge would blank, does it, and searches the raw
/// file for what is left, which is nothing.
///
/// ```java
/// var purging = new Purging(open);
/// PurgeFinding finding = purging.preview(PurgeScope.of(article), (done, all) -> { });
/// Purging.Done done = purging.purge(PurgeScope.of(article), "Classified material", (d, all) -> { });
/// done.left();                                 // 0
/// ```
public final class Purging {
    private static final int AT_ONCE = 50;

    /// What a purge did.
    ///
    /// @param change the gesture in the ledger
    /// @param finding what was blanked
    /// @param searched how many stretches of the words the raw file was searched for
    /// @param left how many bytes of them it still holds
    public record Done(UUID change, PurgeFinding finding, int searched, long left) {}

    private final OpenTracker open;

    /// Purges in `open`.
    public Purging(OpenTracker open) {
        this.open = open;
    }

    /// What a purge of `scope` would blank. Changes nothing; others can read meanwhile.
    ///
    /// @param step told how many of how many articles were compared; it may throw to stop
    public PurgeFinding preview(PurgeScope scope, BiConsumer<Integer, Integer> step) {
        SpillSearch search = open.read(sql -> new SpillSearch(sql, Kinds.STANDARD, scope));
        do {
            step.accept(search.done(), search.all());
        } while (open.read(sql -> search.read(sql, AT_ONCE)));
        return open.read(search::finding);
    }

    /// Purges `scope` for good, rewrites the file, and searches it.
    ///
    /// @param why the reason, in words that do not quote what goes
    /// @param step as above; once all articles were compared there is no way back
    /// @throws UserProblem if no reason is given, it quotes what goes, or another program keeps the
    ///     file from being rewritten
    public Done purge(PurgeScope scope, String why, BiConsumer<Integer, Integer> step) {
        Purge.Outcome outcome = open.purge(scope, why, step);
        return new Done(outcome.recorded().change(), outcome.finding(), outcome.traces().size(),
                left(outcome.traces()));
    }

    /// The live file must not be opened but by SQLite; a copy of its pages, as they are, is searched
    /// in its place.
    private long left(Traces traces) {
        Path pages = null;
        try {
            // Named, for Java itself keeps to the folder that it was started with.
            pages = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "rapporteur")
                    .resolve("pages");
            Pages.copy(open.database().file(), pages);
            try (InputStream in = Files.newInputStream(pages)) {
                return traces.bytesIn(in);
            }
        } catch (IOException e) {
            throw UserProblem.because(e, "purgeUnsearched", String.valueOf(open.database().file().getFileName()));
        } finally {
            remove(pages);
        }
    }

    private static void remove(@Nullable Path pages) {
        try {
            if (pages != null) {
                Files.deleteIfExists(pages);
                Files.deleteIfExists(pages.getParent());
            }
        } catch (IOException e) {
            // The copy holds nothing that was purged; the system clears its temporary folder.
        }
    }
}
