package org.rapporteur.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Narrow;
import org.rapporteur.ui.control.OnePart;
import org.rapporteur.ui.dialog.Notices;

/// Answers in five seconds: what changed since I last looked, what must I do next, where does
/// each issue stand.
public final class OverviewView implements Page {
    private static final double SIDE = 330;
    /// In less there is no room for what is beside the issues: it goes below them.
    private static final double NARROW = 780;
    private static final double SIDE_LEAST = 268;
    private static final double SIDE_PART = 0.27;
    /// How near the end of what is made the officer scrolls before more is made, in pixels.
    private static final double NEAR = 400;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final Notices notices;
    private final OnePart content = new OnePart();
    private final ScrollPane scroll = new ScrollPane(content);
    private final VBox news = new VBox();
    private final IssuesPane issues;
    private final DoNextCard doNext;
    private final LooseEndsCard looseEnds;
    private final StackPane columns = new StackPane();
    private final VBox page = new VBox(news, columns);
    private Runnable more = () -> {};
    private boolean narrow;

    /// The screen of `viewModel`; what was recorded, and what could not be, is told in `notices`.
    public OverviewView(OverviewViewModel viewModel, Messages messages, Notices notices) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.notices = notices;
        this.issues = new IssuesPane(viewModel, messages, runnable -> more = runnable);
        this.doNext = new DoNextCard(viewModel, messages);
        this.looseEnds = new LooseEndsCard(viewModel, messages);
    }

    @Override
    public Region build() {
        page.getStyleClass().add("page");
        viewModel.shownProperty().subscribe(now -> draw());
        viewModel.problemProperty().subscribe(now -> draw());
        viewModel.asTableProperty().subscribe(now -> arrange());
        viewModel.filterProperty().subscribe(now -> issues.fill());
        viewModel.archivedProperty().subscribe(now -> issues.fill());
        viewModel.lookouts().onDone(done -> notices.say(messages.of(done.edit()), messages.get("overview.undo"),
                () -> viewModel.lookouts().undo(done.change())));
        viewModel.lookouts().onRefused(notices::problem);
        scroll.setId("overview");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        content.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Narrow.in(content, NARROW).subscribe(this::turn);
        scroll.vvalueProperty().subscribe(at -> reach());
        scroll.viewportBoundsProperty().subscribe(at -> reach());
        return scroll;
    }

    @Override
    public void shown(Destination destination) {
        viewModel.enter();
    }

    @Override
    public boolean remembersVisits() {
        return true;
    }

    @Override
    public void hidden() {
        viewModel.leave();
    }

    private void turn(boolean now) {
        if (narrow != now) {
            narrow = now;
            arrange();
        }
    }

    private void reach() {
        double beyond = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond * (1 - scroll.getVvalue()) < NEAR) {
            more.run();
        }
    }

    private void draw() {
        UserProblem problem = viewModel.problemProperty().get();
        OverviewAt now = viewModel.shownProperty().get();
        if (problem != null) {
            content.show(new EmptyState(Feather.ALERT_TRIANGLE, messages.of(problem))
                    .withAction(messages.get("overview.again"), viewModel::reload));
        } else if (now == null) {
            content.show(new EmptyState(Feather.CLOCK, messages.get("overview.loading")));
        } else if (now.snapshot().issues().isEmpty() && !now.isEditable()) {
            content.show(new EmptyState(Feather.CLOCK, messages.get("overview.noIssuesThen")));
        } else if (now.snapshot().issues().isEmpty()) {
            content.show(new EmptyState(
                    Feather.GRID, messages.get("overview.noIssuesTitle"), messages.get("overview.noIssues"))
                    .withAction(messages.get("overview.addIssues"), viewModel.ways()::openSettings));
        } else {
            fill(now);
            content.show(page);
        }
    }

    private void fill(OverviewAt now) {
        news.getChildren().setAll(now.news() == null
                ? List.of() : List.of(new SinceCard(viewModel, messages).build(now, now.news())));
        news.setManaged(now.news() != null);
        doNext.show(now);
        looseEnds.show(now.looseEnds(), now.isEditable());
        issues.fill();
        if (columns.getChildren().isEmpty()) {
            arrange();
        }
    }

    private void arrange() {
        if (viewModel.shownProperty().get() == null) {
            return;
        }
        boolean table = viewModel.asTableProperty().get();
        issues.fill();
        columns.getChildren().setAll(narrow ? below(table) : table ? above() : beside());
    }

    /// In the order of what matters: what must be done stands before a table, and after cards.
    private Node below(boolean table) {
        doNext.node().setMaxWidth(Double.MAX_VALUE);
        var all = new VBox();
        all.getStyleClass().add("column");
        all.getChildren().setAll(table ? List.of(doNext.node(), looseEnds.node(), issues)
                : List.of(issues, doNext.node(), looseEnds.node()));
        return all;
    }

    private Node beside() {
        HBox.setHgrow(issues, Priority.ALWAYS);
        var side = new VBox(doNext.node(), looseEnds.node());
        side.getStyleClass().add("column");
        var width = content.widthProperty().map(all -> Math.clamp(all.doubleValue() * SIDE_PART, SIDE_LEAST, SIDE));
        side.minWidthProperty().bind(width);
        side.maxWidthProperty().bind(width);
        var both = new HBox(issues, side);
        both.getStyleClass().add("columns");
        return both;
    }

    private Node above() {
        var side = new HBox(doNext.node(), looseEnds.node());
        side.getStyleClass().add("columns");
        side.setAlignment(Pos.TOP_LEFT);
        side.setFillHeight(false);
        for (Region card : new Region[] {doNext.node(), looseEnds.node()}) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(SIDE);
            card.setMaxWidth(Double.MAX_VALUE);
        }
        var all = new VBox(issues, side);
        all.getStyleClass().add("column");
        return all;
    }
}
