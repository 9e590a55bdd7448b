package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.BesideButton;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.SideColumn;
import org.rapporteur.ui.control.WrappingRow;
import org.rapporteur.ui.entry.EntryDock;
import org.rapporteur.ui.entry.KindKeys;

/// One article by itself, with the passage that was asked for in view, what is known of it, and
/// what rests on it.
public final class ArticlePageView implements Page {
    /// In less a text and what stands beside it have no room.
    private static final double NARROW = 620;

    private final ArticleViewModel viewModel;
    private final Reading reading;
    private final Navigator navigator;
    private final Messages messages;
    private final ReadingPane reader;
    private final EntryDock form;
    private final BesideButton beside;

    /// The screen of `viewModel`, which is its own, not the inbox's.
    public ArticlePageView(ArticleViewModel viewModel, Reading reading, Navigator navigator) {
        this.viewModel = viewModel;
        this.reading = reading;
        this.navigator = navigator;
        this.messages = reading.messages();
        this.reader = new ReadingPane(viewModel, reading);
        this.form = new EntryDock(reading.log(), navigator, messages);
        this.beside = new BesideButton(messages.get("inbox.beside"));
    }

    @Override
    public Region build() {
        var side = new SideColumn(form, new AboutCard(viewModel, reading),
                new CopiesCard(viewModel.copies(), messages), new CitedCard(viewModel, messages),
                new LikelyCard(viewModel, messages), new InTextCard(viewModel, messages));
        var columns = new HBox(reader, side);
        columns.getStyleClass().add("columns");
        HBox.setHgrow(reader, Priority.ALWAYS);
        HBox.setHgrow(side, Priority.ALWAYS);
        beside.setId("beside-article");
        beside.fold(columns, NARROW, reader, side);
        // Who begins a record sees the form, and may go back to the text to select some more of it.
        reading.log().openProperty().addListener((property, old, now) -> beside.setSelected(now));
        var waiting = new EmptyState(Feather.CLOCK, messages.get("article.loading"));
        var gone = new EmptyState(Feather.ALERT_TRIANGLE, messages.get("article.gone"));
        var none = viewModel.shownProperty().isNull();
        Fields.showWhile(columns, none.not());
        Fields.showWhile(waiting, none.and(viewModel.loadingProperty()));
        Fields.showWhile(gone, none.and(viewModel.loadingProperty().not()));
        var body = new StackPane(columns, waiting, gone);
        VBox.setVgrow(body, Priority.ALWAYS);
        var page = new VBox(header(), doubts(), body);
        page.getStyleClass().addAll("page", "article-page");
        page.addEventFilter(KeyEvent.KEY_PRESSED, reader::keyPressed);
        return page;
    }

    private HBox header() {
        Label state = Labels.of("", "state-tag");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = move("article.toInbox", ArticleState.INBOX);
        Button file = move("article.file", ArticleState.FILED);
        Button aside = move("inbox.aside", ArticleState.SET_ASIDE);
        viewModel.shownProperty().subscribe(shown -> {
            ArticleState now = shown == null ? null : shown.article().state();
            state.setText(now == null ? "" : messages.of(now));
            offer(back, now, ArticleState.INBOX);
            offer(file, now, ArticleState.FILED);
            offer(aside, now, ArticleState.SET_ASIDE);
        });
        var all = Fields.link(messages.get("article.all"), () -> navigator.open(new Destination.ArticlesPage("")));
        var event = Fields.link(messages.get("article.addToEvent"), reader::addToEvent);
        var rests = Fields.link(messages.get("article.rests"), () -> open(Destination.RestsPage::new));
        var history = Fields.link(messages.get("screen.history"),
                () -> open((article, passage) -> new Destination.HistoryPage(article)));
        var purge = Fields.link(messages.get("article.purge"),
                () -> open((article, passage) -> new Destination.PurgePage(article)));
        purge.setId("article-purge");
        for (Node link : List.of(event, rests, history, purge, state)) {
            Fields.showWhile(link, viewModel.shownProperty().isNotNull());
        }
        var header = new WrappingRow(Labels.of(messages.get("article.title"), "page-title"),
                state, all, event, rests, history, purge, gap, beside, back, file, aside);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /// What is known against the article, in plain sight above it.
    private VBox doubts() {
        var box = new VBox();
        viewModel.shownProperty().subscribe(shown -> {
            box.getChildren().setAll(shown == null ? List.of() : shown.opened().caveats().stream()
                    .map(Stored::content).map(this::doubt).toList());
            box.setVisible(!box.getChildren().isEmpty());
            box.setManaged(box.isVisible());
        });
        return box;
    }

    private Card doubt(Caveat caveat) {
        String title = messages.get(caveat.passage() == null ? "rests.caveat" : "rests.caveatPassage",
                messages.of(caveat.form()), new DateWords(messages).of(caveat.when()));
        var card = new Card(title, Labels.wrapping(caveat.why()));
        card.getStyleClass().add("danger");
        return card;
    }

    private void open(BiFunction<Id<Article>, @Nullable Id<Passage>, Destination> where) {
        var shown = viewModel.shownProperty().get();
        if (shown != null) {
            navigator.open(where.apply(shown.id(), null));
        }
    }

    private static void offer(Button button, @Nullable ArticleState now, ArticleState to) {
        button.setVisible(now != null && now != to);
        button.setManaged(button.isVisible());
    }

    private Button move(String key, ArticleState to) {
        var button = new Button(messages.get(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> viewModel.move(to));
        return button;
    }

    @Override
    public Map<ScreenKey, Runnable> keys() {
        return KindKeys.all(reader::kindAsked);
    }

    @Override
    public void shown(Destination destination) {
        form.onShow(true);
        if (destination instanceof Destination.ArticlePage page) {
            viewModel.open(page.article(), page.passage());
            if (!reading.log().openProperty().get()) {
                reader.focusText();
            }
        }
    }

    @Override
    public void hidden() {
        form.onShow(false);
        reading.log().keep();
        viewModel.hidden();
    }
}
