package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Language;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Executors;

/// The program's own window without a display, with its threads, and a hand at mouse and keys.
///
/// What it is told to save goes into its folder; see [#save].
final class Desktop implements AutoCloseable {
    private static final int TRIES = 1_000;
    /// As large as on an officer's desk: the screen of the headless platform has 1,000 pixels a side.
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    final Messages messages = new Messages(Locale.ENGLISH);
    final Hand robot = new Hand();
    final Preferences preferences;
    private final Path folder;
    private final Trackers trackers;
    private final Executors executors = Executors.threads(2);
    private final Window window;
    private final Stage stage;
    private volatile @Nullable Path chosen;
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

    /// The window, which keeps all that is its own below `folder`.
    Desktop(Path folder) {
        this.folder = folder;
        preferences = new Preferences(folder.resolve("config"));
        trackers = new Trackers(preferences);
        var dirs = new AppDirs(folder.resolve("config"), folder.resolve("data"), folder.resolve("state"),
                folder.resolve("cache"));
        window = Toolkit.onFx(() -> new Window(messages, preferences, trackers, executors, dirs, choosers()));
        stage = Toolkit.onFx(() -> {
            window.show(() -> closed.complete(true));
            var shown = (Stage) javafx.stage.Window.getWindows().getLast();
            // Where a window ends below that screen, nothing of it is drawn.
            shown.setX(0);
            shown.setY(0);
            shown.setWidth(WIDTH);
            shown.setHeight(HEIGHT);
            return shown;
        });
    }

    /// Answers the question where a file is to go with [#saved], by the keys.
    void save(String extension) {
        await("the question", () -> find("#save-name").filter(Node::isFocused).isPresent());
        press(KeyCode.SHORTCUT, KeyCode.A);
        type("saved" + extension);
        press(KeyCode.TAB);
        press(KeyCode.SHORTCUT, KeyCode.A);
        type(folder.toString());
        press(KeyCode.ENTER);
    }

    /// What was saved with this extension.
    Path saved(String extension) {
        return folder.resolve("saved" + extension);
    }

    /// The desktop's own choosers cannot be driven: the answer is given beforehand.
    private Choosers choosers() {
        return new Choosers(preferences, () -> { }) {
            @Override
            public Optional<Path> file(LastFolder kind, String title, javafx.stage.@Nullable Window owner,
                    Kind... kinds) {
                return Optional.ofNullable(chosen);
            }
        };
    }

    /// What is chosen whenever a file is to be; null where who is asked thinks better of it.
    void chooses(@Nullable Path file) {
        chosen = file;
    }

    /// Shows the welcome screen.
    void welcome() {
        window.await(CompletableFuture.completedFuture(Trackers.Opening.none()));
        await("the welcome screen", () -> find(".welcome-screen").isPresent());
    }

    /// Begins with `file`, as a double click on it does.
    void begin(Path file) {
        window.await(CompletableFuture.completedFuture(trackers.opening(file, Runnable::run)));
    }

    /// Opens `file` as a click on it does.
    void open(Path file) {
        Toolkit.runOnFx(() -> window.open(file));
    }

    /// Changes the language, as the choice on the welcome screen does.
    void speak(Language language) {
        Toolkit.runOnFx(() -> preferences.language(language));
    }

    /// The title of the window.
    String title() {
        return Toolkit.onFx(stage::getTitle);
    }

    /// What is shown that `selector` means, if anything.
    Optional<Node> find(String selector) {
        return find(selector, node -> true);
    }

    /// What is shown that `selector` means and `wanted` accepts, if anything.
    Optional<Node> find(String selector, Predicate<Node> wanted) {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(Desktop::isShown).filter(wanted).findFirst());
    }

    /// How many of what `selector` means are shown.
    long count(String selector) {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(Desktop::isShown).count());
    }

    /// The list on show of this style class, also in a window over this one; null where there is none.
    @Nullable ListView<?> list(String styleClass) {
        return Toolkit.onFx(() -> javafx.stage.Window.getWindows().stream()
                .map(one -> one.getScene().getRoot().lookup("." + styleClass))
                .filter(node -> node instanceof ListView<?> && isShown(node)).<ListView<?>>map(ListView.class::cast)
                .findFirst().orElse(null));
    }

    private static boolean isShown(Node node) {
        return node.getScene() != null
                && Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
    }

    /// What is shown that has `words` in it.
    Node having(String selector, String words) {
        await(selector + " with " + words, () -> find(selector, node -> words(node).contains(words)).isPresent());
        return find(selector, node -> words(node).contains(words)).orElseThrow();
    }

    /// All words on and below `node`, without what stands unseen between the parts of dates.
    static String words(Node node) {
        return Toolkit.onFx(() -> all(node)
                .map(one -> one instanceof Labeled labeled && labeled.getText() != null ? labeled.getText()
                        : one.getAccessibleText() == null ? "" : one.getAccessibleText())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "))
                .replace('\u00a0', ' ').replace("\ufeff", ""));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Desktop::all))
                : Stream.of(node);
    }

    /// Clicks on what is shown.
    void click(Node node) {
        robot.clickOn(node);
    }

    /// Clicks on what `selector` means.
    void click(String selector) {
        await(selector, () -> find(selector).isPresent());
        click(find(selector).orElseThrow());
    }

    /// Presses keys together.
    void press(KeyCode... keys) {
        robot.push(keys);
    }

    /// Types.
    void type(String text) {
        robot.write(text, 0);
    }

    /// Imports a folder as one that was copied elsewhere.
    void paste(Path folder) {
        Toolkit.runOnFx(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(folder.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.SHORTCUT, KeyCode.V);
    }

    /// Where the focus is.
    Node focused() {
        return Toolkit.onFx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            assertNotNull(owner, "nothing has the focus");
            return owner;
        });
    }

    /// Waits until `holds`.
    void await(String what, Callable<Boolean> holds) {
        for (int i = 0; i < TRIES; i++) {
            Gallery.settle();
            if (Toolkit.onFx(holds)) {
                return;
            }
        }
        throw new AssertionError("did not come about: " + what + "; shown is: "
                + words(stage.getScene().getRoot()));
    }

    @Override
    public void close() {
        Toolkit.runOnFx(stage::close);
        assertTrue(closed.isDone());
        executors.close();
        trackers.close();
    }
}
