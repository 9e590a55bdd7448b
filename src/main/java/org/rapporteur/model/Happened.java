package org.rapporteur.model;

import java.time.LocalDate;
import java.util.Comparator;

/// A development with the days between which it must have happened.
///
/// The latest day is that of its date, unless it was recorded before that day: what is on
/// record has happened. So "April", recorded on the 26th, means the 26th at the latest.
///
/// @param development the record
/// @param earliest the first possible day
/// @param latest the last possible day
public record Happened(Stored<Development> development, LocalDate earliest, LocalDate latest) {
    /// The order of developments: by latest possible day, earliest possible day, time of
    /// recording and id.
    public static final Comparator<Happened> ORDER = Comparator.comparing(Happened::latest)
            .thenComparing(Happened::earliest)
            .thenComparing(happened -> happened.development().recordedAt())
            .thenComparing(happened -> happened.development().id().value());

    /// The days of `development`, whose date was first recorded on the day `recorded`.
    public static Happened of(Stored<Development> development, LocalDate recorded) {
        LocalDate earliest = development.content().happened().earliest();
        LocalDate latest = development.content().happened().latest();
        boolean bounded = recorded.isBefore(latest) && !recorded.isBefore(earliest);
        return new Happened(development, earliest, bounded ? recorded : latest);
    }
}
