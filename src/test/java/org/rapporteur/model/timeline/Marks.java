package org.rapporteur.model.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// Invented timelines for tests.
public final class Marks {
    /// English words.
    public static final Wording WORDING =
            new Wording(new Wording.Dates(Locale.ENGLISH, "d MMM yy", "MMM yy", "uuuu", "d MMM uuuu"), form -> form.name().toLowerCase(Locale.ROOT), "day 0", "Not assessed");
    /// The day on which tests look.
    public static final LocalDate DAY = LocalDate.of(2024, 4, 26);

    private Marks() {}

    /// An id that is the same for the same number.
    public static Id<Issue> issue(int number) {
        return new Id<>(new UUID(7, number));
    }

    /// A development on `edtf` that sets `level`, or none where that is 0.
    public static Mark mark(int number, String edtf, int level) {
        PartialDate date = PartialDate.parse(edtf);
        return new Mark(level == 0 ? Mark.Kind.DEVELOPMENT : Mark.Kind.CHANGE, new Id<Issue>(new UUID(8, number)),
                When.of(date), (int) date.earliest().toEpochDay(), (int) date.latest().toEpochDay(),
                "What happened " + number, level == 0 ? "" : "Level " + level, level, 1, false, false);
    }

    /// An event on `edtf`.
    public static Mark event(int number, String name, String edtf) {
        Mark like = mark(number, edtf, 0);
        return new Mark(Mark.Kind.EVENT, like.record(), like.when(), like.from(), like.to(), name, "", 0, 0, false,
                false);
    }

    /// A lane of `marks`, seen on [#DAY].
    public static Lane lane(int number, List<Mark> marks) {
        return Lane.of(issue(number), "Issue " + number, 3, "Tense", marks, (int) DAY.toEpochDay());
    }

    /// A timeline of `lanes` and `events`, seen on [#DAY].
    public static Timeline timeline(List<Lane> lanes, List<Mark> events) {
        return new Timeline(DAY, lanes, Row.of(events), List.of());
    }

    /// All lanes of `timeline`, unfolded.
    public static List<Shown> all(Timeline timeline) {
        var shown = new ArrayList<Shown>();
        timeline.lanes().forEach(lane -> shown.add(new Shown(lane, false)));
        return shown;
    }

    /// A frame as high as all lanes.
    public static Frame frame(Span span, double width, int lanes) {
        return new Frame(span, width, Frame.TOP + lanes * 60 + 8, 200, 60, 0, null);
    }

    /// The picture of `timeline` over `span`, `width` wide and as high as it needs.
    public static Picture picture(Timeline timeline, Span span, double width) {
        return new Layout(WORDING).of(timeline, all(timeline), frame(span, width, timeline.lanes().size()));
    }
}
