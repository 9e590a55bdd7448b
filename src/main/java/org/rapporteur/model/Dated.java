package org.rapporteur.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/// A record with the days between which that of its date must lie.
///
/// The latest day is that of its date, unless that date was recorded before that day: what is on
/// record as having been so was so by then. So "April", recorded on the 26th, means the 26th at the
/// latest, also when it is worded anew in May.
///
/// @param stored the record
/// @param earliest the first possible day
/// @param latest the last possible day
/// @param <T> what is dated
public record Dated<T extends Content>(Stored<T> stored, LocalDate earliest, LocalDate latest) {
    /// By latest possible day, earliest possible day, time of recording and id: the newest last.
    public static final Comparator<Dated<?>> ORDER = Comparator.<Dated<?>, LocalDate>comparing(Dated::latest)
            .thenComparing(Dated::earliest)
            .thenComparing(dated -> dated.stored().recordedAt())
            .thenComparing(dated -> dated.stored().id().value());

    /// `stored`, dated `when`; days end in `zone`.
    public static <T extends Content> Dated<T> of(Stored<T> stored, When when, ZoneId zone) {
        LocalDate recorded = stored.datedAt().atZone(zone).toLocalDate();
        boolean bounded = recorded.isBefore(when.latest()) && !recorded.isBefore(when.earliest());
        return new Dated<>(stored, when.earliest(), bounded ? recorded : when.latest());
    }

    /// What it says.
    public T content() {
        return stored.content();
    }

    /// Whether it was so by `day`, whichever of its days is meant.
    public boolean isSureOn(LocalDate day) {
        return !latest.isAfter(day);
    }

    /// Whether it may have been so by `day`.
    public boolean isPossibleOn(LocalDate day) {
        return !earliest.isAfter(day);
    }
}
