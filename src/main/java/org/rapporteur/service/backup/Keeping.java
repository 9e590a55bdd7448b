package org.rapporteur.service.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which backups are kept: of the last day all, for one that was asked for before something risky must
/// not go with the next; of the last 31 days the newest of each day, of the time before the newest of
/// each month. Where there is no room for all of these, the additional ones of a day go first, then the
/// others, the oldest first. The newest of all stays.
///
/// Days and months are those of the calendar, and what is the newest of its month is the newest of its
/// day too: so what age alone would let a later look keep, no earlier one throws away.
public final class Keeping {
    private static final Duration ALL = Duration.ofDays(1);
    private static final Period DAILY = Period.ofDays(31);

    private Keeping() {}

    /// Those of `files`, all of one tracker, that are no longer kept at `now`.
    ///
    /// @param room how many bytes those that are kept may take
    public static List<BackupFile> superfluous(List<BackupFile> files, Instant now, ZoneId zone, long room) {
        List<BackupFile> newestFirst = files.stream()
                .sorted(Comparator.comparing(BackupFile::at).thenComparing(BackupFile::file).reversed()).toList();
        List<BackupFile> wanted = firsts(newestFirst, file -> span(file.at().atZone(zone), now.atZone(zone)));
        List<BackupFile> ofDays = firsts(wanted, file -> file.at().atZone(zone).toLocalDate());
        Set<BackupFile> kept = new HashSet<>();
        long taken = 0;
        for (BackupFile file : Stream.concat(ofDays.stream(), wanted.stream()).distinct().toList()) {
            taken += file.size();
            if (!kept.isEmpty() && taken > room) {
                break;
            }
            kept.add(file);
        }
        return newestFirst.stream().filter(file -> !kept.contains(file)).toList();
    }

    /// The first of `files` in each of the spans that `span` names.
    private static List<BackupFile> firsts(List<BackupFile> files, Function<BackupFile, Object> span) {
        Set<Object> seen = new HashSet<>();
        return files.stream().filter(file -> seen.add(span.apply(file))).toList();
    }

    /// Where a kind of span begins it begins with a whole one: what is the newest of its part would else be
    /// thrown away by a look before that part was cut off.
    private static Object span(ZonedDateTime at, ZonedDateTime now) {
        if (!at.isBefore(now.minus(ALL).truncatedTo(ChronoUnit.HOURS))) {
            return at;
        }
        LocalDate day = at.toLocalDate();
        return day.isBefore(now.minus(DAILY).toLocalDate()) ? YearMonth.from(at) : day;
    }
}
