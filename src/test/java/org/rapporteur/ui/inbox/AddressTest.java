package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

/// A web address is opened by two acts of the officer, the second after it was named.
class AddressTest {
    @TempDir
    Path folder;

    private final List<URI> opened = new ArrayList<>();
    private final AtomicBoolean allowed = new AtomicBoolean(true);
    private final Hand robot = new Hand();
    private InboxDesktop desktop;
    private @Nullable Stage stage;

    private void showAnArticleOfTheWeb() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        stage = Gallery.show(() -> {
            desktop = new InboxDesktop(file, new Destination.InboxPage(null), new WebAddresses(allowed::get, opened::add));
            return desktop.root();
        }, ColorScheme.LIGHT, 1440, 900);
        for (int i = 0; i < 100 && shown("#copy-address").isEmpty(); i++) {
            Gallery.settle();
        }
    }

    @AfterEach
    void close() {
        if (stage != null) {
            Gallery.close(stage);
            desktop.close();
        }
    }

    @Test
    void theAddressIsNamedBeforeItIsOpened() {
        showAnArticleOfTheWeb();
        click("#open-address");

        assertEquals(List.of(), opened);
        String named = ((Label) shown(".address-box .strong").orElseThrow()).getText();
        click("#open-address-yes");
        assertEquals(List.of(URI.create(named)), opened);
    }

    @Test
    void switchedOffItCanOnlyBeCopied() {
        allowed.set(false);
        showAnArticleOfTheWeb();

        assertTrue(shown("#open-address").isEmpty());
        click("#copy-address");
        assertTrue(Toolkit.onFx(() -> Clipboard.getSystemClipboard().getString()).startsWith("https://"));
    }

    @Test
    void onlyPagesOfTheWebCanBeOpened() {
        var web = new WebAddresses(() -> true, opened::add);
        for (String other : List.of("file:///etc/passwd", "javascript:alert(1)", "ms-word:ofe|u|x", "-help", "https:",
                "https://user@example.org/", "not an address")) {
            assertEquals(Optional.empty(), web.openable(other), other);
        }
        assertNull(web.openable("HTTP://example.org").map(URI::getRawQuery).orElse(null));
    }

    private Optional<Node> shown(String selector) {
        return Toolkit.onFx(() -> Optional.ofNullable(stage.getScene().getRoot().lookup(selector)));
    }

    private void click(String selector) {
        robot.clickOn(shown(selector).orElseThrow());
    }
}
