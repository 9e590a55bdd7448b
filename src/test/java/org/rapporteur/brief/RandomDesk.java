package org.rapporteur.brief;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Happened;
import org.rapporteur.model.History;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Level;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Source;
import org.rapporteur.model.Sourced;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.When;

/// A tracker of random records under random markings. Every word of a record above the lowest
/// marking, and every level as only such a record sets it, holds [#HUSH]; every word that only
/// describes a source holds [#CITED]. The five words of the scale are the tracker's and open.
final class RandomDesk {
    static final String HUSH = "Nightjar";
    static final String CITED = "Wagtail";
    private static final LocalDate FIRST = LocalDate.of(2023, 9, 1);

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\" "
            + "viewBox=\"0 0 4 2\"><rect width=\"4\" height=\"2\" fill=\"#336699\"/></svg>";

    private final Random random;
    private final Stored<Tracker> tracker;
    private final List<Stored<Issue>> issues;
    private final List<Sourced<Person>> people = new ArrayList<>();
    private int count;

    RandomDesk(long seed) {
        random = new Random(seed);
        tracker = stored(Tracker.between("United States", "China", ZoneOffset.UTC));
        issues = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> stored(new Issue(
                "Issue " + i, new Id<>(new UUID(1, 1)), i, false, List.of(), "An objective of " + i,
                List.of(new TalkingPoint(TalkingPoint.Kind.MAKE, "A point of " + i)), null, 90, 90))).toList();
        IntStream.range(0, random.nextInt(4)).forEach(i -> people.add(person()));
    }

    private <T extends Content> Stored<T> stored(T content) {
        count++;
        Instant recorded = Instant.parse("2024-02-01T08:00:00Z").plusSeconds(random.nextInt(6_000_000));
        return new Stored<>(new Id<>(new UUID(0x7000L, count)), new RevisionId(new UUID(0x7001L, count)), recorded,
                "A. Officer", content);
    }

    private String marking() {
        return random.nextInt(3) == 0 ? Desk.SENSITIVE : Desk.FREE;
    }

    private String words(String marking, String what) {
        return (marking.equals(Desk.FREE) ? "Open " : HUSH + " ") + what + " " + ++count;
    }

    private Source source() {
        String marking = marking();
        String cited = CITED + words(marking, " source").replace("Open ", "");
        var article = Desk.article(cited, ArticleForm.values()[random.nextInt(3)], "2024-01-05", marking);
        Citation.Role role = Citation.Role.values()[random.nextInt(10) < 7 ? 0 : random.nextInt(3)];
        return Desk.source(cited, article, words(marking, "quotation"), role);
    }

    private <T extends Cited> Sourced<T> sourced(Function<List<Citation>, T> content) {
        List<Source> sources = IntStream.range(0, random.nextInt(4)).mapToObj(i -> source()).toList();
        return new Sourced<>(stored(content.apply(sources.stream().map(Source::citation).toList())), sources);
    }

    private When day() {
        LocalDate from = FIRST.plusDays(random.nextInt(240));
        return random.nextBoolean() ? When.of(from.toString())
                : When.of(PartialDate.between(from, from.plusDays(1 + random.nextInt(20))));
    }

    private Id<Issue> issue() {
        return issues.get(random.nextInt(issues.size())).id();
    }

    private <T> List<T> some(int most, Function<String, T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> make.apply(marking())).toList();
    }

    private Sourced<Person> person() {
        String marking = marking();
        return sourced(citations -> new Person(words(marking, "name"), random.nextBoolean() ? "王毅" : "", List.of(),
                words(marking, "party"), List.of(new Person.Post(words(marking, "post"), null, null)),
                random.nextBoolean() ? words(marking, "remark") : "", marking, citations));
    }

    private Sourced<Event> event(String marking) {
        return sourced(citations -> new Event(words(marking, "event"), EventForm.MEETING,
                When.of(Desk.DAY.plusDays(random.nextInt(60) - 10).toString()), words(marking, "place"),
                List.of(issue()),
                people.stream().filter(one -> random.nextBoolean()).map(one -> one.record().id()).toList(),
                marking, citations));
    }

    private Sourced<Position> position(String marking) {
        return sourced(citations -> new Position(issue(), words(marking, "party"), words(marking, "position"), day(),
                people.isEmpty() ? null : people.get(random.nextInt(people.size())).record().id(), marking,
                citations));
    }

    private Promise promise(String marking) {
        Sourced<Commitment> made = sourced(citations -> new Commitment(words(marking, "promise"),
                List.of(words(marking, "obligor")), day(), random.nextBoolean() ? day() : null, List.of(issue()),
                null, List.of(), marking, citations));
        List<Sourced<Rating>> ratings = new ArrayList<>();
        for (String rated : some(2, one -> one)) {
            ratings.add(sourced(citations -> new Rating(made.record().id(), "",
                    rated.equals(Desk.FREE) ? CommitmentState.STALLED : CommitmentState.KEPT, day(),
                    words(rated, "reason"), rated, citations)));
        }
        var standing = CommitmentStanding.of(
                ratings.stream().map(Sourced::record).toList(), Desk.DAY, ZoneOffset.UTC);
        return new Promise(made, standing, ratings.stream()
                .filter(one -> one.record().equals(standing.whole())).toList());
    }

    /// Levels 1 and 2 are set by open records alone, 4 and 5 by the others.
    private Sourced<Development> development(String marking) {
        boolean free = marking.equals(Desk.FREE);
        List<OnIssue> on = issues.stream().filter(one -> random.nextBoolean())
                .map(one -> new OnIssue(one.id(), random.nextBoolean() ? null : new LevelChoice(
                        new RevisionId(new UUID(2, 2)), (free ? 1 : 4) + random.nextInt(2)))).toList();
        Assessment judged = random.nextInt(3) > 0 ? null : new Assessment(words(marking, "judgement"),
                Confidence.LOW, Direction.WORSE, Likelihood.LIKELY, null);
        return sourced(citations -> new Development(
                words(marking, "event said by somebody"), day(), null, on, judged, marking, citations));
    }

    private IssueSnapshot snapshot(Stored<Issue> issue, List<Sourced<Development>> developments) {
        var scale = stored(new Scale("Scale", List.of(new Level("One", ""), new Level("Two", ""),
                new Level("Three", ""), new Level("Four", ""), new Level("Five", ""))));
        List<Happened> happened = developments.stream().map(Sourced::record)
                .map(one -> Happened.of(one, one.recordedAt().atZone(ZoneOffset.UTC).toLocalDate()))
                .sorted(Happened.ORDER).toList();
        return new History(issue, scale, Desk.DAY, choice -> (choice.level() > 3 ? HUSH + " " : "")
                + scale.content().levels().get(choice.level() - 1).name(), happened)
                .snapshot(citation -> developments.stream().flatMap(one -> one.sources().stream())
                        .filter(source -> source.citation().equals(citation)).toList());
    }

    /// All of it, at the day of the desk.
    Material material() {
        List<Sourced<Development>> developments = some(12, this::development);
        List<Sourced<Event>> events = some(4, this::event);
        List<Sourced<?>> drawn = List.of(developments.isEmpty() ? events : developments).getFirst().stream()
                .<Sourced<?>>map(one -> one).filter(one -> random.nextBoolean()).toList();
        boolean hushed = drawn.stream().anyMatch(one -> !one.content().marking().equals(Desk.FREE));
        var picture = new Illustration("Along time", png(), SVG, 0.5,
                hushed ? HUSH + " in a picture" : "Open picture", drawn);
        return new Material(
                new TrackerSnapshot(tracker, AsOf.of(Desk.DAY),
                        issues.stream().map(issue -> snapshot(issue, developments)).toList()),
                some(5, this::position).stream()
                        .sorted((one, other) -> one.content().stated().latest()
                                .compareTo(other.content().stated().latest())).toList(),
                some(4, this::promise), events, people, (ids, from) -> Optional.of(picture));
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A request for `template` up to `ceiling`.
    BriefRequest request(PaperTemplate template, String ceiling) {
        return new BriefRequest(template, "the Ambassador", Map.of(Part.BOTTOM_LINE, "It holds."),
                issues.stream().map(Stored::id).toList(),
                random.nextBoolean() ? LocalDate.of(2024, 1, 1) : null, null, ceiling, true, true, List.of(), "",
                Desk.MADE);
    }
}
