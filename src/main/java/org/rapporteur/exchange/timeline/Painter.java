package org.rapporteur.exchange.timeline;

import java.util.function.Function;
import org.rapporteur.model.timeline.Frame;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Picture;
import org.rapporteur.model.timeline.Picture.Arrow;
import org.rapporteur.model.timeline.Picture.BandBox;
import org.rapporteur.model.timeline.Picture.LaneBox;
import org.rapporteur.model.timeline.Spot;
import org.rapporteur.model.timeline.Text;

/// Draws pictures of timelines.
public final class Painter {
    private static final double GHOST = 0.5;
    private static final double HEAD = 7;
    private static final double NOW_FROM = 83;

    private final Colours colours;
    private final Function<Mark, String> words;
    private final boolean folding;

    /// In `colours`; `words` say what a mark is to who cannot see it, and `folding` is whether lanes bear
    /// the mark to fold them by, which is of use in a window alone.
    public Painter(Colours colours, Function<Mark, String> words, boolean folding) {
        this.colours = colours;
        this.words = words;
        this.folding = folding;
    }

    /// Draws `picture` with `pen`, the ground first.
    public void draw(Picture picture, Pen pen) {
        Frame frame = picture.frame();
        pen.box(colours.of("surface"), 1, 0, 0, frame.width(), frame.height(), 0);
        ground(picture, pen);
        pen.only(0, Frame.TOP, frame.width(), Math.max(0, frame.height() - Frame.TOP));
        picture.lanes().forEach(box -> lane(box, frame, pen));
        flagLines(picture, pen);
        picture.bands().forEach(band -> band(band, pen));
        picture.spots().stream().filter(spot -> spot.lane() >= 0).forEach(spot -> spot(spot, pen));
        texts(picture, pen, true);
        pen.whole();
        now(picture, pen);
        picture.arrows().forEach(arrow -> arrow(arrow, pen));
        picture.spots().stream().filter(spot -> spot.lane() < 0).forEach(spot -> spot(spot, pen));
        texts(picture, pen, false);
    }

    private void ground(Picture picture, Pen pen) {
        Frame frame = picture.frame();
        for (double x : picture.rules()) {
            pen.line(colours.of("line-soft"), 1, new double[] {x, 28, x, frame.height()}, 1, false);
        }
        double ahead = Math.max(frame.gutter(), picture.nowX());
        if (ahead < frame.right()) {
            pen.box(colours.of("hover"), 0.75, ahead, 28, frame.right() - ahead, frame.height() - 28, 0);
        }
    }

    /// A mark to fold the lane by, and for what is folded a line to tell it from its neighbours.
    private void lane(LaneBox box, Frame frame, Pen pen) {
        double y = box.y() + box.height() / 2;
        if (folding && !box.lane().ghost()) {
            int colour = colours.of("text-faint");
            pen.polygon(colour, 0.8, box.folded()
                    ? new double[] {9, y - 4, 14, y, 9, y + 4}
                    : new double[] {7, y - 2.5, 15, y - 2.5, 11, y + 2.5});
        }
        if (box.folded()) {
            pen.line(colours.of("line-soft"), 1,
                    new double[] {20, box.y() + box.height(), frame.width(), box.y() + box.height()}, 1, false);
        }
    }

    /// An event runs as a dotted line through all lanes; one that lasts, as a wash.
    private void flagLines(Picture picture, Pen pen) {
        double bottom = picture.frame().height();
        for (Spot spot : picture.spots()) {
            if (spot.lane() >= 0) {
                continue;
            }
            double alpha = spot.faint() ? 0.3 : 0.55;
            if (spot.form() == Spot.Shape.DAYS || spot.form() == Spot.Shape.SOFT) {
                pen.soft(colours.of("event"), alpha * 0.12, spot.x(), Frame.TOP, spot.width(), bottom - Frame.TOP);
            } else {
                pen.line(colours.of("event"), alpha,
                        new double[] {spot.middle(), Frame.TOP - 10, spot.middle(), bottom}, 1, true);
            }
        }
    }

    private void band(BandBox box, Pen pen) {
        int colour = colours.level(box.band().level());
        double alpha = box.faint() ? GHOST * 0.7 : 0.88;
        if (box.band().possibly()) {
            pen.soft(colour, alpha * 0.3, box.x(), box.y(), box.width(), box.height());
            pen.outline(colour, alpha, box.x(), box.y(), box.width(), box.height(), 3);
        } else {
            pen.box(colour, alpha, box.x(), box.y(), box.width(), box.height(), Math.min(3, box.width() / 2));
        }
    }

    private void spot(Spot spot, Pen pen) {
        pen.begin(() -> String.join("\n", spot.marks().stream().map(words).toList()));
        double alpha = spot.faint() ? GHOST : 1;
        boolean event = spot.lane() < 0;
        int colour = event ? colours.of("event")
                : spot.level() > 0 && spot.upper() ? colours.level(spot.level()) : colours.of("tick");
        switch (spot.form()) {
            case TICK -> pen.box(colours.of("tick"), alpha, spot.x(), spot.y(), spot.width(), spot.height(), 1);
            case CIRCLE -> pen.disc(colours.of("surface"), colour, spot.middle(), spot.y() + 6, 5, 2.5);
            case FLAG -> pen.polygon(colour, alpha, spot.x(), spot.y(), spot.x() + spot.width(), spot.y(),
                    spot.middle(), spot.y() + spot.height());
            case DAYS -> pen.box(colour, alpha * 0.75, spot.x(), spot.y(), spot.width(), spot.height(), 2);
            case SOFT -> pen.soft(colour, alpha * 0.8, spot.x(), spot.y(), spot.width(), spot.height());
            case CLUSTER -> cluster(spot, event, alpha, pen);
        }
        pen.end();
    }

    private void cluster(Spot spot, boolean event, double alpha, Pen pen) {
        if (spot.upper() && !event) {
            double half = spot.height() / 2;
            pen.box(colours.level(spot.level()), 1, spot.x(), spot.y(), spot.width(), spot.height(), half);
            pen.box(colours.of("surface"), 1, spot.x() + 2, spot.y() + 2, spot.width() - 4, spot.height() - 4,
                    half - 2);
        } else {
            pen.box(event ? colours.of("event") : colours.of("tick"), alpha, spot.x(), spot.y(), spot.width(),
                    spot.height(), 3);
        }
    }

    private void now(Picture picture, Pen pen) {
        double x = picture.nowX();
        if (x >= picture.frame().gutter() && x <= picture.frame().right() + 1) {
            pen.line(colours.of("accent-fill"), 1, new double[] {x, NOW_FROM, x, picture.frame().height()}, 1.6, false);
        }
    }

    private void arrow(Arrow arrow, Pen pen) {
        double[] p = arrow.points();
        if (Math.max(p[1], p[7]) >= Frame.TOP) {
            pen.begin(() -> words.apply(arrow.tie().mark()));
            double alpha = arrow.faint() ? GHOST : 0.9;
            int colour = colours.of("text");
            double angle = Math.atan2(p[7] - p[5], p[6] - p[4]);
            double endX = p[6] - Math.cos(angle) * 3;
            double endY = p[7] - Math.sin(angle) * 3;
            pen.curve(colour, alpha, new double[] {p[0], p[1], p[2], p[3], p[4], p[5], endX, endY}, 1.4);
            pen.polygon(colour, alpha, p[6], p[7],
                    p[6] - HEAD * Math.cos(angle - 0.45), p[7] - HEAD * Math.sin(angle - 0.45),
                    p[6] - HEAD * Math.cos(angle + 0.45), p[7] - HEAD * Math.sin(angle + 0.45));
            pen.end();
        }
    }

    /// The words of the lanes, or those above them and along the arrows.
    private void texts(Picture picture, Pen pen, boolean lanes) {
        for (Text text : picture.texts()) {
            boolean inLane = switch (text.role()) {
                case NAME, LEVEL, BAND -> true;
                case COUNT -> !text.flag();
                case AXIS, FLAG, TIE, HEAD, NOTE -> false;
            };
            if (inLane == lanes) {
                pen.text(text, colour(text), text.faint() && text.role() != Text.Lettering.BAND ? 0.75 : 1);
            }
        }
    }

    private int colour(Text text) {
        return switch (text.role()) {
            case NAME, HEAD -> colours.of("text");
            case LEVEL -> text.level() > 0 ? colours.level(text.level()) : colours.of("text-muted");
            case AXIS, TIE, NOTE -> colours.of("text-muted");
            case FLAG -> colours.of("event");
            case BAND -> colours.of(text.faint() ? "text" : "on-level");
            case COUNT -> text.level() > 0 ? colours.level(text.level()) : colours.of("on-level");
        };
    }
}
