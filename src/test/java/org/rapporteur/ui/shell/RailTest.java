package org.rapporteur.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Samples;
import org.rapporteur.ui.gallery.Toolkit;

/// Where the keys go after the rail was used.
class RailTest {
    private final Hand robot = new Hand();
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            var viewModel = new ShellViewModel(
                    new Navigator(new Destination.OverviewPage()), Samples.CLOCK, Samples.TRACKER);
            return new ShellView(viewModel, screens(), new Shortcuts(), Samples.MESSAGES).build();
        }, ColorScheme.LIGHT, 1024, 700);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    @Test
    void whoClicksOnAScreenIsInIt() {
        robot.clickOn("Inbox");
        assertEquals("inbox", focused());

        robot.clickOn("Inbox");
        assertEquals("inbox", focused());
    }

    @Test
    void whoGoesAlongTheRailByKeysStaysInIt() {
        Toolkit.runOnFx(() -> stage.getScene().getRoot().lookup(".rail-page").requestFocus());
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);

        assertEquals("Inbox", Toolkit.onFx(() -> stage.getScene().getFocusOwner().getAccessibleText()));
    }

    private String focused() {
        return Toolkit.onFx(() -> stage.getScene().getFocusOwner().getId());
    }

    private static List<Screen> screens() {
        return List.of(
                Screen.of("Overview", Feather.GRID, new Destination.OverviewPage(), () -> page("overview")),
                Screen.of("Inbox", Feather.INBOX, new Destination.InboxPage(null), () -> page("inbox")));
    }

    private static Page page(String name) {
        var root = new StackPane();
        root.setId(name);
        return new Page() {
            @Override
            public Region build() {
                return root;
            }

            @Override
            public void shown(Destination destination) {}
        };
    }
}
