package org.rapporteur;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.When;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.Lookout;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;

/// Records what can stand around an issue: positions, promises, events, links and the rest.
public final class Surroundings {
    private final OpenTracker open;
    private final Id<Issue> issue;
    private final Register register;
    private final Id<Article> article;

    /// Records that bear on `issue`, all on one article made for them.
    public Surroundings(OpenTracker open, Id<Issue> issue) {
        this.open = open;
        this.issue = issue;
        this.register = new Register(open);
        this.article = Fixtures.article(open, "What both sides said", Fixtures.TEXT);
    }

    public Id<Article> article() {
        return article;
    }

    public Id<Position> position(String party, String stated, String text) {
        return register.add(Position.class, supporting(), (citations, marking) -> new Position(
                issue, party, text, When.of(stated), null, marking, citations)).result();
    }

    public Id<Position> stated(String party, String stated, String text, Id<Person> speaker) {
        return register.add(Position.class, supporting(), (citations, marking) -> new Position(
                issue, party, text, When.of(stated), speaker, marking, citations)).result();
    }

    public Id<Person> person(String name, String party) {
        return register.add(Person.class, List.of(), (citations, marking) -> new Person(
                name, "", List.of(), party, List.of(), "", marking, citations)).result();
    }

    public Id<Commitment> commitment(String what, String made, String... obligors) {
        return register.add(Commitment.class, supporting(), (citations, marking) -> new Commitment(
                what, List.of(obligors), When.of(made), null, List.of(issue), null, List.of(), marking, citations))
                .result();
    }

    public Id<Rating> rating(Id<Commitment> commitment, String party, CommitmentState state, String since) {
        return register.add(Rating.class, supporting(), (citations, marking) -> new Rating(
                commitment, party, state, When.of(since), "", marking, citations)).result();
    }

    public Id<Event> event(String name, EventForm form, String when, String place) {
        return register.add(Event.class, supporting(), (citations, marking) -> new Event(
                name, form, When.of(when), place, List.of(issue), List.of(), marking, citations)).result();
    }

    public Id<Link> link(Id<?> source, Id<?> target, LinkForm form, String when, String words) {
        return register.add(Link.class, supporting(), (citations, marking) -> new Link(
                source, target, form, When.of(when), words, marking, citations)).result();
    }

    public UUID tripwire(int level, String what, String... signs) {
        return new Lookout(open).set(issue, wanted(level, what, signs));
    }

    public Lookout.Wanted wanted(int level, String what, String... signs) {
        var scale = new Dashboards(open).issue(issue, AsOf.of(LocalDate.of(2030, 1, 1))).scale();
        return new Lookout.Wanted(level, scale.revision(), what, List.of(signs));
    }

    public UUID flag(Flag.Form form, String month, String why) {
        return new Lookout(open).flag(issue, form, PartialDate.parse(month), why);
    }

    public Id<Development> development(String what, String when) {
        return new DevelopmentLog(open).log(entered(what, when, null, supporting())).result();
    }

    public Id<Development> correction(Id<Development> corrected, String what, String when) {
        return new DevelopmentLog(open).log(entered(what, when, corrected, supporting())).result();
    }

    /// A development whose first sentence speaks for it, and whose second against it.
    public Id<Development> disputed(String what, String when) {
        var against = new SourceRef.Quote(
                article, "A minister spoke of a shared plan of work.", Citation.Role.CONTRADICTS);
        return new DevelopmentLog(open).log(entered(what, when, null, List.of(supporting().getFirst(), against)))
                .result();
    }

    /// All of it, as a desk might have it on fentanyl in April 2024.
    public void fill(Id<Issue> other) {
        var speaker = person("Wang Xiaohong", "China");
        position("United States", "2023-06-18", "Holds that China must act against the makers of precursors first.");
        position("United States", "2024-01-30",
                "Wants precursor exports curbed; has seen some steps, asks for continued progress.");
        position("China", "2023-07-07", "No talks while the forensic institute is on the Entity List.");
        stated("China", "2024-01-30",
                "Calls the talks pragmatic; long held that demand is a US domestic problem.", speaker);
        position("Mexico", "2024-04", "Asks for a group of three.");
        var group = commitment("Resume cooperation and set up a working group", "2023-11-15", "United States", "China");
        rating(group, "", CommitmentState.IN_THE_WORKS, "2023-11-16");
        rating(group, "", CommitmentState.KEPT, "2024-01-30");
        var round = commitment("Hold the next round of the group", "2024-01-31", "China");
        rating(round, "", CommitmentState.IN_THE_WORKS, "2024-04-02");
        commitment("Notify customs of new schedules", "2024-01-31", "United States");
        var visit = event("Speaker in Taipei", EventForm.VISIT, "2022-08-02/2022-08-03", "Taipei");
        event("Woodside summit", EventForm.MEETING, "2023-11-15", "Woodside");
        event("Working group", EventForm.MEETING, "2024-01-30/2024-01-31", "Beijing");
        event("Leaders’ call", EventForm.CALL, "2024-04-02", "");
        event("Second round of the group", EventForm.MEETING, "2024-07", "Washington");
        link(visit, issue, LinkForm.RETALIATION, "2022-08", "Announced as an answer to the visit.");
        link(other, issue, LinkForm.CONDITION, "2020/2023", "");
        link(issue, other, LinkForm.LEVERAGE, "2024-01", "");
        tripwire(5, "both sides confirm seizures", "seizure", "缉获");
        tripwire(1, "a round is called off", "called off", "postponed");
        flag(Flag.Form.OPPORTUNITY, "2024-05", "The next round may settle the schedules.");
    }

    private List<SourceRef> supporting() {
        return List.of(SourceRef.quote(article, "The two sides opened the working group in Beijing."));
    }

    private NewDevelopment entered(
            String what, String when, @Nullable Id<Development> corrects,
            List<SourceRef> sources) {
        return new NewDevelopment(what, When.of(when), null, List.of(new NewDevelopment.IssueLevel(issue, null)),
                null, null, sources, corrects);
    }
}
