package org.rapporteur.ui.issue;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.IssueAround;
import org.rapporteur.service.IssueAt;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Columns;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.OnePart;
import org.rapporteur.ui.control.StepChart;
import org.rapporteur.ui.control.StepHistory;
import org.rapporteur.ui.control.ThinnedHistory;
import org.rapporteur.ui.dialog.Notices;

/// The dashboard of one issue.
public final class IssueView implements Page {
    private static final Columns.Room ROOM = new Columns.Room(0.27, 236, 310, 640);
    /// How many marks can be told apart along the chart.
    private static final int CHART_PLACES = 200;

    private final IssueViewModel viewModel;
    private Jottings jottings = Jottings.none();
    private final Messages messages;
    private final Notices notices;
    private final IssueHeader header;
    private final IssueSide side;
    private final StancesRow stances;
    private final HappenedCard happened;
    private final StepChart chart;
    private final Card chartCard;
    private final VBox page = new VBox();
    private final OnePart content = new OnePart();
    private final ScrollPane scroll = new ScrollPane(content);
    private Destination.@Nullable IssuePage wanted;
    private @Nullable Id<Issue> drawn;

    /// The screen of `viewModel`; what was recorded, and what could not be, is told in `notices`.
    public IssueView(IssueViewModel viewModel, Messages messages, Notices notices) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.notices = notices;
        this.header = new IssueHeader(viewModel, messages);
        this.side = new IssueSide(viewModel, messages);
        this.stances = new StancesRow(viewModel, messages);
        this.happened = new HappenedCard(viewModel, messages);
        this.chart = StepChart.whole(messages, happened::reveal).onEvent(this::openEvent);
        this.chartCard = Card.plain(chart);
    }

    private void openEvent(StepHistory.Event event) {
        if (event.record() != null) {
            viewModel.open(new Destination.EventPage(event.record()));
        }
    }

    /// Shows what watches for the issue too, below all else at the right.
    public IssueView with(WatchCard watch) {
        side.getChildren().add(watch);
        viewModel.shownProperty().subscribe(now -> {
            if (now != null) {
                watch.show(now.issue().issue().id());
            }
        });
        return this;
    }

    /// The same, with what is half typed kept in `kept`.
    public IssueView with(Jottings kept) {
        jottings = kept;
        return this;
    }

    @Override
    public Region build() {
        page.getStyleClass().add("page");
        page.getChildren().addAll(header, columns());
        scroll.setId("issue");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        content.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        viewModel.shownProperty().subscribe(now -> draw());
        viewModel.problemProperty().subscribe(now -> draw());
        scroll.sceneProperty().subscribe(scene -> arrive());
        viewModel.onDone(this::tell);
        viewModel.onShow(happened::reveal);
        viewModel.onRefused(notices::problem);
        return scroll;
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof Destination.IssuePage to) {
            wanted = to;
            viewModel.enter(to.issue());
            arrive();
        }
    }

    /// Opens what the officer was sent here to write, once its issue is on show.
    private void arrive() {
        IssueAt now = viewModel.shownProperty().get();
        Destination.IssuePage to = wanted;
        if (to == null || now == null || scroll.getScene() == null || !now.issue().issue().id().equals(to.issue())) {
            return;
        }
        wanted = null;
        switch (to.place()) {
            case STANDING -> {
                scroll.setVvalue(0);
                header.write();
            }
            case POINTS -> scrollTo(side.beginPoint());
            case null -> { }
        }
    }

    /// Ctrl+L means this issue.
    @Override
    public Map<ScreenKey, Runnable> keys() {
        return Map.of(ScreenKey.LOG_HERE, () -> viewModel.asks().add(EntryKind.DEVELOPMENT));
    }

    @Override
    public void hidden() {
        jottings.keepNow();
        viewModel.leave();
    }

    private Columns columns() {
        var main = new VBox(stances, chartCard, happened.build(this::bringIntoView));
        main.getStyleClass().add("column");
        return new Columns(main, side, ROOM);
    }

    private void draw() {
        UserProblem problem = viewModel.problemProperty().get();
        IssueAt now = viewModel.shownProperty().get();
        if (problem != null) {
            content.show(new EmptyState(Feather.ALERT_TRIANGLE, sentence(problem))
                    .withAction(messages.get("issue.again"), viewModel::reload));
        } else if (now == null) {
            content.show(new EmptyState(Feather.CLOCK, messages.get("issue.loading")));
        } else {
            content.show(page);
            fill(now);
        }
    }

    /// The officer knows which issue he opened, and not by its number.
    private String sentence(UserProblem problem) {
        return problem.key().equals("noSuchIssue") ? messages.get("issue.notThen") : messages.of(problem);
    }

    private void fill(IssueAt now) {
        if (!now.issue().issue().id().equals(drawn)) {
            drawn = now.issue().issue().id();
            scroll.setVvalue(0);
        }
        header.show(now, jottings);
        side.show(now, jottings);
        stances.show(now);
        boolean moved = !now.issue().history().isEmpty();
        chartCard.setVisible(moved);
        chartCard.setManaged(moved);
        chart.show(ThinnedHistory.of(
                StepHistory.of(now.issue(), events(now), now.asOf().effective()), CHART_PLACES));
        arrive();
    }

    private List<StepHistory.Event> events(IssueAt now) {
        var words = new DateWords(messages);
        return now.around().past().stream().map(event -> new StepHistory.Event(
                IssueAround.begun(event.content().when()), event.content().name(),
                words.of(event.content().when()), event.id())).toList();
    }

    private void tell(IssueViewModel.Done done) {
        notices.say(messages.of(done.edit()), messages.get("issue.undo"), () -> viewModel.undo(done.change()));
    }

    private void scrollTo(Node node) {
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double beyond = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond > 0) {
            scroll.setVvalue(Math.clamp(at.getMinY() / beyond, 0, 1));
        }
    }

    /// Scrolls no more than is needed to see `node`, its beginning rather than its end.
    private void bringIntoView(Node node) {
        scroll.applyCss();
        scroll.layout();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = content.getHeight() - seen;
        double top = scroll.getVvalue() * beyond;
        if (beyond > 0 && (at.getMinY() < top || at.getMaxY() > top + seen)) {
            double wanted = at.getMinY() < top ? at.getMinY() : Math.min(at.getMinY(), at.getMaxY() - seen);
            scroll.setVvalue(Math.clamp(wanted / beyond, 0, 1));
        }
    }
}
