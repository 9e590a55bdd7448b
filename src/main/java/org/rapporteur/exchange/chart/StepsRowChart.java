package org.rapporteur.exchange.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.exchange.timeline.Colours;
import org.rapporteur.exchange.timeline.Pen;

/// A few stairs side by side, their levels on one line; one alone is as wide as the text.
public final class StepsRowChart implements Chart {
    private static final double GAP = 14;

    private final List<StepsChart> charts = new ArrayList<>();
    private final Colours colours = Colours.of(false);

    /// A row of `stairs`, at least one, their months in the language of `locale`.
    public StepsRowChart(List<StepsChart.Stair> stairs, Locale locale) {
        double each = (WIDTH - (stairs.size() - 1) * GAP) / stairs.size();
        for (StepsChart.Stair stair : stairs) {
            charts.add(new StepsChart(stair, locale, charts.size() * (each + GAP), each));
        }
    }

    @Override
    public double height() {
        return charts.stream().mapToDouble(StepsChart::height).max().orElse(0);
    }

    @Override
    public void draw(Pen pen) {
        pen.box(colours.of("surface"), 1, 0, 0, WIDTH, height(), 0);
        charts.forEach(chart -> chart.draw(pen, height() - chart.height()));
    }
}
