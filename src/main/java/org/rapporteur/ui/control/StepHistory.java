package org.rapporteur.ui.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Scale;
import org.rapporteur.model.chart.LevelStep;

/// What a [StepChart] draws: how the level of one issue went, from `from` until `until`.
///
/// @param words the words of levels 1 to 5
/// @param steps the changes of level, oldest first
/// @param ticks the developments, each with the last day that it can mean
/// @param events days to be marked with a line and a name
/// @param from the first day of the time axis
/// @param until the date of the view, where the last level ends
public record StepHistory(
        List<String> words, List<Step> steps, List<DevelopmentEntry> ticks, List<Event> events,
        LocalDate from, LocalDate until) {
    /// The shortest time that a chart shows, in days.
    private static final int SHORTEST = 120;

    public StepHistory {
        words = List.copyOf(words);
        steps = List.copyOf(steps);
        ticks = List.copyOf(ticks);
        events = List.copyOf(events);
    }

    /// A change of level. It is in force from `latest`; where `earliest` lies before that, the
    /// day is not known more exactly.
    ///
    /// @param level 1 to 5, or [Scale#NOT_ASSESSED]
    /// @param entry the development that made it
    public record Step(LocalDate earliest, LocalDate latest, int level, DevelopmentEntry entry) {
        LevelStep change() {
            return new LevelStep(earliest, latest, level);
        }
    }

    /// A named day.
    ///
    /// @param day where its line stands
    /// @param name what it is called
    /// @param date its date in words, as exact as it is known
    /// @param record the event that is on record, or null
    public record Event(
            LocalDate day, String name, String date, @Nullable Id<org.rapporteur.model.Event> record) {}

    /// The history of `issue` up to `until`, over all the time that it covers.
    public static StepHistory of(IssueSnapshot issue, List<Event> events, LocalDate until) {
        List<DevelopmentEntry> changes = issue.statusChanges().stream()
                .filter(entry -> !entry.possibly()).toList().reversed();
        LocalDate first = Stream.concat(
                        issue.history().stream().map(entry -> entry.happened().earliest()),
                        events.stream().map(Event::day))
                .min(Comparator.naturalOrder())
                .orElse(until);
        LocalDate from = first.isAfter(until.minusDays(SHORTEST)) ? until.minusDays(SHORTEST) : first;
        return new StepHistory(issue.levelWords(), steps(changes, until), issue.history(), events, from, until);
    }

    private static List<Step> steps(List<DevelopmentEntry> changes, LocalDate until) {
        List<LevelStep> steps = LevelStep.bounded(changes.stream().map(entry -> new LevelStep(
                entry.happened().earliest(), entry.happened().latest(), entry.change().to())).toList(), until);
        return IntStream.range(0, steps.size()).mapToObj(i -> new Step(
                steps.get(i).earliest(), steps.get(i).latest(), steps.get(i).level(), changes.get(i))).toList();
    }

    /// The same over the time from `day`, so that several charts share one axis.
    public StepHistory since(LocalDate day) {
        return new StepHistory(words, steps, ticks, events, day, until);
    }
}
