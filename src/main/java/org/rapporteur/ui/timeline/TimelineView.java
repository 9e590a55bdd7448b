package org.rapporteur.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.timeline.TimelineViewModel.Way;

/// The whole relationship on one canvas: when what stood where, what happened, and what bore on what.
public final class TimelineView implements Page {
    private final TimelineViewModel viewModel;
    private final Choosers choosers;
    private final Messages messages;
    private final TimelineExport export;
    private final Chart chart;
    private final OverviewStrip strip;
    private final MarkTable table;
    private final GraphPane graph;
    private final HoverCard card;
    private final StackPane stage = new StackPane();
    private @Nullable Node panel;
    private boolean wantsFocus;

    /// The screen of `viewModel`.
    public TimelineView(
            TimelineViewModel viewModel, Background background, Notices notices, SaveAs saveAs, Choosers choosers,
            Messages messages) {
        this.viewModel = viewModel;
        this.choosers = choosers;
        this.messages = messages;
        this.export = new TimelineExport(viewModel, background, notices, saveAs, messages);
        this.chart = new Chart(viewModel, messages.get("timeline.chart.name"));
        this.strip = new OverviewStrip(viewModel, messages.get("timeline.overview.name"));
        this.table = new MarkTable(viewModel, messages);
        this.graph = new GraphPane(viewModel, messages);
        this.card = new HoverCard(viewModel.words(), messages);
    }

    @Override
    public Region build() {
        new Pointer(chart, viewModel, card).install();
        var keys = new Keys(viewModel);
        chart.setOnKeyPressed(keys::press);
        stage.getStyleClass().addAll("card", "timeline-stage", "part");
        stage.setMinSize(0, 0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        var page = new VBox(new TimelineHeader(viewModel, messages, export.button(), this::open), stage,
                new SelectionActions(viewModel, messages), strip);
        page.getStyleClass().addAll("page", "timeline-page");
        page.setMinSize(0, 0);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        viewModel.timelineProperty().subscribe(now -> draw());
        viewModel.problemProperty().subscribe(now -> draw());
        viewModel.wayProperty().subscribe(now -> draw());
        viewModel.spanProperty().subscribe(now -> listAnew());
        viewModel.arrangementProperty().subscribe(now -> listAnew());
        return page;
    }

    @Override
    public void shown(Destination destination) {
        wantsFocus = true;
        viewModel.enter(destination instanceof Destination.TimelinePage page
                ? page : new Destination.TimelinePage(null, null));
        focus();
    }

    /// The keys of the timeline are those of what is on show, which may still be fetched.
    private void focus() {
        Node owner = stage.getScene() == null ? null : stage.getScene().getFocusOwner();
        Timeline now = viewModel.timelineProperty().get();
        if (wantsFocus && now != null && !now.isEmpty() && !(owner instanceof TextInputControl)) {
            wantsFocus = false;
            stage.getChildren().getFirst().requestFocus();
        }
    }

    /// Less would leave no lane to look at.
    @Override
    public double leastHeight() {
        return 340;
    }

    @Override
    public void hidden() {
        wantsFocus = false;
        graph.stop();
        viewModel.leave();
    }

    private void listAnew() {
        if (viewModel.wayProperty().get() == Way.TABLE) {
            table.show();
        }
        empty();
    }

    private void draw() {
        Timeline now = viewModel.timelineProperty().get();
        UserProblem problem = viewModel.problemProperty().get();
        close();
        strip.setVisible(now != null && !now.isEmpty() && viewModel.wayProperty().get() != Way.GRAPH);
        strip.setManaged(strip.isVisible());
        if (problem != null && now == null) {
            stage.getChildren().setAll(new EmptyState(Feather.ALERT_TRIANGLE, messages.of(problem))
                    .withAction(messages.get("timeline.again"), viewModel::reload));
        } else if (now == null) {
            stage.getChildren().setAll(new EmptyState(Feather.CLOCK, messages.get("timeline.loading")));
        } else if (now.isEmpty()) {
            stage.getChildren().setAll(new EmptyState(Feather.ACTIVITY, messages.get("timeline.emptyTitle"),
                    messages.get("timeline.empty"))
                    .withAction(messages.get("import.openInbox"), viewModel::openInbox));
        } else {
            show(viewModel.wayProperty().get());
            focus();
        }
    }

    private void show(Way way) {
        graph.stop();
        switch (way) {
            case CHART -> stage.getChildren().setAll(chart, card);
            case TABLE -> {
                table.show();
                stage.getChildren().setAll(table);
            }
            case GRAPH -> {
                graph.show();
                stage.getChildren().setAll(graph);
            }
        }
        empty();
    }

    /// Filters that leave nothing say so, and offer an end.
    private void empty() {
        if (viewModel.timelineProperty().get() == null) {
            return;
        }
        boolean chart = stage.getChildren().contains(this.chart);
        boolean nothing = chart && viewModel.lanes().isEmpty() && viewModel.arrangementProperty().get().filters();
        stage.getChildren().removeIf(EmptyState.class::isInstance);
        if (nothing) {
            var none = new EmptyState(Feather.FILTER, messages.get("timeline.nothing"))
                    .withAction(messages.get("timeline.lanes.reset"), () -> viewModel.arrange(now -> Arrangement.ALL));
            none.setPickOnBounds(false);
            stage.getChildren().add(1, none);
        }
    }

    private void press(KeyEvent event) {
        ScreenKey key = event.getTarget() instanceof TextInputControl ? null
                : ScreenKey.pressed(ScreenKey.KeyPlace.TIMELINE, event).orElse(null);
        if (event.getCode() == KeyCode.ESCAPE && panel != null) {
            close();
            event.consume();
        } else if (key == ScreenKey.AS_TABLE) {
            Way now = viewModel.wayProperty().get();
            viewModel.wayProperty().set(now == Way.TABLE ? Way.CHART : Way.TABLE);
            (now == Way.TABLE ? chart : table).requestFocus();
            event.consume();
        } else if (key == ScreenKey.GO_TO_DAY) {
            open("jump");
            event.consume();
        }
    }

    /// Shows a panel over what is shown; the same again takes it away.
    private void open(String which) {
        boolean same = panel != null && panel.getUserData().equals(which);
        close();
        if (same) {
            return;
        }
        Region next = switch (which) {
            case "lanes" -> new LanesPanel(viewModel, messages);
            case "compare" -> new ComparePanel(viewModel, choosers, messages, this::close);
            default -> new JumpPanel(viewModel, messages, this::close);
        };
        next.setUserData(which);
        next.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(next, Pos.TOP_RIGHT);
        panel = next;
        stage.getChildren().add(next);
        next.lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void close() {
        if (panel != null) {
            stage.getChildren().remove(panel);
            panel = null;
            chart.requestFocus();
        }
    }
}
