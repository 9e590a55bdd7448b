package org.rapporteur.ui.inbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.articles.Importing;
import org.rapporteur.service.articles.Importing.Outcome;
import org.rapporteur.service.articles.UnfinishedImport;
import org.rapporteur.service.articles.WatchedFolder;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.Progress;

/// Brings documents in, says how far it is, and at the end what became of them.
///
/// One import runs at a time; what is given meanwhile waits its turn. What is in when one is
/// stopped stays in.
public final class ImportViewModel {
    /// Windows puts this before the HTML of a copied piece of a page.
    private static final Pattern SOURCE_URL = Pattern.compile("(?m)^SourceURL:(https?://\\S+)");

    private final Desk desk;
    private final Importing importing;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;
    private final Voice voice;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
    private final StringProperty doing = new SimpleStringProperty("");
    private final UnfinishedImport unfinished;
    private final WatchedFolder watched;
    private final ObjectProperty<@Nullable ImportReport> report = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Path> watchedFolder = new SimpleObjectProperty<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private AtomicBoolean stop = new AtomicBoolean();

    /// Imports into the tracker of `desk` by `importing`.
    public ImportViewModel(
            Desk desk, Importing importing, Background background, Navigator navigator, Messages messages,
            Voice voice) {
        this.desk = desk;
        this.importing = importing;
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
        this.voice = voice;
        this.unfinished = new UnfinishedImport(desk.open());
        this.watched = new WatchedFolder(desk.open());
    }

    /// Imports files, and all files of folders.
    public void files(List<Path> paths) {
        if (!paths.isEmpty()) {
            enqueue(() -> start(paths));
        }
    }

    /// The handling label of what a report names: the highest of the tracker.
    String marking() {
        return desk.dashboards().highestMarking(AsOf.of(LocalDate.now(desk.open().clock())));
    }

    /// Imports text, as from the clipboard.
    public void text(String pasted) {
        enqueue(() -> startPaste(() -> importing.text(pasted)));
    }

    /// Imports HTML, as from the clipboard, copied from the page `url` where that is known.
    public void html(String pasted, @Nullable String url) {
        Matcher header = SOURCE_URL.matcher(pasted);
        String from = url == null && header.find() ? header.group(1) : url;
        int starts = pasted.startsWith("Version:") ? Math.max(0, pasted.indexOf('<')) : 0;
        enqueue(() -> startPaste(() -> importing.html(pasted.substring(starts), from)));
    }

    /// Says why something that was dropped or pasted cannot be taken.
    public void refuse(UserProblem problem) {
        voice.problem().accept(problem);
    }

    /// Offers to go on with an import that was begun on another day and did not come to its end.
    public void offerUnfinished() {
        background.call(unfinished::paths)
                .then(paths -> {
                    if (!paths.isEmpty()) {
                        voice.say(messages.get("import.unfinished", String.valueOf(paths.getFirst().getFileName())),
                                new NoticeAction(messages.get("import.goOn"), this::takeUp),
                                new NoticeAction(messages.get("import.leaveIt"), this::leaveUnfinished));
                    }
                })
                .start();
    }

    private void leaveUnfinished() {
        background.call(() -> {
            unfinished.end();
            return true;
        }).start();
    }

    private void takeUp() {
        background.call(unfinished::paths).then(this::files).start();
    }

    /// Imports what has arrived in the watched folder; to be called every few seconds.
    public void lookIntoWatched() {
        if (!busy.get()) {
            background.call(watched::arrived).latest("watched").then(this::files).recover(this::stopWatching).start();
        }
    }

    private void stopWatching(UserProblem problem) {
        watch(null);
        voice.problem().accept(problem);
    }

    /// Watches `folder` from now on, or none where it is null. Done where the folder is looked into,
    /// so that the two never meet.
    public void watch(@Nullable Path folder) {
        background.<Optional<Path>>call(() -> {
            if (folder == null) {
                watched.stop();
            } else {
                watched.watch(folder);
            }
            return watched.folder();
        }).then(now -> watchedFolder.set(now.orElse(null))).start();
    }

    /// Finds out which folder is watched.
    public void loadWatched() {
        background.call(watched::folder).then(now -> watchedFolder.set(now.orElse(null))).start();
    }

    /// The folder that is watched; null if none is.
    public ReadOnlyObjectProperty<@Nullable Path> watchedFolderProperty() {
        return watchedFolder;
    }

    /// Stops at once; what is in stays in, the document at work is given up.
    public void stop() {
        stop.set(true);
        doing.set(messages.get("import.stopping"));
    }

    private void enqueue(Runnable start) {
        if (busy.get()) {
            waiting.add(start);
        } else {
            start.run();
        }
    }

    private void start(List<Path> paths) {
        var stopped = new AtomicBoolean();
        stop = stopped;
        begin(messages.get("import.starting"));
        var pace = new Pace(messages, System::nanoTime);
        background.<ImportReport>work(progress -> {
                    unfinished.begin(paths);
                    var outcomes = importing.files(paths, (done, all, name) ->
                            goOn(progress, stopped, (double) done / all, pace.sentence(done, all, name)));
                    if (!stopped.get()) {
                        unfinished.end();
                    }
                    return new ImportReport(outcomes, stopped.get());
                })
                .progress(this::at)
                .then(this::done)
                .recover(this::failed)
                .recoverAll(this::broke)
                .start();
    }

    private static boolean goOn(Progress progress, AtomicBoolean stopped, double part, String sentence) {
        if (stopped.get()) {
            return false;
        }
        progress.at(part, sentence);
        return true;
    }

    private void startPaste(Callable<List<Outcome>> paste) {
        begin(messages.get("import.readingPaste"));
        background.<ImportReport>work(progress -> new ImportReport(paste.call(), false))
                .then(this::done)
                .recover(this::failed)
                .recoverAll(this::broke)
                .start();
    }

    private void begin(String sentence) {
        busy.set(true);
        fraction.set(-1);
        doing.set(sentence);
    }

    private void at(double part, String sentence) {
        fraction.set(part);
        if (!stop.get()) {
            doing.set(sentence);
        }
    }

    private void done(ImportReport told) {
        var actions = new ArrayList<NoticeAction>();
        if (!told.changes().isEmpty()) {
            actions.add(Voice.undo(told.changes(), desk.open(), background, messages));
        }
        if (told.stopped()) {
            actions.add(new NoticeAction(messages.get("import.goOn"), this::takeUp));
        }
        if (told.hasDetails()) {
            actions.add(new NoticeAction(messages.get("import.details"), () -> show(told)));
        }
        if (!(navigator.currentProperty().get() instanceof Destination.InboxPage)) {
            actions.add(new NoticeAction(messages.get("import.openInbox"),
                    () -> navigator.open(new Destination.InboxPage(null))));
        }
        (told.isWhole() ? voice.done() : voice.partly()).accept(told.sentence(messages), actions);
        nextInTurn();
    }

    private void show(ImportReport told) {
        report.set(null);
        report.set(told);
    }

    private void failed(UserProblem problem) {
        voice.problem().accept(problem);
        nextInTurn();
    }

    /// A fault must not leave the strip on show; the reporter takes it from a job of its own.
    private void broke(Throwable fault) {
        nextInTurn();
        background.call(() -> {
            throw new IllegalStateException(fault);
        }).start();
    }

    private void nextInTurn() {
        busy.set(false);
        if (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    /// The report that the officer asked to see in full.
    public ObjectProperty<@Nullable ImportReport> reportProperty() {
        return report;
    }

    /// Whether something is being read.
    public BooleanProperty busyProperty() {
        return busy;
    }

    /// How much is done, 0 to 1, or negative where it cannot be told.
    public DoubleProperty fractionProperty() {
        return fraction;
    }

    /// What is being done.
    public StringProperty doingProperty() {
        return doing;
    }
}
