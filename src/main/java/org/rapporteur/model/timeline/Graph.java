package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Id;

/// What bears on what: issues and events as boxes, influences as arrows between them.
///
/// Boxes stand in columns from left to right: what is borne on stands right of what bears on it, as
/// far as the influences do not turn in a circle, and a later event never left of an earlier one.
///
/// @param boxes the records
/// @param arrows the influences, the earliest first
/// @param width what the whole takes
/// @param height what the whole takes
public record Graph(List<Box> boxes, List<Arrow> arrows, double width, double height) {
    private static final double BOX_WIDTH = 236;
    private static final double BOX_HEIGHT = 46;
    private static final double ACROSS = 150;
    private static final double DOWN = 34;
    private static final double MARGIN = 28;

    /// The place of a record.
    ///
    /// @param end what it is
    /// @param x the left end
    /// @param y the upper end
    /// @param width of the box
    /// @param height of the box
    public record Box(Tie.End end, double x, double y, double width, double height) {
        /// Whether the point is in it.
        public boolean hit(double pointX, double pointY) {
            return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
        }
    }

    /// A drawn influence, with the place of its word.
    ///
    /// @param tie what it is
    /// @param points x and y of the start, of two handles and of the end
    /// @param wordX where its word begins
    /// @param wordY the upper end of the word
    public record Arrow(Tie tie, double[] points, double wordX, double wordY) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /// The graph of `ties`, with their words as `wording` has them.
    public static Graph of(List<Tie> ties, Wording wording) {
        List<Tie> byDate = ties.stream().sorted(Comparator.comparingInt(tie -> tie.mark().from())).toList();
        Map<Id<?>, Tie.End> ends = ends(byDate);
        Map<Id<?>, Integer> columns = columns(byDate, ends);
        Map<Id<?>, Box> boxes = boxes(byDate, ends, columns);
        var room = new Room();
        List<Arrow> arrows = byDate.stream().map(tie -> arrow(tie, boxes, wording, room)).toList();
        double right = boxes.values().stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
        double bottom = boxes.values().stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
        return new Graph(List.copyOf(boxes.values()), arrows, right + MARGIN, bottom + MARGIN);
    }

    private static Map<Id<?>, Tie.End> ends(List<Tie> ties) {
        Map<Id<?>, Tie.End> ends = new LinkedHashMap<>();
        ties.forEach(tie -> {
            ends.putIfAbsent(tie.source().record(), tie.source());
            ends.putIfAbsent(tie.target().record(), tie.target());
        });
        return ends;
    }

    private static Map<Id<?>, Integer> columns(List<Tie> ties, Map<Id<?>, Tie.End> ends) {
        Map<Id<?>, Integer> columns = new HashMap<>();
        ends.keySet().forEach(id -> columns.put(id, 0));
        push(ties, columns);
        List<Tie.End> dated = ends.values().stream().filter(end -> end.at() != null)
                .sorted(Comparator.comparingDouble(Graph::at)).toList();
        for (int i = 1; i < dated.size(); i++) {
            columns.merge(dated.get(i).record(), columns.get(dated.get(i - 1).record()), Math::max);
        }
        push(ties, columns);
        return columns;
    }

    private static double at(Tie.End end) {
        return end.at() == null ? 0 : end.at();
    }

    /// Each influence is followed once, the earliest first, so circles end.
    private static void push(List<Tie> ties, Map<Id<?>, Integer> columns) {
        ties.forEach(tie -> columns.merge(tie.target().record(), columns.get(tie.source().record()) + 1, Math::max));
    }

    private static Map<Id<?>, Box> boxes(
            List<Tie> ties, Map<Id<?>, Tie.End> ends, Map<Id<?>, Integer> columns) {
        Map<Id<?>, Box> boxes = new LinkedHashMap<>();
        int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int column = 0; column <= last; column++) {
            int here = column;
            List<Tie.End> stack = new ArrayList<>(ends.values().stream()
                    .filter(end -> columns.get(end.record()) == here).toList());
            stack.sort(Comparator.comparingDouble(end -> middle(end, ties, boxes)));
            double y = MARGIN;
            for (Tie.End end : stack) {
                double x = MARGIN + column * (BOX_WIDTH + ACROSS);
                boxes.put(end.record(), new Box(end, x, y, BOX_WIDTH, BOX_HEIGHT));
                y += BOX_HEIGHT + DOWN;
            }
        }
        return boxes;
    }

    /// At which height those stand that bear on `end`; what nothing bears on stands by its date.
    private static double middle(Tie.End end, List<Tie> ties, Map<Id<?>, Box> boxes) {
        return ties.stream().filter(tie -> tie.target().record().equals(end.record()))
                .filter(tie -> boxes.containsKey(tie.source().record()))
                .mapToDouble(tie -> boxes.get(tie.source().record()).y()).average()
                .orElse(at(end) / 1e6);
    }

    private static Arrow arrow(Tie tie, Map<Id<?>, Box> boxes, Wording wording, Room room) {
        Box from = boxes.get(tie.source().record());
        Box to = boxes.get(tie.target().record());
        double fromY = from.y() + from.height() / 2;
        double toY = to.y() + to.height() / 2;
        boolean forward = to.x() > from.x();
        double startX = forward ? from.x() + from.width() : from.x();
        double endX = forward ? to.x() : to.x() + to.width();
        double reach = forward ? Math.max(40, (endX - startX) / 2) : -70;
        double[] points = {startX, fromY, startX + reach, fromY, endX - reach, toY, endX, toY};
        String words = wording.tie().apply(tie.form());
        double width = Letters.width(words, Text.Lettering.TIE);
        double x = (startX + endX) / 2 - width / 2;
        double y = (fromY + toY) / 2 - Text.Lettering.TIE.height() - 3;
        while (!room.place(new Text(words, Text.Lettering.TIE, x, y, width, 0, false))) {
            y += Text.Lettering.TIE.height();
        }
        return new Arrow(tie, points, x, y);
    }
}
