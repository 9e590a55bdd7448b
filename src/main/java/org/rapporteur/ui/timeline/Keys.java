package org.rapporteur.ui.timeline;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.ui.ScreenKey;

/// What the keyboard does on the chart.
///
/// Arrows go from mark to mark; with Ctrl they pan, with Alt up and down move the lane; + and −
/// zoom, 0 or Home shows everything, Enter opens, F folds, S begins to choose a stretch.
final class Keys {
    private static final double STEP = 0.12;
    private static final double ZOOM = 1.35;

    private final TimelineViewModel viewModel;
    private boolean choosing;

    Keys(TimelineViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// Does what `event` asks for, and consumes it if it asks for anything.
    void press(KeyEvent event) {
        Timeline timeline = viewModel.timelineProperty().get();
        Span span = viewModel.spanProperty().get();
        if (timeline == null || span == null) {
            return;
        }
        ScreenKey key = ScreenKey.pressed(ScreenKey.KeyPlace.TIMELINE, event).orElse(null);
        KeyCode code = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean done = key != null ? does(key, span, timeline)
                : plain && (isArrow(code) ? arrow(code, span, timeline) : general(code, timeline));
        if (done) {
            event.consume();
        }
    }

    private static boolean isArrow(KeyCode code) {
        return code == KeyCode.LEFT || code == KeyCode.RIGHT || code == KeyCode.UP || code == KeyCode.DOWN;
    }

    private boolean arrow(KeyCode code, Span span, Timeline timeline) {
        return choosing ? stretch(code, span) : walk(code, span, timeline);
    }

    private boolean general(KeyCode code, Timeline timeline) {
        return switch (code) {
            case ESCAPE -> giveUp();
            case ENTER -> open(timeline);
            default -> false;
        };
    }

    private boolean does(ScreenKey key, Span span, Timeline timeline) {
        switch (key) {
            case ZOOM_IN -> viewModel.zoom(1 / ZOOM, middle(span, timeline));
            case ZOOM_OUT -> viewModel.zoom(ZOOM, middle(span, timeline));
            case ZOOM_ALL -> viewModel.fit();
            case EARLIER -> viewModel.look(view -> view.moved(-view.days() * STEP));
            case LATER -> viewModel.look(view -> view.moved(view.days() * STEP));
            case PAGE_EARLIER -> viewModel.look(view -> view.moved(-view.days() * 0.9));
            case PAGE_LATER -> viewModel.look(view -> view.moved(view.days() * 0.9));
            case SELECT_TIME -> choose(span, timeline);
            case FOLD_LANE -> {
                return fold();
            }
            case LANE_UP, LANE_DOWN -> {
                return lane(key == ScreenKey.LANE_UP ? -1 : 1, timeline);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Zooming by keys keeps the focus where it is, or else the middle.
    private double middle(Span span, Timeline timeline) {
        Focus at = viewModel.focusProperty().get();
        List<Shown> lanes = viewModel.lanes();
        double day = at == null || Focus.mark(at, timeline, lanes) == null
                ? Double.NaN : Focus.row(at.row(), timeline, lanes).at(at.index());
        return span.contains(day) ? day : (span.from() + span.to()) / 2;
    }

    private boolean walk(KeyCode code, Span span, Timeline timeline) {
        List<Shown> lanes = viewModel.lanes();
        Focus at = viewModel.focusProperty().get();
        if (at == null || Focus.mark(at, timeline, lanes) == null) {
            viewModel.focus(Focus.first((span.from() + span.to()) / 2, timeline, lanes));
            return true;
        }
        viewModel.focus(switch (code) {
            case LEFT -> at.along(-1, timeline, lanes);
            case RIGHT -> at.along(1, timeline, lanes);
            case UP -> at.across(-1, timeline, lanes);
            default -> at.across(1, timeline, lanes);
        });
        return true;
    }

    private void choose(Span span, Timeline timeline) {
        choosing = true;
        double day = Math.floor(middle(span, timeline));
        viewModel.selectionProperty().set(new Span(day, day + 1));
    }

    /// Right and left move the end, up and down the start.
    private boolean stretch(KeyCode code, Span view) {
        Span chosen = viewModel.selectionProperty().get();
        if (chosen == null) {
            choosing = false;
            return false;
        }
        double step = Math.max(1, Math.round(view.days() / 100));
        double from = chosen.from() + (code == KeyCode.UP ? step : code == KeyCode.DOWN ? -step : 0);
        double to = chosen.to() + (code == KeyCode.RIGHT ? step : code == KeyCode.LEFT ? -step : 0);
        if (to > from) {
            viewModel.selectionProperty().set(new Span(from, to));
        }
        return true;
    }

    private boolean giveUp() {
        boolean something = choosing || viewModel.selectionProperty().get() != null;
        choosing = false;
        viewModel.selectionProperty().set(null);
        return something;
    }

    private boolean open(Timeline timeline) {
        choosing = false;
        Focus at = viewModel.focusProperty().get();
        Mark mark = Focus.mark(at, timeline, viewModel.lanes());
        if (mark != null) {
            viewModel.open(mark, Focus.lane(at, viewModel.lanes()));
        }
        return mark != null;
    }

    private boolean fold() {
        @Nullable Lane lane = Focus.lane(viewModel.focusProperty().get(), viewModel.lanes());
        if (lane != null) {
            viewModel.arrange(now -> now.turned(lane));
        }
        return lane != null;
    }

    /// Alt with up or down moves the lane of the focus, and the focus with it.
    private boolean lane(int step, Timeline timeline) {
        Focus at = viewModel.focusProperty().get();
        List<Shown> lanes = viewModel.lanes();
        Lane lane = Focus.lane(at, lanes);
        if (at == null || lane == null) {
            return false;
        }
        int to = at.row() + step;
        if (to >= 0 && to < lanes.size()) {
            viewModel.arrange(now -> now.moved(timeline.lanes(), lane, lanes.get(to).lane()));
            viewModel.focusProperty().set(new Focus(to, at.index()));
        }
        return true;
    }
}
