package org.rapporteur.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.exchange.chart.StepsChart;
import org.rapporteur.exchange.chart.StepsRowChart;

/// How the levels of a few issues went, side by side in one picture. An issue that is left out is not drawn,
/// and the others have its room.
///
/// @param stairs the issues in the order of the paper, at least one
public record StepsRow(List<LevelSteps> stairs) implements Graphic {
    public StepsRow {
        stairs = List.copyOf(stairs);
    }

    private StepsRowChart chart(Locale language) {
        return new StepsRowChart(stairs.stream().map(LevelSteps::stair).toList(), language);
    }

    @Override
    public byte[] png(Locale language) {
        return chart(language).png();
    }

    @Override
    public String svg(Locale language) {
        return chart(language).svg(stairs.stream().map(LevelSteps::stair).map(StepsChart.Stair::name)
                .collect(Collectors.joining(", ")), alternative());
    }

    @Override
    public double ratio() {
        return chart(Locale.ROOT).ratio();
    }

    @Override
    public List<Caption> captions() {
        return stairs.stream().flatMap(stair -> stair.captions().stream()).toList();
    }

    @Override
    public List<Statement> statements() {
        return stairs.stream().map(LevelSteps::statement).toList();
    }

    @Override
    public Optional<Block> keep(Predicate<Statement> test) {
        List<LevelSteps> kept = stairs.stream().filter(stair -> test.test(stair.statement())).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new StepsRow(kept));
    }

    @Override
    public Block map(UnaryOperator<Statement> change) {
        return new StepsRow(stairs.stream()
                .map(stair -> new LevelSteps(stair.stair(), change.apply(stair.statement()))).toList());
    }
}
