package org.rapporteur.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;
import org.rapporteur.ui.control.WrappingRow;
import org.rapporteur.ui.timeline.TimelineViewModel.Way;

/// The title, how the picture is read, and what can be done with it.
final class TimelineHeader extends WrappingRow {
    private static final int MONTH = 31;
    private static final int QUARTER = 92;

    private final TimelineViewModel viewModel;
    private final Messages messages;
    private final Label legend = Labels.cut("", "muted", "small");
    private final List<ToggleButton> lengths = new ArrayList<>();

    /// @param panel shows a panel over the chart: "lanes", "compare" or "jump"
    TimelineHeader(TimelineViewModel viewModel, Messages messages, MenuButton export, Consumer<String> panel) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("page-header");
        legend.setText(messages.get("timeline.legend"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(Labels.of(messages.get("timeline.title"), "page-title"), legend, gap, ways());
        getChildren().addAll(lengths(), more(panel), export);
        viewModel.spanProperty().subscribe(this::mark);
        viewModel.timelineProperty().subscribe(now -> mark(viewModel.spanProperty().get()));
    }

    /// How the picture is read stands here where the whole of it has room.
    @Override
    protected void layoutChildren() {
        double others = getChildren().stream().filter(part -> part != legend)
                .mapToDouble(part -> part.prefWidth(-1) + getSpacing()).sum();
        legend.setManaged(others + legend.prefWidth(-1) <= getWidth());
        legend.setVisible(legend.isManaged());
        super.layoutChildren();
    }

    private Node ways() {
        var row = new HBox();
        row.getStyleClass().add("segments");
        row.setAlignment(Pos.CENTER_LEFT);
        for (Way way : Way.values()) {
            var button = new ToggleButton(messages.get("timeline.way." + way.name()));
            button.setId("timeline-way-" + way.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().addAll("small", way == Way.CHART ? "left-pill" : way == Way.TABLE
                    ? "right-pill" : "center-pill");
            button.setMinWidth(Region.USE_PREF_SIZE);
            if (way == Way.TABLE) {
                Tip.on(button, ScreenKey.AS_TABLE.taught(button.getText(), messages));
            }
            viewModel.wayProperty().subscribe(now -> button.setSelected(now == way));
            button.setOnAction(event -> {
                viewModel.wayProperty().set(way);
                button.setSelected(true);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private Node lengths() {
        var row = new HBox(length("timeline.month", MONTH), length("timeline.quarter", QUARTER),
                length("timeline.twoYears", Timeline.USUAL), length("timeline.all", 0));
        row.getStyleClass().add("timeline-lengths");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ToggleButton length(String key, int days) {
        var button = new ToggleButton(messages.get(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(days);
        if (days == 0) {
            Tip.on(button, ScreenKey.ZOOM_ALL.taught(messages.of(ScreenKey.ZOOM_ALL), messages));
        }
        button.setOnAction(event -> {
            if (days == 0) {
                viewModel.fit();
            } else {
                viewModel.last(days);
            }
            mark(viewModel.spanProperty().get());
        });
        lengths.add(button);
        return button;
    }

    /// The length in view is marked, as long as it is one of these.
    private void mark(@Nullable Span span) {
        Timeline timeline = viewModel.timelineProperty().get();
        for (ToggleButton button : lengths) {
            int days = (int) button.getUserData();
            button.setSelected(timeline != null && span != null
                    && span.equals(days == 0 ? timeline.extent() : timeline.last(days)));
        }
    }

    private MenuButton more(Consumer<String> panel) {
        var menu = new MenuButton(messages.get("timeline.more.menu"));
        menu.setId("timeline-more");
        menu.getStyleClass().add("small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().addAll(item("timeline.jump", () -> panel.accept("jump")),
                item("timeline.lanes", () -> panel.accept("lanes")),
                item("timeline.compare", () -> panel.accept("compare")));
        var jump = menu.getItems().getFirst();
        jump.setText(ScreenKey.GO_TO_DAY.taught(jump.getText(), messages));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
