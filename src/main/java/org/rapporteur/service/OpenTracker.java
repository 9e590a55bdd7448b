package org.rapporteur.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.rapporteur.db.Database;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Migrations;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.History;
import org.rapporteur.model.LastGesture;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.Warning;
import org.rapporteur.repository.Check;
import org.rapporteur.repository.Derived;
import org.rapporteur.repository.FullText;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.Purge;
import org.rapporteur.repository.Trackers;
import org.rapporteur.repository.Undo;
import org.rapporteur.repository.Union;

/// One open tracker file, and whose hand writes in it. The services of the other classes of
/// this package work on it.
///
/// Thread-safe as [Database] is.
public final class OpenTracker implements AutoCloseable {
    private static final String PROGRAM = "Rapporteur 0.1";
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final Ledger ledger;
    private final String author;
    private final Clock clock;
    private final Changes changes;
    private final Lately<AsOf, List<History>> histories = new Lately<>(4);
    private final Lately<AsOf, TrackerSnapshot> glances = new Lately<>(4);
    private final Lately<AsOf, TrackerSnapshot> snapshots = new Lately<>(4);
    private final Lately<Overview.Question, OverviewAt> overviews = new Lately<>(2);
    private final Lately<Long, Origins> origins = new Lately<>(2);
    private final Lately<Long, Sources> sources = new Lately<>(2);
    private final StatedPapers statedPapers = new StatedPapers();

    private OpenTracker(Database database, String author, Clock clock, Changes changes) {
        this.database = database;
        this.ledger = new Ledger(database, Kinds.STANDARD, clock, PROGRAM);
        this.author = author;
        this.clock = clock;
        this.changes = changes;
    }

    /// Makes a new file that holds `tracker` and opens it.
    ///
    /// @param author whose name stands under what is recorded
    /// @throws org.rapporteur.model.UserProblem if there is such a file, or it cannot be made
    public static OpenTracker create(Path file, Tracker tracker, String author, Clock clock, Changes changes) {
        var open = new OpenTracker(Database.create(file, Migrations.STANDARD), author, clock, changes);
        open.takeIn();
        open.record("new tracker", gesture -> gesture.add(tracker));
        return open;
    }

    /// Opens a file for writing.
    ///
    /// @throws org.rapporteur.model.UserProblem if it is no tracker, newer, damaged, not writable
    ///     or open elsewhere
    public static OpenTracker open(Path file, String author, Clock clock, Changes changes) {
        var open = new OpenTracker(Database.open(file, Migrations.STANDARD), author, clock, changes);
        open.complete();
        open.takeIn();
        Purge.finish(open.database);
        return open;
    }

    /// The full text of a tracker of an earlier version is made here and now where that takes about
    /// a second; where it takes longer, [org.rapporteur.service.search.SearchIndex] does it beside
    /// the officer's work.
    private void takeIn() {
        if (!read(sql -> FullText.isOfForm(sql, Kinds.STANDARD))) {
            database.write(sql -> {
                FullText.renew(sql, Kinds.STANDARD);
                return true;
            });
        }
        List<FullText.Missing> missing = read(sql -> FullText.missing(sql, Kinds.STANDARD));
        if (missing.size() <= AT_ONCE && !read(FullText::isWhole)) {
            database.write(sql -> {
                FullText.takeIn(sql, Kinds.STANDARD, missing);
                return FullText.finish(sql, Kinds.STANDARD);
            });
        }
    }

    /// Opens a file for reading alone, beside whoever may be writing it.
    ///
    /// @throws org.rapporteur.model.UserProblem if it is no tracker, of another version, or damaged
    public static OpenTracker read(Path file, Clock clock) {
        return new OpenTracker(Database.read(file, Migrations.STANDARD), "", clock, Changes.immediate());
    }

    /// Reads; the view does not change while `work` runs.
    public <R> R read(Function<Sql, R> work) {
        return database.read(work);
    }

    /// Records what `work` does as one gesture, and tells who listens.
    public <R> Ledger.Recorded<R> record(String gesture, Function<Gesture, R> work) {
        return told(ledger.record(author, gesture, work));
    }

    /// Records each of `works` as a gesture of its own, all in one transaction, and tells who
    /// listens. Where one throws, none is recorded.
    public <R> List<Ledger.Recorded<R>> recordAll(String gesture, List<Function<Gesture, R>> works) {
        return ledger.recordAll(author, gesture, works).stream().map(this::told).toList();
    }

    /// Takes a whole gesture back.
    ///
    /// @throws org.rapporteur.model.UserProblem if something recorded later builds on it
    public Ledger.Recorded<Boolean> undo(UUID change) {
        return told(new Undo(ledger, Kinds.STANDARD).undo(author, change));
    }

    /// The last gesture that still counts: the one that "undo" means; empty where there is none.
    public Optional<LastGesture> lastGesture() {
        return read(Undo::last);
    }

    /// The last gesture that was taken back: the one that "redo" means, by the change that took it back; empty
    /// where there is none, or something was recorded since.
    public Optional<LastGesture> lastTakenBack() {
        return read(Undo::lastTakenBack);
    }

    /// Blanks what should never have been here, wherever its words stand. [Purging] shows beforehand
    /// what that is.
    Purge.Outcome purge(PurgeScope scope, String why, BiConsumer<Integer, Integer> step) {
        try {
            return new Purge(database, ledger, Kinds.STANDARD).purge(author, scope, why, step);
        } finally {
            changes.publish(Kinds.STANDARD.names());
        }
    }

    /// Takes in what a copy of this tracker, edited apart, holds. Nothing takes that back:
    /// [org.rapporteur.service.backup.Uniting] keeps a backup first.
    ///
    /// @param ready asked once `copy` is known to be one, before anything is taken in: whether to go on
    /// @return what came; empty where it was not to go on
    /// @throws org.rapporteur.model.UserProblem if `copy` is no copy of this tracker, or damaged
    public Optional<Union.Outcome> unite(Path copy, BooleanSupplier ready) {
        Optional<Union.Outcome> came = union().with(author, copy, ready);
        changes.publish(Kinds.STANDARD.names());
        return came;
    }

    /// Whether the tracker `other` began as a copy of this one.
    ///
    /// @throws org.rapporteur.model.UserProblem if it is this very file, or no tracker
    public boolean isCopy(Path other) {
        return union().isCopy(other);
    }

    private Union union() {
        return new Union(database, ledger, Kinds.STANDARD, Migrations.STANDARD);
    }

    /// What is wrong with the file; empty if nothing is.
    public List<Warning> check() {
        return read(sql -> Check.problems(sql, Kinds.STANDARD));
    }

    private void complete() {
        if (read(Derived::incomplete)) {
            database.write(sql -> {
                Derived.takeIn(sql, Derived.uncompared(sql));
                return true;
            });
        }
    }

    /// The names of the tables that are insert-only.
    public List<String> truthTables() {
        return read(Guards::truthTables);
    }

    /// The tracker's own record.
    public Stored<Tracker> tracker() {
        return read(Trackers::only);
    }

    /// The zone in which the tracker's days end.
    public ZoneId zone() {
        return tracker().content().zone();
    }

    /// The file and its connections.
    public Database database() {
        return database;
    }

    /// Whose name stands under what is recorded; empty where the file is open for reading alone.
    public String author() {
        return author;
    }

    /// The clock that recording times come from.
    public Clock clock() {
        return clock;
    }

    /// Who is told after each commit.
    public Changes changes() {
        return changes;
    }

    /// The overviews read last; whoever opens the tracker for a window reads the first.
    Lately<Overview.Question, OverviewAt> overviews() {
        return overviews;
    }

    /// The histories read last, of the issues that are not archived, by rank.
    Lately<AsOf, List<History>> histories() {
        return histories;
    }

    /// The snapshots at a glance taken last.
    Lately<AsOf, TrackerSnapshot> glances() {
        return glances;
    }

    /// The whole snapshots taken last.
    Lately<AsOf, TrackerSnapshot> snapshots() {
        return snapshots;
    }

    /// Which articles count as one source as known at the instant `until`, in milliseconds, or
    /// [Records#NOW].
    public Origins origins(Sql sql, long until) {
        return origins.of(sql, until, () -> Origins.known(sql, until));
    }

    /// What is cited as known at the instant `until`, in milliseconds, or [Records#NOW]: the same for
    /// all views of it.
    public Sources sources(Sql sql, long until) {
        return sources.of(sql, until, () -> Sources.of(sql, until));
    }

    /// What the issued papers state.
    public StatedPapers statedPapers() {
        return statedPapers;
    }

    private <R> Ledger.Recorded<R> told(Ledger.Recorded<R> recorded) {
        changes.publish(recorded.kinds());
        return recorded;
    }

    @Override
    public void close() {
        database.close();
    }
}
