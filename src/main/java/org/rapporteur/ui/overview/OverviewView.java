package org.rapporteur.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Labels;

/// Answers in five seconds: what changed since I last looked, what must I do next, where does
/// each issue stand.
public final class OverviewView implements Page {
    private static final double SIDE = 310;
    private static final double SIDE_LEAST = 236;
    private static final double SIDE_PART = 0.26;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final StackPane content = new StackPane();

    /// The screen of `viewModel`.
    public OverviewView(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @Override
    public Region build() {
        content.setAlignment(Pos.TOP_LEFT);
        viewModel.shownProperty().subscribe(now -> draw());
        viewModel.problemProperty().subscribe(now -> draw());
        viewModel.asTableProperty().subscribe(now -> draw());
        var scroll = new ScrollPane(content);
        scroll.setId("overview");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStylesheets().add(
                OverviewView.class.getResource("/org/rapporteur/css/dashboards.css").toExternalForm());
        return scroll;
    }

    @Override
    public void shown(Destination destination) {
        viewModel.enter();
    }

    @Override
    public void hidden() {
        viewModel.leave();
    }

    private void draw() {
        UserProblem problem = viewModel.problemProperty().get();
        OverviewAt now = viewModel.shownProperty().get();
        content.getChildren().setAll(problem != null ? problem(problem) : now == null ? waiting() : page(now));
    }

    private Node waiting() {
        return new EmptyState(Feather.CLOCK, messages.get("overview.loading"));
    }

    private Node problem(UserProblem problem) {
        return new EmptyState(Feather.ALERT_TRIANGLE, messages.of(problem))
                .withAction(messages.get("overview.again"), viewModel::reload);
    }

    private Node page(OverviewAt now) {
        if (now.snapshot().issues().isEmpty()) {
            return new EmptyState(Feather.GRID, messages.get("overview.noIssues"))
                    .withAction(messages.get("overview.addIssues"), viewModel::openSettings);
        }
        var page = new VBox();
        page.getStyleClass().add("page");
        if (now.news() != null) {
            page.getChildren().add(new SinceCard(viewModel, messages).build(now, now.news()));
        }
        var tasks = new TaskCards(viewModel, messages);
        Region doNext = tasks.doNext(now.doNext());
        Region looseEnds = tasks.looseEnds(now.looseEnds());
        page.getChildren().add(viewModel.asTableProperty().get()
                ? tableAbove(doNext, looseEnds) : cardsBeside(now, doNext, looseEnds));
        return page;
    }

    private Node cardsBeside(OverviewAt now, Region doNext, Region looseEnds) {
        var main = new VBox(issuesHeader());
        main.getStyleClass().add("column");
        var changed = viewModel.changed();
        main.getChildren().add(changed.isEmpty()
                ? Labels.wrapping(messages.get("overview.noneChanged"), "muted")
                : new IssueCards(viewModel, messages).build(changed, now.snapshot().asOf()));
        var unchanged = viewModel.unchanged();
        if (!unchanged.isEmpty()) {
            main.getChildren().add(new UnchangedCard(viewModel, messages).build(unchanged, now.snapshot().asOf()));
        }
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinWidth(0);
        main.setMaxWidth(Double.MAX_VALUE);
        var side = new VBox(doNext, looseEnds);
        side.getStyleClass().add("column");
        var width = content.widthProperty().map(all -> Math.clamp(all.doubleValue() * SIDE_PART, SIDE_LEAST, SIDE));
        side.minWidthProperty().bind(width);
        side.maxWidthProperty().bind(width);
        var columns = new HBox(main, side);
        columns.getStyleClass().add("columns");
        return columns;
    }

    private Node tableAbove(Region doNext, Region looseEnds) {
        var side = new HBox(doNext, looseEnds);
        side.getStyleClass().add("columns");
        for (Region card : new Region[] {doNext, looseEnds}) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(SIDE);
            card.setMaxWidth(Double.MAX_VALUE);
        }
        var main = new VBox(issuesHeader(), new IssueTable(viewModel, messages).build(viewModel.lines()), side);
        main.getStyleClass().add("column");
        return main;
    }

    private Node issuesHeader() {
        boolean table = viewModel.asTableProperty().get();
        int days = viewModel.window();
        String title = table ? messages.get("overview.allIssues")
                : days == 0 ? messages.get("overview.changedLately") : messages.get("overview.changed", days);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var group = new ToggleGroup();
        var header = new HBox(Labels.of(title, "card-title"), gap,
                choice(messages.get("overview.cards"), "as-cards", !table, group),
                choice(messages.get("overview.table"), "as-table", table, group));
        group.selectedToggleProperty().addListener((property, old, chosen) -> choose(group, old, chosen));
        header.getStyleClass().add("page-header");
        return header;
    }

    /// One of the two is always chosen.
    private void choose(ToggleGroup group, @Nullable Toggle old,
            @Nullable Toggle chosen) {
        if (chosen == null) {
            group.selectToggle(old);
        } else {
            viewModel.asTableProperty().set(((ToggleButton) chosen).getId().equals("as-table"));
        }
    }

    private static ToggleButton choice(String words, String id, boolean chosen, ToggleGroup group) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(chosen);
        button.setToggleGroup(group);
        return button;
    }
}
