package org.rapporteur.service;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.Block;
import org.rapporteur.brief.Graphic;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Section;
import org.rapporteur.brief.Statement;
import org.rapporteur.brief.ThawedPaper;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Records;

/// What of an issued brief no longer holds, each statement by what it says itself. Of a development that was
/// put in other words, the row that tells its level still holds; of one whose level was changed, the sentence
/// that tells what happened does; a judgement falls by itself.
final class FallenStatements {
    private final Sql sql;
    private final long until;

    /// As known at the instant `until`.
    FallenStatements(Sql sql, long until) {
        this.sql = sql;
        this.until = until;
    }

    /// How many statements of each brief no longer hold, where any does not.
    Map<Id<Brief>, Integer> counts() {
        var counts = new LinkedHashMap<Id<Brief>, Integer>();
        for (Id<Brief> id : Briefs.superseded(sql, until).keySet()) {
            int fallen = of(id).size();
            if (fallen > 0) {
                counts.put(id, fallen);
            }
        }
        return counts;
    }

    /// Those of the brief `id`, in its order.
    List<Brief.Fallen> of(Id<Brief> id) {
        List<Brief.Fallen> all = Briefs.fallen(sql, id, until);
        Optional<Paper> paper = all.stream().anyMatch(one -> one.loss() == Brief.Loss.CHANGED)
                ? paper(id) : Optional.empty();
        var fallen = new LinkedHashSet<Brief.Fallen>();
        for (Brief.Fallen one : all) {
            Change change = one.loss() == Brief.Loss.CHANGED ? change(one.statement()) : null;
            if (change == null || paper.isEmpty()) {
                fallen.add(one);
            } else {
                if (change.touches(one.statement().text(), paper.get())) {
                    fallen.add(one);
                }
                judgements(change, one, paper.get()).forEach(fallen::add);
            }
        }
        return List.copyOf(fallen);
    }

    /// The paper as it was frozen, or nothing where it was purged or cannot be read: then every statement
    /// on what was changed counts as fallen, and no screen fails for one old paper.
    private Optional<Paper> paper(Id<Brief> id) {
        return Records.find(sql, Briefs.KIND, id, until).flatMap(brief ->
                Contents.ORIGINAL.get(sql, brief.content().document())
                        .flatMap(bytes -> thawed(bytes, brief.recordedAt())));
    }

    private static Optional<Paper> thawed(byte[] bytes, Instant issued) {
        try {
            return Optional.of(ThawedPaper.of(bytes, issued));
        } catch (UserProblem unread) {
            return Optional.empty();
        }
    }

    private @Nullable Change change(Brief.Statement statement) {
        Development was = Records.revision(sql, Developments.KIND, statement.revision())
                .map(Stored::content).orElse(null);
        Development now = Records.find(sql, Developments.KIND, new Id<>(statement.record().value()), until)
                .map(Stored::content).orElse(null);
        return was == null || now == null ? null : new Change(was, now);
    }

    private static Stream<Brief.Fallen> judgements(Change change, Brief.Fallen fact, Paper paper) {
        return change.isJudgedAnew() ? paper.statements().stream()
                .filter(one -> one.kind() == Statement.Kind.JUDGEMENT && one.rests().stream()
                        .anyMatch(pin -> pin.record().equals(fact.statement().record())))
                .map(one -> new Brief.Fallen(new Brief.Statement(one.text(), fact.statement().record(),
                        fact.statement().revision()), Brief.Loss.CHANGED))
                : Stream.empty();
    }

    /// What a development said and what it says.
    private record Change(Development was, Development now) {
        boolean isJudgedAnew() {
            return !Objects.equals(was.assessment(), now.assessment());
        }

        /// Whether the statement `text` of `paper` is no longer what would be stated.
        boolean touches(String text, Paper paper) {
            boolean inCommon = !was.happened().equals(now.happened()) || !sources(was).equals(sources(now));
            boolean level = isOnLevel(text, paper);
            return inCommon || level && !levels(was).equals(levels(now))
                    || !isOnLevelAlone(text, paper) && !(was.what().equals(now.what())
                            && Objects.equals(was.reported(), now.reported()));
        }

        private static Set<List<?>> sources(Development one) {
            return one.citations().stream().filter(citation -> citation.role() != Citation.Role.CONTEXT)
                    .map(citation -> Stream.of(citation.article(), citation.passage(), citation.role())
                            .map(String::valueOf).toList())
                    .collect(Collectors.toSet());
        }

        private static Set<OnIssue> levels(Development one) {
            return one.issues().stream().filter(on -> on.level() != null).collect(Collectors.toSet());
        }

        /// Rows and pictures, and the sentence by which a section on news says what moved its issue.
        private static boolean isOnLevel(String text, Paper paper) {
            return isOnLevelAlone(text, paper) || paper.sections().stream().filter(Section::runIn)
                    .anyMatch(section -> says(section.blocks().getFirst(), text));
        }

        private static boolean isOnLevelAlone(String text, Paper paper) {
            return paper.sections().stream().flatMap(section -> section.blocks().stream())
                    .filter(block -> block instanceof Block.StatusTable || block instanceof Graphic)
                    .anyMatch(block -> says(block, text));
        }

        private static boolean says(Block block, String text) {
            return block.statements().stream().anyMatch(one -> one.text().equals(text));
        }
    }
}
