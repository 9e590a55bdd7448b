package org.rapporteur.service.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.brief.Illustration;
import org.rapporteur.db.Sql;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Cited;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Link;
import org.rapporteur.model.Sourced;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Picture;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Links;
import org.rapporteur.repository.Records;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Sources;

/// Draws the issues of a paper along time, with the events and influences that bear on them alone.
public final class PaperTimeline {
    private final OpenTracker open;
    private final Messages messages;
    private final MarkWords words;

    public PaperTimeline(OpenTracker open, Messages messages) {
        this.open = open;
        this.messages = messages;
        this.words = new MarkWords(messages);
    }

    /// `issues` of `snapshot`, in this order, from `from` to its date; nothing where `from` lies after it.
    public Optional<Illustration> draw(TrackerSnapshot snapshot, List<Id<Issue>> issues, LocalDate from) {
        LocalDate day = snapshot.asOf().effective();
        if (from.isAfter(day)) {
            return Optional.empty();
        }
        long known = snapshot.asOf().known() == null
                ? Records.NOW
                : snapshot.asOf().knownUntil(snapshot.tracker().content().zone()).toEpochMilli();
        List<IssueSnapshot> chosen = issues.stream().distinct().flatMap(id -> snapshot.issues().stream()
                .filter(issue -> issue.issue().id().equals(id))).toList();
        return open.read(sql -> Optional.of(new Drawing(sql, known, snapshot, chosen).on(Span.of(from, day))));
    }

    /// One consistent look.
    private final class Drawing {
        private final Sources sources;
        private final TrackerSnapshot view;
        private final List<Stored<Event>> events;
        private final List<Stored<Link>> links;

        Drawing(Sql sql, long known, TrackerSnapshot snapshot, List<IssueSnapshot> chosen) {
            sources = open.sources(sql, known).on(snapshot.asOf().effective());
            view = new TrackerSnapshot(snapshot.tracker(), snapshot.asOf(), chosen);
            Set<Id<Issue>> ids = chosen.stream().map(issue -> issue.issue().id()).collect(Collectors.toSet());
            events = Records.known(sql, Events.KIND, known, "1").stream()
                    .filter(event -> event.content().issues().stream().anyMatch(ids::contains)).toList();
            links = Records.known(sql, Links.KIND, known, "1");
        }

        Illustration on(Span span) {
            Timeline timeline = new TimelineReading(view, sources).timeline(events, links);
            var files = new TimelineFiles(messages);
            String heading = messages.get("timeline.paper", words.day(span.first()), words.day(span.last()));
            var page = files.paper(heading, timeline,
                    timeline.lanes().stream().map(lane -> new Shown(lane, false)).toList(), span.padded(0.02));
            var frame = page.picture().frame();
            return new Illustration(heading, files.png(page), files.svg(page), frame.height() / frame.width(),
                    alternative(heading, timeline, page.picture()), shown(page.picture()));
        }

        /// The changes of each issue in words, then the events.
        private String alternative(String heading, Timeline timeline, Picture picture) {
            Set<Mark> marks = marks(picture);
            Stream<String> lanes = timeline.lanes().stream().map(lane -> lane.name() + ": " + changes(lane, marks));
            String named = timeline.events().marks().stream().filter(marks::contains)
                    .map(mark -> words.date(mark) + " " + mark.what()).collect(Collectors.joining("; "));
            Stream<String> above = named.isEmpty()
                    ? Stream.empty() : Stream.of(messages.get("timeline.paper.events", named));
            return heading + ". " + Stream.concat(lanes, above).collect(Collectors.joining(". ")) + ".";
        }

        private String changes(Lane lane, Set<Mark> marks) {
            String said = lane.changes().marks().stream().filter(marks::contains)
                    .map(mark -> words.date(mark) + " " + mark.detail()).collect(Collectors.joining("; "));
            return !said.isEmpty() ? said : lane.word().isEmpty() ? messages.get("brief.notAssessed") : lane.word();
        }

        private Set<Mark> marks(Picture picture) {
            return picture.spots().stream().flatMap(spot -> spot.marks().stream()).collect(Collectors.toSet());
        }

        /// The records of all marks and arrows, and of every change of level: the bands rest on them.
        private List<Sourced<?>> shown(Picture picture) {
            Set<Id<?>> drawn = new HashSet<>();
            marks(picture).forEach(mark -> drawn.add(mark.record()));
            picture.arrows().forEach(arrow -> drawn.addAll(List.of(arrow.tie().mark().record(),
                    arrow.tie().source().record(), arrow.tie().target().record())));
            List<Sourced<?>> all = new ArrayList<>();
            view.issues().stream().flatMap(issue -> issue.history().stream())
                    .filter(entry -> entry.change() != null || drawn.contains(entry.development().id()))
                    .map(DevelopmentEntry::sourced).distinct().forEach(all::add);
            Stream.concat(events.stream(), links.stream()).filter(record -> drawn.contains(record.id()))
                    .forEach(record -> all.add(sourced(record)));
            return all;
        }

        private <T extends Cited> Sourced<T> sourced(Stored<T> record) {
            return new Sourced<>(record, sources.of(record.content().citations()));
        }
    }
}
