package org.rapporteur.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.rapporteur.exchange.chart.StepsChart;

/// How the level of one issue went along time, as a picture. It is left out as a whole: without one of its
/// changes it would tell what was not so. Papers issued before have it as a picture of its own; by now it is a
/// part of a [StepsRow].
///
/// @param stair what is drawn
/// @param statement the same as one sentence, with the marking of all its changes
public record LevelSteps(StepsChart.Stair stair, Statement statement) implements Graphic {
    @Override
    public byte[] png(Locale language) {
        return new StepsChart(stair, language).png();
    }

    @Override
    public String svg(Locale language) {
        return new StepsChart(stair, language).svg(stair.name(), alternative());
    }

    @Override
    public double ratio() {
        return new StepsChart(stair, Locale.ROOT).ratio();
    }

    @Override
    public List<Caption> captions() {
        return statement.sources().map(evidence -> new Caption(stair.name(), evidence)).stream().toList();
    }

    @Override
    public List<Statement> statements() {
        return List.of(statement);
    }

    @Override
    public Optional<Block> keep(Predicate<Statement> test) {
        return test.test(statement) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Block map(UnaryOperator<Statement> change) {
        return new LevelSteps(stair, change.apply(statement));
    }
}
