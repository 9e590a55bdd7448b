package org.rapporteur.app;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.StatusDays;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.commitments.CommitmentDesk;
import org.rapporteur.service.search.SearchIndex;
import org.rapporteur.settings.Preferences;
import org.rapporteur.settings.Settings;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.SortKeys;
import org.rapporteur.ui.control.TableMemory;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.help.AskedByMark;
import org.rapporteur.ui.shell.CommandGroup;
import org.rapporteur.ui.shell.IssueEntry;
import org.rapporteur.ui.shell.ShellView;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.shell.Shortcuts;
import org.rapporteur.ui.task.Background;

/// One open tracker in the window: its services, its screens, and the frame around them.
final class Shell {
    /// What a shell stands in.
    ///
    /// @param later where what is to be done a little later waits
    /// @param papers the folder of the user's own forms of paper
    /// @param web how a web address is opened
    /// @param saveAs asks under which name a file is to be written
    /// @param choosers of the desktop, for what is to be read
    /// @param preferences what the user has set
    /// @param vault what the window knows of backups
    record Surroundings(
            Stage stage,
            Overlay overlay,
            Background background,
            ScheduledExecutorService later,
            Path papers,
            WebAddresses web,
            SaveAs saveAs,
            Choosers choosers,
            Messages messages,
            Preferences preferences,
            Safekeeping.Vault vault) {
        private Surroundings with(Background other) {
            return new Surroundings(stage, overlay, other, later, papers, web, saveAs, choosers, messages,
                    preferences, vault);
        }
    }

    /// How long nothing must be recorded before the log is moved into the file.
    private static final long IDLE_SECONDS = 2;
    /// How often the watched folder is looked into.
    private static final long LOOK_SECONDS = 5;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final OpenTracker open;
    private final Surroundings around;
    private final Dashboards dashboards;
    private final ArticleDesk desk;
    private final ShellViewModel frame;
    private final Intake intake = new Intake();
    private final SimpleIntegerProperty inbox = new SimpleIntegerProperty();
    private final SimpleIntegerProperty pressing = new SimpleIntegerProperty();
    private final Safekeeping safekeeping;
    private final ScreenList screens;
    private final ShellView view;
    private final Shortcuts shortcuts = new Shortcuts();
    private final CommandList commands;
    private final Runnable deaf;
    private final LastPlace place;
    private final Runnable unfollow;
    private volatile boolean closed;
    private @Nullable ScheduledFuture<?> settling;
    private @Nullable ScheduledFuture<?> watching;

    Shell(Opened opened, Surroundings around) {
        this.open = opened.tracker();
        this.around = around.with(around.background().whileTrue(() -> !closed));
        this.dashboards = new Dashboards(open);
        this.desk = new ArticleDesk(open);
        this.frame = new ShellViewModel(
                new Navigator(start(opened)), open.clock(), opened.content());
        frame.fileNameProperty().set(String.valueOf(open.database().file().getFileName()));
        frame.openAt(opened.firstDay());
        frame.onStep(this::step);
        this.safekeeping = new Safekeeping(open, frame, this.around);
        this.screens = new ScreenList(open, frame, intake, this.around, safekeeping);
        this.view = new ShellView(frame, screens.screens(inbox, pressing, shortcuts), shortcuts, around.messages());
        view.showing(this.around.background()::together);
        view.onShown(new TableMemory(around.preferences()::columns, around.preferences()::columns)::follow);
        this.commands = screens.offerCommands(shortcuts);
        frame.asOfProperty().subscribe(asOf -> refresh());
        new Finder(open, frame, this.around.background(), this.around.messages()).listen();
        this.place = new LastPlace(open);
        this.unfollow = place.follow(navigator(), this.around.background());
        this.deaf = open.changes().listen(changed -> this.around.background().home(this::recorded));
    }

    private Destination start(Opened opened) {
        boolean goesOn = around.preferences().get(Settings.REOPEN);
        return (goesOn ? opened.lastPlace() : Optional.<Destination>empty())
                .orElseGet(Destination.OverviewPage::new);
    }

    /// The frame with its screens.
    Region build() {
        frame.onImport(screens.imports()::chooseFiles);
        Region root = view.build();
        screens.strips(view.foot());
        around.overlay().notices().stayIn(view.foot());
        around.stage().getScene().getAccelerators().clear();
        shortcuts.install(around.stage().getScene());
        frame.trackerProperty().map(Tracker::title).subscribe(title ->
                around.stage().setTitle(around.messages().get("app.title", title)));
        completeIndex();
        saved();
        safekeeping.begin();
        screens.importing().offerUnfinished();
        screens.importing().loadWatched();
        watching = around.later().scheduleWithFixedDelay(
                () -> around.background().home(screens.importing()::lookIntoWatched),
                LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        screens.imports().install(root);
        AskedByMark.in(root, navigator());
        SortKeys.on(root);
        return root;
    }

    /// Offers a command in the menu, the search field and by its keys, before the frame is built.
    void offer(String name, CommandGroup group, @Nullable String keys, Runnable action) {
        commands.add(name, group, keys, action);
    }

    /// Moves the focus into the screen on show; once the frame stands in the window.
    void focus() {
        view.focusScreen();
    }

    /// Builds the screens before they are visited, while nobody is at the keys or the mouse; then runs
    /// `done`. Once the frame stands in the window.
    void layGroundwork(Runnable done) {
        view.layGroundwork(done);
    }

    /// Where the window is, and how to go elsewhere.
    Navigator navigator() {
        return frame.navigator();
    }

    /// The tracker's file.
    Path file() {
        return open.database().file();
    }

    /// Whether nothing can be recorded.
    boolean isReading() {
        return !open.database().writable();
    }

    private void recorded() {
        refresh();
        frame.savedProperty().set(around.messages().get("app.saving"));
        cancel(settling);
        settling = around.later().schedule(this::settle, IDLE_SECONDS, TimeUnit.SECONDS);
    }

    private static void cancel(@Nullable ScheduledFuture<?> waiting) {
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    /// A tracker of an earlier version is searched as far as its index goes while that is completed.
    private void completeIndex() {
        var index = new SearchIndex(open);
        around.background().call(index::missing).then(missing -> {
            if (missing > 0 && open.database().writable()) {
                around.background().<Boolean>work(progress -> index.complete((done, all) -> {
                    progress.at((double) done / all, around.messages().get("app.indexing", done, all));
                    return !closed;
                })).progress((part, words) -> frame.savedProperty().set(words)).then(whole -> saved()).start();
            }
        }).start();
    }

    private void settle() {
        if (open.database().settle()) {
            around.background().home(this::saved);
        }
    }

    private void saved() {
        String time = LocalTime.now(open.clock().withZone(ZoneId.systemDefault())).format(TIME);
        frame.savedProperty().set(open.database().writable()
                ? around.messages().get("app.saved", time) : around.messages().get("app.reading"));
    }

    /// Shows every view at the two dates of `asOf`.
    void show(AsOf asOf) {
        frame.asOfProperty().set(asOf);
    }

    /// Past the last status change lies the day at which the tracker opens.
    private void step(boolean forward) {
        AsOf asOf = frame.asOfProperty().get();
        var days = new StatusDays(open);
        around.background().call(() -> forward ? days.after(asOf) : days.before(asOf)).latest("step").then(day -> {
            if (day.isPresent()) {
                show(new AsOf(day.get(), asOf.known()));
            } else if (forward && asOf.effective().isBefore(frame.home())) {
                show(new AsOf(frame.home(), asOf.known()));
            } else {
                around.overlay().notices().say(around.messages().get(forward ? "asOf.noNext" : "asOf.noPrevious"));
            }
        }).start();
    }

    private record Fresh(TrackerSnapshot snapshot, int inbox, int pressing, String marking) {}

    private void refresh() {
        AsOf asOf = frame.asOfProperty().get();
        // What waits to be read waits today; a view of the past counts nothing of it.
        boolean today = asOf.equals(AsOf.of(frame.home()));
        around.background().call(() -> new Fresh(dashboards.glance(asOf),
                today ? desk.count(ArticleState.INBOX) : 0, new CommitmentDesk(open).pressing(asOf),
                dashboards.highestMarking(asOf))).latest("frame").then(this::show).start();
    }

    private void show(Fresh fresh) {
        frame.trackerProperty().set(fresh.snapshot().tracker().content());
        frame.markingProperty().set(fresh.marking());
        inbox.set(fresh.inbox());
        pressing.set(fresh.pressing());
        List<IssueEntry> entries = fresh.snapshot().issues().stream().map(this::entry).toList();
        if (!entries.equals(frame.issues())) {
            frame.issues().setAll(entries);
        }
    }

    private IssueEntry entry(IssueSnapshot issue) {
        String word = issue.status().levelName();
        return new IssueEntry(issue.issue().id(), issue.name(), issue.status().level(),
                word == null ? around.messages().get("app.notAssessed") : word);
    }

    /// Makes the last backup where one is due, then goes on with `then`.
    void backUpLast(Runnable then) {
        safekeeping.backUpLast(then);
    }

    /// Ends the work on the tracker and closes the file, after what is still to be recorded.
    /// Nothing of it arrives on the screen any more.
    void close() {
        view.leave();
        screens.keep();
        closed = true;
        deaf.run();
        cancel(settling);
        cancel(watching);
        safekeeping.end();
        intake.close();
        unfollow.run();
        around.background().write(() -> {
            place.keep();
            open.close();
            return true;
        }).start();
    }
}
