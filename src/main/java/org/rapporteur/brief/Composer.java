package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;

/// Composes papers: the parts that the template names, in its order.
///
/// Words that the officer writes for the paper, and the talking points, carry the tracker's
/// lowest marking; everything else the highest of what it rests on.
public final class Composer {
    private final Messages messages;
    private final PaperDates dates;
    private final Map<CitationStyle, StyledSources> styles = new ConcurrentHashMap<>();

    /// A composer that writes in the language of `messages`.
    public Composer(Messages messages) {
        this.messages = messages;
        this.dates = new PaperDates(messages);
    }

    /// The paper that `request` asks for, from `material`. A part with nothing to say is left out,
    /// and so is every statement above the ceiling.
    ///
    /// @throws UserProblem if no issue is chosen, a chosen one is not in the snapshot, or the
    ///     ceiling is none of the tracker's markings
    public Paper compose(Material material, BriefRequest request) {
        TrackerSnapshot snapshot = material.snapshot();
        var composing = Composing.of(material, request, chosen(snapshot, request.issues()), messages,
                references(request.template().style()));
        Ceiling ceiling = composing.ceiling();
        List<Section> all = new Drawn(composing).among(entry -> sections(entry, composing)).toList();
        List<Section> kept = all.stream().flatMap(s -> s.keep(ceiling::allows).stream()).toList();
        int withheld = count(all) - count(kept);
        List<Section> worded = noted(new Wordings(request.edits()).apply(kept), composing);
        String marking = ceiling.highest(worded.stream().flatMap(Section::statements).map(Statement::marking));
        var tracker = snapshot.tracker().content();
        Paper paper = new Paper(
                messages.get("brief.title", tracker.title(), request.template().title()),
                subtitle(snapshot.asOf(), request), marking, worded, withheld,
                notice(withheld, tracker.lowestMarking()), request.author(), request.made(), request.template(),
                messages.locale());
        return request.sourced() ? paper : paper.clean();
    }

    private static List<Section> noted(List<Section> sections, Composing composing) {
        return composing.request().sourced() && composing.request().template().notes() != PaperTemplate.Notes.LINKS
                ? LaterNotes.in(sections, composing.references()) : sections;
    }

    /// Styles take long to read and are kept.
    private References references(CitationStyle style) {
        return new References(messages, styles.computeIfAbsent(style,
                one -> new StyledSources(one, messages.locale().toLanguageTag())));
    }

    private static int count(List<Section> sections) {
        return sections.stream().flatMap(section -> section.blocks().stream()).mapToInt(Block::size).sum();
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
        if (request.template().has(Part.CHANGES)) {
            parts.add(messages.get("brief.since", dates.of(News.since(request, asOf.effective()))));
        }
        parts.add(messages.get("brief.asOf", dates.of(asOf.effective())));
        if (asOf.known() != null) {
            parts.add(messages.get("brief.known", dates.of(asOf.known())));
        }
        return String.join(" · ", parts);
    }

    private static Stream<Section> sections(PaperTemplate.Entry entry, Composing composing) {
        String heading = entry.heading();
        return switch (entry.part()) {
            case PURPOSE, BOTTOM_LINE, PRESS -> Words.section(entry, composing).stream();
            case STANDINGS -> Stream.of(Section.headed(heading, List.of(new Block.StatusTable(
                    composing.issues().stream().map(new Standings(composing)::row).toList()))));
            case STRIP -> Stream.of(Section.headed(heading, List.of(new StatusStrip(
                    composing.issues().stream().map(new Standings(composing)::cell).toList()))));
            case STEPS -> headed(heading, new Stairs(composing).all());
            case OBJECTIVES -> Words.objectives(heading, composing).stream();
            case ASKS -> Words.points(heading, TalkingPoint.Kind.MAKE, composing).stream();
            case THEIR_ASKS -> Words.points(heading, TalkingPoint.Kind.THEIRS, composing).stream();
            case IF_RAISED -> Words.points(heading, TalkingPoint.Kind.IF_RAISED, composing).stream();
            case BACKGROUND -> headed(heading, new Background(composing).paragraphs());
            case POSITIONS -> headed(heading, new Stances(composing).blocks());
            case COMMITMENTS -> headed(heading, new Promises(composing).bullets());
            case CHANGES -> new News(composing).sections();
            case EVENTS -> headed(heading, new Diary(composing).ahead());
            case PARTICIPANTS -> headed(heading, new Persons(composing).participants());
            case PEOPLE -> new Persons(composing).notes();
            case CHRONOLOGY -> new DayBook(composing).days();
        };
    }

    private static Stream<Section> headed(String heading, List<? extends Block> blocks) {
        return blocks.isEmpty() ? Stream.empty() : Stream.of(Section.headed(heading, blocks));
    }

    private static List<IssueSnapshot> chosen(TrackerSnapshot snapshot, List<Id<Issue>> ids) {
        if (ids.isEmpty()) {
            throw new UserProblem("brief.noIssue");
        }
        Map<Id<Issue>, IssueSnapshot> held = snapshot.issues().stream()
                .collect(Collectors.toMap(issue -> issue.issue().id(), Function.identity()));
        if (!held.keySet().containsAll(ids)) {
            throw new UserProblem("brief.unknownIssue");
        }
        return ids.stream().distinct().map(held::get).toList();
    }

    /// The other wordings of one paper.
    private record Wordings(Map<String, String> texts) {
        Wordings(List<Edit> edits) {
            this(edits.stream().collect(Collectors.toMap(Edit::was, Edit::text, (one, later) -> later)));
        }

        List<Section> apply(List<Section> sections) {
            return sections.stream()
                    .map(section -> section.map(this::worded))
                    .flatMap(section -> section.keep(statement -> !statement.text().isEmpty()).stream())
                    .toList();
        }

        private Statement worded(Statement statement) {
            return Optional.ofNullable(texts.get(statement.text())).map(String::strip).map(statement::worded)
                    .orElse(statement);
        }
    }
}
