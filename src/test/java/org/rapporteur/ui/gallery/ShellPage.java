package org.rapporteur.ui.gallery;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Direction;
import org.rapporteur.settings.Language;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.CardGrid;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LevelChip;
import org.rapporteur.ui.control.ScrollingPage;
import org.rapporteur.ui.control.StepChart;
import org.rapporteur.ui.control.StepHistory;
import org.rapporteur.ui.control.TrendArrow;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.shell.IssueEntry;
import org.rapporteur.ui.shell.ShellView;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.shell.Shortcuts;
import org.rapporteur.ui.welcome.Recent;
import org.rapporteur.ui.welcome.WelcomeView;

/// The shell around an invented overview.
final class ShellPage {
    private ShellPage() {}

    static ShellViewModel viewModel() {
        var viewModel = new ShellViewModel(
                new Navigator(new Destination.OverviewPage()), Samples.CLOCK, Samples.TRACKER);
        viewModel.fileNameProperty().set("north-south.rapporteur");
        viewModel.savedProperty().set("Saved 09:41 · backed up 09:00");
        List<String> names = List.of(
                "River pollution", "Northern strait", "Support for Eastland", "Military channels",
                "High-level contacts", "Machine safety", "Trade & export controls", "People-to-people",
                "Southern sea", "Gulf and pass", "Detained citizens");
        int[] levels = {4, 3, 2, 3, 4, 3, 3, 3, 3, 0, 0};
        for (int i = 0; i < levels.length; i++) {
            String word = levels[i] == 0 ? "Not assessed" : Samples.LEVELS.get(levels[i] - 1);
            viewModel.issues().add(new IssueEntry(Samples.id(i + 1), names.get(i), levels[i], word));
        }
        return viewModel;
    }

    static List<Screen> screens() {
        return List.of(
                Screen.of("Overview", Feather.GRID, new Destination.OverviewPage(), Overview::new),
                Screen.of("Inbox", Feather.INBOX, new Destination.InboxPage(null), Overview::new)
                        .withBadge(new SimpleIntegerProperty(12), true),
                Screen.of("Articles", Feather.FILE_TEXT, new Destination.ArticlesPage(""), Overview::new)
                        .withBadge(new SimpleIntegerProperty(128), false)
                        .alsoServing(Destination.ArticlePage.class),
                Screen.of("Briefs", Feather.BOOK_OPEN, new Destination.BriefPage(List.of()), Overview::new),
                Screen.outsideRail("Issue", Feather.TARGET, Destination.IssuePage.class, Overview::new));
    }

    static Overlay build() {
        Region shell = new ShellView(viewModel(), screens(), new Shortcuts(), Samples.MESSAGES).build();
        return new Overlay(shell, Samples.MESSAGES);
    }

    static Overlay elsewhen() {
        ShellViewModel viewModel = viewModel();
        viewModel.asOfProperty().set(new AsOf(LocalDate.of(2024, 1, 30), LocalDate.of(2024, 2, 15)));
        viewModel.markingProperty().set("Sensitive But Unclassified");
        viewModel.navigator().open(new Destination.IssuePage(Samples.id(7)));
        Region shell = new ShellView(viewModel, screens(), new Shortcuts(), Samples.MESSAGES).build();
        return new Overlay(shell, Samples.MESSAGES);
    }

    static Overlay welcome() {
        var choices = new WelcomeView.Choices(() -> {}, () -> {}, () -> {}, file -> {}, language -> {}, () -> {});
        List<Recent> recent = List.of(
                new Recent(Path.of("/home/desk/Documents/north-south.rapporteur"), "Northland – Southland", "today"),
                new Recent(Path.of("/home/desk/Documents/east.rapporteur"), "Northland – Eastland", "3 Apr 2024"));
        return new Overlay(new WelcomeView(recent, choices, Language.SYSTEM, Samples.MESSAGES).build(), Samples.MESSAGES);
    }

    /// A page much like the Overview.
    private static final class Overview implements Page {
        @Override
        public Region build() {
            var main = new VBox(changedHeader(), cards(), unchanged());
            main.getStyleClass().add("column");
            HBox.setHgrow(main, Priority.ALWAYS);
            var side = new VBox(doNext(), looseEnds());
            side.getStyleClass().add("column");
            side.setMinWidth(260);
            side.setPrefWidth(310);
            var columns = new HBox(main, side);
            columns.getStyleClass().add("columns");
            return new ScrollingPage(since(), columns);
        }

        @Override
        public void shown(Destination destination) {}

        private static Card since() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var line = new HBox(
                    8, new TrendArrow(Direction.WORSE, 2, Samples.MESSAGES),
                    Labels.of("Support for Eastland", "strong"),
                    new LevelChip(3, "Tense"), Labels.of("→"), new LevelChip(2, "Acute"),
                    Labels.cut("inputs to the arms industry described; sanctions held out"), gap,
                    new CitationChip("NYT", "26 Apr", () -> {}));
            line.setAlignment(Pos.CENTER_LEFT);
            var card = new Card("Since you last looked, Thu 25 Apr", line)
                    .withActions(Labels.of("1 status change · 7 developments · 9 articles", "muted", "small"));
            card.getStyleClass().add("accented");
            return card;
        }

        private static HBox changedHeader() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var header = new HBox(
                    8, Labels.of("Changed in the last 90 days", "card-title"), gap, small("Cards"), small("Table"));
            header.setAlignment(Pos.CENTER_LEFT);
            return header;
        }

        private static CardGrid cards() {
            var grid = new CardGrid(230, 3);
            grid.getChildren().addAll(
                    card("Support for Eastland", Direction.WORSE, 2, "Acute",
                            "A senior official lists inputs reaching the arms industry; sanctions are held out.",
                            "1 origin"),
                    card("River pollution", Direction.BETTER, 4, "Implementing",
                            "Working group launched; the minister asks for further progress.", "3 origins"),
                    card("High-level contacts", Direction.BETTER, 4, "Regular",
                            "Leaders speak by telephone, as agreed.", "2 origins"));
            return grid;
        }

        private static Card card(String name, Direction trend, int level, String word, String text, String origins) {
            var spark = StepChart.spark(Samples.MESSAGES);
            spark.show(StepHistory.of(Samples.issue(), List.of(), Samples.DAY).since(LocalDate.of(2023, 4, 26)));
            var chips = new FlowPane(
                    new CitationChip("Ministry", "30 Jan", () -> {}), new CitationChip("AP", "30 Jan", () -> {}));
            chips.getStyleClass().add("flow");
            var gap = new Region();
            VBox.setVgrow(gap, Priority.ALWAYS);
            var between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            var foot = new HBox(
                    Labels.of("since 30 Jan 2024", "muted", "small"), between, Labels.of(origins, "muted", "small"));
            return new Card(name, Labels.wrapping(text, "lead"), gap, spark, chips, foot)
                    .withActions(new TrendArrow(trend, level, Samples.MESSAGES), new LevelChip(level, word));
        }

        private static Card unchanged() {
            var card = Card.ofRows("No change of status");
            card.getChildren().addAll(
                    row("Northern strait", 3, "Tense", "Standstill; the inauguration is the next test", "26 Apr"),
                    row("Military channels", 3, "Resumed", "Both sides hope to improve communication", "26 Apr"),
                    row("Trade & export controls", 3, "Tense", "Tariffs and technology limits weighed", "26 Apr"),
                    row("Gulf and pass", 0, "Not assessed", "Asked to use its leverage", "27 Jan"),
                    row("Detained citizens", 0, "Not assessed", "Raised at the summit", "15 Nov 2023"));
            return card;
        }

        private static HBox row(String name, int level, String word, String text, String date) {
            var title = Labels.cut(name, "strong");
            title.setMinWidth(168);
            title.setPrefWidth(168);
            var chip = new HBox(new LevelChip(level, word));
            chip.setMinWidth(112);
            chip.setAlignment(Pos.CENTER_LEFT);
            var words = Labels.cut(text);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            var row = new HBox(title, chip, words, Labels.of(date, "muted", "small"));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("row");
            return row;
        }

        private static Card doNext() {
            var card = Card.ofRows("Do next");
            card.getChildren().addAll(
                    due("29 Apr", "Brief the ambassador: no draft yet", "warn"),
                    due("20 May", "Inauguration: no points drafted", "muted"),
                    due("Inbox", "12 clippings, oldest 2 days", "muted"));
            return card;
        }

        private static Node due(String when, String what, String tone) {
            var day = Labels.of(when, tone, "strong");
            day.setPrefWidth(56);
            Region words = Labels.wrapping(what);
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(day, words);
            row.getStyleClass().add("row");
            return row;
        }

        private static Card looseEnds() {
            return new Card(
                    "Loose ends", Labels.wrapping("Support for Eastland rests on one origin"),
                    Labels.wrapping("Trade & export controls: low confidence"));
        }

        private static Button small(String words) {
            var button = new Button(words);
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            return button;
        }
    }
}
