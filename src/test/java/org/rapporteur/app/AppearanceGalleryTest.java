package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Zoom;
import org.rapporteur.ui.control.BesideButton;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.BrokenDates;
import org.rapporteur.ui.gallery.CutOff;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.ScrolledSideways;
import org.rapporteur.ui.gallery.ScrolledTwice;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

/// Every screen of the sample in every text size and density, in Chinese, and on finer screens: nothing is
/// cut short or off, nothing lies over anything else, nothing has two bars, no screen is
/// wider than the window, no date is broken.
@Tag("gallery")
class AppearanceGalleryTest {
    private final NeverLater later = new NeverLater();
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();

    @TempDir
    Path folder;

    private SampleDesk desk;

    @AfterEach
    void end() {
        Toolkit.runOnFx(() -> {
            Toolkit.theme().sizeProperty().set(1);
            Toolkit.theme().compactProperty().set(false);
        });
        desk.close();
        later.shutdownNow();
    }

    @Test
    void nothingClipsInAnyTextSize() {
        desk = SampleDesk.in(folder);
        for (int percent : List.of(80, 100, 150, 200)) {
            Toolkit.runOnFx(() -> Toolkit.theme().sizeProperty().set(percent / 100.0));
            Gallery.SIZES.forEach(size -> walk("text" + percent, ColorScheme.LIGHT, size, 1));
            walk("text" + percent, ColorScheme.DARK, Gallery.SIZES.getFirst(), 1);
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void nothingClipsInChinese() {
        desk = SampleDesk.in(folder, Locale.SIMPLIFIED_CHINESE);
        for (int percent : List.of(100, 150, 200)) {
            Toolkit.runOnFx(() -> Toolkit.theme().sizeProperty().set(percent / 100.0));
            Gallery.SIZES.forEach(size -> walk("chinese" + percent, ColorScheme.LIGHT, size, 1));
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void nothingClipsWhereRowsStandClose() {
        desk = SampleDesk.in(folder);
        Toolkit.runOnFx(() -> Toolkit.theme().compactProperty().set(true));
        Gallery.SIZES.forEach(size -> walk("compact", ColorScheme.LIGHT, size, 1));
        assertEquals(Map.of(), wrong);
    }

    @Test
    void nothingClipsOnFinerScreens() {
        desk = SampleDesk.in(folder);
        List.of(1.25, 1.5, 2.0).forEach(
                fine -> walk("screen" + fine, ColorScheme.LIGHT, Gallery.SIZES.getLast(), fine));
        assertEquals(Map.of(), wrong);
    }

    private void walk(String name, ColorScheme scheme, int[] size, double fine) {
        var shell = new ArrayList<Shell>();
        Stage stage = Gallery.show(() -> new Zoom(window(shell)), scheme, size[0], size[1]);
        Toolkit.runOnFx(() -> {
            stage.setRenderScaleX(fine);
            stage.setRenderScaleY(fine);
        });
        screens().forEach((screen, destination) -> {
            Toolkit.runOnFx(() -> shell.getFirst().navigator().open(destination));
            look(name + "-" + screen, scheme, stage);
            press(AppearanceGalleryTest::folded, name + "-" + screen + "-beside", scheme, stage);
            press(AppearanceGalleryTest::unfolding, name + "-" + screen + "-unfolded", scheme, stage);
        });
        // Last, for a form stays open on other screens.
        for (String screen : List.of("issue", "inbox")) {
            Toolkit.runOnFx(() -> {
                shell.getFirst().navigator().open(screens().get(screen));
                Event.fireEvent(stage.getScene(), new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false));
            });
            look(name + "-" + screen + "-form", scheme, stage);
        }
        Gallery.close(stage);
    }

    private void press(
            Function<Parent, List<? extends ButtonBase>> which, String name, ColorScheme scheme, Stage stage) {
        List<? extends ButtonBase> buttons = Toolkit.onFx(() -> which.apply(stage.getScene().getRoot()));
        if (!buttons.isEmpty()) {
            Toolkit.runOnFx(() -> buttons.forEach(ButtonBase::fire));
            look(name, scheme, stage);
        }
    }

    private Map<String, Destination> screens() {
        Map<String, Destination> all = EveryScreen.of(desk.open());
        all.put("purge", new Destination.PurgePage(
                new ArticleDesk(desk.open()).all().getFirst().article().id()));
        return all;
    }

    private void look(String name, ColorScheme scheme, Stage stage) {
        Gallery.settle();
        Gallery.snapshot(name, scheme, stage);
        var found = new ArrayList<>(Gallery.misfits(stage));
        found.addAll(Toolkit.onFx(() -> CutOff.in(stage.getScene().getRoot())));
        found.addAll(Toolkit.onFx(() -> ScrolledTwice.in(stage.getScene().getRoot())));
        found.addAll(Toolkit.onFx(() -> ScrolledSideways.in(stage.getScene().getRoot())));
        found.addAll(Toolkit.onFx(() -> BrokenDates.in(stage.getScene().getRoot())));
        if (!found.isEmpty()) {
            wrong.put(name + " " + scheme + " " + (int) stage.getScene().getWidth(), found);
        }
    }

    /// The buttons that show what else there is on a screen whose columns have no room beside one another.
    private static List<ButtonBase> folded(Parent root) {
        return root.lookupAll(".toggle-button").stream().filter(BesideButton.class::isInstance)
                .map(ButtonBase.class::cast).filter(AppearanceGalleryTest::isSeen).toList();
    }

    /// What unfolds something below itself: parts of forms and cards that are folded away, readouts that are compared.
    private static List<ButtonBase> unfolding(Parent root) {
        return Stream.of(".fold > .hyperlink", "#differences").flatMap(which -> root.lookupAll(which).stream())
                .map(ButtonBase.class::cast).filter(AppearanceGalleryTest::isSeen).toList();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private Overlay window(List<Shell> shells) {
        var overlay = new Overlay(new Region(), desk.messages());
        var stage = new Stage();
        stage.setScene(new Scene(new Region()));
        var shell = new Shell(Opened.of(desk.open()), new Shell.Surroundings(
                stage, overlay, Background.inline(), later, Path.of("papers"), WebAddresses.never(),
                SaveAs.never(), new Choosers(new Preferences(folder), () -> { }), desk.messages(),
                new Preferences(folder.resolve("config")), Vaults.in(folder)));
        shells.add(shell);
        overlay.setContent(shell.build());
        return overlay;
    }
}
