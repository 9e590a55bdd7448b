package org.rapporteur.ui.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.timeline.Frame;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Picture;
import org.rapporteur.model.timeline.Picture.Arrow;
import org.rapporteur.model.timeline.Picture.LaneBox;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Spot;

/// What a hand does on the chart: wheel and pinch zoom at the cursor, dragging pans, dragging with
/// Shift chooses a stretch, a name dragged moves its lane.
final class Pointer {
    private static final double NOTCH = 1.2;
    private static final double FOLD_MARK = 22;

    private final Chart chart;
    private final TimelineViewModel viewModel;
    private final HoverCard card;
    private double pressedX;
    private double pressedScroll;
    private double pressedY;
    private @Nullable Span pressedSpan;
    private @Nullable Lane dragged;

    Pointer(Chart chart, TimelineViewModel viewModel, HoverCard card) {
        this.chart = chart;
        this.viewModel = viewModel;
        this.card = card;
    }

    /// Listens to the chart.
    void install() {
        chart.setOnScroll(this::scroll);
        chart.setOnZoom(this::pinch);
        chart.setOnMouseMoved(this::move);
        chart.setOnMouseExited(event -> leave());
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseReleased(event -> release());
        chart.setOnMouseClicked(this::click);
    }

    /// The frame as it is now: several turns of the wheel can come before the next drawing.
    private Optional<Frame> frame() {
        Span now = viewModel.spanProperty().get();
        return now == null ? Optional.empty() : chart.picture().map(Picture::frame).map(frame -> frame.with(now));
    }

    /// The wheel zooms; with Shift, or sideways, it pans; over the names it scrolls the lanes.
    private void scroll(ScrollEvent event) {
        frame().ifPresent(frame -> {
            double sideways = event.getDeltaX() != 0 ? event.getDeltaX() : event.isShiftDown() ? event.getDeltaY() : 0;
            if (sideways != 0) {
                viewModel.look(span -> span.moved(-sideways / frame.dayWidth()));
            } else if (event.getX() < frame.gutter() || event.isAltDown()) {
                chart.scrollProperty().set(chart.scrollProperty().get() - event.getDeltaY());
            } else if (event.getDeltaY() != 0) {
                double factor = Math.pow(NOTCH, -Math.clamp(event.getDeltaY() / 40, -3, 3));
                viewModel.zoom(factor, frame.day(event.getX()));
            }
            leave();
        });
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        frame().filter(frame -> event.getZoomFactor() > 0).ifPresent(
                frame -> viewModel.zoom(1 / event.getZoomFactor(), frame.day(event.getX())));
        event.consume();
    }

    private void move(MouseEvent event) {
        Picture picture = chart.picture().orElse(null);
        if (picture == null) {
            return;
        }
        Optional<Spot> spot = picture.spotAt(event.getX(), event.getY());
        Optional<Arrow> arrow = spot.isPresent() ? Optional.empty() : picture.arrowAt(event.getX(), event.getY());
        chart.point(spot.orElse(null));
        chart.setCursor(spot.isPresent() || arrow.isPresent() ? Cursor.HAND
                : event.getX() < picture.frame().gutter() ? Cursor.DEFAULT : Cursor.OPEN_HAND);
        if (spot.isPresent()) {
            card.show(spot.get(), chart.getWidth(), chart.getHeight());
        } else if (arrow.isPresent()) {
            card.show(arrow.get().tie(), event.getX(), event.getY(), chart.getWidth(), chart.getHeight());
        } else {
            card.hide();
        }
    }

    private void leave() {
        chart.point(null);
        card.hide();
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        pressedSpan = viewModel.spanProperty().get();
        pressedScroll = chart.scrollProperty().get();
        dragged = frame().filter(frame -> event.getX() < frame.gutter() && event.getX() > FOLD_MARK)
                .flatMap(frame -> lane(event.getY())).orElse(null);
        if (event.getX() < FOLD_MARK) {
            lane(event.getY()).ifPresent(lane -> viewModel.arrange(now -> now.turned(lane)));
        }
    }

    private Optional<Lane> lane(double y) {
        return chart.picture().flatMap(picture -> picture.laneAt(y)).map(LaneBox::lane);
    }

    private void drag(MouseEvent event) {
        Span from = pressedSpan;
        Frame frame = frame().orElse(null);
        if (from == null || frame == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        leave();
        Lane moving = dragged;
        if (moving != null) {
            lane(event.getY()).filter(over -> !over.issue().equals(moving.issue())).ifPresent(over ->
                    viewModel.arrange(now -> now.moved(lanes(), moving, over)));
        } else if (event.isShiftDown()) {
            choose(frame.day(pressedX), frame.day(event.getX()));
        } else if (pressedX >= frame.gutter()) {
            double days = from.days() / (frame.right() - frame.gutter());
            viewModel.spanProperty().set(from.moved((pressedX - event.getX()) * days));
            chart.scrollProperty().set(pressedScroll + pressedY - event.getY());
            chart.setCursor(Cursor.CLOSED_HAND);
        }
    }

    private java.util.List<Lane> lanes() {
        var timeline = viewModel.timelineProperty().get();
        return timeline == null ? java.util.List.of() : timeline.lanes();
    }

    /// Whole days: from the first to the last that was touched.
    private void choose(double one, double other) {
        double from = Math.floor(Math.min(one, other));
        double to = Math.floor(Math.max(one, other)) + 1;
        viewModel.selectionProperty().set(new Span(from, to));
    }

    private void release() {
        dragged = null;
        pressedSpan = null;
    }

    /// A click opens what is under it; a cluster is opened by zooming in on it, by two clicks.
    private void click(MouseEvent event) {
        Picture picture = chart.picture().orElse(null);
        if (picture == null || !event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Spot spot = picture.spotAt(event.getX(), event.getY()).orElse(null);
        if (spot == null) {
            picture.arrowAt(event.getX(), event.getY()).ifPresent(
                    arrow -> viewModel.open(arrow.tie().mark(), null));
        } else if (spot.count() == 1) {
            viewModel.open(spot.marks().getFirst(), laneOf(picture, spot));
        } else if (event.getClickCount() == 2) {
            zoomIn(spot);
        }
    }

    private static @Nullable Lane laneOf(Picture picture, Spot spot) {
        return picture.lanes().stream().filter(box -> box.index() == spot.lane()).map(LaneBox::lane)
                .findFirst().orElse(null);
    }

    private void zoomIn(Spot cluster) {
        int from = cluster.marks().stream().mapToInt(mark -> mark.from()).min().orElse(0);
        int to = cluster.marks().stream().mapToInt(mark -> mark.to()).max().orElse(0);
        viewModel.spanProperty().set(new Span(from, to + 1.0).padded(0.4));
    }
}
