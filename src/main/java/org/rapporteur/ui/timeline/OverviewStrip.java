package org.rapporteur.ui.timeline;

import javafx.application.ColorScheme;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.timeline.Colours;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Row;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Timeline;

/// The whole time in little, with a brush over what is in view: dragging it pans, dragging its ends
/// zooms, a click goes there.
final class OverviewStrip extends Region {
    private static final double HEIGHT = 44;
    private static final double GRIP = 7;
    private static final double BAR = 3;

    /// What is being dragged.
    private enum Part { NOTHING, START, END, WHOLE }

    private final TimelineViewModel viewModel;
    private final SharpCanvas canvas = new SharpCanvas();
    private final CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D());
    private Colours colours = Colours.of(false);
    private @Nullable Timeline counted;
    private int[] counts = new int[0];
    private Span all = new Span(0, 1);
    private Part part = Part.NOTHING;
    private double grabbed;

    OverviewStrip(TimelineViewModel viewModel, String name) {
        this.viewModel = viewModel;
        setId("timeline-overview");
        setAccessibleText(name);
        getStyleClass().add("timeline-overview");
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(canvas);
        canvas.setManaged(false);
        viewModel.timelineProperty().subscribe(this::requestLayout);
        viewModel.spanProperty().subscribe(this::requestLayout);
        sceneProperty().flatMap(scene -> scene.getPreferences().colorSchemeProperty()).subscribe(scheme -> {
            colours = Colours.of(scheme == ColorScheme.DARK);
            requestLayout();
        });
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseMoved(event -> setCursor(switch (partAt(event.getX())) {
            case START, END -> Cursor.H_RESIZE;
            case WHOLE -> Cursor.OPEN_HAND;
            case NOTHING -> Cursor.HAND;
        }));
    }

    @Override
    protected void layoutChildren() {
        Timeline timeline = viewModel.timelineProperty().get();
        Span span = viewModel.spanProperty().get();
        if (timeline == null || span == null || getWidth() < 20) {
            return;
        }
        if (canvas.fit(getWidth(), HEIGHT)) {
            counted = null;
        }
        if (timeline != counted) {
            count(timeline);
        }
        draw(timeline, span);
    }

    /// Counted once for each reading, not for each frame.
    private void count(Timeline timeline) {
        counted = timeline;
        all = timeline.extent();
        counts = new int[Math.max(1, (int) (getWidth() / (BAR + 1)))];
        timeline.lanes().stream().map(Lane::marks).forEach(this::count);
        count(timeline.events());
    }

    private void count(Row row) {
        for (int i = 0; i < row.size(); i++) {
            int bar = (int) ((row.at(i) - all.from()) / all.days() * counts.length);
            counts[Math.clamp(bar, 0, counts.length - 1)]++;
        }
    }

    private void draw(Timeline timeline, Span span) {
        pen.box(colours.of("canvas"), 1, 0, 0, getWidth(), HEIGHT, 0);
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double height = 4 + (HEIGHT - 12) * Math.sqrt((double) counts[i] / most);
                pen.box(colours.of("tick"), 0.65, i * (BAR + 1), HEIGHT - 2 - height, BAR, height, 1);
            }
        }
        for (Mark event : timeline.events().marks()) {
            pen.box(colours.of("event"), 0.9, x((event.from() + event.to() + 1) / 2.0) - 1, 0, 2, 4, 0);
        }
        double left = Math.clamp(x(span.from()), 0, getWidth() - 2);
        double right = Math.clamp(x(span.to()), left + 2, getWidth());
        pen.box(colours.of("canvas"), 0.6, 0, 0, left, HEIGHT, 0);
        pen.box(colours.of("canvas"), 0.6, right, 0, getWidth() - right, HEIGHT, 0);
        int accent = colours.of("accent-fill");
        pen.box(accent, 0.1, left, 0, right - left, HEIGHT, 0);
        pen.box(accent, 0.9, left, 0, 2, HEIGHT, 0);
        pen.box(accent, 0.9, right - 2, 0, 2, HEIGHT, 0);
    }

    private double x(double day) {
        return (day - all.from()) / all.days() * getWidth();
    }

    private double day(double x) {
        return all.from() + x / getWidth() * all.days();
    }

    private Part partAt(double x) {
        Span span = viewModel.spanProperty().get();
        if (span == null) {
            return Part.NOTHING;
        }
        double left = x(span.from());
        double right = x(span.to());
        boolean narrow = right - left < GRIP * 3;
        if (!narrow && Math.abs(x - left) < GRIP) {
            return Part.START;
        }
        if (!narrow && Math.abs(x - right) < GRIP) {
            return Part.END;
        }
        return x >= left - GRIP && x <= right + GRIP ? Part.WHOLE : Part.NOTHING;
    }

    private void press(MouseEvent event) {
        part = partAt(event.getX());
        if (part == Part.NOTHING) {
            viewModel.look(span -> span.around(day(event.getX())));
            part = Part.WHOLE;
        }
        grabbed = day(event.getX());
    }

    private void drag(MouseEvent event) {
        double day = day(event.getX());
        viewModel.look(span -> switch (part) {
            case START -> new Span(Math.min(day, span.to() - Span.LEAST), span.to());
            case END -> new Span(span.from(), Math.max(day, span.from() + Span.LEAST));
            case WHOLE -> span.moved(day - grabbed);
            case NOTHING -> span;
        });
        grabbed = day;
    }
}
