package org.rapporteur.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.settings.Colours;
import org.rapporteur.settings.Preferences;
import org.rapporteur.settings.Setting;
import org.rapporteur.settings.Settings;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Keys;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.shell.Command;
import org.rapporteur.ui.shell.CommandGroup;
import org.rapporteur.ui.shell.Shortcuts;

class PreferencesViewTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final List<UserProblem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    private final List<String> led = new ArrayList<>();
    private final Shortcuts shortcuts = new Shortcuts();
    private Preferences preferences;
    private PreferencesViewModel viewModel;
    private Stage stage;

    @BeforeEach
    void show() {
        preferences = new Preferences(folder);
        viewModel = new PreferencesViewModel(preferences, messages, problems::add);
        stage = Gallery.show(this::page, ColorScheme.LIGHT, 1024, 700);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    private Region page() {
        var view = new PreferencesView(viewModel, shortcuts, messages);
        Region page = view.build();
        view.shown(new Destination.PreferencesPage());
        return page;
    }

    private Node find(String selector) {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookup(selector));
    }

    @Test
    void whatIsSetElsewhereIsFoundAndLeadsThere() {
        Toolkit.runOnFx(() -> viewModel.queryProperty().set("passphrase backup"));

        assertEquals(messages.get("preferences.withTracker"), ((Label) find("#preference-backupPassphrase")).getText());

        shortcuts.add(new Command("screen.backups", CommandGroup.GO, null, Feather.ARCHIVE, () -> led.add("backups")));
        Toolkit.runOnFx(() -> viewModel.queryProperty().set("backup"));
        Toolkit.runOnFx(() -> ((Hyperlink) stage.getScene().getRoot().lookup("#preference-backupRoom")).fire());

        assertEquals(List.of("backups"), led);
    }

    @Test
    void theArrowsSetWhatTheyChoose() {
        Toolkit.runOnFx(find("#preference-look-" + Colours.values()[0])::requestFocus);
        Keys.press(KeyCode.RIGHT);

        assertEquals(Colours.values()[1], preferences.get(Settings.LOOK));
    }

    @Test
    void everySettingHasItsWordsAndItsControl() {
        for (Setting<?> setting : Settings.ALL) {
            assertFalse(viewModel.hint(setting.name()).isEmpty(), setting.name());
            boolean there = Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll("*").stream().anyMatch(
                    node -> node.getId() != null && node.getId().startsWith("preference-" + setting.name())));
            assertTrue(there, setting.name());
        }
    }

    @Test
    void anySettingIsFoundByTheMiddleOfAWord() {
        Toolkit.runOnFx(() -> viewModel.queryProperty().set("olour"));

        assertEquals(List.of(Settings.LOOK), viewModel.found().values().stream().flatMap(List::stream).toList());
    }

    @Test
    void aSettingIsFoundByTheWordThatOtherProgramsHaveForIt() {
        for (var word : Map.of("font", Settings.TEXT_SIZE, "dark mode", Settings.LOOK, "timeout", Settings.LOCK_MINUTES)
                .entrySet()) {
            Toolkit.runOnFx(() -> viewModel.queryProperty().set(word.getKey()));

            assertEquals(List.of(word.getValue()),
                    viewModel.found().values().stream().flatMap(List::stream).toList());
        }
    }

    @Test
    void whatMatchesNothingSaysSoAndLeadsBack() {
        Toolkit.runOnFx(() -> viewModel.queryProperty().set("qqq"));
        Gallery.settle();

        assertTrue(find(".empty-state") != null);
    }

    @Test
    void aPressKeepsTheChoiceAtOnceAndASecondDoesNotTakeItAway() {
        var dark = (ToggleButton) find("#preference-look-DARK");

        Toolkit.runOnFx(dark::fire);
        Toolkit.runOnFx(dark::fire);

        assertTrue(dark.isSelected());
        assertEquals(Colours.DARK, new Preferences(folder).get(Settings.LOOK));
    }

    @Test
    void aSwitchEndsWhereTheOtherFieldsEnd() {
        assertEquals(right("#preference-author"), right("#preference-" + Settings.REOPEN.name() + " > .thumb-area"), 1);
    }

    private double right(String selector) {
        return Toolkit.onFx(() -> {
            Node node = stage.getScene().getRoot().lookup(selector);
            return node.localToScene(node.getBoundsInLocal()).getMaxX();
        });
    }

    @Test
    void aChangeFromElsewhereIsSeen() {
        Toolkit.runOnFx(() -> preferences.put(Settings.LOOK, Colours.LIGHT));

        assertTrue(((ToggleButton) find("#preference-look-LIGHT")).isSelected());
    }

    @Test
    @Tag("gallery")
    void picture() {
        Gallery.render("preferences", this::page);
        assertEquals(List.of(), Gallery.misfits(this::page, 1024, 700));
    }
}
