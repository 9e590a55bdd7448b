package org.rapporteur.service.salvage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.db.Aside;
import org.rapporteur.db.Database;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Migrations;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Party;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Assembly;
import org.rapporteur.repository.FoundRows;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Named;
import org.rapporteur.repository.Trackers;
import org.rapporteur.salvage.PageReader;
import org.rapporteur.salvage.Reading;
import org.rapporteur.service.Changes;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.search.SearchIndex;

/// Reads what can be read of a damaged tracker into a new one.
///
/// The damaged file stays as it is. Its pages are read one by one, without SQLite; what was recorded
/// is held against its digests; what follows from it is made again. What could be read and not be
/// proved is recorded anew, in the name of who salvages and in one gesture called `salvage`, so that
/// the history does not say more than is known.
public final class Salvage {
    /// What is under way.
    public enum Stage {
        /// The pages of the damaged file are read.
        READING,
        /// What was read is held against its digests.
        PROVING,
        /// The search is made again.
        INDEXING
    }

    /// Is told how far it is; what it throws ends the salvage, and no new file is left.
    @FunctionalInterface
    public interface Progress {
        /// `done` of `all` steps of `stage` are done.
        void at(Stage stage, int done, int all);
    }

    private final Path damaged;
    private final Path fresh;
    private final String author;
    private final Clock clock;
    private final Progress progress;

    /// Salvages `damaged` into the file `fresh`, which must not be there, in the name of `author`.
    public Salvage(Path damaged, Path fresh, String author, Clock clock, Progress progress) {
        this.damaged = damaged;
        this.fresh = fresh;
        this.author = author;
        this.clock = clock;
        this.progress = progress;
    }

    /// Salvages.
    ///
    /// @throws UserProblem if there is no such file, it is open elsewhere, nothing of a tracker can be
    ///     read in it, or the new one cannot be made; no new file is left then
    public Salvaged run() {
        return Aside.unwritten(damaged, this::assembled);
    }

    private Salvaged assembled() {
        Found found;
        try (Database made = Database.create(fresh, Migrations.STANDARD)) {
            found = Aside.assembling(made, this::assemble);
        } catch (RuntimeException | Error e) {
            if (!isThere(e)) {
                discard();
            }
            throw e;
        }
        try (OpenTracker open = OpenTracker.open(fresh, author, clock, Changes.immediate())) {
            return finished(open, found);
        } catch (RuntimeException | Error e) {
            discard();
            throw e;
        }
    }

    /// The file that was in the way belongs to somebody.
    private static boolean isThere(Throwable failure) {
        return failure instanceof UserProblem problem
                && Set.of("fileExists", "openElsewhere", "lockLeft").contains(problem.key());
    }

    private record Found(Reading reading, Assembly.Result result, boolean untitled) {}

    private Found assemble(Sql sql) {
        var rows = new FoundRows(sql, Kinds.STANDARD);
        Reading reading;
        try {
            reading = PageReader.read(damaged, rows::wants, rows::take,
                    (done, all) -> progress.at(Stage.READING, done, all));
        } catch (IOException e) {
            throw UserProblem.because(e, "diskFailure", String.valueOf(damaged.getFileName()));
        }
        rows.finish();
        var result = new Assembly(sql, Kinds.STANDARD, rows).assemble(clock.millis(),
                (done, all) -> progress.at(Stage.PROVING, done, all));
        if (result.isEmpty()) {
            throw new UserProblem("nothingToSalvage", String.valueOf(damaged.getFileName()));
        }
        return new Found(reading, result, !Trackers.isDescribed(sql));
    }

    private Salvaged finished(OpenTracker open, Found found) {
        open.record("salvage", gesture -> {
            var again = new TreeSet<>(found.result().unproved());
            again.addAll(found.result().older());
            Assembly.recordAnew(gesture, again);
            if (!Trackers.isDescribed(gesture.sql())) {
                gesture.add(untitled());
            }
            return again.size();
        });
        StrayTexts.record(open, found.result().leftovers().texts());
        new SearchIndex(open).rebuild((done, all) -> {
            progress.at(Stage.INDEXING, done, all);
            return true;
        });
        return report(open, found);
    }

    /// Called by the damaged file, with a question mark: what it was called is not known.
    private Tracker untitled() {
        String name = String.valueOf(damaged.getFileName()).replaceFirst("\\.rapporteur$", "");
        var parties = List.of(new Party("?", true), new Party("?", true));
        return new Tracker(name + " (?)", parties, Tracker.DEFAULT_MARKINGS, clock.getZone());
    }

    private Salvaged report(OpenTracker open, Found found) {
        Assembly.Result result = found.result();
        Reading reading = found.reading();
        return open.read(sql -> new Salvaged(
                damaged, fresh, reading.pages(), losses(sql, reading), reading.stray(), reading.brokenFrames(),
                rows(sql), result.proved(), result.gone(), result.changes(),
                Named.of(sql, Kinds.STANDARD, result.unproved()), Named.of(sql, Kinds.STANDARD, result.older()),
                Named.articles(sql, Kinds.STANDARD, false, result.contents()),
                Named.articles(sql, Kinds.STANDARD, true, result.contents()),
                Named.articles(sql, Kinds.STANDARD, false, result.leftovers().texts()), result.leftovers().words(),
                marking(open, result), found.untitled(), open.check()));
    }

    private String marking(OpenTracker open, Assembly.Result result) {
        return result.leftovers().words().isEmpty()
                ? new Dashboards(open).highestMarking(AsOf.of(LocalDate.now(clock)))
                : StrayTexts.highestAllowed(open.tracker().content());
    }

    private static List<Salvaged.Loss> losses(Sql sql, Reading reading) {
        Set<String> kept = new TreeSet<>(Guards.truthTables(sql));
        kept.addAll(List.of("workspace", ""));
        return reading.losses().stream().map(loss -> new Salvaged.Loss(
                loss.page(), loss.tree(), loss.cells(), !kept.contains(loss.tree()))).toList();
    }

    private static Map<String, Long> rows(Sql sql) {
        Map<String, Long> rows = new TreeMap<>();
        Guards.truthTables(sql).forEach(table -> rows.put(table, sql.number("select count(*) from " + table)));
        return rows;
    }

    private void discard() {
        for (String part : List.of(TrackerName.LOG, TrackerName.INDEX, "")) {
            try {
                Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + part));
            } catch (IOException e) {
                // What cannot be deleted is refused by name at the next attempt.
            }
        }
    }
}
