package org.rapporteur.exchange.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.rapporteur.exchange.timeline.Colours;
import org.rapporteur.exchange.timeline.Pen;
import org.rapporteur.model.chart.LevelBands;
import org.rapporteur.model.chart.LevelStep;
import org.rapporteur.model.chart.TimeAxis;
import org.rapporteur.model.chart.Tread;
import org.rapporteur.model.timeline.Letters;
import org.rapporteur.model.timeline.Text;

/// How the level of one issue went along time, over the words of its levels, as on its dashboard. What may
/// already be so stands as a dashed outline, as far as it may reach.
public final class StepsChart implements Chart {
    private static final double BAND = 15.5;
    private static final double FOOT = 20;
    private static final double INSET = 12;
    private static final double MONTH = 66;
    private static final double LINE = 3;
    private static final double RADIUS = 4.5;
    /// Levels of most scales fit, so that charts below each other have one axis.
    private static final double WORDS = 124;
    private static final double MOST_WORDS = 200;
    /// The same where it has not all of the width.
    private static final double NARROW_WORDS = 108;
    private static final double GAP = 10;

    private final Stair stair;
    private final Locale locale;
    private final Colours colours = Colours.of(false);
    private final Lines name;
    private final Lines now;
    private final double start;
    private final double end;
    private final double most;
    private final double left;
    private final TimeAxis axis;

    /// What is drawn.
    ///
    /// @param name the name
    /// @param now where it stands, in words
    /// @param words the words of levels 1 to 5
    /// @param steps the changes of level, oldest first
    /// @param possibly the changes of which only the earliest day is past
    /// @param from the first day of the time axis
    /// @param until the last
    public record Stair(
            String name, String now, List<String> words, List<LevelStep> steps, List<LevelStep> possibly,
            LocalDate from, LocalDate until) {
        public Stair {
            words = List.copyOf(words);
            steps = List.copyOf(steps);
            possibly = List.copyOf(possibly);
        }

        /// The same over the time from `day`, so that several charts share one axis.
        public Stair since(LocalDate day) {
            return new Stair(name, now, words, steps, possibly, day, until);
        }
    }

    /// A chart of `stair`, its months in the language of `locale`.
    public StepsChart(Stair stair, Locale locale) {
        this(stair, locale, 0, WIDTH);
    }

    /// The same, from `start` on and `width` wide.
    StepsChart(Stair stair, Locale locale, double start, double width) {
        this.stair = stair;
        this.locale = locale;
        this.start = start;
        end = start + width;
        name = Lines.of(stair.name(), Text.Lettering.HEAD, width);
        now = Lines.of(stair.now(), Text.Lettering.NOTE, width);
        most = width < WIDTH ? NARROW_WORDS : MOST_WORDS;
        left = start + 8 + Math.clamp(stair.words().stream()
                .mapToDouble(word -> Letters.width(word, Text.Lettering.NOTE)).max().orElse(0),
                Math.min(WORDS, most), most);
        axis = new TimeAxis(stair.from(), stair.until(), left + INSET, end - INSET);
    }

    /// In a row none is, so that the heads of all are alike.
    private boolean isOneLine() {
        return end - start == WIDTH && name.lines().size() == 1 && now.lines().size() == 1
                && name.width() + GAP + now.width() <= WIDTH;
    }

    private double head() {
        return (isOneLine() ? name.height() : name.height() + now.height()) + 4;
    }

    @Override
    public double height() {
        return new LevelBands(head(), BAND).bottom() + FOOT;
    }

    @Override
    public void draw(Pen pen) {
        pen.box(colours.of("surface"), 1, start, 0, end - start, height(), 0);
        draw(pen, 0);
    }

    /// Draws it from `top` on, over what is there.
    void draw(Pen pen, double top) {
        var bands = new LevelBands(top + head(), BAND);
        name.draw(pen, start, top, colours.of("text"));
        now.draw(pen, isOneLine() ? start + name.width() + GAP : start, top + (isOneLine() ? 1 : name.height()),
                colours.of("text"));
        LevelBands.levels().forEach(level -> band(level, bands, pen));
        pen.line(colours.of("line"), 1, new double[] {left, bands.bottom(), end, bands.bottom()}, 1, false);
        months(bands.bottom(), pen);
        stair.possibly().forEach(step -> possibly(step, bands, pen));
        List<Tread> treads = Tread.of(stair.steps(), axis, bands::middle);
        treads.forEach(tread -> tread(tread, pen));
        treads.stream().filter(Tread::isMarked).forEach(tread -> pen.disc(
                colours.of("surface"), colours.level(tread.level()), tread.from(), tread.y(), RADIUS, 2.2));
    }

    private void band(int level, LevelBands bands, Pen pen) {
        pen.box(colours.of("band-" + level), 1, left, bands.top(level), end - left, BAND, 0);
        String word = Letters.fit(stair.words().get(level - 1), Text.Lettering.NOTE, most);
        double wide = Letters.width(word, Text.Lettering.NOTE);
        text(word, left - 8 - wide, bands.middle(level) - Text.Lettering.NOTE.height() / 2, pen);
    }

    private void months(double y, Pen pen) {
        var format = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
        for (LocalDate month : axis.labels(MONTH)) {
            double x = axis.x(month);
            String word = format.format(month);
            pen.line(colours.of("line"), 1, new double[] {x, y, x, y + 4}, 1, false);
            text(word, x - Letters.width(word, Text.Lettering.NOTE) / 2, y + 4, pen);
        }
    }

    private void text(String words, double x, double y, Pen pen) {
        pen.text(new Text(words, Text.Lettering.NOTE, x, y, Letters.width(words, Text.Lettering.NOTE), 0, false),
                colours.of("text"), 1);
    }

    private void possibly(LevelStep step, LevelBands bands, Pen pen) {
        double x = Math.max(axis.left(), axis.x(step.earliest()));
        double y = bands.middle(step.level());
        pen.outline(colours.level(step.level()), 1, x, y - 5, Math.max(4, axis.right() - x), 10, 3);
    }

    private void tread(Tread tread, Pen pen) {
        int colour = colours.level(tread.level());
        if (tread.rise() != null) {
            pen.line(colours.of("text-muted"), 1, new double[] {tread.from(), tread.rise(), tread.from(), tread.y()}, 1,
                    false);
        }
        if (tread.isSoft()) {
            pen.box(colour, 0.28, tread.softFrom(), tread.y() - 5, tread.softTo() - tread.softFrom(), 10, 3);
        }
        pen.line(colour, 1, new double[] {tread.from(), tread.y(), tread.to(), tread.y()}, LINE, false);
    }
}
