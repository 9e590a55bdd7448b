package org.rapporteur.service.search;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;
import org.rapporteur.repository.Derived;
import org.rapporteur.repository.FullText;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Workspace;
import org.rapporteur.service.OpenTracker;

/// Keeps the index, and which texts are alike, whole where they are not: after a tracker of an
/// earlier version was opened, or when all that is derived is to be made again. Meanwhile search
/// finds what the index holds already, and says so.
public final class SearchIndex {
    private static final int BATCH = 16;
    private static final int LARGE_BATCH = 400;
    private static final String UNDER_WAY = "rebuild";

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

    /// How many records and texts are not taken in yet; 0 as a rule.
    public int missing() {
        return open.read(sql -> FullText.missing(sql, Kinds.STANDARD)).size() + uncompared().size();
    }

    /// Takes in what is missing, in short transactions between which others can write. What was
    /// taken in stays, however it ends; a later call goes on.
    ///
    /// @return whether the index is whole now
    public boolean complete(Progress progress) {
        return complete(BATCH, progress);
    }

    /// Makes all that is derived again from what is recorded, as [#complete] does, with nobody else
    /// at work. Where an earlier call was broken off, goes on from there.
    ///
    /// @return whether all of it is made
    public boolean rebuild(Progress progress) {
        if (!isUnderWay()) {
            open.database().write(sql -> {
                Derived.begin(sql, Kinds.STANDARD);
                return Workspace.put(sql, UNDER_WAY, "", open.clock().instant());
            });
        }
        return complete(LARGE_BATCH, progress);
    }

    private boolean complete(int batch, Progress progress) {
        List<FullText.Missing> missing = open.read(sql -> FullText.missing(sql, Kinds.STANDARD));
        List<Digest> uncompared = uncompared();
        int all = missing.size() + uncompared.size();
        if (!each(missing, batch, done -> progress.at(done, all),
                        (sql, some) -> FullText.takeIn(sql, Kinds.STANDARD, some))
                || !each(uncompared, batch, done -> progress.at(missing.size() + done, all), Derived::takeIn)) {
            return false;
        }
        if (isUnderWay()) {
            Workspace.remove(open.database(), UNDER_WAY);
        }
        return open.database().write(sql -> FullText.finish(sql, Kinds.STANDARD));
    }

    private <T> boolean each(List<T> all, int batch, IntPredicate goOn, BiConsumer<Sql, List<T>> takeIn) {
        for (int done = 0; done < all.size(); done += batch) {
            if (!goOn.test(done)) {
                return false;
            }
            List<T> some = all.subList(done, Math.min(done + batch, all.size()));
            open.database().write(sql -> {
                takeIn.accept(sql, some);
                return true;
            });
        }
        return true;
    }

    private boolean isUnderWay() {
        return open.read(sql -> Workspace.get(sql, UNDER_WAY)).isPresent();
    }

    /// Looked for only while all is made again, because that means a look at every article.
    private List<Digest> uncompared() {
        return isUnderWay() ? open.read(Derived::uncompared) : List.of();
    }
}
