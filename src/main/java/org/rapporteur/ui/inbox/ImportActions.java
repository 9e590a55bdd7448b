package org.rapporteur.ui.inbox;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.chronology.ChronologyFile;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.ui.control.Dropping;
import org.rapporteur.ui.control.ProgressStrip;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;

/// All ways in: files and folders chosen, dropped or pasted, pages and text dropped or pasted,
/// and what has no file.
public final class ImportActions {
    /// The keys of choosing files.
    public static final String FILES = "Shortcut+I";
    /// The keys of choosing a folder.
    public static final String FOLDER = "Shortcut+Shift+I";
    /// The keys of importing what is on the clipboard, wherever the focus is.
    public static final String PASTE = "Shortcut+Shift+V";
    /// The keys of bringing one's own chronology.
    public static final String TRACKER = "Shortcut+Shift+T";
    /// The keys of a note for file.
    public static final String NOTE = "Shortcut+Shift+N";
    /// The keys of a reference to a document kept elsewhere.
    public static final String REFERENCE = "Shortcut+Shift+R";

    private final ImportViewModel viewModel;
    private final AddViewModel add;
    private final Elsewhere elsewhere;
    private final Choosers choosers;
    private final Overlay overlay;
    private final Messages messages;

    /// The ways into the tracker of `viewModel`; what is no article, or may be none, goes `elsewhere`;
    /// choosers and sheets belong to the window of `overlay`.
    public ImportActions(
            ImportViewModel viewModel, AddViewModel add, Elsewhere elsewhere, Choosers choosers, Overlay overlay,
            Messages messages) {
        this.viewModel = viewModel;
        this.add = add;
        this.elsewhere = elsewhere;
        this.choosers = choosers;
        this.overlay = overlay;
        this.messages = messages;
        viewModel.reportProperty().subscribe(report -> {
            if (report != null) {
                new ImportReportSheet(report, viewModel.marking(), messages).show(overlay);
            }
        });
    }

    /// Lets files be chosen, several at once.
    public void chooseFiles() {
        List<Path> files = choosers.files(LastFolder.FILES, messages.get("import.files"), window());
        if (!files.isEmpty()) {
            bring(files);
        }
    }

    /// Lets the officer's own chronology be chosen, a document or a sheet.
    public void chooseTracker() {
        choosers.file(LastFolder.CHRONOLOGY, messages.get("import.tracker"), window())
                .ifPresent(elsewhere.open());
    }

    /// A single document that may be a chronology is offered as one first; a tracker among them is no article.
    private void bring(List<Path> paths) {
        Map<Boolean, List<Path>> sorts = paths.stream()
                .collect(Collectors.partitioningBy(path -> TrackerName.isTracker(path.toString())));
        sorts.get(true).forEach(elsewhere.tracker());
        List<Path> documents = sorts.get(false);
        if (documents.size() == 1 && ChronologyFile.mayHold(documents.getFirst())) {
            elsewhere.offer().accept(documents.getFirst(), () -> viewModel.files(documents));
        } else if (!documents.isEmpty()) {
            viewModel.files(documents);
        }
    }

    /// Lets a folder be chosen, whose files are imported.
    public void chooseFolder() {
        choosers.folder(LastFolder.FOLDERS, messages.get("import.folder"), window())
                .ifPresent(folder -> viewModel.files(List.of(folder)));
    }

    /// Lets a folder be chosen whose new files come in by themselves, or stops that.
    public void watchFolder() {
        if (viewModel.watchedFolderProperty().get() != null) {
            viewModel.watch(null);
            return;
        }
        choosers.folder(LastFolder.FOLDERS, messages.get("import.watch"), window()).ifPresent(viewModel::watch);
    }

    /// Shows in `foot` how far an import is.
    public void strip(Pane foot) {
        new ProgressStrip(viewModel.fractionProperty(), viewModel.doingProperty()).stoppedBy(
                messages.get("import.stop"), viewModel.busyProperty(), viewModel::stop)
                .in(foot, viewModel.busyProperty());
    }

    private Window window() {
        return overlay.getScene().getWindow();
    }

    /// Imports what is on the clipboard.
    public void paste() {
        take(Clipboard.getSystemClipboard(), "import.emptyClipboard");
    }

    /// Asks for a note for file.
    public void addNote() {
        new NoteForm(add, messages).show(overlay);
    }

    /// Asks for a reference to a document kept elsewhere.
    public void addReference() {
        new ReferenceForm(add, messages).show(overlay);
    }

    /// A button that offers all of it.
    public MenuButton menu() {
        var menu = new MenuButton(messages.get("import.menu"));
        menu.getStyleClass().add("small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().addAll(
                item("import.files", FILES, this::chooseFiles), item("import.folder", FOLDER, this::chooseFolder),
                item("import.paste", PASTE, this::paste), item("import.tracker", TRACKER, this::chooseTracker),
                watching(), new SeparatorMenuItem(),
                item("import.note", NOTE, this::addNote), item("import.reference", REFERENCE, this::addReference));
        return menu;
    }

    /// Its words say which folder is watched.
    private MenuItem watching() {
        MenuItem item = item("import.watch", null, this::watchFolder);
        viewModel.watchedFolderProperty().subscribe(folder -> item.setText(folder == null
                ? messages.get("import.watch")
                : messages.get("import.stopWatching", String.valueOf(folder.getFileName()))));
        return item;
    }

    private MenuItem item(String key, @Nullable String keys, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setOnAction(event -> action.run());
        if (keys != null) {
            String shown = KeyCombination.valueOf(keys).getDisplayText();
            item.setText(messages.get("import.withKeys", item.getText(), shown));
        }
        return item;
    }

    /// Lets things be dropped anywhere on `root`, and pasted wherever no text field has the focus.
    public void install(Node root) {
        Dropping.on(root, board -> true, new Dropping.Sign(this::becomes, overlay::dropping),
                board -> take(board, "import.notDroppable"));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean paste = event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.V;
            if (paste && !(event.getTarget() instanceof TextInputControl)) {
                paste();
                event.consume();
            }
        });
    }

    private @Nullable String becomes(Clipboard board) {
        if (board.hasFiles()) {
            boolean trackers = board.getFiles().stream().allMatch(file -> TrackerName.isTracker(file.getPath()));
            return messages.get(trackers ? "import.dropTracker" : "import.dropFiles", board.getFiles().size());
        }
        return board.hasHtml() || board.hasString() ? messages.get("import.dropText") : null;
    }

    /// Files first, because their names come along as text; then HTML, then text.
    private boolean take(Clipboard board, String nothing) {
        if (board.hasFiles()) {
            bring(board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasHtml() && !board.getHtml().isBlank()) {
            viewModel.html(board.getHtml(), board.hasUrl() ? board.getUrl() : null);
        } else if (board.hasString() && !board.getString().isBlank()) {
            viewModel.text(board.getString());
        } else {
            return refuse(isMessage(board) ? "import.message" : nothing);
        }
        return true;
    }

    private boolean refuse(String key) {
        viewModel.refuse(new UserProblem(key));
        return false;
    }

    /// Whether a mail program offers a message that is no file yet, as Outlook does.
    private static boolean isMessage(Clipboard board) {
        return board.getContentTypes().stream().flatMap(format -> format.getIdentifiers().stream())
                .anyMatch(name -> name.contains("FileGroupDescriptor") || name.contains("RenPrivate"));
    }
}
