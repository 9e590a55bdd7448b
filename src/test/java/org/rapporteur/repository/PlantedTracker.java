package org.rapporteur.repository;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Standing;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.Task;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;

/// A tracker with records of every kind, in each of whose fields stands, as chance has it, a quote
/// of one article or something of the officer's own.
final class PlantedTracker {
    private static final String LOW = "Unclassified";

    private final OpenTracker open;
    private final Random random;
    private final List<String> secret = new ArrayList<>();
    private final Set<String> planted = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Id<Article> spilled;

    PlantedTracker(OpenTracker open, Random random) {
        this.open = open;
        this.random = random;
        Set<String> words = new TreeSet<>();
        while (words.size() < 60) {
            words.add(word());
        }
        secret.addAll(words);
        Collections.shuffle(secret, random);
        this.spilled = Fixtures.article(open, "Report " + secret.get(0) + " on " + secret.get(1),
                "The " + String.join(" ", secret) + ".");
        Fixtures.article(open, "Another", Fixtures.TEXT);
        fill();
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 8 + random.nextInt(4); i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    /// The article that spilled.
    Id<Article> spilled() {
        return spilled;
    }

    /// The words that only the article has.
    List<String> secret() {
        return secret;
    }

    /// What fields say that quote it.
    Set<String> planted() {
        return planted;
    }

    /// What other fields say.
    Set<String> kept() {
        return kept;
    }

    private String field() {
        if (random.nextInt(3) > 0) {
            String own = "own" + kept.size() + " remark";
            kept.add(own);
            return own;
        }
        int from = random.nextInt(secret.size() - 8);
        String quote = String.join(random.nextBoolean() ? " " : ", ", secret.subList(from, from + 5 + random.nextInt(4)));
        String said = "He said “" + (random.nextBoolean() ? quote.toUpperCase(Locale.ROOT) : quote) + "” " + planted.size();
        planted.add(said);
        return said;
    }

    private When when() {
        return new When(PartialDate.parse("2024-01-30"), field());
    }

    private void fill() {
        var book = new IssueBook(open);
        var issue = book.issues().getFirst();
        Issue now = issue.content();
        book.revise(issue.id(), new Issue(now.name(), now.scale(), 0, false, List.of(field(), field()), field(),
                List.of(new TalkingPoint(TalkingPoint.Kind.MAKE, field())),
                new Standing(field(), LocalDate.of(2024, 1, 30)), 90, 90));
        var cited = List.of(Citation.supports(spilled, null));
        open.record("all", gesture -> {
            gesture.add(new Outlet("Outlet", field(), List.of(field()), List.of(field()), null));
            var person = gesture.add(new Person("Name", field(), List.of(field()), field(),
                    List.of(new Person.Post(field(), null, null)), field(), LOW, cited));
            var event = gesture.add(new Event(field(), EventForm.MEETING, when(), field(), List.of(issue.id()),
                    List.of(person), LOW, cited));
            var development = gesture.add(new Development(field(), when(), when(), List.of(new OnIssue(issue.id(), null)),
                    new Assessment(field(), null, null, null, null), LOW, cited, null));
            gesture.add(new Readout(event, spilled, field(),
                    List.of(new Readout.Mention(issue.id(), null, field())), LOW));
            var commitment = gesture.add(new Commitment(field(), List.of(field()), when(), null, List.of(issue.id()),
                    event, List.of(new Commitment.Measure(field(), field())), LOW, cited));
            gesture.add(new Rating(commitment, field(), CommitmentState.KEPT, when(), field(), LOW, cited));
            gesture.add(new Position(issue.id(), field(), field(), when(), person, LOW, cited));
            gesture.add(new Link(event, issue.id(), LinkForm.CAUSE, when(), field(), LOW, cited));
            gesture.add(new Tripwire(issue.id(), new LevelChoice(scale(gesture), 2), field(), List.of(field()), null, LOW));
            gesture.add(new Flag(issue.id(), Flag.Form.RISK, PartialDate.parse("2024-05"), field(), LOW));
            gesture.add(new Caveat(spilled, null, Caveat.Form.CORRECTED, when(), field(), LOW, cited));
            gesture.add(new Task(Task.Form.ASK, field(), when(), List.of(issue.id()), event, false, LOW));
            return brief(gesture, issue.id(), development);
        });
        new ViewState(open).put("own-note", "own workspace remark");
        new ViewState(open).put("log-form", "{\"what\":\"" + String.join("\\n", secret.subList(3, 12)) + "\"}");
    }

    private static RevisionId scale(Gesture gesture) {
        return Records.heads(gesture.sql(), Scales.KIND).getFirst().revision();
    }

    private Id<Brief> brief(Gesture gesture, Id<Issue> issue, Id<Development> development) {
        String document = "{\"text\":\"" + String.join(" ", secret.subList(10, 20)) + "\"}";
        var now = Records.find(gesture.sql(), Issues.KIND, issue).orElseThrow().revision();
        return gesture.add(new Brief(field(), "checklist", field(), field(), when(), List.of(field()), field(),
                PartialDate.parse("2024-01-30"), "", List.of(issue),
                List.of(new Brief.Statement(field(), issue, now)),
                gesture.original(document.getBytes(StandardCharsets.UTF_8)),
                gesture.original(("sent " + String.join(" ", secret.subList(20, 40))).getBytes(StandardCharsets.UTF_8)),
                field(), LOW));
    }
}
