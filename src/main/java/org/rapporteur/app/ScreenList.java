package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.IssueDesk;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Overview;
import org.rapporteur.service.articles.Importing;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.chronology.ChronologyImport;
import org.rapporteur.service.papers.Papers;
import org.rapporteur.service.timeline.MarkWords;
import org.rapporteur.service.timeline.Timelines;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.articles.ArticleActions;
import org.rapporteur.ui.articles.ArticlesView;
import org.rapporteur.ui.articles.ArticlesViewModel;
import org.rapporteur.ui.briefs.BriefView;
import org.rapporteur.ui.briefs.BriefViewModel;
import org.rapporteur.ui.chronology.ChronologyView;
import org.rapporteur.ui.chronology.ChronologyViewModel;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.EntryViewModel;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.entry.WithEntryDock;
import org.rapporteur.ui.help.HelpView;
import org.rapporteur.ui.inbox.AddSourceViewModel;
import org.rapporteur.ui.inbox.AddToEventViewModel;
import org.rapporteur.ui.inbox.AddViewModel;
import org.rapporteur.ui.inbox.ArticlePageView;
import org.rapporteur.ui.inbox.ArticleViewModel;
import org.rapporteur.ui.inbox.Elsewhere;
import org.rapporteur.ui.inbox.ImportActions;
import org.rapporteur.ui.inbox.ImportViewModel;
import org.rapporteur.ui.inbox.InboxView;
import org.rapporteur.ui.inbox.InboxViewModel;
import org.rapporteur.ui.inbox.Reading;
import org.rapporteur.ui.inbox.ReadingPane;
import org.rapporteur.ui.issue.IssueView;
import org.rapporteur.ui.issue.IssueViewModel;
import org.rapporteur.ui.issue.WatchCard;
import org.rapporteur.ui.issue.WatchViewModel;
import org.rapporteur.ui.overview.OverviewView;
import org.rapporteur.ui.overview.OverviewViewModel;
import org.rapporteur.ui.preferences.PreferencesView;
import org.rapporteur.ui.preferences.PreferencesViewModel;
import org.rapporteur.ui.record.HistoryView;
import org.rapporteur.ui.record.HistoryViewModel;
import org.rapporteur.ui.record.RestsView;
import org.rapporteur.ui.record.RestsViewModel;
import org.rapporteur.ui.settings.SetupView;
import org.rapporteur.ui.settings.SetupViewModel;
import org.rapporteur.ui.shell.CommandGroup;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.shell.Shortcuts;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.timeline.TimelineView;
import org.rapporteur.ui.timeline.TimelineViewModel;
import org.rapporteur.ui.unite.UniteViewModel;

/// The screens of one open tracker, each made when it is first visited, and what they share.
final class ScreenList {
    private final OpenTracker open;
    private final ShellViewModel frame;
    private final Background background;
    private final Notices notices;
    private final Messages words;
    private final Navigator navigator;
    private final Desk desk;
    private final Voice voice;
    private final TakingBack takingBack;
    private final Unions unions;
    private final EntryViewModel log;
    private final Reading reading;
    private final ImportViewModel importing;
    private final ImportActions imports;
    private final ChronologyViewModel chronology;
    private final SaveAs saveAs;
    private final Choosers choosers;
    private final Path papers;
    private final Preferences preferences;
    private final Supplier<BackupPlace> places;
    private final Safekeeping safekeeping;
    private final Jottings jottings;
    /// What the list of articles shows beside it; null before it is first gone to.
    private @Nullable ArticleViewModel listed;

    ScreenList(OpenTracker open, ShellViewModel frame, Intake intake, Shell.Surroundings around,
            Safekeeping safekeeping) {
        this.safekeeping = safekeeping;
        this.open = open;
        this.saveAs = around.saveAs();
        this.choosers = around.choosers();
        this.papers = around.papers();
        this.preferences = around.preferences();
        this.places = around.vault().place();
        this.frame = frame;
        this.background = around.background();
        this.notices = around.overlay().notices();
        this.words = around.messages();
        this.navigator = frame.navigator();
        this.desk = Desk.of(open);
        this.jottings = Jottings.in(desk.state(), background);
        this.voice = Voice.of(notices);
        this.takingBack = new TakingBack(open, background, notices, words);
        this.unions = new Unions(open, new UniteViewModel(new UniteViewModel.Around(open, background, navigator, words,
                voice, places, takingBack::end, safekeeping::look)), around.vault().opener(), choosers, notices, words);
        this.log = new EntryViewModel(desk, background, navigator, frame.asOfProperty(), words, voice);
        this.reading = new Reading(
                log, new AddSourceViewModel(desk, background, words, voice),
                new AddToEventViewModel(desk, background, navigator, frame.asOfProperty(), words, voice),
                around.web(), jottings, around.overlay(), words);
        this.importing =
                new ImportViewModel(desk, new Importing(open, intake), background, navigator, words, voice);
        this.chronology = new ChronologyViewModel(
                desk, new ChronologyImport(open, intake), background, navigator, words, voice);
        this.imports = new ImportActions(
                importing, new AddViewModel(desk, background, navigator, jottings, words, voice),
                new Elsewhere(chronology::offer, chronology::open, unions::offer), choosers,
                around.overlay(), words);
    }

    /// The screens, in the order of the rail; `waiting` counts the inbox, `pressing` the promises
    /// that are due or overdue.
    List<Screen> screens(
            ObservableIntegerValue waiting, ObservableIntegerValue pressing, Shortcuts shortcuts) {
        log.restore();
        var registers = new Registers(open, frame, background, words, voice, log(), reading.overlay());
        return List.of(
                Screen.of(words.get("screen.overview"), Feather.GRID, new Destination.OverviewPage(), this::overview),
                Screen.of(words.get("screen.inbox"), Feather.INBOX, new Destination.InboxPage(null), this::inbox)
                        .withBadge(waiting, true),
                Screen.of(words.get("screen.timeline"), Feather.ACTIVITY, new Destination.TimelinePage(null, null),
                        this::timeline),
                Screen.of(words.get("screen.articles"), Feather.FILE_TEXT, new Destination.ArticlesPage(""),
                        this::articles),
                Screen.of(words.get("screen.events"), Feather.CALENDAR, new Destination.EventPage(null),
                        () -> docked(new EventScreens(open, frame, background, reading, voice, log()).events())),
                Screen.of(words.get("screen.commitments"), Feather.CHECK_SQUARE, new Destination.CommitmentPage(null),
                        () -> docked(registers.commitments())).withBadge(pressing, false),
                Screen.of(words.get("screen.people"), Feather.USERS, new Destination.PersonPage(null),
                        () -> docked(registers.people())),
                Screen.of(words.get("screen.briefs"), Feather.BOOK_OPEN, new Destination.BriefPage(List.of()),
                        this::brief).alsoServing(Destination.IssuedPage.class),
                Screen.of(words.get("screen.setup"), Feather.SLIDERS,
                        new Destination.SetupPage(Destination.SetupPage.Section.ISSUES), this::setup),
                Screen.outsideRail(words.get("screen.preferences"), Feather.SETTINGS, Destination.PreferencesPage.class,
                        () -> new PreferencesView(
                                new PreferencesViewModel(preferences, words, notices::problem), shortcuts, words)),
                Screen.outsideRail(words.get("screen.backups"), Feather.ARCHIVE, Destination.BackupsPage.class,
                        safekeeping::page),
                Screen.outsideRail(words.get("screen.help"), Feather.HELP_CIRCLE, Destination.HelpPage.class,
                        () -> new HelpView(shortcuts, words)),
                Screen.outsideRail(words.get("screen.issue"), Feather.TARGET, Destination.IssuePage.class, this::issue),
                Screen.outsideRail(words.get("screen.chronology"), Feather.LIST, Destination.ChronologyPage.class,
                        () -> new ChronologyView(
                                chronology, file -> importing.files(List.of(file)), words)),
                Screen.outsideRail(words.get("screen.article"), Feather.FILE_TEXT, Destination.ArticlePage.class,
                        () -> new ArticlePageView(article(), reading, navigator)),
                Screen.outsideRail(words.get("screen.rests"), Feather.LAYERS, Destination.RestsPage.class,
                        () -> docked(new RestsView(new RestsViewModel(open, new RestsViewModel.Around(
                                background, navigator, frame.asOfProperty(), words, voice, log()))))),
                purges().screen(),
                Screen.outsideRail(words.get("screen.history"), Feather.CLOCK, Destination.HistoryPage.class,
                        () -> new HistoryView(
                                new HistoryViewModel(open, background, words, voice), navigator, words)));
    }

    /// Adds everything that can be done from anywhere to `shortcuts`.
    CommandList offerCommands(Shortcuts shortcuts) {
        var commands = new CommandList(frame, imports, preferences, words, shortcuts);
        commands.addAll();
        takingBack.addTo(commands);
        commands.add("command.purge", CommandGroup.WORK, "Shortcut+Shift+Delete",
                () -> purges().ofArticleOnShow(listed, notices));
        commands.add("command.unite", CommandGroup.BRING_IN, "Shortcut+U", unions::choose);
        return commands;
    }

    /// The ways into the tracker.
    ImportActions imports() {
        return imports;
    }

    /// Shows in `foot` how far an import and a union are.
    void strips(Pane foot) {
        imports.strip(foot);
        unions.strip(foot);
    }

    /// Looks for files that arrived by themselves, and offers to end what was begun before.
    ImportViewModel importing() {
        return importing;
    }

    /// Keeps what is half-typed and stops what is being imported, before the tracker is closed.
    void keep() {
        importing.stop();
        unions.stop();
        chronology.stop();
        log.close();
        jottings.keepNow();
    }

    private void forget() {
        log.discard();
        jottings.bar();
        frame.forgetFound();
    }

    private Purges purges() {
        return new Purges(open, background, navigator, words, places, this::forget);
    }

    private Page overview() {
        var overview = new OverviewViewModel(
                new Overview(open), frame.asOfProperty(), background, navigator, log()).with(jottings);
        overview.shownProperty().addListener((property, old, now) -> Painted.afterNextFrame());
        return docked(new OverviewView(overview, words, notices));
    }

    private Page docked(Page page) {
        return new WithEntryDock(page, log, navigator, words);
    }

    private Page inbox() {
        ArticleViewModel article = article();
        return new InboxView(
                new InboxViewModel(desk, background, words, voice, article), reading, imports, navigator);
    }

    private Page articles() {
        ArticleViewModel preview = article();
        listed = preview;
        var view = new ArticlesView(
                new ArticlesViewModel(desk, background, voice, preview),
                new ArticleActions(desk, background, navigator, words, voice),
                imports, new ReadingPane(preview, reading), reading, saveAs);
        return docked(view);
    }

    private Page issue() {
        var view = new IssueView(new IssueViewModel(
                new IssueDesk(open), frame.asOfProperty(), background, navigator, log()), words, notices)
                .with(jottings)
                .with(new WatchCard(new WatchViewModel(open, background, navigator), words));
        return docked(view);
    }

    private Page timeline() {
        var viewModel = new TimelineViewModel(
                new Timelines(open), frame.asOfProperty(), background, navigator, new MarkWords(words));
        return new TimelineView(viewModel, background, notices, saveAs, choosers, words);
    }

    private Page brief() {
        return new BriefView(new BriefViewModel(
                open, new Papers(words, papers), background, navigator, frame.asOfProperty(), words),
                background, notices, saveAs, choosers, words).with(jottings);
    }

    private Page setup() {
        return new SetupView(new SetupViewModel(open, background, jottings, words), navigator, notices, words);
    }

    private ArticleViewModel article() {
        return new ArticleViewModel(desk, background, navigator, words, voice);
    }

    private Consumer<EntryIntent> log() {
        return intent -> {
            if (frame.asOfProperty().get().known() != null) {
                notices.problem(new UserProblem("recordingOff"));
            } else if (intent instanceof EntryIntent.AddSource) {
                navigator.open(new Destination.ArticlesPage(""));
                notices.say(words.get("screen.addSource"));
            } else {
                log.take(intent);
            }
        };
    }
}
