package org.rapporteur.ui.control;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.DevelopmentEntry;

/// How the level of one issue went over time: a stair of coloured lines over the bands of the
/// five levels. The small form, [#spark], has neither bands nor words.
public final class StepChart extends Pane {
    private final Messages messages;
    private final boolean spark;
    private final Consumer<DevelopmentEntry> open;
    private final ChartMarks marks;
    /// Measures names while the chart is drawn: a label for each would be styled each by itself.
    private final Label ruler = Labels.cut("", "event-name");
    private Consumer<StepHistory.Event> openEvent = event -> {};
    private @Nullable StepHistory history;

    private StepChart(Messages messages, boolean spark, Consumer<DevelopmentEntry> open) {
        this.messages = messages;
        this.spark = spark;
        this.open = open;
        this.marks = new ChartMarks(this, messages, this::open);
        setFocusTraversable(!spark);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().addAll("step-chart", spark ? "spark" : "whole");
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
        // Names are measured in the type that only the scene's sheets know.
        sceneProperty().subscribe(this::draw);
    }

    /// The large form, with words, months, developments as ticks and named days. A click on a
    /// point or a tick, or Enter when it has the focus, calls `open`; Left and Right go from mark to
    /// mark.
    public static StepChart whole(Messages messages, Consumer<DevelopmentEntry> open) {
        return new StepChart(messages, false, open);
    }

    /// Has a click on a named day call `newOpenEvent`.
    public StepChart onEvent(Consumer<StepHistory.Event> newOpenEvent) {
        openEvent = newOpenEvent;
        getStyleClass().add("events-open");
        return this;
    }

    /// The small form for cards.
    public static StepChart spark(Messages messages) {
        return new StepChart(messages, true, entry -> {});
    }

    /// Draws `newHistory` in place of what was drawn before.
    public void show(StepHistory newHistory) {
        history = newHistory;
        String words = spoken(newHistory);
        setAccessibleText(words.isBlank() ? messages.get("level.notAssessed") : words);
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (history == null || getScene() == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        var drawing = new StepDrawing(history, messages, this::measure);
        if (spark) {
            getChildren().setAll(drawing.spark(getWidth(), getHeight()));
        } else {
            getChildren().setAll(drawing.whole(getWidth(), getHeight()));
            marks.show(drawing.marks());
        }
    }

    private void open(ChartMark mark) {
        if (mark.entry() != null) {
            open.accept(mark.entry());
        } else if (mark.event() != null) {
            openEvent.accept(mark.event());
        }
    }

    private double measure(String name) {
        if (ruler.getParent() == null) {
            getChildren().add(ruler);
            ruler.applyCss();
        }
        ruler.setText(name);
        return Math.ceil(ruler.prefWidth(-1));
    }

    private String spoken(StepHistory drawn) {
        var words = new DateWords(messages);
        var text = new StringBuilder();
        for (StepHistory.Step step : drawn.steps()) {
            LocalDate day = step.latest();
            text.append(messages.get("chart.spoken", words.day(day), word(drawn, step.level()))).append(' ');
        }
        return text.toString().strip();
    }

    private String word(StepHistory drawn, int level) {
        return level == 0 ? messages.get("level.notAssessed") : drawn.words().get(level - 1);
    }
}
