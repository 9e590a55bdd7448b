package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveSheet;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Nameless;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.gallery.Unfolding;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;
import org.rapporteur.ui.task.Executors;

/// Presses every kind of button on every screen of the sample, and looks at what opens: a sheet, a
/// panel, a form, a list; and at what unfolds there and on the screens: lines of menus and of choices.
@Tag("gallery")
class PanelNamesTest {
    private static final int MOST = 40;

    private final NeverLater later = new NeverLater();
    private final Map<String, List<String>> nameless = new TreeMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private int pressed;

    @TempDir
    Path folder;

    private SampleDesk desk;
    private Overlay overlay;
    private Shell shell;

    @AfterEach
    void end() {
        later.shutdownNow();
    }

    @Test
    void everyControlOfWhatAButtonOpensHasANameAndARole() {
        try (var sample = SampleDesk.in(folder)) {
            desk = sample;
            Stage stage = Gallery.show(this::window, ColorScheme.LIGHT, 1440, 900);
            EveryScreen.of(desk.open()).forEach(this::press);
            Gallery.close(stage);
        }
        System.out.println(pressed + " buttons pressed, " + unfolded.size()
                + " menus and lists unfolded, and what they opened looked at");
        assertTrue(pressed > 100, pressed + " buttons");
        assertTrue(unfolded.size() > 50, unfolded.toString());
        assertEquals(Map.of(), nameless);
    }

    private Overlay window() {
        overlay = new Overlay(new Region(), desk.messages());
        var owner = new Stage();
        owner.setScene(new Scene(new Region()));
        // What is refused is said, as in the window: an undo that comes too late for what it undoes. A fault ends the test.
        var background = new Background(Executors.inline(), Runnable::run,
                new ErrorReporter(overlay.notices()::problem, fault -> {
                    throw new IllegalStateException(fault.cause());
                }));
        var choosers = new Choosers(new Preferences(folder), () -> { });
        shell = new Shell(Opened.of(desk.open()), new Shell.Surroundings(owner, overlay, background, later,
                Path.of("papers"), WebAddresses.never(), new SaveSheet(() -> overlay, desk::messages,
                        new SaveSheet.Place(() -> folder, kept -> { }), choosers, background), choosers,
                desk.messages(), new Preferences(folder.resolve("config")), Vaults.in(folder)));
        overlay.setContent(shell.build());
        return overlay;
    }

    private void press(String screen, Destination destination) {
        go(destination);
        unfold(screen);
        for (String kind : Toolkit.onFx(() -> buttons().keySet())) {
            go(destination);
            ButtonBase button = Toolkit.onFx(() -> buttons().get(kind));
            if (button != null && !Toolkit.onFx(button::isDisabled)) {
                Toolkit.runOnFx(() -> fire(button));
                Gallery.settle();
                pressed++;
                look(screen + ": " + kind);
                unfold(screen + ": " + kind);
            }
            Toolkit.runOnFx(() -> {
                popups().forEach(Window::hide);
                overlay.close();
            });
        }
    }

    private static void fire(ButtonBase button) {
        try {
            button.fire();
        } catch (UnsupportedOperationException chooser) {
            // The tests have no desktop that could let a file be chosen; its dialog speaks for itself.
            assertEquals("Not supported yet.", chooser.getMessage());
        }
    }

    private void look(String where) {
        List<String> found = Toolkit.onFx(() -> roots().stream()
                .flatMap(root -> Nameless.in(root).stream()).distinct().toList());
        if (!found.isEmpty()) {
            nameless.put(where, found);
        }
    }

    /// Unfolds what has not been unfolded yet, and folds it again.
    private void unfold(String where) {
        var ways = new TreeMap<String, Supplier<Runnable>>();
        Toolkit.runOnFx(() -> roots().forEach(root -> ways.putAll(Unfolding.ways(root))));
        ways.keySet().removeIf(kind -> !unfolded.add(kind));
        ways.forEach((kind, way) -> {
            List<Window> before = Toolkit.onFx(this::popups);
            Runnable back = Toolkit.onFx(way::get);
            Gallery.settle();
            look(where + ": " + kind);
            Toolkit.runOnFx(() -> {
                popups().stream().filter(one -> !before.contains(one)).forEach(Window::hide);
                back.run();
            });
        });
    }

    private List<Parent> roots() {
        return Stream.concat(Stream.of(overlay), popups().stream().map(one -> one.getScene().getRoot())).toList();
    }

    private List<Window> popups() {
        return Window.getWindows().stream().filter(one -> !(one instanceof Stage)).toList();
    }

    private void go(Destination destination) {
        Toolkit.runOnFx(() -> {
            shell.navigator().open(new Destination.OverviewPage());
            shell.navigator().open(destination);
        });
        Gallery.settle();
    }

    /// One button of each kind that is on show, by what tells it from others.
    private Map<String, ButtonBase> buttons() {
        var found = new TreeMap<String, ButtonBase>();
        var all = new ArrayList<ButtonBase>();
        collect(overlay, all);
        all.stream().filter(button -> found.size() < MOST)
                .forEach(button -> found.putIfAbsent(kind(button), button));
        return found;
    }

    private static String kind(ButtonBase button) {
        return button.getId() != null ? button.getId()
                : button.getClass().getSimpleName() + button.getStyleClass()
                        + (button.getStyleClass().contains("citation-chip") ? "" : button.getText());
    }

    private static void collect(Node node, List<ButtonBase> all) {
        if (!node.isVisible() || node.getStyleClass().contains("rail")) {
            return;
        }
        if (node instanceof MenuButton) {
            // Unfolded, not pressed.
            return;
        }
        if (node instanceof ButtonBase button) {
            all.add(button);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }
}
