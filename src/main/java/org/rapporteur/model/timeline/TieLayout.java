package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.timeline.Picture.Arrow;
import org.rapporteur.model.timeline.Picture.LaneBox;

/// Places the influences: curves from event or lane to lane, each with its word where that is free.
final class TieLayout {
    private static final double FLAGS = 96;
    private static final double NEAR = 34;
    private static final double HEAD = 8;
    private static final double[] PARTS = {0.4, 0.25, 0.55, 0.7, 0.85, 0.12};

    private final Frame frame;
    private final Wording wording;
    private final Room room;
    private final List<LaneBox> lanes;

    TieLayout(Frame frame, Wording wording, Room room, List<LaneBox> lanes) {
        this.frame = frame;
        this.wording = wording;
        this.room = room;
        this.lanes = lanes;
    }

    /// The arrows of those `ties` of which both ends are in sight.
    List<Arrow> arrows(List<Tie> ties, double now) {
        var arrows = new ArrayList<Arrow>();
        for (Tie tie : ties) {
            Span near = frame.span();
            boolean inSpan = near.contains(tie.leaves()) && near.contains(tie.arrives());
            Optional<Double> from = y(tie.source());
            Optional<Double> to = y(tie.target());
            if (inSpan && from.isPresent() && to.isPresent()) {
                Arrow arrow = arrow(tie, from.get(), to.get(), tie.mark().from() >= now);
                arrows.add(arrow);
                word(arrow);
            }
        }
        return arrows;
    }

    private Optional<Double> y(Tie.End end) {
        if (end.issues().isEmpty()) {
            return Optional.of(FLAGS);
        }
        return lanes.stream().filter(box -> !box.lane().ghost() && end.issues().contains(box.lane().issue()))
                .findFirst().map(box -> box.y() + box.height() / 2 - (box.folded() ? 8 : 9))
                .filter(y -> y > Frame.TOP);
    }

    private Arrow arrow(Tie tie, double fromY, double toY, boolean faint) {
        double fromX = frame.x(tie.leaves());
        double toX = frame.x(tie.arrives());
        double down = toY - fromY;
        if (Math.abs(toX - fromX) < NEAR) {
            double out = Math.min(fromX, toX) - 26 - Math.min(44, Math.abs(down) / 10);
            double[] points = {fromX, fromY, out, fromY + down * 0.08, out, toY - down * 0.02, toX - HEAD, toY};
            return new Arrow(tie, points, faint);
        }
        double side = Math.signum(toX - fromX);
        double reach = Math.min(60, Math.abs(toX - fromX) / 2) * side;
        double[] points = Math.abs(down) < 4
                ? new double[] {fromX, fromY, fromX + reach, fromY - 16, toX - reach, toY - 16, toX - HEAD * side, toY}
                : new double[] {fromX, fromY, fromX, fromY + down * 0.6, toX - reach, toY, toX - HEAD * side, toY};
        return new Arrow(tie, points, faint);
    }

    private void word(Arrow arrow) {
        String words = wording.tie().apply(arrow.tie().form());
        double width = Letters.width(words, Text.Lettering.TIE);
        for (double part : PARTS) {
            double[] on = arrow.at(part);
            double y = on[1] - Text.Lettering.TIE.height() / 2;
            for (double x : new double[] {on[0] - width - 7, on[0] + 7}) {
                boolean inside = x >= frame.gutter() - 14 && x + width <= frame.right() && y > Frame.TOP - 12;
                if (inside && room.place(new Text(words, Text.Lettering.TIE, x, y, width, 0, arrow.faint()))) {
                    return;
                }
            }
        }
    }
}
