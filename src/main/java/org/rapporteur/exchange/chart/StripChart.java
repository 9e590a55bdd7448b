package org.rapporteur.exchange.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.exchange.timeline.Colours;
import org.rapporteur.exchange.timeline.Pen;
import org.rapporteur.model.Direction;
import org.rapporteur.model.timeline.Text;

/// Where the issues stand, side by side: of each its name, the word of its level on the level's colour, which
/// way it went, and since when. As many stand in a row as can be read.
public final class StripChart implements Chart {
    private static final double GAP = 14;
    private static final double PAD = 7;
    private static final double ARROW = 9;
    private static final double UNDER_NAME = 3;
    private static final double ROUND_WORD = 2;
    private static final double UNDER_WORD = 3;
    private static final int MOST = 4;

    private final List<Cell> cells;
    private final Colours colours = Colours.of(false);
    private final int columns;
    private final double each;

    /// One issue.
    ///
    /// @param name its name
    /// @param word the word of its level
    /// @param level 1 to 5, or 0: not assessed
    /// @param trend which way its level went of late
    /// @param since since when, or empty
    public record Cell(String name, String word, int level, Direction trend, String since) {}

    /// The words of one cell, as they stand.
    private record Column(Cell cell, Lines name, Lines word, Lines since) {
        /// How high it is below the name.
        double height() {
            return UNDER_NAME + word.height() + 2 * ROUND_WORD + UNDER_WORD + since.height();
        }
    }

    /// A strip of `cells`, at least one, in their order.
    public StripChart(List<Cell> cells) {
        this.cells = List.copyOf(cells);
        int rows = (cells.size() + MOST - 1) / MOST;
        columns = Math.max(2, (cells.size() + rows - 1) / rows);
        each = (WIDTH - (columns - 1) * GAP) / columns;
    }

    @Override
    public double height() {
        return rows().stream().mapToDouble(row -> high(row) + GAP).sum() - GAP;
    }

    private List<List<Column>> rows() {
        List<Column> all = cells.stream().map(this::column).toList();
        return IntStream.iterate(0, i -> i < all.size(), i -> i + columns)
                .mapToObj(i -> all.subList(i, Math.min(all.size(), i + columns))).toList();
    }

    private Column column(Cell cell) {
        return new Column(cell,
                Lines.of(cell.name(), Text.Lettering.HEAD, each),
                Lines.of(cell.word(), Text.Lettering.HEAD, each - 2 * PAD - 2 * ARROW),
                Lines.of(cell.since(), Text.Lettering.NOTE, each));
    }

    private static double high(List<Column> row) {
        return names(row) + row.stream().mapToDouble(Column::height).max().orElse(0);
    }

    /// Names of one row end on one line, so that the levels stand side by side.
    private static double names(List<Column> row) {
        return row.stream().mapToDouble(column -> column.name().height()).max().orElse(0);
    }

    @Override
    public void draw(Pen pen) {
        pen.box(colours.of("surface"), 1, 0, 0, WIDTH, height(), 0);
        double y = 0;
        for (List<Column> row : rows()) {
            for (int i = 0; i < row.size(); i++) {
                draw(row.get(i), i * (each + GAP), y, y + names(row) + UNDER_NAME, pen);
            }
            y += high(row) + GAP;
        }
    }

    private void draw(Column column, double x, double y, double middle, Pen pen) {
        Cell cell = column.cell();
        int colour = colours.level(cell.level());
        column.name().draw(pen, x, y, colours.of("text"));
        double high = column.word().height() + 2 * ROUND_WORD;
        double wide = column.word().width() + 2 * PAD;
        pen.box(colour, 1, x, middle, wide, high, 4);
        column.word().draw(pen, x + PAD, middle + ROUND_WORD, colours.of("surface"));
        arrow(cell.trend(), x + wide + PAD, middle + high / 2, colour, pen);
        column.since().draw(pen, x, middle + high + UNDER_WORD, colours.of("text"));
    }

    private static void arrow(Direction trend, double x, double y, int colour, Pen pen) {
        double half = ARROW / 2;
        if (trend == Direction.BETTER) {
            pen.polygon(colour, 1, x, y + half, x + ARROW, y + half, x + half, y - half);
        } else if (trend == Direction.WORSE) {
            pen.polygon(colour, 1, x, y - half, x + ARROW, y - half, x + half, y + half);
        }
    }
}
