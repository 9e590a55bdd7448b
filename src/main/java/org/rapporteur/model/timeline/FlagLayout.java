package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.List;

/// Places the events above the lanes, with as many names as stand clear of each other.
final class FlagLayout {
    private static final double FLAG_Y = 86;
    private static final double FLAG_HEIGHT = 8;
    private static final double[] ROWS = {66, 49, 32};
    private static final double MOST = 176;
    private static final double GAP = 6;

    private final Frame frame;
    private final Room room;
    private final double now;

    FlagLayout(Frame frame, Room room, double now) {
        this.frame = frame;
        this.room = room;
        this.now = now;
    }

    /// The spots of `events`; their names go to the room.
    List<Spot> spots(Row events) {
        var spots = new ArrayList<Spot>();
        new Spotting(frame, Spotting.Style.FLAG, -1, FLAG_Y, FLAG_HEIGHT).add(events, room, spots::add);
        spots.replaceAll(spot -> ahead(spot) ? faint(spot) : spot);
        spots.stream().filter(spot -> spot.count() == 1).forEach(this::name);
        return spots;
    }

    private boolean ahead(Spot spot) {
        return spot.marks().stream().allMatch(mark -> mark.from() >= now);
    }

    private static Spot faint(Spot spot) {
        return new Spot(spot.form(), spot.x(), spot.y(), spot.width(), spot.height(), spot.lane(), spot.upper(),
                spot.marks(), spot.level(), true);
    }

    /// Above its flag, to the right, around it or to the left, in the lowest row that is free.
    private void name(Spot spot) {
        String words = Letters.fit(spot.marks().getFirst().what(), Text.Lettering.FLAG, MOST);
        double width = Letters.width(words, Text.Lettering.FLAG);
        double at = Math.clamp(spot.middle(), frame.gutter(), frame.right());
        for (double y : ROWS) {
            for (double x : new double[] {at - 6, at - width / 2, at + 6 - width}) {
                if (x >= frame.gutter() && x + width <= frame.width() - 2 && free(words, x, y, width, spot)) {
                    return;
                }
            }
        }
    }

    /// Held clear of its neighbours by a gap.
    private boolean free(String words, double x, double y, double width, Spot spot) {
        return room.place(new Text(words, Text.Lettering.FLAG, x, y, width + GAP, 0, spot.faint()));
    }
}
