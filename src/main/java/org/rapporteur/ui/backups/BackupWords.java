package org.rapporteur.ui.backups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.LastGesture;
import org.rapporteur.service.backup.Look;
import org.rapporteur.ui.control.DateWords;

/// Times, sizes and contents of backups, as they are said on screen.
public final class BackupWords {
    private static final double KILO = 1_000;

    private final Messages messages;
    private final Clock clock;
    private final ZoneId zone;

    /// Says it as of `clock`, in the days of `zone`.
    public BackupWords(Messages messages, Clock clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /// "11:05" where that is today, else "24 Apr 2024, 11:05".
    String time(Instant at) {
        ZonedDateTime then = at.atZone(zone);
        String time = then.format(DateTimeFormatter.ofPattern("HH:mm", messages.locale()));
        return then.toLocalDate().equals(LocalDate.now(clock.withZone(zone))) ? time : messages.get(
                "backups.dayTime", new DateWords(messages).day(then.toLocalDate()), time);
    }

    /// "today, 11:05" or "24 Apr 2024, 11:05".
    public String dayTime(Instant at) {
        boolean today = at.atZone(zone).toLocalDate().equals(LocalDate.now(clock.withZone(zone)));
        return today ? messages.get("backups.today", time(at)) : time(at);
    }

    /// "12.4 MB".
    String size(long bytes) {
        double mega = bytes / KILO / KILO;
        return mega < KILO ? messages.get("backups.megabytes", mega) : messages.get("backups.gigabytes", mega / KILO);
    }

    /// "12 Issue, 240 Article", the most frequent first.
    String records(Look look) {
        return look.records().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Comparator.comparing(
                        Map.Entry::getKey)))
                .map(kind -> messages.get("backups.kind", messages.get("record.kind." + kind.getKey()),
                        kind.getValue()))
                .collect(Collectors.joining("\u00a0· "));
    }

    /// How many records there are in all.
    static long total(Look look) {
        return look.records().values().stream().mapToLong(Long::longValue).sum();
    }

    /// "24 Apr 2024, 11:05 · Officer · log development".
    String gesture(LastGesture gesture) {
        return messages.get("backups.gesture", time(gesture.recordedAt()), gesture.author(), gesture.gesture());
    }
}
