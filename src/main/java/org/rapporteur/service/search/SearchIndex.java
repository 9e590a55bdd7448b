package org.rapporteur.service.search;

import java.util.List;
import org.rapporteur.repository.FullText;
import org.rapporteur.repository.Kinds;
import org.rapporteur.service.OpenTracker;

/// Keeps the index whole where it is not: after a tracker of an earlier version was opened, or
/// when it is to be made again. Meanwhile search finds what the index holds already, and says so.
public final class SearchIndex {
    private static final int BATCH = 16;

    private final OpenTracker open;

    /// Told how far it is.
    @FunctionalInterface
    public interface Progress {
        /// `done` of `all` records are taken in.
        ///
        /// @return whether to go on
        boolean at(int done, int all);
    }

    /// The index of `open`.
    public SearchIndex(OpenTracker open) {
        this.open = open;
    }

    /// How many records the index does not hold yet; 0 as a rule.
    public int missing() {
        return open.read(sql -> FullText.missing(sql, Kinds.STANDARD)).size();
    }

    /// Takes in what is missing, in short transactions between which others can write. What was
    /// taken in stays, however it ends; a later call goes on.
    ///
    /// @return whether the index is whole now
    public boolean complete(Progress progress) {
        List<FullText.Missing> missing = open.read(sql -> FullText.missing(sql, Kinds.STANDARD));
        for (int done = 0; done < missing.size(); done += BATCH) {
            if (!progress.at(done, missing.size())) {
                return false;
            }
            List<FullText.Missing> some = missing.subList(done, Math.min(done + BATCH, missing.size()));
            open.database().write(sql -> {
                FullText.takeIn(sql, Kinds.STANDARD, some);
                return true;
            });
        }
        return open.database().write(sql -> FullText.finish(sql, Kinds.STANDARD));
    }
}
