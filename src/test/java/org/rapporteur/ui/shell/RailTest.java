package org.rapporteur.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.model.Id;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Misfits;
import org.rapporteur.ui.gallery.Samples;
import org.rapporteur.ui.gallery.Toolkit;

/// Where the keys go after the rail was used.
class RailTest {
    private final Hand robot = new Hand();
    private Stage stage;
    private ShellViewModel viewModel;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            viewModel = new ShellViewModel(
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

    /// As with large text on a laptop.
    @Test
    void inANarrowWindowTheNameOfAnIssueIsReadInNoMoreThanThreeLines() {
        narrow();
        List<String> read = List.of(lines("Fentanyl precursors"), lines("Trade and export controls"),
                lines("Military-to-military channels in the whole of the Pacific"));

        assertEquals("Fentanyl|precursors", read.getFirst());
        assertEquals("Trade and|export|controls", read.get(1));
        assertTrue(read.getLast().startsWith("Military-to"), read::toString);
        assertTrue(read.stream().allMatch(lines -> lines.split("\\|").length <= 3), read::toString);
        assertEquals(List.of(), Toolkit.onFx(() -> Misfits.in(stage.getScene().getRoot())));
    }

    @Test
    void inANarrowWindowWordsStandOverAPictureAtOnce() {
        robot.moveTo("Overview");
        assertEquals(Duration.seconds(1), delay());
        narrow();
        robot.moveTo(Toolkit.<Node>onFx(() -> stage.getScene().getRoot().lookup(".top-bar")));
        robot.moveTo(Toolkit.<Node>onFx(() -> stage.getScene().getRoot().lookup(".rail-page")));

        assertTrue(delay().lessThan(Duration.millis(200)));
    }

    @Test
    void inANarrowWindowWordsStandBesideThePictureToWhichTheKeysCome() {
        Toolkit.runOnFx(() -> stage.getScene().getRoot().lookup(".rail-page").requestFocus());
        robot.push(KeyCode.TAB);
        assertEquals(List.of(), tips());
        narrow();

        robot.push(KeyCode.TAB);
        assertEquals(List.of("Fentanyl precursors"), tips());

        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(List.of("Inbox"), tips());

        Toolkit.runOnFx(() -> stage.setWidth(1024));
        assertEquals(List.of(), tips());
    }

    /// The words that stand over the window, each without its keys.
    private List<String> tips() {
        Gallery.settle();
        return Toolkit.onFx(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText().split(" [·(]")[0]).toList());
    }

    private Duration delay() {
        return Toolkit.onFx(() -> ((Button) stage.getScene().getRoot().lookup(".rail-page")).getTooltip())
                .getShowDelay();
    }

    private void narrow() {
        Toolkit.runOnFx(() -> {
            viewModel.issues().setAll(Stream.of("Fentanyl precursors", "Trade and export controls",
                    "Military-to-military channels in the whole of the Pacific")
                    .map(name -> new IssueEntry(new Id<>(UUID.randomUUID()), name, 2, "Tense")).toList());
            stage.setWidth(700);
        });
        Gallery.settle();
    }

    /// What is drawn of the name of an issue, its lines parted by bars.
    private String lines(String name) {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".rail-issue").stream()
                .filter(entry -> entry.getAccessibleText().startsWith(name))
                .map(entry -> (Text) entry.lookup(".label > .text")).map(RailTest::lines).findFirst().orElseThrow());
    }

    private static String lines(Text text) {
        var lines = new StringJoiner("|");
        var line = new StringBuilder();
        double last = 0;
        for (int i = 0; i < text.getText().length(); i++) {
            double top = text.rangeShape(i, i + 1).length == 0 ? last
                    : new javafx.scene.shape.Path(text.rangeShape(i, i + 1)).getLayoutBounds().getMinY();
            if (top > last + 4 && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            last = i == 0 ? top : Math.max(last, top);
            line.append(text.getText().charAt(i));
        }
        return lines.add(line.toString().strip()).toString();
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
