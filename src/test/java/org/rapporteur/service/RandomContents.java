package org.rapporteur.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Apart;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Content;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Development;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Dismissal;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Level;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Task;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;
import org.rapporteur.repository.Gesture;

/// Contents of every kind by chance, which refer to what is on record.
final class RandomContents {
    /// What there is to be quoted: no two are alike, and no other words of a history stand in them.
    static final List<String> TEXTS = List.of(
            "Ministers met in the harbour town to weigh tariffs on steel.",
            "A hotline between both navies was tested for an hour.",
            "Students may apply for visas again from the first of June.",
            "The court heard the appeal of a detained engineer.",
            "Soya shipments rose although the quota stayed as it was.",
            "An inspection of three laboratories ended without findings.");

    private static final String MARKING = "Unclassified";
    /// Every kind but the tracker itself and the word on a purge; what others refer to comes more often.
    static final List<Class<? extends Content>> KINDS = List.of(
            Scale.class, Issue.class, Outlet.class, Article.class, Article.class, Passage.class, Passage.class,
            Development.class, Development.class, Development.class, Development.class, Apart.class, Event.class,
            Readout.class, Commitment.class, Rating.class, Position.class, Person.class, Link.class, Tripwire.class,
            Dismissal.class, Flag.class, Task.class, Caveat.class, Brief.class);

    /// What decides where an issue stands.
    static final List<Class<? extends Content>> STANDING = List.of(
            Article.class, Article.class, Passage.class, Development.class, Development.class, Development.class,
            Apart.class, Caveat.class);

    private final Random random;
    private final RandomDates dates;
    private final List<Class<? extends Content>> kinds;
    private final Id<Issue> issue;
    private final RevisionId scale;
    private final Gesture gesture;
    private final Map<Id<? extends Content>, Content> known;
    private final Map<Id<? extends Content>, RevisionId> revisions;
    private final Set<Digest> purged;

    /// Contents for `gesture`.
    ///
    /// @param kinds of what
    /// @param issue the issue that most of it is on
    /// @param scale whose levels are chosen
    /// @param known what is on record
    /// @param revisions and in which words
    /// @param purged the texts that are there no more
    RandomContents(Random random, List<Class<? extends Content>> kinds, Id<Issue> issue, RevisionId scale,
            Gesture gesture, Map<Id<? extends Content>, Content> known, Map<Id<? extends Content>, RevisionId> revisions,
            Set<Digest> purged) {
        this.random = random;
        this.dates = new RandomDates(random);
        this.kinds = kinds;
        this.issue = issue;
        this.scale = scale;
        this.gesture = gesture;
        this.known = known;
        this.revisions = revisions;
        this.purged = purged;
    }

    /// A new content of some kind; nothing where what it must refer to is not there.
    Optional<Content> fresh() {
        return ofKind(kinds.get(random.nextInt(kinds.size())));
    }

    /// What a record that says `was` may say from now on.
    Optional<Content> instead(Content was) {
        return switch (was) {
            case Tracker one -> Optional.of(
                    new Tracker("Title " + number(), one.parties(), one.markings(), one.zone()));
            case Issue one -> Optional.of(new Issue("Issue " + number(), one.scale(), one.rank(), one.archived(),
                    List.of(), "", List.of(), null, 1 + random.nextInt(90), 1 + random.nextInt(90)));
            case Article one -> Optional.of(new Article("Report " + number(), one.form(), one.outlet(), null, null,
                    List.of(), dates.perhaps(), DateBasis.OFFICER, null, null, MARKING, pick(ArticleState.values()),
                    List.of(), null, one.original(), one.body(), origin(), null, List.of()));
            case Passage one -> passage(one.article());
            case Rating one -> Optional.of(rating(one.commitment()));
            case Development one -> Optional.of(development(random.nextBoolean() ? one.happened() : dates.happened()));
            case Brief one -> Optional.of(one.withSent(gesture.original(bytes("Sent " + number())), "sent.pdf"));
            default -> ofKind(was.getClass());
        };
    }

    private Optional<Content> ofKind(Class<? extends Content> kind) {
        return Optional.ofNullable(switch (kind.getSimpleName()) {
            case "Scale" -> new Scale("Scale " + number(), IntStream.rangeClosed(1, Scale.LEVELS)
                    .mapToObj(n -> new Level("Level " + n + " " + number(), "")).toList());
            case "Issue" -> one(Scale.class)
                    .map(id -> Issue.named("Issue " + number(), id, 1 + random.nextInt(9))).orElse(null);
            case "Outlet" -> new Outlet("Outlet " + number(), "O", List.of(), List.of(), null);
            case "Article" -> article();
            case "Passage" -> one(Article.class).flatMap(this::passage).orElse(null);
            case "Development" -> development(dates.happened());
            case "Apart" -> two(Article.class).map(two -> new Apart(two.getFirst(), two.getLast())).orElse(null);
            case "Event" -> new Event("Talks " + number(), EventForm.MEETING, dates.sometime(), "", some(issue),
                    one(Person.class).stream().toList(), MARKING, cited());
            case "Readout" -> readout();
            case "Commitment" -> new Commitment("To do " + number(), List.of("Northland"), dates.sometime(), null,
                    List.of(issue), one(Event.class).orElse(null), List.of(), MARKING, cited());
            case "Rating" -> one(Commitment.class).map(this::rating).orElse(null);
            case "Position" -> new Position(issue, random.nextBoolean() ? "Northland" : "Southland",
                    "Says " + number(), dates.sometime(), one(Person.class).orElse(null), MARKING, cited());
            case "Person" -> person();
            case "Link" -> one(Event.class).map(event -> new Link(event, issue, pick(LinkForm.values()),
                    dates.sometime(), "", MARKING, cited())).orElse(null);
            case "Tripwire" -> new Tripwire(issue, level(), "If " + number(), List.of("sign"), null, MARKING);
            case "Dismissal" -> one(Tripwire.class).flatMap(wire -> one(Development.class)
                    .map(development -> new Dismissal(wire, development, "No " + number(), MARKING))).orElse(null);
            case "Flag" -> new Flag(issue, pick(Flag.Form.values()), dates.month(), "May be " + number(), MARKING);
            case "Task" -> new Task(pick(Task.Form.values()), "Ask " + number(), dates.sometime(), some(issue),
                    one(Event.class).orElse(null), random.nextBoolean(), MARKING);
            case "Caveat" -> one(Article.class).map(id -> new Caveat(id, passageOf(id), pick(Caveat.Form.values()),
                    dates.sometime(), "Why " + number(), MARKING, List.of())).orElse(null);
            case "Brief" -> brief();
            default -> throw new IllegalStateException("no contents of " + kind);
        });
    }

    private Article article() {
        String text = TEXTS.get(random.nextInt(1 + random.nextInt(TEXTS.size())));
        return new Article("Report " + number(), ArticleForm.PRESS, one(Outlet.class).orElse(null), null, null,
                List.of(), dates.perhaps(), DateBasis.TEXT, null, "en", MARKING, ArticleState.INBOX, List.of(),
                null, random.nextInt(3) == 0 ? null : gesture.original(bytes(text + random.nextInt(2))),
                gesture.body(text), origin(), null, List.of());
    }

    /// Passages of one text differ in their length. Nothing where the text is not there.
    private Optional<Content> passage(Id<Article> article) {
        return known.get(article) instanceof Article one && !purged.contains(one.body())
                ? TEXTS.stream().filter(text -> Digest.of(text).equals(one.body())).findFirst()
                        .map(text -> Passage.of(article, one.body(), text, 0, 10 + random.nextInt(text.length() - 10)))
                : Optional.empty();
    }

    private Development development(When happened) {
        var on = new ArrayList<OnIssue>();
        for (Id<Issue> one : some(issue)) {
            on.add(new OnIssue(one, random.nextInt(3) == 0 ? null : level()));
        }
        one(Issue.class).filter(other -> !other.equals(issue)).ifPresent(other -> on.add(new OnIssue(other, level())));
        return new Development("So " + number(), happened, null, on, random.nextBoolean() ? null
                : new Assessment("Judged " + number(), pick(Confidence.values()), pick(Direction.values()),
                        pick(Likelihood.values()), null),
                MARKING, cited(), random.nextInt(4) == 0 ? one(Development.class).orElse(null) : null);
    }

    private @Nullable Readout readout() {
        Id<Article> article = one(Article.class).orElse(null);
        Id<Event> event = one(Event.class).orElse(null);
        return article == null || event == null ? null : new Readout(event, article, "Northland",
                List.of(new Readout.Mention(issue, passageOf(article), "")), MARKING);
    }

    private Rating rating(Id<Commitment> commitment) {
        return new Rating(commitment, "", pick(CommitmentState.values()), dates.sometime(), "", MARKING, cited());
    }

    private Person person() {
        var posts = new ArrayList<Person.Post>();
        for (int n = random.nextInt(3); n > 0; n--) {
            posts.add(new Person.Post("Post " + number(), random.nextBoolean() ? dates.day() : null,
                    random.nextBoolean() ? dates.day() : null));
        }
        return new Person("Name " + number(), "", List.of(), "Northland", posts, "", MARKING, cited());
    }

    private Brief brief() {
        var statements = new ArrayList<Brief.Statement>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            one(Development.class).ifPresent(id -> statements.add(
                    new Brief.Statement("So " + number(), id, revisions.get(id))));
        }
        return new Brief("Paper", "checklist", "", "", dates.sometime(), List.of("Desk"), "", dates.day(), "",
                List.of(issue), statements, gesture.original(bytes("Frozen " + number())), null, null, MARKING);
    }

    private List<Citation> cited() {
        var citations = new ArrayList<Citation>();
        for (int n = random.nextInt(4); n > 0; n--) {
            one(Article.class).ifPresent(article -> citations.add(new Citation(article, passageOf(article),
                    random.nextInt(4) == 0 ? pick(Citation.Role.values()) : Citation.Role.SUPPORTS, null)));
        }
        return citations;
    }

    private @Nullable Id<Passage> passageOf(Id<Article> article) {
        return one(Passage.class).filter(id -> known.get(id) instanceof Passage passage
                && passage.article().equals(article)).orElse(null);
    }

    private @Nullable Id<Article> origin() {
        return random.nextInt(4) == 0 ? one(Article.class).orElse(null) : null;
    }

    private LevelChoice level() {
        return new LevelChoice(scale, 1 + random.nextInt(3));
    }

    private <T extends Content> Optional<Id<T>> one(Class<T> kind) {
        List<Id<T>> all = all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private <T extends Content> Optional<List<Id<T>>> two(Class<T> kind) {
        List<Id<T>> all = all(kind);
        if (all.size() < 2) {
            return Optional.empty();
        }
        int first = random.nextInt(all.size());
        return Optional.of(List.of(all.get(first), all.get((first + 1 + random.nextInt(all.size() - 1)) % all.size())));
    }

    private <T extends Content> List<Id<T>> all(Class<T> kind) {
        return known.entrySet().stream().filter(entry -> kind.isInstance(entry.getValue()))
                .map(entry -> new Id<T>(entry.getKey().value())).toList();
    }

    private <T> List<T> some(T one) {
        return random.nextInt(5) == 0 ? List.of() : List.of(one);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private int number() {
        return random.nextInt(1_000_000_000);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
