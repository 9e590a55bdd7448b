package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;

/// The chosen issues along time, as a picture or several.
final class Drawn {
    private static final Set<Part> BEFORE = EnumSet.of(Part.STANDINGS, Part.STRIP);

    /// The most issues in one picture: more fill so much of a page that the one before stays half empty.
    private static final int HIGHEST = 6;

    private final Composing composing;

    Drawn(Composing composing) {
        this.composing = composing;
    }

    /// What `sections` makes of each part of the paper, and the picture in its place: after the first part that
    /// says where the issues stand, or else before the first that is not in the officer's words. There it has a
    /// page before it on which it fits, while after the text it would leave the rest of one white.
    Stream<Section> among(Function<PaperTemplate.Entry, Stream<Section>> sections) {
        List<PaperTemplate.Entry> parts = composing.request().template().parts();
        Optional<Integer> place = first(parts, BEFORE::contains).map(standing -> standing + 1)
                .or(() -> first(parts, part -> !part.isWritten()));
        int at = place.orElse(0);
        return Stream.of(parts.subList(0, at).stream().flatMap(sections),
                place.stream().flatMap(any -> section().stream()),
                parts.subList(at, parts.size()).stream().flatMap(sections)).flatMap(Function.identity());
    }

    /// Where in `parts` the first is that `wanted` takes.
    private static Optional<Integer> first(List<PaperTemplate.Entry> parts, Predicate<Part> wanted) {
        return IntStream.range(0, parts.size()).boxed().filter(i -> wanted.test(parts.get(i).part())).findFirst();
    }

    /// The pictures from the day asked for; without such a day, from the first day of the oldest present
    /// run, and at least over a year. Each carries the highest marking of all that it shows, so that a
    /// ceiling below takes it out as a whole.
    private Optional<Section> section() {
        if (!composing.request().timeline()) {
            return Optional.empty();
        }
        List<Illustration> drawn = parts().stream()
                .flatMap(issues -> composing.material().timeline().apply(issues, from()).stream()).toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(
                Section.headed(drawn.getFirst().heading(), drawn.stream().map(this::picture).toList()));
    }

    /// The issues in pictures of about the same height, of which a page holds more than one.
    private List<List<Id<Issue>>> parts() {
        List<Id<Issue>> issues = composing.request().issues().stream().distinct().toList();
        int count = Math.ceilDiv(issues.size(), HIGHEST);
        return IntStream.range(0, count).mapToObj(i ->
                issues.subList(issues.size() * i / count, issues.size() * (i + 1) / count)).toList();
    }

    private Block.Picture picture(Illustration drawn) {
        var statement = new Statement(Statement.Kind.FIXED, drawn.alternative(), null,
                composing.ceiling().markingOf(drawn.shows()), drawn.shows().stream().map(Pin::of).toList());
        return new Block.Picture(drawn.png(), drawn.svg(), drawn.ratio(), statement);
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
