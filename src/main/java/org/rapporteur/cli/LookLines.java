package org.rapporteur.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.LastGesture;
import org.rapporteur.service.backup.Look;

/// What a look into a backup shows, as lines and as fields.
final class LookLines {
    private static final int GESTURES = 5;

    private final Desk desk;

    LookLines(Desk desk) {
        this.desk = desk;
    }

    /// Says it in sentences.
    void say(Look look) {
        desk.terminal().say("cli.look.head", look.title(), day(look.file().at()), time(look.file().at()),
                look.file().size());
        desk.terminal().say("cli.look.records", total(look), records(look));
        desk.terminal().say("cli.look.gestures", look.gestures().size());
        look.gestures().stream().limit(GESTURES).forEach(this::gesture);
        if (look.problems().isEmpty()) {
            desk.terminal().say("cli.look.sound");
        } else {
            look.problems().stream().map(desk.messages()::of).forEach(desk.terminal()::print);
        }
        Look.Beside beside = look.beside();
        if (beside != null) {
            beside(beside);
        }
    }

    private void beside(Look.Beside beside) {
        if (!beside.same()) {
            desk.terminal().say("cli.look.other");
            return;
        }
        desk.terminal().say("cli.look.missing", beside.missing().size());
        beside.missing().stream().limit(GESTURES).forEach(this::gesture);
        if (!beside.more().isEmpty()) {
            desk.terminal().say("cli.look.more", beside.more().size());
            beside.more().stream().limit(GESTURES).forEach(this::gesture);
        }
    }

    private void gesture(LastGesture gesture) {
        desk.terminal().say("cli.look.gesture", day(gesture.recordedAt()), time(gesture.recordedAt()),
                gesture.author(), desk.messages().gesture(gesture.gesture()));
    }

    private String records(Look look) {
        return new TreeMap<>(look.records()).entrySet().stream()
                .map(kind -> desk.messages().get("cli.look.kind",
                        desk.messages().get("record.kind." + kind.getKey()), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static long total(Look look) {
        return look.records().values().stream().mapToLong(Long::longValue).sum();
    }

    private String day(Instant at) {
        return local(at).toLocalDate().toString();
    }

    private String time(Instant at) {
        return local(at).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private LocalDateTime local(Instant at) {
        return at.atZone(desk.clock().getZone()).toLocalDateTime();
    }

    /// The same for a program.
    Map<String, Object> fields(Look look) {
        var fields = new LinkedHashMap<>(BackupsCommand.fields(look.file()));
        fields.put("title", look.title());
        fields.put("records", new TreeMap<>(look.records()));
        fields.put("gestures", look.gestures().size());
        fields.put("lastGestures", gestures(look.gestures()));
        fields.put("problems", look.problems().stream().map(desk.messages()::of).toList());
        Look.Beside beside = look.beside();
        if (beside != null) {
            fields.put("sameTracker", beside.same());
            fields.put("missing", beside.missing().size());
            fields.put("lastMissing", gestures(beside.missing()));
            fields.put("more", beside.more().size());
        }
        return fields;
    }

    private static List<Map<String, Object>> gestures(List<LastGesture> gestures) {
        return gestures.stream().limit(GESTURES).map(gesture -> {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("at", gesture.recordedAt().toString());
            fields.put("author", gesture.author());
            fields.put("gesture", gesture.gesture());
            fields.put("id", gesture.change().toString());
            return (Map<String, Object>) fields;
        }).toList();
    }
}
