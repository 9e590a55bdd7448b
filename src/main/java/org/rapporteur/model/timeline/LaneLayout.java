package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.timeline.Picture.BandBox;
import org.rapporteur.model.timeline.Picture.LaneBox;
import org.rapporteur.model.timeline.Spot.Shape;

/// Places what one lane shows: its name, its levels, its status changes and its developments.
final class LaneLayout {
    private static final double BAND = 22;
    private static final double TICK = 11;
    private static final double GAP = 6;
    private static final double MARGIN = 16;
    private static final double LINE = Text.Lettering.NAME.height();
    private static final double LEVEL_LINE = Text.Lettering.LEVEL.height();

    private final Frame frame;
    private final Wording wording;
    private final Room room;
    private final List<BandBox> bands = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    LaneLayout(Frame frame, Wording wording, Room room) {
        this.frame = frame;
        this.wording = wording;
        this.room = room;
    }

    /// Adds what stands in `box`.
    void add(LaneBox box) {
        double band = box.folded() ? 8 : BAND;
        double tick = box.folded() ? 9 : TICK;
        double y = box.y() + (box.height() - band - tick - GAP) / 2;
        int from = spots.size();
        new Spotting(frame, Spotting.Style.CIRCLE, box.index(), y + (band - 12) / 2, 12)
                .add(box.lane().changes(), room, this::keep);
        List<Spot> changes = List.copyOf(spots.subList(from, spots.size()));
        bands(box, y, band, changes);
        new Spotting(frame, Spotting.Style.TICK, box.index(), y + band + GAP, tick)
                .add(box.lane().marks(), room, this::keep);
        names(box, y);
    }

    private void keep(Spot spot) {
        spots.add(spot);
    }

    private void bands(LaneBox box, double y, double height, List<Spot> changes) {
        double drawn = -1;
        for (Band band : box.lane().bands()) {
            double left = Math.max(frame.gutter(), frame.x(band.from()));
            double right = Math.min(frame.right(), frame.x(band.to()));
            if (right <= left || right < drawn + 0.5) {
                continue;
            }
            bands.add(new BandBox(left, y, Math.max(0.75, right - left), height, box.index(), band,
                    box.lane().ghost()));
            drawn = right;
            if (!box.folded()) {
                word(band, left, right, y, box.lane().ghost(), changes);
            }
        }
    }

    /// The level's word stands in the first stretch of the band that no status change takes.
    private void word(Band band, double left, double right, double y, boolean ghost, List<Spot> changes) {
        double width = Letters.width(band.word(), Text.Lettering.BAND);
        double start = left + GAP;
        for (Spot change : changes) {
            if (change.x() + change.width() < start || change.x() > right) {
                continue;
            }
            if (change.x() - GAP - start >= width) {
                break;
            }
            start = Math.max(start, change.x() + change.width() + GAP);
        }
        boolean fits = start + width <= right - GAP
                && (band.possibly() || clear(changes, start, width));
        if (fits) {
            boolean soft = band.possibly() || ghost;
            double top = y + (BAND - Text.Lettering.BAND.height()) / 2;
            room.place(new Text(
                    band.word(), Text.Lettering.BAND, start, top, width, band.level(), soft));
        }
    }

    private static boolean clear(List<Spot> changes, double start, double width) {
        return changes.stream().filter(change -> change.form() != Shape.SOFT)
                .noneMatch(change -> change.x() < start + width && change.x() + change.width() > start);
    }

    private void names(LaneBox box, double y) {
        Lane lane = box.lane();
        double right = frame.gutter() - MARGIN;
        double most = right - MARGIN - 4;
        String word = lane.ghost() ? "" : lane.word().isEmpty() ? wording.notAssessed() : lane.word();
        if (box.folded()) {
            double taken = place(word, Text.Lettering.LEVEL, right, box.y() + 7, most * 0.45, lane);
            place(lane.name(), Text.Lettering.NAME, right - taken - 10, box.y() + 6, most - taken - 10, lane);
        } else if (lane.ghost()) {
            place(lane.name(), Text.Lettering.LEVEL, right, y + 3, most, lane);
        } else {
            List<String> lines = lines(lane.name(), most);
            double top = lines.size() == 1 ? y - 2 : box.y() + (box.height() - 2 * LINE - LEVEL_LINE) / 2;
            for (String line : lines) {
                place(line, Text.Lettering.NAME, right, top, most, lane);
                top += LINE;
            }
            place(word, Text.Lettering.LEVEL, right, lines.size() == 1 ? y + 18 : top, most, lane);
        }
    }

    /// A name that is wider than `most` goes on in a second line, from the first word that does not fit.
    private static List<String> lines(String name, double most) {
        int end = name.length();
        while (end > 0 && !(breaks(name, end) && Letters.width(name.substring(0, end), Text.Lettering.NAME) <= most)) {
            end--;
        }
        return end == 0 || end == name.length()
                ? List.of(name) : List.of(name.substring(0, end), name.substring(end).strip());
    }

    /// Whether a line may end before the letter at `end`.
    private static boolean breaks(String name, int end) {
        return end == name.length() || name.charAt(end) == ' ' || name.charAt(end - 1) == '-'
                || Character.isIdeographic(name.charAt(end)) && Character.isIdeographic(name.charAt(end - 1));
    }

    /// Ends at `right`; says how wide it is.
    private double place(String words, Text.Lettering role, double right, double y, double most, Lane lane) {
        String cut = Letters.fit(words, role, most);
        double width = Letters.width(cut, role);
        room.place(new Text(cut, role, right - width, y, width, role == Text.Lettering.LEVEL ? lane.level() : 0,
                lane.ghost()));
        return width;
    }

    /// The levels placed so far.
    List<BandBox> bands() {
        return bands;
    }

    /// The marks placed so far.
    List<Spot> spots() {
        return spots;
    }
}
