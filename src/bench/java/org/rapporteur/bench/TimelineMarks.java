package org.rapporteur.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Row;
import org.rapporteur.model.timeline.Timeline;

/// Invented timelines of any size: ten years, one mark in ten a status change, one in eight known
/// to the month only.
public final class TimelineMarks {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 26);
    private static final int DAYS = 3_650;
    private static final List<String> WORDS = List.of("", "Cut", "Acute", "Tense", "Regular", "Close");

    private TimelineMarks() {}

    /// `marks` marks in `lanes` lanes, with forty events.
    public static Timeline of(int marks, int lanes) {
        var random = new Random(7);
        var rows = new ArrayList<Lane>();
        for (int lane = 0; lane < lanes; lane++) {
            var row = new ArrayList<Mark>();
            for (int i = 0; i < marks / lanes; i++) {
                row.add(mark(random, i % 10 == 0 ? 1 + random.nextInt(5) : 0));
            }
            rows.add(Lane.of(new Id<Issue>(new UUID(7, lane)), "Issue number " + lane, 3, "Tense", row,
                    (int) DAY.toEpochDay()));
        }
        var events = new ArrayList<Mark>();
        for (int i = 0; i < 40; i++) {
            Mark like = mark(random, 0);
            events.add(new Mark(Mark.Kind.EVENT, new Id<Event>(new UUID(9, i)), like.when(), like.from(), like.to(),
                    "Meeting number " + i, "", 0, 1, false, false));
        }
        return new Timeline(DAY, rows, Row.of(events), List.of());
    }

    private static Mark mark(Random random, int level) {
        LocalDate day = DAY.minusDays(random.nextInt(DAYS));
        PartialDate date = random.nextInt(8) == 0
                ? PartialDate.parse(day.toString().substring(0, 7)) : PartialDate.of(day);
        return new Mark(level > 0 ? Mark.Kind.CHANGE : Mark.Kind.DEVELOPMENT, new Id<Issue>(new UUID(8, random.nextLong())),
                When.of(date), (int) date.earliest().toEpochDay(),
                (int) Math.min(date.latest().toEpochDay(), DAY.toEpochDay()), "What happened", WORDS.get(level), level, 1,
                false, false);
    }
}
