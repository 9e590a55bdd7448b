package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.articles.ArticleList;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

/// What is half changed of an article's facts is there again when the program ended over it.
class HalfTypedFactsTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private InboxDesktop desktop;
    private Stage stage;
    private List<Id<Article>> articles;

    @BeforeEach
    void open() {
        start();
        articles = new ArticleList(desktop.open).ids(Query.of(""), ArticleList.Column.DATE, true);
        show(0);
    }

    @AfterEach
    void end() {
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    private void start() {
        Path file = folder.resolve("sample.rapporteur");
        if (!file.toFile().exists()) {
            SampleFile.at(file);
        }
        stage = Gallery.show(() -> {
            desktop = new InboxDesktop(file, new Destination.OverviewPage());
            return desktop.root();
        }, ColorScheme.LIGHT, 1440, 900);
    }

    private void show(int article) {
        Toolkit.runOnFx(() -> desktop.go(new Destination.ArticlePage(articles.get(article), null)));
        Gallery.settle();
    }

    /// Ends without a word to the screens, as when the program is killed, and begins anew.
    private void again() {
        end();
        start();
        show(0);
    }

    private Node node(String selector) {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookup(selector));
    }

    private String text(String selector) {
        return Toolkit.onFx(() -> {
            Node field = stage.getScene().getRoot().lookup(selector);
            assertNotNull(field, selector);
            return ((TextField) field).getText();
        });
    }

    private void type(String selector, String words) {
        Toolkit.runOnFx(() -> ((TextField) stage.getScene().getRoot().lookup(selector)).setText(words));
    }

    private void edit() {
        Toolkit.runOnFx(() -> ((Button) stage.getScene().getRoot().lookup("#edit-article")).fire());
    }

    private Map<String, String> kept() {
        return desktop.desk.state().all("jotting ");
    }

    @Test
    void theTitleTheOutletAndTheDateAreThereAgain() {
        edit();
        type("#article-title", "Ministers meet");
        type("#article-outlet", "The Evening Wire");
        type("#article-date", "mid-Apr");

        again();

        assertEquals("Ministers meet", text("#article-title"));
        assertEquals("The Evening Wire", text("#article-outlet"));
        assertEquals("mid-Apr", text("#article-date"));
    }

    @Test
    void theyWaitWhileAnotherArticleIsRead() {
        edit();
        type("#article-title", "Ministers meet");

        show(1);
        assertNull(node("#article-title"));
        show(0);

        assertEquals("Ministers meet", text("#article-title"));
    }

    @Test
    void nothingIsLeftOnceTheyAreSavedOrGivenUp() {
        edit();
        type("#article-title", "Ministers meet");
        Toolkit.runOnFx(() -> node("#article-title").requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        Gallery.settle();
        edit();
        type("#article-title", "Ministers do not meet");
        Toolkit.runOnFx(() -> node("#article-title").requestFocus());
        robot.push(KeyCode.ESCAPE);
        Gallery.settle();

        assertEquals(Map.of(), kept());
        again();
        assertNull(node("#article-title"));
        assertEquals("Ministers meet", desktop.desk.articles().open(articles.getFirst()).article().content().title());
    }
}
