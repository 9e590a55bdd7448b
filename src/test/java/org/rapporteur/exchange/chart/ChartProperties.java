package org.rapporteur.exchange.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.exchange.timeline.Pen;
import org.rapporteur.model.Direction;
import org.rapporteur.model.chart.LevelStep;
import org.rapporteur.model.timeline.Text;

/// Whatever the names and levels are called, the words of a chart stand whole, within it and apart.
class ChartProperties {
    private static final List<String> WORDS = List.of("Trade & export controls", "Implementing", "芬太尼前体化学品管制",
            "Not assessed", "Agreed in principle", "a", "since 21 December 2023; possibly Acute, mid-April 2024",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "自2024年1月30日起，可能为“危机”", "");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 26);

    @Property(tries = 200)
    void theWordsOfAStripStandWholeWithinItAndApart(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int many) {
        var random = new Random(seed);
        List<StripChart.Cell> cells = IntStream.range(0, many).mapToObj(i -> new StripChart.Cell(
                word(random), word(random), random.nextInt(6), Direction.values()[random.nextInt(3)], word(random)))
                .toList();

        List<Text> texts = texts(new StripChart(cells));

        assertEquals(
                cells.stream().mapToInt(cell -> length(cell.name() + cell.word() + cell.since())).sum(),
                texts.stream().mapToInt(text -> length(text.words())).sum());
    }

    @Property(tries = 200)
    void theWordsOfAStairStandWithinItAndApart(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9000) int days) {
        var random = new Random(seed);
        Locale locale = random.nextBoolean() ? Locale.UK : Locale.SIMPLIFIED_CHINESE;

        texts(new StepsChart(stair(random, days), locale));
        texts(new StepsRowChart(IntStream.range(0, 1 + random.nextInt(2)).mapToObj(i -> stair(random, days)).toList(),
                locale));
    }

    private static StepsChart.Stair stair(Random random, int days) {
        List<LevelStep> steps = LevelStep.bounded(IntStream.range(0, 1 + random.nextInt(8)).mapToObj(i -> {
            LocalDate from = DAY.minusDays(random.nextInt(days));
            return new LevelStep(from, from.plusDays(random.nextInt(40)), random.nextInt(6));
        }).toList(), DAY);
        return new StepsChart.Stair(word(random), word(random),
                List.of("Cut", "Agreed in principle", "复谈", "Regular", "Assured"), steps,
                List.of(new LevelStep(DAY.minusDays(3), DAY.plusDays(20), 2)), DAY.minusDays(days), DAY);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static int length(String words) {
        return words.replaceAll("\\s", "").length();
    }

    /// The texts of `chart`, none of which leaves it or touches another.
    private static List<Text> texts(Chart chart) {
        var texts = new ArrayList<Text>();
        chart.draw(new Listening(texts));
        for (Text text : texts) {
            assertTrue(text.x() >= 0 && text.x() + text.width() <= Chart.WIDTH + 0.01, text::toString);
            assertTrue(text.y() >= 0 && text.y() + text.role().size() <= chart.height() + 0.01, text::toString);
            texts.stream().filter(other -> other != text).forEach(other -> assertFalse(text.overlaps(other),
                    () -> text + " " + other));
        }
        return texts;
    }

    /// Draws nothing, and keeps the words.
    private record Listening(List<Text> texts) implements Pen {
        @Override
        public void text(Text text, int colour, double alpha) {
            texts.add(text);
        }

        @Override
        public void box(int colour, double alpha, double x, double y, double width, double height, double radius) {}

        @Override
        public void outline(
                int colour, double alpha, double x, double y, double width, double height, double radius) {}

        @Override
        public void soft(int colour, double alpha, double x, double y, double width, double height) {}

        @Override
        public void line(int colour, double alpha, double[] ends, double width, boolean dotted) {}

        @Override
        public void disc(int fill, int rim, double x, double y, double radius, double width) {}

        @Override
        public void polygon(int colour, double alpha, double... points) {}

        @Override
        public void curve(int colour, double alpha, double[] points, double width) {}

        @Override
        public void only(double x, double y, double width, double height) {}

        @Override
        public void whole() {}
    }
}
