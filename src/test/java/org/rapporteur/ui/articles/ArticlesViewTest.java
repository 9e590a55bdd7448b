package org.rapporteur.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.search.Field;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.inbox.InboxDesktop;

class ArticlesViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private InboxDesktop desktop;
    private Stage stage;

    @BeforeEach
    void show() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        stage = Gallery.show(() -> {
            desktop = new InboxDesktop(file, new Destination.OverviewPage());
            return desktop.root();
        }, ColorScheme.LIGHT, 1440, 900);
        Toolkit.runOnFx(() -> desktop.go(new Destination.ArticlesPage("")));
        Gallery.settle();
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    @Test
    void wordsAndFiltersNarrowTheListAndAChipWidensItAgain() {
        int all = count();
        robot.write("fentanyl");
        int typed = count();
        Toolkit.runOnFx(() -> desktop.articles.filter(ArticleFilter.by(Field.CITED, "yes", "Cited")));
        Gallery.settle();
        int cited = count();
        Toolkit.runOnFx(() -> desktop.articles.filters().clear());
        Gallery.settle();

        assertTrue(typed > 0 && typed < all, typed + " of " + all);
        assertTrue(cited > 0 && cited <= typed, cited + " of " + typed);
        assertEquals(typed, count());
    }

    /// The menu of the columns offers them by their names.
    @Test
    void everyColumnHasAName() {
        assertEquals(List.of(), Toolkit.onFx(() -> table().getColumns().stream()
                .filter(column -> column.getText().isBlank()).map(TableColumn::getId).toList()));
        assertTrue(Toolkit.onFx(() -> table().lookupAll(".picture-column .label").stream()
                .map(Labeled.class::cast).allMatch(label -> label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY)));
    }

    @Test
    void aColumnSortsAllRows() {
        Toolkit.runOnFx(() -> {
            TableColumn<ArticleRow, ?> title = table().getColumns().stream()
                    .filter(column -> "titleColumn".equals(column.getId())).findFirst().orElseThrow();
            table().getSortOrder().setAll(List.of(title));
        });
        Gallery.settle();

        List<String> titles = Toolkit.onFx(() -> table().getItems().stream().limit(10)
                .map(row -> Objects.requireNonNull(row.lineProperty().get()).article().content().title()).toList());
        assertEquals(titles.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), titles);
    }

    @Test
    void severalArticlesAreStarredWithTheKeyboard() {
        press(KeyCode.DOWN);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.K);

        assertEquals(2, Toolkit.onFx(() -> desktop.articles.rows().stream()
                .filter(row -> row.isFetched()
                        && Objects.requireNonNull(row.lineProperty().get()).article().content().key())
                .count()).intValue());
    }

    @Test
    void theSelectedArticleIsReadBesideTheList() {
        press(KeyCode.DOWN);

        assertNotNull(node("#reader"));
    }

    @Test
    void enterOpensTheArticle() {
        press(KeyCode.DOWN);
        var line = Toolkit.onFx(() -> Objects.requireNonNull(
                table().getSelectionModel().getSelectedItem().lineProperty().get()));
        press(KeyCode.ENTER);

        var id = line.article().id();
        assertEquals(line.article().content().state() == ArticleState.INBOX
                        ? new Destination.InboxPage(id) : new Destination.ArticlePage(id, null),
                Toolkit.onFx(() -> desktop.destination()));
    }

    @Test
    void theMenuOfTheColumnsStandsClearOfTheLastHeading() {
        // Without a scroll bar the menu lies over the last column.
        Toolkit.runOnFx(() -> desktop.articles.queryProperty().set("fentanyl"));
        Gallery.settle();
        double menu = bounds(node(".show-hide-column-image")).getMinX();
        double heading = Toolkit.onFx(() -> table().lookupAll(".column-header .label .text").stream()
                .filter(text -> text instanceof Text words && words.getText().equals("Copies"))
                .mapToDouble(text -> bounds(text).getMaxX()).findFirst().orElseThrow());

        assertTrue(heading + 10 <= menu, heading + " is not left of " + menu);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private int count() {
        return Toolkit.onFx(() -> table().getItems().size());
    }

    @SuppressWarnings("unchecked")
    private TableView<ArticleRow> table() {
        return (TableView<ArticleRow>) node("#articles");
    }

    private Node node(String selector) {
        return Toolkit.onFx(() -> Objects.requireNonNull(stage.getScene().getRoot().lookup(selector), selector));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }
}
