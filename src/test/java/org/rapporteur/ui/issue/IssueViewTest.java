package org.rapporteur.ui.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Surroundings;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.service.IssueDesk;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.ShownKeys;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

class IssueViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private SampleDesk desk;
    private Stage stage;
    private IssueView view;
    private Map<ScreenKey, Runnable> keys = Map.of();

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
        show();
    }

    @Test
    void theFocusStaysWithThePointsWhenOneIsSaved() {
        Toolkit.runOnFx(() -> view.shown(new Destination.IssuePage(
                desk.issue("Trade and export controls"), Destination.IssuePage.Place.POINTS)));
        Gallery.settle();
        robot.write("Ask what the review is about").push(KeyCode.ENTER);

        assertTrue(Toolkit.onFx(() -> stage.getScene().getFocusOwner().getStyleClass().contains("hyperlink")));
        assertEquals(List.of("Ask what the review is about"), new IssueDesk(desk.open())
                .at(desk.issue("Trade and export controls"), desk.asOf().get()).issue().issue().content()
                .points(TalkingPoint.Kind.MAKE).stream().filter("Ask what the review is about"::equals).toList());
    }

    @Test
    void whoIsSentToSayWhereItStandsFindsTheFieldOpen() {
        Toolkit.runOnFx(() -> view.shown(new Destination.IssuePage(
                desk.issue("Trade and export controls"), Destination.IssuePage.Place.STANDING)));
        Gallery.settle();

        assertTrue(Toolkit.onFx(() -> stage.getScene().lookup("#standing").isFocusWithin()));
    }

    private void show() {
        stage = Gallery.show(() -> {
            var overlay = new Overlay(new Region(), desk.messages());
            view = new IssueView(new IssueViewModel(new IssueDesk(desk.open()), desk.asOf(),
                    Background.inline(), desk.navigator(), desk.asked()::add), desk.messages(), overlay.notices())
                    .with(Jottings.in(new ViewState(desk.open()), Background.inline()));
            overlay.setContent(view.build());
            view.shown(new Destination.IssuePage(desk.issue("Fentanyl precursors")));
            keys = view.keys();
            return overlay;
        }, ColorScheme.LIGHT, 1240, 800);
        Toolkit.runOnFx(() -> new ShownKeys().put(stage.getScene(), keys));
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        desk.close();
    }

    @Test
    void nothingIsCutOrOverlaps() {
        assertEquals(List.of(), misfits(1240, 800));
        assertEquals(List.of(), misfits(820, 610));
    }

    @Test
    void nothingIsCutWhileASentenceIsTyped() {
        robot.clickOn("#standing");

        assertEquals(List.of(), misfits(820, 610));
    }

    /// As after the program was killed: nobody tells the screen that it goes.
    @Test
    void whatIsHalfTypedInPlaceIsThereAgain() {
        robot.clickOn("#standing").push(KeyCode.CONTROL, KeyCode.A).write("Half a sen");
        awaitKept("Half a sen");
        Gallery.close(stage);
        show();

        assertEquals("Half a sen",
                Toolkit.onFx(() -> ((TextArea) stage.getScene().lookup("#standing .text-area")).getText()));

        robot.clickOn("#standing .text-area").push(KeyCode.ESCAPE);
        Gallery.close(stage);
        show();
        assertTrue(Toolkit.onFx(() -> stage.getScene().lookup("#standing .text-area") == null));
    }

    @Test
    void aRiskThatIsHalfWrittenIsThereAgainUntilItIsGivenUp() {
        flagAMonth();
        robot.write("A listing of more banks");
        Gallery.close(stage);
        show();

        flagAMonth();
        assertEquals("A listing of more banks", Toolkit.onFx(() -> flagWords().getText()));

        robot.push(KeyCode.ESCAPE);
        flagAMonth();
        assertEquals("", Toolkit.onFx(() -> flagWords().getText()));
    }

    private void flagAMonth() {
        Toolkit.runOnFx(() -> ((ButtonBase) stage.getScene().lookup("#flags .hyperlink")).fire());
        Gallery.settle();
    }

    private TextArea flagWords() {
        return (TextArea) stage.getScene().lookup("#flags .text-area");
    }

    private void awaitKept(String words) {
        for (int i = 0; i < 200; i++) {
            Gallery.settle();
            if (new ViewState(desk.open()).get("jotting standing " + desk.issue("Fentanyl precursors"))
                    .equals(Optional.of(words))) {
                return;
            }
        }
        throw new AssertionError("not kept");
    }

    @Test
    void whereItStandsIsTypedInPlaceAndTakenBack() {
        robot.clickOn("#standing");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("All is well.").push(KeyCode.ENTER);
        assertEquals("All is well.", standing());

        robot.clickOn(".notice-action");

        assertTrue(standing().startsWith("The working group is launched"));
    }

    @Test
    void aDayIsSaidOnceBesideWhatHappened() {
        long twice = Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".happened").stream()
                .filter(row -> ((VBox) ((Parent) row).getChildrenUnmodifiable().getFirst()).getChildren().size() > 1)
                .count());
        assertEquals(0, twice);
    }

    @Test
    void escapeLeavesTheSentenceAsItWas() {
        robot.clickOn("#standing");
        robot.write("x").push(KeyCode.ESCAPE);

        assertTrue(standing().startsWith("The working group is launched"));
    }

    @Test
    void controlLAsksForTheLogPanel() {
        robot.push(KeyCode.CONTROL, KeyCode.L);

        assertEquals(EntryIntent.add(EntryKind.DEVELOPMENT, desk.issue("Fentanyl precursors")), desk.asked().getFirst());
    }

    @Test
    void anEntryIsEditedAndDeletedFromTheKeys() {
        Toolkit.runOnFx(() -> list().choose(0));

        robot.push(KeyCode.ENTER).push(KeyCode.S).push(KeyCode.DELETE);

        assertTrue(desk.asked().get(0) instanceof EntryIntent.Edit);
        assertTrue(desk.asked().get(1) instanceof EntryIntent.AddSource);
        assertEquals(8, rows());
    }

    @Test
    void aPointOfTheChartBringsItsEntryIntoView() {
        robot.clickOn("#show-changes");
        robot.clickOn(".step-chart .tick");

        assertEquals(9, rows());
        assertTrue(Toolkit.onFx(() -> list().getChildren().getFirst().isFocused()));
    }

    @Test
    void aPressOnAnEntryChoosesItAndTheOtherButtonOpensWhatCanBeDoneWithIt() {
        Toolkit.runOnFx(() -> list().choose(1));
        robot.clickOn(list().getChildren().getFirst().lookup(".label"));

        assertTrue(Toolkit.onFx(() -> list().getChildren().getFirst().isFocused()), "focused");

        robot.rightClickOn(list().getChildren().getFirst().lookup(".label"));

        List<String> lines = Toolkit.onFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).map(MenuItem::getText).toList());
        assertTrue(lines.contains("History…"), lines::toString);
        Toolkit.runOnFx(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance).forEach(Window::hide));
    }

    @Test
    void theKeysGoFromEntryToEntryAndThePageFollows() {
        Toolkit.runOnFx(() -> list().choose(0));
        robot.push(KeyCode.END);

        assertTrue(Toolkit.onFx(() -> list().getChildren().getLast().isFocused()));
        assertTrue(Toolkit.onFx(() -> isSeen(list().getChildren().getLast())));
    }

    @Test
    void theEarlierEntriesOfALongHistoryComeWhenAskedFor() {
        Toolkit.runOnFx(() -> {
            var records = new Surroundings(desk.open(), desk.issue("Fentanyl precursors"));
            for (int day = 1; day <= 28; day++) {
                records.development("Meeting " + day, "2023-02-%02d".formatted(day));
            }
        });
        assertEquals(20, rows());

        robot.interact(() -> ((Hyperlink) stage.getScene().lookup("#happened-earlier")).fire());
        Gallery.settle();

        assertEquals(37, rows());
        assertTrue(Toolkit.onFx(() -> list().getChildren().get(20).isFocused()));
    }

    private boolean isSeen(Node node) {
        Node window = stage.getScene().lookup("#issue");
        return window.localToScene(window.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void theFocusStaysInACardWhoseRowsAreDrawnAnew() {
        Toolkit.runOnFx(() -> stage.getScene().lookup("#wires .row-tools").requestFocus());

        Toolkit.runOnFx(
                () -> new IssueDesk(desk.open()).objective(desk.issue("Fentanyl precursors"), "Another aim."));

        assertTrue(isWithin(stage.getScene().getFocusOwner(), "wires"));
    }

    private static boolean isWithin(Node node, String id) {
        return node != null && (id.equals(node.getId()) || isWithin(node.getParent(), id));
    }

    private HappenedList list() {
        return (HappenedList) stage.getScene().lookup("#happened");
    }

    private long rows() {
        return list().getChildren().stream().filter(HappenedRow.class::isInstance).count();
    }

    private String standing() {
        return new IssueDesk(desk.open()).at(desk.issue("Fentanyl precursors"), desk.asOf().get())
                .standing().text();
    }

    private List<String> misfits(int width, int height) {
        Toolkit.runOnFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        Gallery.settle();
        return Toolkit.onFx(() -> Gallery.faults(stage.getScene().getRoot()));
    }
}
