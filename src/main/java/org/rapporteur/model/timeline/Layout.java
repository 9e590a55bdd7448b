package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.timeline.Picture.LaneBox;

/// Says what stands where.
///
/// ```java
/// Picture picture = new Layout(wording).of(timeline, lanes, frame);
/// ```
///
/// Only what is in sight is looked at: lanes by their height, marks by a binary search.
public final class Layout {
    private final Wording wording;

    /// With the words of `wording`.
    public Layout(Wording wording) {
        this.wording = wording;
    }

    /// How high `lanes` are together, with what stands above them.
    public static double height(List<Shown> lanes, double laneHeight) {
        return Frame.TOP + lanes.stream().mapToDouble(lane -> height(lane, laneHeight)).sum() + 8;
    }

    private static double height(Shown shown, double laneHeight) {
        return shown.folded() ? Frame.FOLDED : shown.lane().ghost() ? Math.min(46, laneHeight) : laneHeight;
    }

    /// The picture of `timeline` with `lanes` as the officer arranged them.
    public Picture of(Timeline timeline, List<Shown> lanes, Frame frame) {
        var room = new Room();
        var rules = new ArrayList<Double>();
        new Axis(frame, wording).add(room, rules);
        List<LaneBox> all = boxes(lanes, frame);
        List<LaneBox> inSight = all.stream()
                .filter(box -> box.y() + box.height() > Frame.TOP && box.y() < frame.height()).toList();
        List<Spot> flags = new FlagLayout(frame, room, timeline.now()).spots(timeline.events());
        var rows = new LaneLayout(frame, wording, room);
        inSight.forEach(rows::add);
        List<Picture.Arrow> arrows =
                new TieLayout(frame, wording, room, all).arrows(timeline.ties(), timeline.now());
        var spots = new ArrayList<Spot>(rows.spots());
        spots.addAll(flags);
        return new Picture(frame, inSight, rows.bands(), spots, room.texts(), rules, arrows,
                frame.x(timeline.now()), height(lanes, frame.laneHeight()));
    }

    private static List<LaneBox> boxes(List<Shown> lanes, Frame frame) {
        var boxes = new ArrayList<LaneBox>();
        double y = Frame.TOP - frame.scroll();
        for (int i = 0; i < lanes.size(); i++) {
            double height = height(lanes.get(i), frame.laneHeight());
            boxes.add(new LaneBox(i, lanes.get(i).lane(), y, height, lanes.get(i).folded()));
            y += height;
        }
        return boxes;
    }
}
