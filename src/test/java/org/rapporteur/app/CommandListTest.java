package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.settings.Settings;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.gallery.Toolkit;

/// The keys, the menu and the list of keys say the same, because they are made of the same commands.
class CommandListTest {
    @TempDir
    Path folder;

    private Desktop desktop;

    @BeforeEach
    void open() {
        desktop = new Desktop(folder);
        desktop.welcome();
        desktop.preferences.author("Ana Souza");
        Path file = SampleFile.at(folder.resolve("tracker.rapporteur"));
        desktop.open(file);
        desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void theListOfKeysHasALineForEveryItemOfTheMenu() {
        var menu = (MenuButton) desktop.find("#menu").orElseThrow();
        List<String> items = Toolkit.onFx(() -> menu.getItems().stream().skip(1)
                .flatMap(group -> ((Menu) group).getItems().stream()).map(MenuItem::getText).toList());
        assertTrue(items.size() > 30, items.toString());
        assertEquals(items.stream().distinct().count(), items.size());
        assertEquals(List.of(), items.stream().filter(item -> !item.contains("    ")).toList(), "without keys");

        desktop.press(KeyCode.CONTROL, KeyCode.SLASH);
        desktop.await("the keys", () -> desktop.count(".help-article .row")
                == items.size() + ScreenKey.values().length);
        String shown = desktop.find(".help-article").map(Desktop::words).orElse("");
        assertEquals(List.of(), items.stream()
                .flatMap(item -> List.of(item.split("    ")).stream())
                .filter(part -> !shown.contains(part)).collect(Collectors.toList()));
        assertEquals(List.of(), Stream.of(ScreenKey.values())
                .flatMap(key -> Stream.of(desktop.messages.of(key), key.shown()))
                .filter(part -> !shown.contains(part)).toList());
    }

    @Test
    void aPurgeFromTheListOfArticlesIsOfTheArticleChosenThere() {
        desktop.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        desktop.await("the articles", () -> desktop.find(
                "#articles", node -> !((TableView<?>) node).getItems().isEmpty()).isPresent());
        desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
        desktop.await("that one is to be chosen", () -> desktop.find(".notice").isPresent());

        Toolkit.runOnFx(() -> ((TableView<?>) desktop.find("#articles").orElseThrow()).getSelectionModel().select(0));
        desktop.await("the article", () -> desktop.find(".articles-split .empty-state").isEmpty());
        desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);

        desktop.await("the purge", () -> desktop.find("#purge-do").isPresent());
    }

    @Test
    void theMenuPressesTheKeysOfTheScreenOnShow() {
        desktop.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        desktop.await("the first article", () -> desktop.find(".inbox-list .list-cell", node -> !Desktop.words(node).isEmpty()).isPresent());
        long before = desktop.list("inbox-list").getItems().size();

        Toolkit.runOnFx(() -> here().stream().filter(item -> item.getText().startsWith("Set aside"))
                .findFirst().orElseThrow().fire());

        desktop.await("one article less", () -> desktop.list("inbox-list").getItems().size() == before - 1);
    }

    @Test
    void theMenuHasOnlyTheKeysOfTheScreenOnShow() {
        List<String> overview = Toolkit.onFx(() -> here().stream().map(MenuItem::getText).toList());
        assertTrue(overview.stream().anyMatch(text -> text.contains("Alt+2")), overview.toString());
        assertTrue(overview.stream().noneMatch(text -> text.startsWith("Set aside")), overview.toString());
    }

    private List<MenuItem> here() {
        var menu = (MenuButton) desktop.find("#menu").orElseThrow();
        return ((Menu) menu.getItems().getFirst()).getItems();
    }

    @Test
    void helpOpensAtWhatIsOnShow() {
        desktop.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        desktop.await("the Timeline", () -> desktop.find("#timeline-table, .timeline, #timeline").isPresent()
                || desktop.find(".rail-entry", entry -> entry.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("here"))
                        && Desktop.words(entry).contains("Timeline")).isPresent());
        desktop.press(KeyCode.F1);

        desktop.having(".help-article .page-title", "The Timeline");
    }

    @Test
    void textGrowsAndComesBackByKeys() {
        desktop.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(110, desktop.preferences.get(Settings.TEXT_SIZE));

        desktop.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(100, desktop.preferences.get(Settings.TEXT_SIZE));
    }

    @Test
    void otherTrackersAreAKeyAway() {
        desktop.press(KeyCode.CONTROL, KeyCode.O);

        desktop.await("the welcome screen", () -> desktop.find(".welcome-screen").isPresent());
    }
}
