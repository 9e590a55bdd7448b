package org.rapporteur.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.paint.Paint;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.timeline.Colours;
import org.rapporteur.exchange.timeline.Painter;
import org.rapporteur.model.timeline.Frame;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Layout;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Picture;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Spot;
import org.rapporteur.model.timeline.Timeline;

/// The canvas on which the relationship is drawn; whatever changes is drawn at the next pulse.
final class Chart extends Region {
    private static final double GUTTER_PART = 0.19;

    private final TimelineViewModel viewModel;
    private final SharpCanvas canvas = new SharpCanvas();
    private final CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D());
    private final Layout layout;
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private Colours colours = Colours.of(false);
    private @Nullable Picture picture;
    private @Nullable Spot pointed;

    Chart(TimelineViewModel viewModel, String name) {
        this.viewModel = viewModel;
        this.layout = new Layout(viewModel.words().wording());
        setId("timeline-chart");
        getStyleClass().add("timeline-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMinSize(0, 0);
        getChildren().add(canvas);
        canvas.setManaged(false);
        List.of(viewModel.timelineProperty(), viewModel.spanProperty(), viewModel.arrangementProperty(),
                viewModel.selectionProperty(), focusedProperty(), scroll)
                .forEach(observable -> observable.subscribe(this::requestLayout));
        viewModel.focusProperty().subscribe(now -> {
            reveal(now);
            requestLayout();
        });
        sceneProperty().flatMap(scene -> scene.getPreferences().colorSchemeProperty()).subscribe(scheme -> {
            colours = Colours.of(scheme == ColorScheme.DARK);
            requestLayout();
        });
    }

    /// What is drawn now; empty before the first drawing.
    Optional<Picture> picture() {
        return Optional.ofNullable(picture);
    }

    /// How far the lanes are moved up.
    DoubleProperty scrollProperty() {
        return scroll;
    }

    /// Marks the spot that the pointer is on.
    void point(@Nullable Spot spot) {
        if (pointed != spot) {
            pointed = spot;
            requestLayout();
        }
    }

    /// The colours of the window.
    Colours colours() {
        return colours;
    }

    @Override
    protected void layoutChildren() {
        Timeline timeline = viewModel.timelineProperty().get();
        Span span = viewModel.spanProperty().get();
        if (timeline == null || span == null || getWidth() < 50 || getHeight() < 50) {
            return;
        }
        canvas.fit(getWidth(), getHeight());
        draw(timeline, span);
    }

    private void draw(Timeline timeline, Span span) {
        List<Shown> lanes = viewModel.lanes();
        double laneHeight = Frame.laneHeight(lanes.size(), getHeight());
        double most = Math.max(0, Layout.height(lanes, laneHeight) - getHeight());
        scroll.set(Math.clamp(scroll.get(), 0, most));
        Comparison against = viewModel.comparisonProperty().get();
        var frame = new Frame(span, getWidth(), getHeight(), Math.clamp(getWidth() * GUTTER_PART, 186, 226), laneHeight,
                scroll.get(), against instanceof Comparison.Period period ? period.zero() : null);
        Picture now = layout.of(timeline, lanes, frame);
        picture = now;
        new Painter(colours, Mark::what, true).draw(now, pen);
        selection(now);
        Spot here = pointed;
        if (here != null) {
            ring(here, 0.45);
        }
        if (isFocused()) {
            focused(now, timeline, lanes);
        }
        scrollBar(now);
    }

    private void selection(Picture now) {
        Span chosen = viewModel.selectionProperty().get();
        if (chosen == null) {
            return;
        }
        Frame frame = now.frame();
        double left = Math.max(frame.gutter(), frame.x(chosen.from()));
        double right = Math.min(frame.right(), frame.x(chosen.to()));
        if (right > left) {
            int colour = colours.of("accent-fill");
            pen.box(colour, 0.12, left, 28, right - left, frame.height() - 28, 0);
            pen.line(colour, 0.8, new double[] {left, 28, left, frame.height()}, 1, false);
            pen.line(colour, 0.8, new double[] {right, 28, right, frame.height()}, 1, false);
        }
    }

    private void focused(Picture now, Timeline timeline, List<Shown> lanes) {
        Focus at = viewModel.focusProperty().get();
        Mark mark = Focus.mark(at, timeline, lanes);
        if (at != null && mark != null) {
            now.spots().stream().filter(spot -> spot.lane() == at.row() && spot.marks().contains(mark)).findFirst()
                    .ifPresent(spot -> ring(spot, 1));
        }
    }

    private void ring(Spot spot, double alpha) {
        var graphics = canvas.getGraphicsContext2D();
        graphics.setGlobalAlpha(alpha);
        graphics.setStroke(Paint.valueOf(String.format("#%06x", colours.of("accent-fill"))));
        graphics.setLineWidth(2);
        graphics.strokeRoundRect(spot.x() - 4, spot.y() - 4, spot.width() + 8, spot.height() + 8, 8, 8);
    }

    /// A thin line at the right that says how much there is above and below.
    private void scrollBar(Picture now) {
        double room = getHeight() - Frame.TOP;
        double all = now.height() - Frame.TOP;
        if (all > room + 1) {
            double height = Math.max(24, room * room / all);
            double y = Frame.TOP + (room - height) * scroll.get() / (all - room);
            pen.box(colours.of("line"), 0.9, getWidth() - 8, y, 5, height, 2.5);
        }
    }

    /// Scrolls the lane of the focus into sight, and says what it stands on.
    private void reveal(@Nullable Focus now) {
        Timeline timeline = viewModel.timelineProperty().get();
        List<Shown> lanes = viewModel.lanes();
        Mark mark = timeline == null ? null : Focus.mark(now, timeline, lanes);
        if (timeline == null || now == null || mark == null) {
            return;
        }
        if (now.row() >= 0) {
            double laneHeight = Frame.laneHeight(lanes.size(), getHeight());
            double top = Layout.height(lanes.subList(0, now.row()), laneHeight) - 8 - Frame.TOP;
            double room = getHeight() - Frame.TOP - laneHeight;
            scroll.set(Math.clamp(scroll.get(), top - Math.max(0, room), top));
        }
        Lane lane = Focus.lane(now, lanes);
        String where = lane == null ? "" : lane.name() + ", ";
        setAccessibleText(where + viewModel.words().kind(mark) + ", " + viewModel.words().line(mark));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
