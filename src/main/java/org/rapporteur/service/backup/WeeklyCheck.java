package org.rapporteur.service.backup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.db.Cancel;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Warning;
import org.rapporteur.repository.Check;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Workspace;
import org.rapporteur.service.OpenTracker;

/// Looks an open tracker over once a week, beside whoever works in it. When that was is kept in the
/// tracker's workspace, for it belongs to this file and not to the record.
public final class WeeklyCheck {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String KEY = "check.last";

    /// What a check found.
    ///
    /// @param at when it ended
    /// @param found how much was found wrong
    /// @param problems what, where it was found since the tracker was opened; else empty
    public record Result(Instant at, int found, List<Warning> problems) {
        public Result {
            problems = List.copyOf(problems);
        }

        /// Whether nothing was found.
        public boolean isSound() {
            return found == 0;
        }
    }

    private final OpenTracker open;

    /// The check of `open`.
    public WeeklyCheck(OpenTracker open) {
        this.open = open;
    }

    /// What the last check found; empty where there was none.
    public Optional<Result> last() {
        return open.read(sql -> Workspace.get(sql, KEY)).flatMap(entry -> read(entry.value()));
    }

    /// What the tracker's file is called.
    public String fileName() {
        return String.valueOf(open.database().file().getFileName());
    }

    /// Whether it was too long ago, or found something.
    public boolean isDue() {
        Instant now = open.clock().instant();
        return open.database().writable()
                && last().map(last -> !last.isSound() || !last.at().plus(WEEK).isAfter(now)).orElse(true);
    }

    /// Checks now, and keeps when that was. It sees the tracker as it was when it began.
    ///
    /// @return what was found; empty where the tracker was closed meanwhile
    public Optional<Result> run() {
        Optional<Result> result = open.database().readAtLength(new Cancel(), WeeklyCheck::problems)
                .map(problems -> new Result(open.clock().instant(), problems.size(), problems));
        if (open.database().writable()) {
            result.ifPresent(found -> Workspace.put(
                    open.database(), KEY, found.at() + " " + found.found(), found.at()));
        }
        return result;
    }

    private static List<Warning> problems(Sql sql) {
        sql.execute("begin");
        try {
            return Check.problems(sql, Kinds.STANDARD);
        } finally {
            sql.execute("rollback");
        }
    }

    private static Optional<Result> read(String kept) {
        String[] parts = kept.split(" ");
        try {
            return Optional.of(new Result(Instant.parse(parts[0]), Integer.parseInt(parts[1]), List.of()));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // Whatever stands there, it is no check: the next one writes over it.
            return Optional.empty();
        }
    }
}
