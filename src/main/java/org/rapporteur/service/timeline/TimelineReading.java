package org.rapporteur.service.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.When;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Row;
import org.rapporteur.model.timeline.Tie;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.service.Sources;

/// Makes a timeline of what was read.
final class TimelineReading {
    private final TrackerSnapshot view;
    private final Sources sources;
    private final Map<Id<?>, Tie.End> ends = new HashMap<>();

    TimelineReading(TrackerSnapshot view, Sources sources) {
        this.view = view;
        this.sources = sources;
    }

    Timeline timeline(List<Stored<Event>> events, List<Stored<Link>> links) {
        List<Lane> lanes = view.issues().stream().map(this::lane).toList();
        Row diary = Row.of(events.stream().map(this::mark).toList());
        List<Tie> ties = links.stream().flatMap(link -> tie(link).stream()).toList();
        return new Timeline(view.asOf().effective(), lanes, diary, ties);
    }

    private int today() {
        return (int) view.asOf().effective().toEpochDay();
    }

    private Lane lane(IssueSnapshot issue) {
        ends.put(issue.issue().id(), new Tie.End(
                issue.issue().id(), issue.name(), List.of(issue.issue().id()), null));
        var marks = new ArrayList<Mark>();
        for (DevelopmentEntry entry : issue.history().reversed()) {
            Mark mark = mark(entry);
            marks.add(mark);
            ends.merge(entry.development().id(), new Tie.End(entry.development().id(), entry.what(),
                    List.of(issue.issue().id()), middle(mark)), TimelineReading::both);
        }
        String word = issue.status().levelName();
        return Lane.of(issue.issue().id(), issue.name(), issue.status().level(), word == null ? "" : word,
                marks, today());
    }

    /// A development on several issues can stand in the lane of any of them.
    private static Tie.End both(Tie.End one, Tie.End other) {
        var issues = new ArrayList<Id<Issue>>(one.issues());
        issues.addAll(other.issues());
        return new Tie.End(one.record(), one.name(), issues, one.at());
    }

    private static Double middle(Mark mark) {
        return (mark.from() + mark.to() + 1) / 2.0;
    }

    private Mark mark(DevelopmentEntry entry) {
        LevelChange change = entry.change();
        When when = entry.happened();
        // What is on record has happened: unless it is only possible, it lies before the view's date ends.
        LocalDate effective = view.asOf().effective();
        LocalDate latest = !entry.possibly() && when.latest().isAfter(effective) ? effective : when.latest();
        int articles = articles(entry.sources());
        return new Mark(change == null ? Mark.Kind.DEVELOPMENT : Mark.Kind.CHANGE, entry.development().id(), when,
                (int) when.earliest().toEpochDay(), (int) latest.toEpochDay(), entry.what(),
                change == null ? "" : words(change), change == null ? 0 : change.to(), articles, entry.possibly(),
                false);
    }

    private static String words(LevelChange change) {
        return change.fromName().isEmpty() || change.from() == change.to()
                ? change.toName() : change.fromName() + " → " + change.toName();
    }

    private Mark mark(Stored<Event> stored) {
        Event event = stored.content();
        Mark mark = new Mark(Mark.Kind.EVENT, stored.id(), event.when(), (int) event.when().earliest().toEpochDay(),
                (int) event.when().latest().toEpochDay(), event.name(), event.place(), 0, cited(event.citations()),
                false, false);
        ends.put(stored.id(), new Tie.End(stored.id(), event.name(), List.of(), middle(mark)));
        return mark;
    }

    /// Nothing where an end is not on show: archived, deleted, or not yet known.
    private Optional<Tie> tie(Stored<Link> stored) {
        Link link = stored.content();
        Tie.@Nullable End source = ends.get(link.source());
        Tie.@Nullable End target = ends.get(link.target());
        if (source == null || target == null) {
            return Optional.empty();
        }
        Mark mark = new Mark(Mark.Kind.LINK, stored.id(), link.when(), (int) link.when().earliest().toEpochDay(),
                (int) link.when().latest().toEpochDay(), link.words(), source.name() + " → " + target.name(), 0,
                cited(link.citations()), false, false);
        return Optional.of(new Tie(source, target, link.form(), mark));
    }

    private int cited(List<Citation> citations) {
        return articles(sources.of(citations));
    }

    private static int articles(List<Source> sources) {
        return (int) sources.stream().filter(Source::supports).map(source -> source.article().id()).distinct().count();
    }
}
