package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Name> cut = spots.stream().filter(spot -> spot.count() == 1)
                .flatMap(spot -> name(spot, MOST).stream()).filter(Name::isCut).toList();
        cut.forEach(this::widen);
        return spots;
    }

    private boolean ahead(Spot spot) {
        return spot.marks().stream().allMatch(mark -> mark.from() >= now);
    }

    private static Spot faint(Spot spot) {
        return new Spot(spot.form(), spot.x(), spot.y(), spot.width(), spot.height(), spot.lane(), spot.upper(),
                spot.marks(), spot.level(), true);
    }

    /// A name that has its place.
    private record Name(Spot spot, Text text) {
        boolean isCut() {
            return !text.words().equals(spot.marks().getFirst().what());
        }
    }

    /// Gives a name that was cut the room that the others left.
    private void widen(Name name) {
        room.remove(name.text());
        if (name(name.spot(), frame.width() / 2).isEmpty()) {
            room.place(name.text());
        }
    }

    /// Above its flag, to the right, around it or to the left, in the lowest row that is free.
    private Optional<Name> name(Spot spot, double most) {
        String words = Letters.fit(spot.marks().getFirst().what(), Text.Lettering.FLAG, most);
        double width = Letters.width(words, Text.Lettering.FLAG);
        double at = Math.clamp(spot.middle(), frame.gutter(), frame.right());
        for (double y : ROWS) {
            for (double x : new double[] {at - 6, at - width / 2, at + 6 - width}) {
                // Held clear of its neighbours by a gap.
                var text = new Text(words, Text.Lettering.FLAG, x, y, width + GAP, 0, spot.faint());
                if (x >= frame.gutter() && x + width <= frame.width() - 2 && room.place(text)) {
                    return Optional.of(new Name(spot, text));
                }
            }
        }
        return Optional.empty();
    }
}
