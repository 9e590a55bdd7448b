package org.rapporteur.ui.briefs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.Block;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Pin;
import org.rapporteur.brief.Section;
import org.rapporteur.brief.Statement;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.TrackerSnapshot;

/// What a paper that is too long can best do without: facts of its prose, those first that moved no
/// level, rest on a single source, and are the oldest.
final class LeastWeight {
    private final Map<Id<?>, DevelopmentEntry> entries = new HashMap<>();

    LeastWeight(TrackerSnapshot snapshot) {
        for (IssueSnapshot issue : snapshot.issues()) {
            issue.history().forEach(entry -> entries.merge(entry.development().id(), entry,
                    (one, other) -> one.change() != null ? one : other));
        }
    }

    /// The lightest `most` facts of `paper`, each with what is judged of it, which goes with it.
    List<List<Statement>> of(Paper paper, int most) {
        var seen = new HashSet<String>();
        return paper.sections().stream().map(Section::blocks).flatMap(List::stream)
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Bullets)
                .flatMap(block -> groups(block.statements()).stream())
                .filter(group -> group.getFirst().kind() == Statement.Kind.FACT && told(group.getFirst()) != null)
                .filter(group -> seen.add(group.getFirst().text()))
                .sorted(Comparator.comparing((List<Statement> group) -> entry(group.getFirst()).change() != null)
                        .thenComparing(group -> !isSingle(group.getFirst()))
                        .thenComparing(group -> day(group.getFirst())))
                .limit(most).toList();
    }

    /// Each fact with the judgements after it that rest on the same.
    private static List<List<Statement>> groups(List<Statement> statements) {
        List<List<Statement>> groups = new ArrayList<>();
        for (Statement statement : statements) {
            boolean follows = !groups.isEmpty() && statement.kind() == Statement.Kind.JUDGEMENT
                    && statement.rests().equals(groups.getLast().getFirst().rests());
            if (!follows) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(statement);
        }
        return groups;
    }

    private @Nullable DevelopmentEntry told(Statement statement) {
        return statement.rests().stream().map(Pin::record).map(entries::get).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private DevelopmentEntry entry(Statement statement) {
        return Objects.requireNonNull(told(statement));
    }

    private LocalDate day(Statement statement) {
        return entry(statement).happened().latest();
    }

    private static boolean isSingle(Statement statement) {
        return statement.sources().stream().flatMap(evidence -> evidence.grounds().stream())
                .allMatch(grounds -> !grounds.remark().isEmpty());
    }
}
