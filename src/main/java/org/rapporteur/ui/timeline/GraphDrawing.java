package org.rapporteur.ui.timeline;

import java.time.LocalDate;
import javafx.scene.canvas.GraphicsContext;
import org.rapporteur.exchange.timeline.Colours;
import org.rapporteur.model.timeline.Graph;
import org.rapporteur.model.timeline.Letters;
import org.rapporteur.model.timeline.Text;
import org.rapporteur.service.timeline.MarkWords;

/// Draws a graph as it was on a day: what came later is only hinted at.
final class GraphDrawing {
    private static final double LATER = 0.16;
    private static final double HEAD = 8;
    private static final double PAD = 12;

    private final CanvasPen pen;

    GraphDrawing(GraphicsContext graphics) {
        this.pen = new CanvasPen(graphics);
    }

    void draw(Graph graph, double day, Colours colours, MarkWords words) {
        pen.box(colours.of("surface"), 1, 0, 0, graph.width(), graph.height(), 0);
        graph.arrows().forEach(arrow -> curve(arrow, alpha(arrow, day), colours));
        graph.boxes().forEach(box -> box(box, seen(graph, box, day) ? 1 : 0.35, colours, words));
        graph.arrows().forEach(arrow -> word(arrow, alpha(arrow, day), colours, words));
    }

    private static double alpha(Graph.Arrow arrow, double day) {
        return arrow.tie().mark().from() < day ? 1 : LATER;
    }

    /// An event is there from its day, an issue from the first influence.
    private static boolean seen(Graph graph, Graph.Box box, double day) {
        Double at = box.end().at();
        return at != null && at <= day || graph.arrows().stream().anyMatch(arrow ->
                arrow.tie().mark().from() < day && (arrow.tie().source().record().equals(box.end().record())
                        || arrow.tie().target().record().equals(box.end().record())));
    }

    private void curve(Graph.Arrow arrow, double alpha, Colours colours) {
        double[] p = arrow.points();
        double angle = Math.atan2(p[7] - p[5], p[6] - p[4]);
        pen.curve(colours.of("text-muted"), alpha, p, 1.6);
        pen.polygon(colours.of("text-muted"), alpha, p[6], p[7],
                p[6] - HEAD * Math.cos(angle - 0.45), p[7] - HEAD * Math.sin(angle - 0.45),
                p[6] - HEAD * Math.cos(angle + 0.45), p[7] - HEAD * Math.sin(angle + 0.45));
    }

    private void box(Graph.Box box, double alpha, Colours colours, MarkWords words) {
        boolean event = box.end().issues().isEmpty();
        int edge = colours.of(event ? "event" : "accent-fill");
        pen.box(edge, alpha, box.x(), box.y(), box.width(), box.height(), 8);
        pen.box(colours.of("surface"), 1, box.x() + 1.5, box.y() + 1.5, box.width() - 3, box.height() - 3, 7);
        Double at = box.end().at();
        String name = Letters.fit(box.end().name(), Text.Lettering.NAME, box.width() - 2 * PAD);
        double top = at == null ? box.y() + 14 : box.y() + 6;
        pen.text(new Text(name, Text.Lettering.NAME, box.x() + PAD, top, 0, 0, false), colours.of("text"), alpha);
        if (at != null) {
            String date = words.day(LocalDate.ofEpochDay((long) Math.floor(at)));
            pen.text(new Text(date, Text.Lettering.LEVEL, box.x() + PAD, box.y() + 25, 0, 0, false),
                    colours.of("text-muted"), alpha);
        }
    }

    private void word(Graph.Arrow arrow, double alpha, Colours colours, MarkWords words) {
        String word = words.wording().tie().apply(arrow.tie().form());
        double width = Letters.width(word, Text.Lettering.TIE);
        pen.box(colours.of("surface"), alpha, arrow.wordX() - 3, arrow.wordY(), width + 6, 15, 3);
        pen.text(new Text(word, Text.Lettering.TIE, arrow.wordX(), arrow.wordY(), width, 0, false),
                colours.of("text"), alpha);
    }
}
