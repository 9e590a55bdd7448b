package org.rapporteur.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.model.AsOf;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Samples;
import org.rapporteur.ui.gallery.Toolkit;
import org.testfx.util.WaitForAsyncUtils;

class ShellTest {
    private static final Destination INBOX = new Destination.InboxPage(null);
    private static final Destination ISSUE = new Destination.IssuePage(Samples.id(1));

    private final List<String> log = new ArrayList<>();
    private final Hand robot = new Hand();
    private ShellViewModel viewModel;
    private ShellView shell;
    private Navigator navigator;
    private Stage stage;

    @BeforeEach
    void show() {
        Shortcuts shortcuts = new Shortcuts();
        stage = Gallery.show(() -> {
            navigator = new Navigator(new Destination.OverviewPage());
            viewModel = new ShellViewModel(navigator, Samples.CLOCK, Samples.TRACKER);
            viewModel.issues().add(new IssueEntry(Samples.id(1), "River pollution", 4, "Implementing"));
            shell = new ShellView(viewModel, screens(), shortcuts, Samples.MESSAGES);
            return shell.build();
        }, ColorScheme.LIGHT, 1024, 700);
        Toolkit.runOnFx(() -> shortcuts.install(stage.getScene()));
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    @Test
    void onlyTheScreenOnShowIsBuilt() {
        assertEquals(List.of("build overview", "shown overview"), told());
    }

    @Test
    void aScreenIsBuiltOnceAndToldWhenItIsSeen() {
        log.clear();
        open(INBOX);
        open(new Destination.OverviewPage());
        open(INBOX);

        assertEquals(
                List.of("build inbox", "hidden overview", "shown inbox", "hidden inbox", "shown overview",
                        "hidden overview", "shown inbox"),
                told());
    }

    /// Some fields, as that of a translation, are recorded when they are left.
    @Test
    void aFieldIsLeftBeforeTheScreenGoesWithTheWindow() {
        var field = new TextField();
        Toolkit.runOnFx(() -> {
            ((StackPane) stage.getScene().lookup("#overview")).getChildren().add(field);
            field.requestFocus();
            field.focusedProperty().subscribe(focused -> log.add(focused ? "in the field" : "field left"));
        });
        log.clear();

        Toolkit.runOnFx(shell::leave);

        assertEquals(List.of("field left", "hidden overview"), told());
    }

    private List<String> told() {
        return log.stream().filter(said -> !said.startsWith("laid out")).toList();
    }

    @Test
    void aScreenThatOneComesBackToIsNotLaidOutAnew() {
        open(INBOX);
        pulse();
        log.clear();
        open(new Destination.OverviewPage());
        pulse();
        open(INBOX);
        pulse();

        assertEquals(List.of("hidden inbox", "shown overview", "hidden overview", "shown inbox"), log);
    }

    @Test
    void aScreenThatIsNotOnShowTakesNoPartInTheWindow() {
        open(INBOX);
        pulse();

        assertEquals(List.of("inbox"), Toolkit.onFx(() -> scene().getRoot().lookupAll(".test-page").stream()
                .filter(Node::isVisible).map(Node::getId).toList()));
    }

    @Test
    void theSearchFieldGivesWayBeforeTheNameOfTheTracker() {
        Toolkit.runOnFx(() -> stage.setWidth(620));
        pulse();

        Region title = title();
        assertTrue(title.getWidth() >= title.prefWidth(-1), title.getWidth() + " of " + title.prefWidth(-1));
    }

    @Test
    void aNameOfWhichThreeLettersWouldBeLeftIsNotSaid() {
        Toolkit.runOnFx(() -> stage.setWidth(480));
        pulse();

        assertFalse(title().isVisible());
    }

    private Region title() {
        return Toolkit.onFx(() -> (Region) scene().getRoot().lookup(".tracker-title"));
    }

    @Test
    void theKeysOfAScreenMeanSomethingWhileItIsOnShow() {
        var before = new ArrayList<String>();
        Toolkit.runOnFx(() -> scene().getAccelerators().put(
                ScreenKey.LOG_HERE.keys().getFirst(), () -> before.add("the window")));
        open(ISSUE);
        log.clear();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        open(INBOX);
        robot.push(KeyCode.CONTROL, KeyCode.L);

        assertEquals(List.of("log", "build inbox", "hidden issue", "shown inbox"),
                told());
        assertEquals(List.of("the window"), before);
    }

    private static void pulse() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aDestinationThatNoScreenServesIsAMistake() {
        assertThrows(IllegalArgumentException.class,
                () -> Toolkit.runOnFx(() -> new Screens(List.of()).show(INBOX)));
    }

    @Test
    void aClickOnAnIssueOpensIt() {
        robot.clickOn("River pollution");

        assertEquals(ISSUE, navigator.currentProperty().get());
    }

    @Test
    void theRailMarksWhereOneIs() {
        open(INBOX);

        assertTrue(Toolkit.onFx(() -> scene().getRoot().lookupAll(".rail-page").stream()
                .anyMatch(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("here"))
                        && "Inbox".equals(node.getAccessibleText()))));
    }

    @Test
    void keysGoBackAndForward() {
        open(INBOX);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        Destination back = navigator.currentProperty().get();
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);

        assertEquals(new Destination.OverviewPage(), back);
        assertEquals(INBOX, navigator.currentProperty().get());
    }

    @Test
    void keysJumpToAnIssueByName() {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("river").type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertEquals(ISSUE, navigator.currentProperty().get());
    }

    @Test
    void enterWithoutAChoiceSearchesTheArticles() {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("plan of work").type(KeyCode.ENTER);

        assertEquals(new Destination.ArticlesPage("plan of work"), navigator.currentProperty().get());
    }

    @Test
    void enterOnTheWholeNameOfAScreenGoesThere() {
        Toolkit.runOnFx(() -> viewModel.offer(
                Found.named("inbox", Feather.INBOX, "Inbox", "", () -> navigator.open(INBOX))));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("inbox").type(KeyCode.ENTER);

        assertEquals(INBOX, navigator.currentProperty().get());
    }

    @Test
    void escapeClearsTheSearchAndThenClosesIt() {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("river").type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("riv");
        assertTrue(isOffering());

        robot.type(KeyCode.ESCAPE);
        assertEquals("", viewModel.queryProperty().get());
        assertTrue(isOffering(), "what was chosen lately");

        robot.type(KeyCode.ESCAPE);
        assertFalse(isOffering());
    }

    @Test
    void escapeLeavesTheSearchForTheScreen() {
        Toolkit.runOnFx(() -> scene().lookup("#overview").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);

        assertEquals("overview", focused());
    }

    @Test
    void aScreenGoneToFromTheSearchFieldTakesTheFocus() {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("river").type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertEquals("issue", focused());
        assertFalse(isOffering());
    }

    @Test
    void aScreenGoneToByItsKeysTakesTheFocusFromTheRail() {
        Toolkit.runOnFx(() -> scene().lookup(".rail-entry").requestFocus());
        open(INBOX);

        assertEquals("inbox", focused());
    }

    @Test
    void whoGoesAlongTheRailWithTheKeysStaysThere() {
        Toolkit.runOnFx(() -> scene().lookup(".rail-entry").requestFocus());
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);

        assertEquals(INBOX, navigator.currentProperty().get());
        assertEquals("Inbox", Toolkit.onFx(() -> scene().getFocusOwner().getAccessibleText()));
    }

    @Test
    void theMenuLeftByEscapeGivesTheFocusBack() {
        Toolkit.runOnFx(() -> scene().lookup("#overview").requestFocus());
        robot.type(KeyCode.F10).type(KeyCode.ESCAPE);
        pulse();

        assertEquals("overview", focused());
    }

    private String focused() {
        return Toolkit.onFx(() -> scene().getFocusOwner().getId());
    }

    @Test
    void aClickTakesWhatIsOffered() {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("river");
        robot.clickOn(".suggestions .list-cell:filled");

        assertEquals(ISSUE, navigator.currentProperty().get());
        assertFalse(isOffering());
    }

    private boolean isOffering() {
        return Toolkit.onFx(() -> {
            var list = scene().getRoot().lookup(".suggestions");
            return list != null && list.isVisible();
        });
    }

    @Test
    void aDateInThePastIsSaidPlainly() {
        Toolkit.runOnFx(() -> viewModel.asOfProperty().set(AsOf.of(LocalDate.of(2024, 1, 30))));

        assertEquals("Showing 30 Jan 2024", Toolkit.onFx(() -> scene().lookup("#as-of").getAccessibleText()));
    }

    @Test
    void theDateOfEveryViewCanBeTyped() {
        robot.clickOn("#as-of");
        robot.clickOn("#as-of-date").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("30 Jan 2024").type(KeyCode.ENTER);

        assertEquals(AsOf.of(LocalDate.of(2024, 1, 30)), viewModel.asOfProperty().get());
    }

    @Test
    void aMonthIsNoDateToShow() {
        robot.clickOn("#as-of");
        robot.clickOn("#as-of-date").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("January 2024").type(KeyCode.ENTER);

        assertEquals(AsOf.of(Samples.DAY), viewModel.asOfProperty().get());
    }

    @Test
    void theHandlingLabelStandsAtTopAndBottom() {
        Toolkit.runOnFx(() -> viewModel.markingProperty().set("Sensitive"));

        assertEquals(List.of("SENSITIVE", "SENSITIVE"), Toolkit.onFx(() ->
                scene().getRoot().lookupAll(".marking-word").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList()));
    }

    @Test
    void keysAreGivenOnce() {
        var shortcuts = new Shortcuts();
        shortcuts.add("Shortcut+L", () -> {});

        assertThrows(IllegalArgumentException.class, () -> shortcuts.add("Shortcut+L", () -> {}));
    }

    private Scene scene() {
        return stage.getScene();
    }

    @Test
    void thePastIsSaidPlainlyAndLeadsBack() {
        LocalDate today = viewModel.today();
        boolean atFirst = Toolkit.onFx(() -> scene().lookup("#past-strip") != null);
        Toolkit.runOnFx(() -> viewModel.asOfProperty().set(
                new AsOf(LocalDate.of(2023, 11, 15), LocalDate.of(2023, 11, 30))));
        String said = Toolkit.onFx(() -> ((Label) scene().lookup(".past-sentence")).getText())
                .replace('\u00a0', ' ');
        robot.clickOn("#back-home");

        assertFalse(atFirst);
        assertEquals("Shown as it was on 15 Nov 2023, as recorded by 30 Nov 2023. Recording is off.", said);
        assertEquals(AsOf.of(today), viewModel.asOfProperty().get());
    }

    @Test
    void keysGoFromStatusChangeToStatusChange() {
        var steps = new ArrayList<Boolean>();
        viewModel.onStep(steps::add);
        robot.press(KeyCode.ALT).type(KeyCode.PAGE_UP).release(KeyCode.ALT);
        robot.press(KeyCode.ALT).type(KeyCode.PAGE_DOWN).release(KeyCode.ALT);

        assertEquals(List.of(false, true), steps);
    }

    private void open(Destination destination) {
        Toolkit.runOnFx(() -> navigator.open(destination));
    }

    private List<Screen> screens() {
        return List.of(
                Screen.of("Overview", Feather.GRID, new Destination.OverviewPage(), () -> page("overview")),
                Screen.of("Inbox", Feather.INBOX, INBOX, () -> page("inbox")),
                Screen.of("Articles", Feather.FILE_TEXT, new Destination.ArticlesPage(""), () -> page("articles")),
                Screen.outsideRail("Issue", Feather.TARGET, Destination.IssuePage.class, () -> page("issue")));
    }

    private Page page(String name) {
        return new Page() {
            @Override
            public Region build() {
                log.add("build " + name);
                var root = new StackPane(new Label(name)) {
                    @Override
                    protected void layoutChildren() {
                        log.add("laid out " + name);
                        super.layoutChildren();
                    }
                };
                root.setId(name);
                root.getStyleClass().add("test-page");
                return root;
            }

            @Override
            public Map<ScreenKey, Runnable> keys() {
                return name.equals("issue") ? Map.of(ScreenKey.LOG_HERE, () -> log.add("log")) : Map.of();
            }

            @Override
            public void shown(Destination destination) {
                log.add("shown " + name);
            }

            @Override
            public void hidden() {
                log.add("hidden " + name);
            }
        };
    }
}
