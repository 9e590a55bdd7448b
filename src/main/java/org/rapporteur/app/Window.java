package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleBuilder;
import org.rapporteur.settings.Language;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.settings.OwnFolder;
import org.rapporteur.settings.Preferences;
import org.rapporteur.settings.Settings;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.FaultSheet;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.dialog.SaveSheet;
import org.rapporteur.ui.shell.CommandGroup;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;
import org.rapporteur.ui.task.Executors;
import org.rapporteur.ui.welcome.NewTrackerSheet;
import org.rapporteur.ui.welcome.NewTrackerViewModel;
import org.rapporteur.ui.welcome.Recent;
import org.rapporteur.ui.welcome.WelcomeView;

/// The one window: the welcome screen, or the shell on an open tracker.
final class Window {
    private final Preferences preferences;
    private final Trackers trackers;
    private final Background background;
    private final Path data;
    private final Choosers choosers;
    private final SaveAs saveAs;
    private final Safekeeping.Vault vault;
    private final WindowFrame frame;
    private final Stage stage;
    private final House house;
    private Messages messages;
    private Overlay overlay;
    private volatile @Nullable Shell shell;
    private @Nullable Lobby lobby;

    Window(Messages messages, Preferences preferences, Trackers trackers, Executors executors, AppDirs dirs,
            Choosers choosers) {
        this.messages = messages;
        this.preferences = preferences;
        this.trackers = trackers;
        this.data = dirs.data();
        this.choosers = choosers;
        this.vault = new Safekeeping.Vault(() -> BackupPlaces.of(preferences, dirs), this::open);
        this.overlay = new Overlay(new Region(), messages);
        this.frame = new WindowFrame(overlay, preferences);
        this.stage = frame.stage();
        this.background = Background.onScreen(executors, new ErrorReporter(
                problem -> overlay.notices().problem(problem),
                fault -> overlay.show(FaultSheet.of(fault, messages, () -> showFolder(dirs.state())))));
        this.saveAs = new SaveSheet(() -> this.overlay, () -> this.messages, new SaveSheet.Place(
                () -> preferences.lastFolder(LastFolder.SAVED).orElseGet(() -> Documents.of(Machine.here())),
                folder -> keep(() -> preferences.lastFolder(LastFolder.SAVED, folder))), choosers, background);
        this.house = new House(() -> this.overlay, () -> this.messages, preferences, dirs, saveAs, background,
                new Locking(new Locking.Around(stage, preferences, background, trackers.later(), Clock.systemUTC()),
                        () -> this.messages));
    }

    /// Shows the empty window; `closed` is run when it is closed and everything is saved.
    void show(Runnable closed) {
        preferences.listen(Settings.LANGUAGE, this::speak);
        stage.setTitle(messages.get("app.name"));
        stage.setOnCloseRequest(event -> {
            hidePopups();
            if (shell != null) {
                event.consume();
                shell.backUpLast(stage::hide);
            }
        });
        frame.show(() -> {
            leave();
            closed.run();
        });
        house.locking().watch();
    }

    /// Closes the tracker without a question, as at the end of a session; what is half-typed is kept. On any
    /// thread.
    void end() {
        background.home(frame::leave);
    }

    /// Runs `action` once the window has been given to be drawn.
    void afterFirstFrame(Runnable action) {
        Painted.first(stage.getScene(), () -> background.home(action));
    }

    /// Shows what `opening` comes to.
    void await(CompletableFuture<Trackers.Opening> opening) {
        opening.thenAccept(opened -> background.home(() -> arrive(opened)));
    }

    private void arrive(Trackers.Opening opening) {
        if (opening.tracker() != null) {
            show(opening.tracker());
            return;
        }
        showWelcome();
        Painted.afterNextFrame();
        if (opening.failure() instanceof UserProblem problem) {
            refused(problem, opening.file());
        } else if (opening.failure() != null) {
            throw opening.failure();
        } else if (opening.file() instanceof Path unnamed) {
            named(() -> open(unnamed));
        }
    }

    private Lobby showWelcome() {
        leave();
        stage.setTitle(messages.get("app.name"));
        var choices = new WelcomeView.Choices(
                () -> named(this::openSample), this::newTracker, () -> named(this::openOther),
                file -> named(() -> open(file)),
                language -> keep(() -> preferences.language(language)), () -> house.about(null));
        var now = new Lobby(preferences, problem -> overlay.notices().problem(problem), overlay::dropping,
                messages);
        house.offer(now::offer, null);
        overlay.setContent(now.build(
                new WelcomeView(recent(), choices, preferences.language(), messages), choices));
        now.install(stage.getScene());
        lobby = now;
        return now;
    }

    /// Goes on in `language`: what is on show is built anew, an open tracker opened anew where the
    /// officer was.
    private void speak(Language language) {
        messages = Speech.of(language);
        Shell before = shell;
        Destination here = lobby == null
                ? new Destination.WelcomePage() : lobby.navigator().currentProperty().get();
        leave();
        overlay = new Overlay(new Region(), messages);
        frame.setContent(overlay);
        if (before == null) {
            showWelcome().navigator().open(here);
            return;
        }
        Destination there = before.navigator().currentProperty().get();
        // The writer closes the tracker first.
        background.write(() -> before.isReading() ? trackers.look(before.file()) : trackers.open(before.file()))
                .then(tracker -> show(tracker).navigator().open(there))
                .recover(problem -> {
                    showWelcome();
                    overlay.notices().problem(problem);
                }).start();
    }

    private List<Recent> recent() {
        return preferences.recent().stream().filter(Files::exists)
                .map(file -> new Recent(
                        file, String.valueOf(file.getFileName()).replace(TrackerName.EXTENSION, ""), ""))
                .toList();
    }

    private void named(Runnable then) {
        new AuthorAsked(overlay, preferences, messages).before(then);
    }

    /// The sample lies among the program's own data, so that one click opens it; what was tried
    /// in it is still there the next time.
    private void openSample() {
        Path file = data.resolve("us-china" + TrackerName.EXTENSION);
        boolean fresh = !Files.exists(file);
        if (fresh) {
            overlay.notices().say(messages.get("app.sample.making"));
        }
        background.work(progress -> {
            if (fresh) {
                OwnFolder.make(data);
                SampleBuilder.build(file);
            }
            return trackers.open(file);
        }).then(this::show).start();
    }

    private void newTracker() {
        var known = new NewTrackerViewModel.Known(preferences.author().orElse(""), ZoneId.systemDefault());
        overlay.show(NewTrackerSheet.of(new NewTrackerViewModel(known, this::make, made -> {
            overlay.close();
            background.work(progress -> Opened.of(made)).then(this::show).start();
        }, background, messages), saveAs, messages));
    }

    private OpenTracker make(NewTracker wanted, Path file) {
        if (preferences.author().isEmpty()) {
            preferences.author(wanted.author());
        }
        return trackers.create(wanted, file);
    }

    private void openOther() {
        choosers.file(LastFolder.TRACKER, messages.get("app.open.title"), stage,
                new Choosers.Kind(messages.get("app.file.kind"), TrackerName.EXTENSION)).ifPresent(this::open);
    }

    /// Opens `file`, or says why not and stays where it is.
    void open(Path file) {
        background.work(progress -> trackers.open(file)).then(this::show)
                .recover(problem -> refused(problem, file)).start();
    }

    private void refused(UserProblem problem, @Nullable Path file) {
        new Refused(overlay, background, saveAs, messages, preferences, vault.place())
                .say(problem, file, this::open, this::look);
    }

    /// Whether this window has `file`; it then comes to the front. On any thread.
    boolean comesFor(Path file) {
        Shell here = shell;
        boolean ours = here != null && here.file().toAbsolutePath().equals(file.toAbsolutePath());
        if (ours) {
            background.home(() -> {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
            });
        }
        return ours;
    }

    private void look(Path file) {
        background.work(progress -> trackers.look(file, vault.place().get().work())).then(this::show).start();
    }

    private Shell show(Opened tracker) {
        leave();
        keep(() -> preferences.opened(tracker.tracker().database().file()));
        background.together(() -> stand(tracker));
        return Objects.requireNonNull(shell);
    }

    private void stand(Opened tracker) {
        var browser = new Browser(Machine.here());
        overlay.notices().opensBy(browser::open);
        Shell opened = new Shell(tracker, new Shell.Surroundings(
                stage, overlay, background, trackers.later(), data.resolve("papers"),
                new WebAddresses(preferences::opensAddresses, browser::open), saveAs, choosers,
                messages, preferences, vault));
        shell = opened;
        house.offer(opened::offer, tracker.tracker());
        opened.offer("command.trackers", CommandGroup.PROGRAM, "Shortcut+O", () -> background.home(this::showWelcome));
        overlay.setContent(opened.build());
        opened.focus();
        opened.layGroundwork(() -> { });
    }

    /// Not being able to remember something is no reason not to do it.
    private void keep(Runnable change) {
        try {
            change.run();
        } catch (UserProblem problem) {
            overlay.notices().problem(problem);
        }
    }

    private void leave() {
        lobby = null;
        if (shell != null) {
            shell.close();
            shell = null;
            overlay.notices().stayIn(null);
        }
    }

    /// Under GTK the toolkit crashes if it ends while a popup shows.
    private static void hidePopups() {
        List.copyOf(javafx.stage.Window.getWindows()).reversed().stream()
                .filter(window -> !(window instanceof Stage)).forEach(javafx.stage.Window::hide);
    }

    private void showFolder(Path folder) {
        overlay.notices().say(folder.toString());
    }
}
