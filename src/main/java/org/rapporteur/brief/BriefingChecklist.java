package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;

/// Composes the one-page paper for a meeting: purpose, bottom line, where the issues stand,
/// asks, what to say if raised, background.
///
/// Words that the officer writes for the paper, and the talking points, carry the tracker's
/// lowest marking; everything else the highest of what it rests on.
public final class BriefingChecklist {
    private final Messages messages;
    private final PaperDates dates;

    /// A composer that writes in the language of `messages`.
    public BriefingChecklist(Messages messages) {
        this.messages = messages;
        this.dates = new PaperDates(messages);
    }

    /// The paper that `request` asks for, from what `snapshot` holds. A section with nothing to
    /// say is left out, and so is every statement above the ceiling.
    ///
    /// @throws UserProblem if no issue is chosen, a chosen one is not in the snapshot, or the
    ///     ceiling is none of the tracker's markings
    public Paper compose(TrackerSnapshot snapshot, BriefRequest request) {
        var tracker = snapshot.tracker().content();
        Ceiling ceiling = new Ceiling(tracker, request.ceiling());
        List<Section> all = sections(snapshot, request, ceiling);
        List<Section> kept = all.stream().flatMap(s -> s.keep(ceiling::allows).stream()).toList();
        int withheld = (int) (count(all) - count(kept));
        String marking = ceiling.highest(kept.stream().flatMap(Section::statements).map(Statement::marking));
        Paper paper = new Paper(
                messages.get("brief.title", tracker.title()), subtitle(snapshot.asOf(), request), marking, kept,
                withheld, notice(withheld, tracker.lowestMarking()), request.author(), request.made());
        return request.sourced() ? paper : paper.clean();
    }

    private static long count(List<Section> sections) {
        return sections.stream().flatMap(Section::statements).count();
    }

    private @Nullable Statement notice(int withheld, String marking) {
        return withheld == 0 ? null : Statement.fixed(messages.get("brief.withheld", withheld), marking);
    }

    private String subtitle(AsOf asOf, BriefRequest request) {
        List<String> parts = new ArrayList<>();
        if (!request.audience().isBlank()) {
            parts.add(messages.get("brief.for", request.audience().strip()));
        }
        if (request.meeting() != null && !request.meeting().isBlank()) {
            parts.add(messages.get("brief.meeting", request.meeting().strip()));
        }
        parts.add(messages.get("brief.asOf", dates.of(asOf.effective())));
        if (asOf.known() != null) {
            parts.add(messages.get("brief.known", dates.of(asOf.known())));
        }
        return String.join(" · ", parts);
    }

    private List<Section> sections(TrackerSnapshot snapshot, BriefRequest request, Ceiling ceiling) {
        String free = snapshot.tracker().content().lowestMarking();
        List<IssueSnapshot> issues = chosen(snapshot, request.issues());
        List<Section> sections = new ArrayList<>();
        words("brief.purpose", request.purpose(), Statement.Kind.FIXED, free, sections);
        words("brief.bottomLine", request.bottomLine(), Statement.Kind.JUDGEMENT, free, sections);
        sections.add(Section.headed(
                messages.get("brief.stand"),
                List.of(new Block.StatusTable(issues.stream().map(new Standings(messages, ceiling)::row).toList()))));
        points(TalkingPoint.Kind.MAKE, issues, free, sections);
        points(TalkingPoint.Kind.THEIRS, issues, free, sections);
        points(TalkingPoint.Kind.IF_RAISED, issues, free, sections);
        List<Block.Paragraph> told = new Background(messages, ceiling)
                .paragraphs(issues, request.since(), snapshot.asOf().effective());
        if (!told.isEmpty()) {
            sections.add(Section.headed(messages.get("brief.background"), told));
        }
        return sections;
    }

    private void words(String heading, String text, Statement.Kind kind, String marking, List<Section> sections) {
        if (!text.isBlank()) {
            sections.add(Section.runIn(
                    messages.get(heading), List.of(new Statement(kind, text.strip(), null, marking, List.of()))));
        }
    }

    private void points(
            TalkingPoint.Kind kind, List<IssueSnapshot> issues, String marking, List<Section> sections) {
        List<Statement> points = TalkingPoints.chosen(kind, issues).stream()
                .map(point -> Statement.fixed(point, marking))
                .toList();
        if (!points.isEmpty()) {
            sections.add(Section.headed(messages.get("brief.points." + kind), List.of(new Block.Bullets(points))));
        }
    }

    private static List<IssueSnapshot> chosen(TrackerSnapshot snapshot, List<Id<Issue>> ids) {
        if (ids.isEmpty()) {
            throw new UserProblem("brief.noIssue");
        }
        var held = snapshot.issues().stream()
                .collect(Collectors.toMap(issue -> issue.issue().id(), Function.identity()));
        if (!held.keySet().containsAll(ids)) {
            throw new UserProblem("brief.unknownIssue");
        }
        return ids.stream().distinct().map(held::get).toList();
    }
}
