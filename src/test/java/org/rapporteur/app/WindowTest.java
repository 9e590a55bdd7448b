package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.HoldsOpen;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.settings.Language;
import org.rapporteur.settings.Settings;
import org.rapporteur.ui.dialog.Sheet;
import org.rapporteur.ui.gallery.Nameless;
import org.rapporteur.ui.gallery.Toolkit;

class WindowTest {
    private static final String SENTENCE = "Half a sentence";

    @TempDir
    Path folder;

    private Desktop desktop;

    @BeforeEach
    void start() {
        desktop = new Desktop(folder);
        desktop.welcome();
    }

    @AfterEach
    void end() {
        desktop.close();
    }

    private Path sample() {
        return SampleFile.at(folder.resolve("tracker.rapporteur"));
    }

    private void awaitOverview() {
        desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
    }

    private Node button(String key) {
        return desktop.having(".button", desktop.messages.get(key));
    }

    /// Opens `file` and asserts that it is refused with this sentence, on the welcome screen.
    private void assertRefused(Path file, String problem) {
        desktop.open(file);
        desktop.having(".notice-words", problem);
        assertTrue(desktop.find(".welcome-screen").isPresent());
    }

    @Test
    void theKeysBeginAtTheFirstWayIn() {
        desktop.await("the focus", () -> desktop.find("#open-sample").filter(Node::isFocused).isPresent());
    }

    /// Every sheet that the program itself lays over the window, and the menu, can be told by those who
    /// cannot see them.
    @Test
    void everySheetAndEveryItemOfTheMenuHasAName() {
        var menu = (MenuButton) desktop.find("#menu").orElseThrow();
        for (String sheet : List.of("command.about", "command.diagnostics", "command.lockPassphrase", "welcome.new")) {
            MenuItem item = items(menu).filter(one -> one.getText().startsWith(desktop.messages.get(sheet)))
                    .findFirst().orElseThrow(() -> new AssertionError(sheet));
            Toolkit.runOnFx(item::fire);
            desktop.await(sheet, () -> desktop.find(".sheet", Sheet.class::isInstance).isPresent());
            Node shown = desktop.find(".sheet", Sheet.class::isInstance).orElseThrow();
            assertEquals(List.of(), Toolkit.onFx(() -> Nameless.in((Parent) shown)), sheet);
            Toolkit.runOnFx(((Sheet) shown)::close);
        }
        assertTrue(items(menu).noneMatch(item -> item.getText() == null || item.getText().isBlank()));
    }

    private static Stream<MenuItem> items(MenuButton menu) {
        return menu.getItems().stream().flatMap(group -> ((Menu) group).getItems().stream());
    }

    @Test
    void preferencesAndHelpNeedNoTracker() {
        desktop.press(KeyCode.CONTROL, KeyCode.COMMA);
        desktop.await("the preferences", () -> desktop.find("#preferences").isPresent());
        desktop.await("the search", () -> desktop.find("#preferences-search").filter(Node::isFocused).isPresent());
        desktop.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(110, desktop.preferences.get(Settings.TEXT_SIZE));

        desktop.press(KeyCode.F1);
        desktop.having(".help-article .page-title", "Preferences");

        desktop.click("#lobby-back");
        desktop.await("the welcome screen", () -> desktop.find(".welcome-screen").isPresent());
        desktop.type("?");
        desktop.having(".help-article", "Ctrl+,");
        desktop.press(KeyCode.ALT, KeyCode.LEFT);
        desktop.await("the welcome screen", () -> desktop.find(".welcome-screen").isPresent());
    }

    @Test
    void anotherLanguageLeavesThePreferencesOnShow() {
        desktop.click("#lobby-preferences");
        desktop.await("the preferences", () -> desktop.find("#preferences").isPresent());

        desktop.speak(Language.CHINESE);

        desktop.having(".page-title", "偏好设置");
    }

    @Test
    void theKeysOfUndoTakeBackWhatWasRecordedLast() {
        desktop.preferences.author("Test");
        desktop.open(sample());
        awaitOverview();
        desktop.click("#new-task");
        desktop.type("Water the plants");
        desktop.press(KeyCode.ENTER);
        desktop.having(".label", "Water the plants");
        desktop.click(desktop.find(".rail-entry", entry -> entry.getAccessibleText().startsWith("Inbox")).orElseThrow());
        desktop.press(KeyCode.SHORTCUT, KeyCode.Z);
        desktop.having(".notice-words", desktop.messages.get("undo.done", "add task"));

        desktop.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        desktop.having(".notice-words", desktop.messages.get("redo.done", "add task"));
        assertTrue(desktop.find(".notice-words", words -> ((Label) words).getText()
                .equals(desktop.messages.get("undo.done", "add task"))).isEmpty(), "it offers to redo what is done again");
    }

    @Test
    void whatIsOlderThanTheOpeningIsNotTakenBackUnseen() {
        desktop.preferences.author("Test");
        desktop.open(sample());
        awaitOverview();
        desktop.press(KeyCode.SHORTCUT, KeyCode.Z);
        desktop.having(".notice-words", desktop.messages.get("problem.nothingToUndoNow"));
    }

    @Test
    void theSampleIsOneClickAndTheNameIsAskedOnce() {
        desktop.click("#open-sample");
        desktop.await("the name", () -> desktop.find("#author-name").filter(Node::isFocused).isPresent());
        desktop.type("Ana Souza");
        desktop.press(KeyCode.ENTER);
        awaitOverview();
        assertEquals("Ana Souza", desktop.preferences.author().orElse(""));
        assertTrue(Files.exists(folder.resolve("data/us-china.rapporteur")));
        assertEquals("United States – China – Rapporteur", desktop.title());
        end();

        start();
        desktop.click("#open-sample");
        awaitOverview();
        assertTrue(desktop.find("#author-name").isEmpty());
    }

    @Test
    void whoBeginsWithAFileIsAskedForTheirNameFirst() {
        desktop.begin(sample());
        desktop.await("the name", () -> desktop.find("#author-name").filter(Node::isFocused).isPresent());
        desktop.type("Ana Souza");
        desktop.press(KeyCode.ENTER);

        awaitOverview();
        assertEquals("Ana Souza", desktop.preferences.author().orElse(""));
    }

    @Test
    void theLanguageChangesAtOnceAndTheOfficerStaysOnTheScreen() {
        Locale before = Locale.getDefault();
        desktop.open(sample());
        awaitOverview();
        desktop.click(desktop.find(".rail-entry", entry -> entry.getAccessibleText().startsWith("Inbox")).orElseThrow());
        try {
            desktop.speak(Language.CHINESE);

            var chinese = new Messages(Locale.SIMPLIFIED_CHINESE);
            desktop.having(".rail-entry", chinese.get("screen.inbox"));
            desktop.having(".page-title", chinese.get("inbox.title"));
            assertEquals(Language.CHINESE, desktop.preferences.language());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theWelcomeScreenOffersTheLanguage() {
        Locale before = Locale.getDefault();
        try {
            desktop.click("#language");
            desktop.press(KeyCode.END);
            desktop.press(KeyCode.ENTER);

            desktop.having(".label", new Messages(Locale.SIMPLIFIED_CHINESE).get("welcome.sentence"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTrackerOpensWithTheFocusInTheOverview() {
        desktop.open(sample());
        awaitOverview();

        assertEquals("overview", desktop.focused().getId());
    }

    @Test
    void aFileThatIsNoTrackerIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.rapporteur"), "Dear colleague");

        assertRefused(file, "is not a Rapporteur tracker");
    }

    @Test
    void aNewerTrackerIsRefusedInASentence() throws IOException {
        Path file = sample();
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(60); // SQLite's user version
            raw.writeInt(9_999);
        }

        assertRefused(file, "newer version of Rapporteur");
    }

    @Test
    void aDamagedTrackerIsRefusedInASentence() throws IOException {
        Path file = sample();
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(8_192);
        }

        assertRefused(file, "is damaged");
    }

    @Test
    void aDamagedTrackerIsSalvagedFromTheWindowAndOpened() throws IOException {
        desktop.preferences.author("Test");
        Path file = sample();
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(100); // behind SQLite's header
            raw.write(new byte[8_092]);
        }
        desktop.open(file);
        desktop.await("the offer", () -> desktop.find("#salvage-sheet").isPresent());

        desktop.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        desktop.save(".rapporteur");
        desktop.await("the report", () -> desktop.find("#salvage-report-sheet").isPresent());
        desktop.press(KeyCode.SHORTCUT, KeyCode.ENTER);

        awaitOverview();
        assertTrue(Files.exists(desktop.saved(".rapporteur")));
    }

    @Test
    void aTrackerHeldElsewhereCanBeReadAndNothingIsRecorded() throws Exception {
        Path file = sample();
        Process holder = holdOpen(file);
        try {
            assertRefused(file, "is open in another window or program (");
            desktop.find(".notice.problem .notice-action").orElseThrow(() ->
                    new AssertionError("the way out stands with the reason"));
            desktop.click(button("app.look.do"));
            awaitOverview();
            assertEquals(desktop.messages.get("app.reading"), Desktop.words(desktop.find(".saved").orElseThrow()));
            desktop.click(desktop.having(".rail-entry", "Inbox"));
            desktop.await("the list", () -> desktop.find("#inbox-list").filter(Node::isFocused).isPresent());
            desktop.press(KeyCode.S);
            desktop.having(".notice-words", "open for reading");
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    /// Another process that has `file` open until it is ended.
    private static Process holdOpen(Path file) throws IOException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                HoldsOpen.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertNotEquals(null, said.readLine(), "the other process did not open the file");
        return process;
    }

    @Test
    void aHalfTypedFormIsThereAgainAfterTheWindowWasClosed() {
        Path file = sample();
        desktop.open(file);
        awaitOverview();
        desktop.click(desktop.having(".rail-entry", "Inbox"));
        desktop.await("the article", () -> desktop.find("#reader").isPresent());
        desktop.press(KeyCode.SHORTCUT, KeyCode.L);
        desktop.await("the form", () -> desktop.find("#what").filter(Node::isFocused).isPresent());
        desktop.type(SENTENCE);
        end();

        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            assertTrue(new ViewState(open).get("log-form").orElse("").contains(SENTENCE));
        }
        start();
    }

    private void paste(String text) {
        Toolkit.runOnFx(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        desktop.press(KeyCode.SHORTCUT, KeyCode.V);
    }

    @Test
    void aSecondTrackerTakesThePlaceOfTheFirst() {
        Path file = sample();
        desktop.open(file);
        awaitOverview();
        desktop.open(folder.resolve("absent.rapporteur"));
        desktop.await("the problem", () -> desktop.find(".notice.problem").isPresent());
        Path other = SampleFile.at(folder.resolve("other.rapporteur"));
        desktop.open(other);
        desktop.await("the other", () -> desktop.find(".file-name")
                .filter(name -> Desktop.words(name).equals("other.rapporteur")).isPresent());
        awaitOverview();

        desktop.open(file);
        desktop.await("the first", () -> desktop.find(".file-name")
                .filter(name -> Desktop.words(name).equals("tracker.rapporteur")).isPresent());
        awaitOverview();
        assertTrue(desktop.find(".sheet").isEmpty(), "a fault is on show");
        paste("Talks on the river\n\nOfficials of both sides met in the capital on Tuesday to speak of the river that "
                + "both share. They agreed to meet again, and each called the talks useful.");
        desktop.await("the article", () -> desktop.find(".rail-entry", entry ->
                Desktop.words(entry).contains("Inbox") && Desktop.words(entry).contains("3")).isPresent());
        desktop.await("the notice", () -> desktop.count(".notice.good") > 0);
        assertEquals(1, desktop.count(".notice.good"));
    }
}
