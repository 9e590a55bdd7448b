package org.rapporteur.ui.chronology;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.SheetColumns;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Done;
import org.rapporteur.service.chronology.ChronologyFile;
import org.rapporteur.service.chronology.ChronologyImport;
import org.rapporteur.service.chronology.ChronologyReview;
import org.rapporteur.service.chronology.ChronologyRow;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// A desk's own chronology on its way into the tracker: read, looked through, recorded.
public final class ChronologyViewModel {
    private final Desk desk;
    private final ChronologyImport importing;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;
    private final Voice voice;
    private final ColumnMemory memory;
    private final ObservableList<ReviewLine> lines = FXCollections.observableArrayList(
            line -> new Observable[] {line.takenProperty(), line.rowProperty()});
    private final FilteredList<ReviewLine> shown = new FilteredList<>(lines);
    private final ObservableList<Stored<Issue>> issues = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ChronologyReview> review = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Sheet> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SheetColumns> columns = new SimpleObjectProperty<>();
    private final BooleanProperty onlyExceptions = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
    private final StringProperty doing = new SimpleStringProperty("");
    private Path file = Path.of("");
    private AtomicBoolean stop = new AtomicBoolean();

    /// Reviews what `importing` reads, for the tracker of `desk`.
    public ChronologyViewModel(
            Desk desk, ChronologyImport importing, Background background, Navigator navigator, Messages messages,
            Voice voice) {
        this.desk = desk;
        this.importing = importing;
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
        this.voice = voice;
        this.memory = new ColumnMemory(desk.state());
        onlyExceptions.addListener((property, old, now) ->
                shown.setPredicate(line -> !now || line.isException() && !line.rowProperty().get().already()));
    }

    /// Reads `document` and shows the review if it looks like a chronology, else runs `otherwise`.
    public void offer(Path document, Runnable otherwise) {
        if (ChronologyFile.isSheet(document)) {
            open(document);
            return;
        }
        background.work(progress -> importing.read(document))
                .then(read -> {
                    if (read.looksLikeOne()) {
                        begin(document);
                        show(read);
                    } else {
                        otherwise.run();
                    }
                })
                .recover(problem -> otherwise.run())
                .start();
    }

    /// Reads `document` as a chronology, whatever it looks like, and shows the review.
    public void open(Path document) {
        begin(document);
        busy(messages.get("chronology.reading", String.valueOf(document.getFileName())));
        if (ChronologyFile.isSheet(document)) {
            background.work(progress -> importing.sheet(document)).then(this::columnsOf).recover(this::failed).start();
        } else {
            background.work(progress -> importing.read(document)).then(this::show).recover(this::failed).start();
        }
    }

    private void begin(Path document) {
        file = document;
        review.set(null);
        sheet.set(null);
        columns.set(null);
        lines.clear();
        onlyExceptions.set(false);
        issues.setAll(desk.issues().issues());
        navigator.open(new Destination.ChronologyPage());
    }

    private void columnsOf(Sheet read) {
        sheet.set(read);
        choose(memory.of(read));
    }

    /// Reads the sheet with `chosen` columns, and remembers them for sheets with the same headers.
    public void choose(SheetColumns chosen) {
        Sheet cells = sheet.get();
        columns.set(chosen);
        lines.clear();
        review.set(null);
        busy.set(false);
        if (cells != null && chosen.isUsable()) {
            Path of = file;
            background.work(progress -> {
                memory.keep(cells, chosen);
                return importing.read(of, cells, chosen);
            }).latest("chronology").then(this::show).recover(this::failed).start();
        }
    }

    private void show(ChronologyReview read) {
        busy.set(false);
        review.set(read);
        lines.setAll(read.rows().stream().map(ReviewLine::new).toList());
        if (lines.isEmpty()) {
            voice.problem().accept(new UserProblem("chronology.no-entries", read.fileName()));
        }
    }

    private void failed(UserProblem problem) {
        busy.set(false);
        voice.problem().accept(problem);
    }

    /// Records the lines that are taken, in one gesture.
    public void record() {
        ChronologyReview read = review.get();
        List<ChronologyRow> accepted = taken();
        if (read == null || accepted.isEmpty() || busy.get()) {
            return;
        }
        var stopped = new AtomicBoolean();
        stop = stopped;
        busy(messages.get("chronology.recording", accepted.size()));
        background.work(progress -> importing.record(read, accepted, (done, all) -> {
            progress.at((double) done / all, messages.get("chronology.recorded", done, all));
            return !stopped.get();
        })).progress(this::at).then(this::done).recover(this::failed).recoverAll(this::ended).start();
    }

    private void done(Done<ChronologyImport.Result> recorded) {
        busy.set(false);
        var result = recorded.result();
        voice.say(messages.get("chronology.done", result.developments(), result.references()),
                new NoticeAction(messages.get("chronology.undo"), () -> background
                        .write(() -> desk.open().undo(recorded.change())).recover(voice.problem()).start()),
                new NoticeAction(messages.get("chronology.document"),
                        () -> navigator.open(new Destination.ArticlePage(result.article(), null))));
        lines.clear();
        review.set(null);
        navigator.open(new Destination.OverviewPage());
    }

    /// Stopped on the way, or a fault: either way nothing is recorded and the review stays.
    private void ended(Throwable end) {
        busy.set(false);
        if (end instanceof CancellationException) {
            voice.say(messages.get("chronology.stopped"));
        } else {
            background.call(() -> {
                throw new IllegalStateException(end);
            }).start();
        }
    }

    /// Stops the recording; then nothing of it is recorded.
    public void stop() {
        stop.set(true);
    }

    /// Takes all lines that say enough, those to look at too, or none of them.
    public void takeShown(boolean take) {
        List.copyOf(shown).forEach(line -> line.takenProperty().set(take));
    }

    /// Imports the document to be read as one article instead.
    void asArticle(Consumer<Path> articles) {
        lines.clear();
        review.set(null);
        articles.accept(file);
        navigator.open(new Destination.InboxPage(null));
    }

    private void busy(String sentence) {
        busy.set(true);
        fraction.set(-1);
        doing.set(sentence);
    }

    private void at(double part, String sentence) {
        fraction.set(part);
        doing.set(sentence);
    }

    /// Corrects the date of `line`.
    void date(ReviewLine line, String typed) {
        line.date(typed, messages::of);
    }

    /// The entries that would be recorded now.
    public List<ChronologyRow> taken() {
        return lines.stream().filter(line -> line.takenProperty().get()).map(line -> line.rowProperty().get()).toList();
    }

    /// The name of `issue`.
    String name(Id<Issue> issue) {
        return issues.stream().filter(one -> one.id().equals(issue)).map(one -> one.content().name()).findFirst()
                .orElse("");
    }

    /// The lines on show.
    public ObservableList<ReviewLine> shown() {
        return shown;
    }

    /// All lines.
    public ObservableList<ReviewLine> lines() {
        return lines;
    }

    /// The issues of the tracker.
    ObservableList<Stored<Issue>> issues() {
        return issues;
    }

    /// Whether only what is to be looked at is on show.
    public BooleanProperty onlyExceptionsProperty() {
        return onlyExceptions;
    }

    /// What was read, or null.
    ObjectProperty<@Nullable ChronologyReview> reviewProperty() {
        return review;
    }

    /// The sheet whose columns are to be named, or null for a document.
    ObjectProperty<@Nullable Sheet> sheetProperty() {
        return sheet;
    }

    /// What its columns hold, or null.
    ObjectProperty<@Nullable SheetColumns> columnsProperty() {
        return columns;
    }

    /// Whether something is read or recorded.
    public BooleanProperty busyProperty() {
        return busy;
    }

    /// How much of it is done, or a negative number.
    DoubleProperty fractionProperty() {
        return fraction;
    }

    /// What is being done.
    StringProperty doingProperty() {
        return doing;
    }
}
