package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Nameless;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

/// Every control on every screen of the sample can be told by those who cannot see it.
class AccessibleNamesTest {
    private final NeverLater later = new NeverLater();

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        later.shutdownNow();
    }

    @Test
    void everyControlOfEveryScreenHasAName() {
        var nameless = new LinkedHashMap<String, List<String>>();
        try (var desk = SampleDesk.in(folder)) {
            var shell = new ArrayList<Shell>();
            Stage stage = Gallery.show(() -> {
                var overlay = new Overlay(new Region(), desk.messages());
                var owner = new Stage();
                owner.setScene(new Scene(new Region()));
                shell.add(new Shell(Opened.of(desk.open()), new Shell.Surroundings(owner, overlay,
                        Background.inline(), later, Path.of("papers"), WebAddresses.never(), SaveAs.never(),
                        new Choosers(new Preferences(folder), () -> { }), desk.messages(),
                        new Preferences(folder.resolve("config")), Vaults.in(folder))));
                overlay.setContent(shell.getFirst().build());
                return overlay;
            }, ColorScheme.LIGHT, 1440, 900);
            EveryScreen.of(desk.open()).forEach((name, destination) -> {
                Toolkit.runOnFx(() -> shell.getFirst().navigator().open(destination));
                Gallery.settle();
                List<String> found = Toolkit.onFx(() -> Nameless.in(stage.getScene().getRoot()));
                if (!found.isEmpty()) {
                    nameless.put(name, found);
                }
            });
            Gallery.close(stage);
        }
        assertEquals(Map.of(), nameless);
    }
}
