package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.IssueSnapshot;

/// The chosen issues along time, as a picture.
final class Drawn {
    private static final Set<Part> BEFORE = EnumSet.of(Part.STANDINGS, Part.STRIP);

    private final Composing composing;

    Drawn(Composing composing) {
        this.composing = composing;
    }

    /// `sections`, which the part of `entry` has, and the picture where this is its place: with where the issues
    /// stand, or before the first part that is not in the officer's words. There it has a page before it on
    /// which it fits, while after the text it would leave the rest of one white.
    Stream<Section> with(PaperTemplate.Entry entry, Stream<Section> sections) {
        List<Part> parts = composing.request().template().parts().stream().map(PaperTemplate.Entry::part).toList();
        Optional<Part> standing = parts.stream().filter(BEFORE::contains).findFirst();
        if (standing.isPresent()) {
            return entry.part() == standing.get() ? Stream.concat(sections, section().stream()) : sections;
        }
        Optional<Part> first = parts.stream().filter(part -> !part.isWritten()).findFirst();
        return first.isPresent() && first.get() == entry.part() ? Stream.concat(section().stream(), sections) : sections;
    }

    /// The picture from the day asked for; without such a day, from the first day of the oldest present
    /// run, and at least over a year. It carries the highest marking of all that it shows, so that a
    /// ceiling below takes it out as a whole.
    private Optional<Section> section() {
        return composing.request().timeline()
                ? composing.material().timeline().apply(composing.request().issues(), from()).map(this::section)
                : Optional.empty();
    }

    private Section section(Illustration drawn) {
        var statement = new Statement(Statement.Kind.FIXED, drawn.alternative(), null,
                composing.ceiling().markingOf(drawn.shows()), drawn.shows().stream().map(Pin::of).toList());
        return Section.headed(drawn.heading(),
                List.of(new Block.Picture(drawn.png(), drawn.svg(), drawn.ratio(), statement)));
    }

    private LocalDate from() {
        LocalDate since = composing.request().since();
        LocalDate year = composing.day().minusYears(1);
        return since != null ? since : composing.issues().stream().map(Drawn::start).filter(Objects::nonNull)
                .map(start -> start.happened().earliest()).reduce(year, (one, other) ->
                        other.isBefore(one) ? other : one);
    }

    private static @Nullable DevelopmentEntry start(IssueSnapshot issue) {
        return Standings.startOf(issue);
    }
}
