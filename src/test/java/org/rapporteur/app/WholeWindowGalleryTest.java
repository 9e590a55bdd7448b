package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.ViewState;
import org.rapporteur.settings.Language;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.ArticleReader;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.welcome.Recent;
import org.rapporteur.ui.welcome.WelcomeView;

/// Every screen of the sample in the program's own frame, as `window-…` among the pictures.
@Tag("gallery")
class WholeWindowGalleryTest {
    private final NeverLater later = new NeverLater();

    @TempDir
    Path folder;

    private int pictures;

    @AfterEach
    void end() {
        later.shutdownNow();
    }

    @Test
    void everyScreenIsDrawn() {
        draw("window-overview", null, overlay -> {});
        draw("window-issue", null, overlay -> go(overlay, "Fentanyl precursors"));
        draw("window-inbox", null, WholeWindowGalleryTest::logging);
        draw("window-articles", null, overlay -> go(overlay, "Articles"));
        draw("window-brief", null, overlay -> go(overlay, "Briefs"));
        draw("window-setup", null, overlay -> go(overlay, "Set-up"));
        draw("window-past", LocalDate.of(2023, 6, 1), overlay -> {});
        draw("window-issue-past", LocalDate.of(2023, 6, 1), overlay -> go(overlay, "Taiwan Strait"));
    }

    @Test
    void theWelcomeScreenIsDrawn() {
        var choices = new WelcomeView.Choices(() -> {}, () -> {}, () -> {}, file -> {}, language -> {}, () -> {});
        var recent = List.of(new Recent(folder.resolve("us-china.rapporteur"), "us-china", ""));
        try (var desk = SampleDesk.in(folder)) {
            for (Destination place : List.of(new Destination.WelcomePage(), new Destination.PreferencesPage(),
                    new Destination.HelpPage("keys"))) {
                Gallery.render("window-without-" + place.getClass().getSimpleName(), () -> {
                    var lobby = new Lobby(new Preferences(folder.resolve("config")), problem -> { }, words -> { },
                            desk.messages());
                    var overlay = new Overlay(lobby.build(
                            new WelcomeView(recent, choices, Language.SYSTEM, desk.messages()), choices),
                            desk.messages());
                    lobby.navigator().open(place);
                    return overlay;
                });
            }
        }
    }

    private void draw(String name, @Nullable LocalDate at, Consumer<Overlay> then) {
        for (ColorScheme scheme : ColorScheme.values()) {
            for (int[] size : Gallery.SIZES) {
                Path own = folder.resolve(String.valueOf(pictures));
                pictures++;
                try (var desk = SampleDesk.in(Files.createDirectory(own))) {
                    if (at != null) {
                        new ViewState(desk.open()).opensAt(at);
                    }
                    Gallery.render(name, () -> window(desk, then), scheme, size[0], size[1]);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /// The shell asks for a stage with a scene before it stands in the one that is drawn.
    private Parent window(SampleDesk desk, Consumer<Overlay> then) {
        var overlay = new Overlay(new Region(), desk.messages());
        var stage = new Stage();
        stage.setScene(new Scene(new Region()));
        overlay.setContent(new Shell(Opened.of(desk.open()), new Shell.Surroundings(
                stage, overlay, Background.inline(), later, Path.of("papers"),
                new WebAddresses(() -> true, address -> { }), SaveAs.never(),
                new Choosers(new Preferences(folder), () -> { }), desk.messages(),
                new Preferences(folder.resolve("config")), Vaults.in(folder))).build());
        Platform.runLater(() -> then.accept(overlay));
        return overlay;
    }

    private static void go(Overlay overlay, String name) {
        overlay.lookupAll(".rail-entry").stream().filter(entry -> entry.getAccessibleText().startsWith(name))
                .findFirst().map(ButtonBase.class::cast).orElseThrow().fire();
    }

    private static void logging(Overlay overlay) {
        go(overlay, "Inbox");
        var reader = (ArticleReader) overlay.lookup("#reader");
        reader.select(0, 120);
        ((ButtonBase) overlay.lookup(".selection-bar .accent")).fire();
    }
}
