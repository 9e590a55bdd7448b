package org.rapporteur.brief;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Source;
import org.rapporteur.model.Sourced;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;

/// Markings of what is composed, and the highest that a paper may contain.
final class Ceiling {
    private final Tracker tracker;
    private final String label;

    /// A ceiling in the words of `tracker`.
    ///
    /// @throws UserProblem if the tracker has no such marking: nothing could be left out then
    Ceiling(Tracker tracker, String label) {
        if (!tracker.markings().contains(label)) {
            throw new UserProblem("brief.ceiling", label, String.join(", ", tracker.markings()));
        }
        this.tracker = tracker;
        this.label = label;
    }

    /// Whether the paper may contain `statement`.
    boolean allows(Statement statement) {
        return tracker.rank(statement.marking()) <= tracker.rank(label);
    }

    /// The marking of a statement that rests on `records`: the highest of the records and of
    /// the articles that stand in its note.
    String markingOf(List<? extends Sourced<?>> records) {
        return highest(records.stream().flatMap(record -> Stream.concat(
                Stream.of(record.content().marking()),
                record.sources().stream()
                        .filter(source -> source.supports() || References.contradicts(source))
                        .map(Ceiling::marking))));
    }

    /// Whether what bears `marking` may name `source`.
    boolean covers(String marking, Source source) {
        return tracker.rank(marking(source)) <= tracker.rank(marking);
    }

    /// The highest of `markings`, or the tracker's lowest where there are none.
    String highest(Stream<String> markings) {
        return markings.reduce(tracker.lowestMarking(), tracker::higher);
    }

    private static String marking(Source source) {
        return source.article().content().marking();
    }
}
