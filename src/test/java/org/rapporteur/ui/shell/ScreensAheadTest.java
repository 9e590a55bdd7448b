package org.rapporteur.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

class ScreensAheadTest {
    private static final Destination OVERVIEW = new Destination.OverviewPage();
    private static final Destination INBOX = new Destination.InboxPage(null);
    private static final Destination ARTICLES = new Destination.ArticlesPage("");

    private final List<String> log = new ArrayList<>();
    private Screens screens;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            screens = new Screens(List.of(
                    Screen.of("Overview", Feather.GRID, OVERVIEW, () -> new Told("overview", true)),
                    Screen.of("Inbox", Feather.INBOX, INBOX, () -> new Told("inbox", false)),
                    Screen.of("Articles", Feather.FILE_TEXT, ARTICLES, () -> new Told("articles", false))));
            screens.show(INBOX);
            screens.focus();
            return screens;
        }, ColorScheme.LIGHT, 1024, 700);
        log.clear();
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    @Test
    void theFirstVisitFindsTheScreenBuiltAndFilled() {
        Toolkit.runOnFx(() -> screens.ahead(ARTICLES).forEach(Runnable::run));
        assertEquals(List.of("build articles", "shown articles", "hidden articles"), log);
        log.clear();
        Toolkit.runOnFx(() -> screens.show(ARTICLES));

        assertEquals(List.of("hidden inbox", "shown articles"), log);
    }

    @Test
    void itIsNotSeenAndTakesNoFocus() {
        var owner = Toolkit.onFx(() -> stage.getScene().getFocusOwner());
        Toolkit.runOnFx(() -> screens.ahead(ARTICLES).forEach(Runnable::run));

        assertFalse(Toolkit.onFx(() -> stage.getScene().lookup("#articles").isVisible()));
        assertSame(owner, Toolkit.onFx(() -> stage.getScene().getFocusOwner()));
    }

    @Test
    void itIsStyledAndLaidOutAsLargeAsItWillBe() {
        Toolkit.runOnFx(() -> screens.ahead(ARTICLES).forEach(Runnable::run));

        var root = Toolkit.onFx(() -> (Region) stage.getScene().lookup("#articles"));
        assertEquals(1024, root.getWidth());
        assertEquals(700, root.getHeight());
    }

    @Test
    void whoGoesThereInTheMiddleOfItIsLeftAlone() {
        Toolkit.runOnFx(() -> {
            List<Runnable> steps = screens.ahead(ARTICLES);
            steps.subList(0, 3).forEach(Runnable::run);
            screens.show(ARTICLES);
            log.clear();
            steps.subList(3, steps.size()).forEach(Runnable::run);
        });

        assertEquals(List.of(), log);
    }

    @Test
    void aScreenThatWasVisitedIsLeftAlone() {
        Toolkit.runOnFx(() -> {
            screens.show(ARTICLES);
            screens.show(INBOX);
            log.clear();
            screens.ahead(ARTICLES).forEach(Runnable::run);
        });

        assertEquals(List.of(), log);
    }

    @Test
    void aScreenThatRemembersVisitsIsBuiltButNotVisited() {
        Toolkit.runOnFx(() -> screens.ahead(OVERVIEW).forEach(Runnable::run));

        assertEquals(List.of("build overview", "hidden overview"), log);
    }

    private final class Told implements Page {
        private final String name;
        private final boolean remembers;
        private final TextField field = new TextField();

        private Told(String name, boolean remembers) {
            this.name = name;
            this.remembers = remembers;
        }

        @Override
        public Region build() {
            log.add("build " + name);
            var root = new VBox(new Label(name), field);
            root.setId(name);
            return root;
        }

        @Override
        public void shown(Destination destination) {
            log.add("shown " + name);
            field.requestFocus();
        }

        @Override
        public boolean remembersVisits() {
            return remembers;
        }

        @Override
        public void hidden() {
            log.add("hidden " + name);
        }
    }
}
