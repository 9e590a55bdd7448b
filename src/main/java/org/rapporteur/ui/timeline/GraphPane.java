package org.rapporteur.ui.timeline;

import java.time.LocalDate;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.exchange.timeline.Colours;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.timeline.Graph;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Labels;

/// What bears on what, as it came about: a slider goes through time, and can be played. Who wants
/// less motion sees it step from influence to influence instead of gliding.
final class GraphPane extends VBox {
    private static final double SECONDS = 12;
    private static final double STEP_SECONDS = 1.5;

    private final TimelineViewModel viewModel;
    private final Messages messages;
    private final SharpCanvas canvas = new SharpCanvas();
    private final GraphDrawing drawing = new GraphDrawing(canvas.getGraphicsContext2D());
    private final Pane sheet = new Pane(canvas);
    private final Slider slider = new Slider();
    private final Label day = Labels.of("", "strong");
    private final Button play = new Button();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final HBox controls = new HBox(play, slider, day);
    private Graph graph = new Graph(java.util.List.of(), java.util.List.of(), 0, 0);
    private Colours colours = Colours.of(false);
    private long begun;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };

    GraphPane(TimelineViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("timeline-graph");
        getStyleClass().add("timeline-graph");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.get("timeline.graph.name"));
        slider.setId("timeline-slider");
        slider.setAccessibleText(messages.get("timeline.graph.day"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe(this::draw);
        play.setId("timeline-play");
        play.getStyleClass().add("small");
        play.setMinWidth(Region.USE_PREF_SIZE);
        play.setOnAction(event -> turn());
        controls.getStyleClass().add("timeline-play-bar");
        controls.setAlignment(Pos.CENTER_LEFT);
        stopped();
        sceneProperty().flatMap(scene -> scene.getPreferences().colorSchemeProperty()).subscribe(scheme -> {
            colours = Colours.of(scheme == ColorScheme.DARK);
            draw();
        });
        sheet.setOnMouseClicked(this::open);
    }

    /// Shows what is read now, up to the date of the view.
    void show() {
        Timeline timeline = viewModel.timelineProperty().get();
        if (timeline == null || timeline.ties().isEmpty()) {
            getChildren().setAll(new EmptyState(Feather.SHARE_2, messages.get("timeline.graph.empty")));
            return;
        }
        getChildren().setAll(controls, scroll);
        graph = Graph.of(timeline.ties(), viewModel.words().wording());
        sheet.setMinSize(graph.width(), graph.height());
        sheet.setMaxSize(graph.width(), graph.height());
        Mark first = graph.arrows().getFirst().tie().mark();
        int last = graph.arrows().stream().mapToInt(arrow -> arrow.tie().mark().to()).max().orElse(first.to());
        slider.setMin(first.from() - 30.0);
        slider.setMax(Math.max(last, timeline.now() - 1) + 1);
        slider.setValue(slider.getMax());
        draw();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (canvas.fit(graph.width(), graph.height())) {
            draw();
        }
    }

    /// Stops playing.
    void stop() {
        timer.stop();
        stopped();
    }

    private void stopped() {
        play.setText(messages.get("timeline.graph.play"));
        play.setGraphic(new FontIcon(Feather.PLAY));
        begun = 0;
    }

    private void turn() {
        if (begun != 0) {
            stop();
            return;
        }
        if (slider.getValue() >= slider.getMax() - 1) {
            slider.setValue(slider.getMin());
        }
        play.setText(messages.get("timeline.graph.stop"));
        play.setGraphic(new FontIcon(Feather.PAUSE));
        begun = System.nanoTime();
        timer.start();
    }

    private void advance(long now) {
        double seconds = (now - begun) / 1e9;
        if (seconds <= 0) {
            return;
        }
        if (Platform.getPreferences().isReducedMotion()) {
            if (seconds < STEP_SECONDS) {
                return;
            }
            slider.setValue(graph.arrows().stream().mapToDouble(arrow -> arrow.tie().mark().to() + 1)
                    .filter(at -> at > slider.getValue()).min().orElse(slider.getMax()));
        } else {
            slider.setValue(slider.getValue() + (slider.getMax() - slider.getMin()) * seconds / SECONDS);
        }
        begun = now;
        if (slider.getValue() >= slider.getMax()) {
            stop();
        }
    }

    private void draw() {
        day.setText(viewModel.words().day(LocalDate.ofEpochDay((long) Math.floor(slider.getValue()))));
        drawing.draw(graph, slider.getValue(), colours, viewModel.words());
    }

    /// A box of an issue opens its dashboard; that of an event shows it on the timeline.
    private void open(MouseEvent event) {
        graph.boxes().stream().filter(box -> box.hit(event.getX(), event.getY())).findFirst().ifPresent(box -> {
            Double at = box.end().at();
            if (!box.end().issues().isEmpty()) {
                viewModel.openIssue(box.end().issues().getFirst());
            } else if (at != null) {
                viewModel.spanProperty().set(new Span(at - 60, at + 60));
                viewModel.showChart();
            }
        });
    }
}
