package org.rapporteur.ui.inbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Changes;
import org.rapporteur.service.articles.Importing;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.articles.ArticleActions;
import org.rapporteur.ui.articles.ArticlesView;
import org.rapporteur.ui.articles.ArticlesViewModel;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.EntryViewModel;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.gallery.Samples;
import org.rapporteur.ui.shell.IssueEntry;
import org.rapporteur.ui.shell.ShellView;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.shell.Shortcuts;
import org.rapporteur.ui.task.Background;

/// The window with the screens of the daily path on a real tracker; made on the JavaFX thread.
public final class InboxDesktop implements AutoCloseable {
    public final OpenTracker open;
    public final Intake intake = new Intake();
    public final Desk desk;
    public final Navigator navigator;
    public final Overlay overlay;
    public final EntryViewModel log;
    public final InboxViewModel inbox;
    public final ImportViewModel imports;
    public final ImportActions actions;
    public final ArticleViewModel article;
    private final Reading reading;
    /// The list of all articles.
    public final ArticlesViewModel articles;

    /// The window on the tracker `file`, at `start`, which opens no web address.
    public InboxDesktop(Path file, Destination start) {
        this(file, start, WebAddresses.never());
    }

    /// The same, which opens web addresses by `web`.
    public InboxDesktop(Path file, Destination start, WebAddresses web) {
        open = OpenTracker.open(file, "Test", Clock.systemUTC(), Changes.immediate());
        desk = Desk.of(open);
        navigator = new Navigator(new Destination.OverviewPage());
        Background background = Background.inline();
        overlay = new Overlay(new StackPane(), Bench.MESSAGES);
        Voice voice = Voice.of(overlay.notices());
        var asOf = new SimpleObjectProperty<>(AsOf.of(LocalDate.of(2024, 4, 26)));
        log = new EntryViewModel(desk, background, navigator, asOf, Bench.MESSAGES, voice);
        imports = new ImportViewModel(
                desk, new Importing(open, intake), background, navigator, Bench.MESSAGES, voice);
        var jottings = Jottings.in(desk.state(), background);
        actions = new ImportActions(
                imports, new AddViewModel(desk, background, navigator, jottings, Bench.MESSAGES, voice),
                new Elsewhere((document, otherwise) -> otherwise.run(), document -> { }, tracker -> { }),
                new Choosers(new Preferences(file.resolveSibling("config")), () -> { }), overlay, Bench.MESSAGES);
        reading = new Reading(
                log, new AddSourceViewModel(desk, background, Bench.MESSAGES, voice),
                new AddToEventViewModel(desk, background, navigator, asOf, Bench.MESSAGES, voice),
                web, jottings, overlay, Bench.MESSAGES);
        inbox = new InboxViewModel(desk, background, Bench.MESSAGES, voice,
                new ArticleViewModel(desk, background, navigator, Bench.MESSAGES, voice));
        article = new ArticleViewModel(desk, background, navigator, Bench.MESSAGES, voice);
        var preview = new ArticleViewModel(desk, background, navigator, Bench.MESSAGES, voice);
        articles = new ArticlesViewModel(desk, background, voice, preview);
        inbox.tally();
        var shell = new ShellViewModel(navigator, Samples.CLOCK, open.tracker().content());
        shell.fileNameProperty().set("us-china.rapporteur");
        desk.dashboards().snapshot(asOf.get()).issues().forEach(issue -> shell.issues().add(new IssueEntry(
                issue.issue().id(), issue.name(), issue.status().level(), String.valueOf(issue.status().levelName()))));
        var screens = List.of(
                Screen.of("Overview", Feather.GRID, new Destination.OverviewPage(), Blank::new),
                Screen.of("Inbox", Feather.INBOX, new Destination.InboxPage(null),
                        () -> new InboxView(inbox, reading, actions, navigator)).withBadge(inbox.countProperty(), true),
                Screen.of("Articles", Feather.FILE_TEXT, new Destination.ArticlesPage(""),
                        () -> new ArticlesView(articles,
                                new ArticleActions(desk, background, navigator, Bench.MESSAGES, voice), actions,
                                new ReadingPane(preview, reading), reading, SaveAs.never())),
                Screen.outsideRail("Article", Feather.FILE, Destination.ArticlePage.class,
                        () -> new ArticlePageView(article, reading, navigator)),
                Screen.outsideRail("Issue", Feather.TARGET, Destination.IssuePage.class, Blank::new)
                        .alsoServing(Destination.EventPage.class));
        var window = new BorderPane(new ShellView(shell, screens, new Shortcuts(), Bench.MESSAGES).build());
        var foot = new VBox();
        actions.strip(foot);
        window.setBottom(foot);
        actions.install(window);
        overlay.setContent(window);
        navigator.open(start);
    }

    /// What adds an article to an event.
    AddToEventViewModel addToEvent() {
        return reading.addToEvent();
    }

    /// Goes elsewhere.
    public void go(Destination destination) {
        navigator.open(destination);
    }

    /// Where the window is.
    public Destination destination() {
        return navigator.currentProperty().get();
    }

    /// The root of the scene.
    public Overlay root() {
        return overlay;
    }

    @Override
    public void close() {
        intake.close();
        open.close();
    }

    private static final class Blank implements Page {
        @Override
        public Region build() {
            return new VBox();
        }

        @Override
        public void shown(Destination destination) {}
    }
}
