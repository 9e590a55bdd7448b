package org.rapporteur.service.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever backups there are, and whenever one looks.
class KeepingProperties {
    private static final Instant NOW = Instant.parse("2026-03-29T10:30:00Z");
    /// Not a whole number of hours from Greenwich, and one with summer time that begins on that day.
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Asia/Kolkata"), ZoneId.of("Europe/Berlin"));
    private static final Duration DAY = Duration.ofDays(1);
    private static final long AMPLE = Long.MAX_VALUE;

    @Property(tries = 200)
    void theNewestIsAlwaysKept(@ForAll("backups") List<BackupFile> all, @ForAll("zone") ZoneId zone) {
        List<BackupFile> kept = kept(all, NOW, zone, 0);

        assertEquals(all.isEmpty() ? 0 : 1, kept.size());
        assertTrue(all.stream().allMatch(file -> !file.at().isAfter(kept.getFirst().at())));
    }

    @Property(tries = 200)
    void ofEveryDayAndMonthTheNewestIsKept(@ForAll("backups") List<BackupFile> all, @ForAll("zone") ZoneId zone) {
        Set<BackupFile> kept = new HashSet<>(kept(all, NOW, zone, AMPLE));
        ZonedDateTime now = NOW.atZone(zone);

        newestOf(all.stream().filter(file -> isYoung(file, month(now)) && !isYoung(file, day(now)))
                .toList(), zone, ZonedDateTime::toLocalDate)
                .forEach(file -> assertTrue(kept.contains(file), "gone: " + file));
        newestOf(all.stream().filter(file -> !isYoung(file, month(now))).toList(), zone, YearMonth::from)
                .forEach(file -> assertTrue(kept.contains(file), "gone: " + file));
    }

    /// One that was asked for is not replaced by the next within the hour.
    @Property(tries = 200)
    void ofTheLastDayAllAreKept(@ForAll("backups") List<BackupFile> all, @ForAll("zone") ZoneId zone) {
        Set<BackupFile> kept = new HashSet<>(kept(all, NOW, zone, AMPLE));

        all.stream().filter(file -> isYoung(file, NOW.atZone(zone).minus(DAY)))
                .forEach(file -> assertTrue(kept.contains(file), "gone: " + file));
    }

    @Property(tries = 200)
    void noMoreIsKeptThanOneToASpan(@ForAll("backups") List<BackupFile> all, @ForAll("zone") ZoneId zone) {
        ZonedDateTime now = NOW.atZone(zone);
        List<BackupFile> old = kept(all, NOW, zone, AMPLE).stream()
                .filter(file -> !isYoung(file, day(now))).toList();

        assertEquals(old.size(), old.stream().map(file -> isYoung(file, month(now))
                ? file.at().atZone(zone).toLocalDate() : YearMonth.from(file.at().atZone(zone))).distinct().count());
    }

    @Property(tries = 100)
    void lookingOftenThrowsNothingAwayThatLookingOnceWouldKeep(
            @ForAll("backups") List<BackupFile> all, @ForAll("zone") ZoneId zone) {
        List<BackupFile> inOrder = all.stream().sorted((one, other) -> one.at().compareTo(other.at())).toList();
        var often = new ArrayList<BackupFile>();
        for (BackupFile file : inOrder) {
            often.add(file);
            often.removeAll(Keeping.superfluous(often, file.at(), zone, AMPLE));
        }

        assertEquals(Set.copyOf(kept(all, NOW, zone, AMPLE)), Set.copyOf(kept(often, NOW, zone, AMPLE)));
    }

    /// The day that the month began in the midst of, and the hour that the day did.
    @Example
    void whatALaterLookKeepsIsNotThrownAwayWhereItsSpanBegins() {
        ZoneId berlin = ZONES.getLast();
        List<BackupFile> all = Stream.of("2026-02-26T09:10:00Z", "2026-02-26T18:29:00Z", "2026-03-28T10:10:00Z",
                        "2026-03-28T10:50:00Z", "2026-03-29T10:29:00Z")
                .map(at -> file(Instant.parse(at), 1)).toList();

        lookingOftenThrowsNothingAwayThatLookingOnceWouldKeep(all, berlin);
    }

    @Property(tries = 200)
    void theRoomIsKeptToUnlessOneAloneIsLarger(
            @ForAll("backups") List<BackupFile> all, @ForAll("zone") ZoneId zone, @ForAll("room") long room) {
        List<BackupFile> kept = kept(all, NOW, zone, room);

        assertTrue(kept.size() <= 1 || kept.stream().mapToLong(BackupFile::size).sum() <= room);
    }

    @Property(tries = 200)
    void whereRoomIsShortADayKeepsItsNewestBeforeAnotherKeepsTwo(
            @ForAll("backups") List<BackupFile> all, @ForAll("zone") ZoneId zone, @ForAll("room") long room) {
        List<BackupFile> kept = kept(all, NOW, zone, room);
        long days = kept.stream().map(file -> file.at().atZone(zone).toLocalDate()).distinct().count();
        long wanted = kept(all, NOW, zone, AMPLE).stream().map(file -> file.at().atZone(zone).toLocalDate())
                .distinct().count();

        assertTrue(days == kept.size() || days == wanted, days + " days in " + kept.size() + " of " + wanted);
    }

    private static List<BackupFile> kept(List<BackupFile> all, Instant now, ZoneId zone, long room) {
        var kept = new ArrayList<>(all);
        kept.removeAll(Keeping.superfluous(all, now, zone, room));
        return kept;
    }

    private static boolean isYoung(BackupFile file, ZonedDateTime than) {
        return !file.at().isBefore(than.toInstant());
    }

    private static ZonedDateTime day(ZonedDateTime now) {
        return now.minus(DAY).truncatedTo(ChronoUnit.HOURS);
    }

    private static ZonedDateTime month(ZonedDateTime now) {
        return now.minusDays(31).truncatedTo(ChronoUnit.DAYS);
    }

    private static List<BackupFile> newestOf(
            List<BackupFile> files, ZoneId zone, Function<ZonedDateTime, Object> span) {
        return List.copyOf(files.stream().collect(Collectors.toMap(file -> span.apply(file.at().atZone(zone)),
                file -> file, (one, other) -> one.at().isAfter(other.at()) ? one : other)).values());
    }

    @Provide
    Arbitrary<ZoneId> zone() {
        return Arbitraries.of(ZONES);
    }

    @Provide
    Arbitrary<Long> room() {
        return Arbitraries.longs().between(1, 5_000);
    }

    @Provide
    Arbitrary<List<BackupFile>> backups() {
        Arbitrary<Long> minutes = Arbitraries.oneOf(Arbitraries.longs().between(0, 36 * 60),
                Arbitraries.longs().between(0, 40 * 24 * 60), Arbitraries.longs().between(0, 800 * 24 * 60));
        return Combinators.combine(minutes, Arbitraries.longs().between(1, 300))
                .as((ago, size) -> file(NOW.minus(Duration.ofMinutes(ago)), size))
                .list().ofMaxSize(60).uniqueElements(BackupFile::at);
    }

    private static BackupFile file(Instant at, long size) {
        return new BackupFile(Path.of(at.toString().replace(':', '.')), "us-china", at, "00000000", size, false);
    }
}
