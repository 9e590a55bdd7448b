package org.rapporteur.service;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Happened;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Records;

/// The days on which a level came into force, on whichever issue: where it is worth stopping when
/// one goes through the past.
public final class StatusDays {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final OpenTracker open;

    /// The days of `open`.
    public StatusDays(OpenTracker open) {
        this.open = open;
    }

    /// The last such day before that of `asOf`, as its knowledge date tells it.
    public Optional<LocalDate> before(AsOf asOf) {
        return Optional.ofNullable(days(asOf).lower(asOf.effective()));
    }

    /// The first such day after that of `asOf`, as its knowledge date tells it.
    public Optional<LocalDate> after(AsOf asOf) {
        return Optional.ofNullable(days(asOf).higher(asOf.effective()));
    }

    private NavigableSet<LocalDate> days(AsOf asOf) {
        ZoneId zone = open.zone();
        long known = asOf.known() == null ? Records.NOW : asOf.knownUntil(zone).toEpochMilli();
        var days = new TreeSet<LocalDate>();
        open.read(sql -> Developments.until(sql, AsOf.of(LAST), known, zone)).stream()
                .filter(happened -> !happened.development().content().isDraft())
                .filter(happened -> happened.development().content().issues().stream()
                        .anyMatch(on -> on.level() != null))
                .map(Happened::latest).forEach(days::add);
        return days;
    }
}
