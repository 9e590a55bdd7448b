package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.exchange.chart.StepsChart;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Scale;
import org.rapporteur.model.chart.LevelStep;

/// How the level of each chosen issue went, drawn and in a sentence: from its first change of level to the day
/// of the paper, and over a year at least. Nothing but changes of level is shown, and an issue with fewer than
/// two of them is not: its row among the standings says all there is.
final class Stairs {
    private static final int ROW = 2;

    private final Composing composing;
    private final Messages messages;

    Stairs(Composing composing) {
        this.composing = composing;
        this.messages = composing.messages();
    }

    /// One for each issue that went from a level to another, two in a row, along one axis. What the ceiling takes
    /// out may not show by where the others begin, nor by a place that is empty.
    List<StepsRow> all() {
        List<LevelSteps> all = composing.issues().stream().flatMap(issue -> steps(issue).stream()).toList();
        LocalDate from = all.stream().filter(one -> composing.ceiling().allows(one.statement()))
                .map(one -> one.stair().from()).min(Comparator.naturalOrder()).orElse(composing.day());
        Map<Boolean, List<LevelSteps>> seen = all.stream()
                .map(one -> new LevelSteps(one.stair().since(from), one.statement()))
                .collect(Collectors.partitioningBy(one -> composing.ceiling().allows(one.statement())));
        return Stream.of(true, false).flatMap(allowed -> rows(seen.get(allowed))).toList();
    }

    private static Stream<StepsRow> rows(List<LevelSteps> stairs) {
        return IntStream.iterate(0, i -> i < stairs.size(), i -> i + ROW)
                .mapToObj(i -> new StepsRow(stairs.subList(i, Math.min(i + ROW, stairs.size()))));
    }

    private Optional<LevelSteps> steps(IssueSnapshot issue) {
        List<DevelopmentEntry> sure = Standings.sure(issue).reversed();
        List<DevelopmentEntry> changes = moves(sure);
        Optional<DevelopmentEntry> possibly = Standings.possible(issue);
        if (changes.isEmpty() || changes.size() == 1 && possibly.isEmpty()) {
            return Optional.empty();
        }
        String now = said(changes.getLast()) + possibly.map(this::possibly).orElse("");
        var stair = new StepsChart.Stair(issue.name(), now,
                issue.levelWords(), LevelStep.bounded(changes.stream().map(Stairs::step).toList(), composing.day()),
                possibly.stream().map(Stairs::step).toList(), from(changes), composing.day());
        return Optional.of(new LevelSteps(stair, composing.fact(text(issue, now, changes),
                Stream.concat(sure.stream(), possibly.stream()).map(DevelopmentEntry::sourced).toList())));
    }

    /// Those after which another level was in force than before.
    private static List<DevelopmentEntry> moves(List<DevelopmentEntry> changes) {
        List<DevelopmentEntry> moves = new ArrayList<>();
        int level = Scale.NOT_ASSESSED;
        for (DevelopmentEntry entry : changes) {
            if (change(entry).to() != level) {
                moves.add(entry);
            }
            level = change(entry).to();
        }
        return moves;
    }

    private LocalDate from(List<DevelopmentEntry> changes) {
        LocalDate year = composing.day().minusYears(1);
        LocalDate first = changes.getFirst().happened().earliest();
        return first.isBefore(year) ? first : year;
    }

    private static LevelStep step(DevelopmentEntry entry) {
        return new LevelStep(entry.happened().earliest(), entry.happened().latest(), change(entry).to());
    }

    private static LevelChange change(DevelopmentEntry entry) {
        LevelChange change = entry.change();
        if (change == null) {
            throw new IllegalArgumentException("no change of level: " + entry.what());
        }
        return change;
    }

    /// The present level since when, then each before it, the newest first.
    private String text(IssueSnapshot issue, String now, List<DevelopmentEntry> changes) {
        return changes.subList(0, changes.size() - 1).reversed().stream().map(this::said)
                .reduce((one, other) -> messages.get("list.parts", one, other))
                .map(before -> messages.get("brief.steps", issue.name(), now, before))
                .orElseGet(() -> messages.get("brief.row.bare", issue.name(), now));
    }

    private String possibly(DevelopmentEntry entry) {
        return "; " + messages.get("brief.possibly", change(entry).toName(), composing.dates().of(entry.happened()));
    }

    private String said(DevelopmentEntry entry) {
        LevelChange change = change(entry);
        String word = change.to() == Scale.NOT_ASSESSED ? messages.get("brief.notAssessed") : change.toName();
        return messages.get("brief.steps.now", word,
                messages.get("brief.since", composing.dates().of(entry.happened())));
    }
}
