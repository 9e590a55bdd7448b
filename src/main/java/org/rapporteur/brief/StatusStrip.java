package org.rapporteur.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.exchange.chart.StripChart;
import org.rapporteur.model.Direction;

/// Where all issues of a paper stand, side by side, as a picture. An issue that is left out is not drawn.
///
/// @param cells the issues in the order of the paper, at least one
public record StatusStrip(List<Cell> cells) implements Graphic {
    public StatusStrip {
        cells = List.copyOf(cells);
    }

    /// One issue.
    ///
    /// @param issue its name
    /// @param word the word of its level, or "Not assessed"
    /// @param level 1 to 5, or 0: not assessed
    /// @param trend which way its level went of late
    /// @param since since when, from what, and what may already be so; empty where not assessed
    /// @param statement the same as one sentence
    public record Cell(
            String issue, String word, int level, Direction trend, String since, Statement statement) {
        Cell with(Statement other) {
            return new Cell(issue, word, level, trend, since, other);
        }
    }

    private StripChart chart() {
        return new StripChart(cells.stream().map(cell -> new StripChart.Cell(
                cell.issue(), cell.word(), cell.level(), cell.trend(), cell.since())).toList());
    }

    @Override
    public byte[] png(Locale language) {
        return chart().png();
    }

    @Override
    public String svg(Locale language) {
        return chart().svg(cells.stream().map(Cell::issue).collect(Collectors.joining(", ")), alternative());
    }

    @Override
    public double ratio() {
        return chart().ratio();
    }

    @Override
    public List<Caption> captions() {
        return cells.stream().flatMap(cell -> cell.statement().sources()
                .map(evidence -> new Caption(cell.issue(), evidence)).stream()).toList();
    }

    @Override
    public List<Statement> statements() {
        return cells.stream().map(Cell::statement).toList();
    }

    @Override
    public Optional<Block> keep(Predicate<Statement> test) {
        List<Cell> kept = cells.stream().filter(cell -> test.test(cell.statement())).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new StatusStrip(kept));
    }

    @Override
    public Block map(UnaryOperator<Statement> change) {
        return new StatusStrip(cells.stream().map(cell -> cell.with(change.apply(cell.statement()))).toList());
    }
}
