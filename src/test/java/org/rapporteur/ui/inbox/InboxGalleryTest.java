package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.service.articles.Importing;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.articles.ArticleFilter;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.gallery.CssWarnings;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

@Tag("gallery")
class InboxGalleryTest {
    private static final Path CLIPPINGS = Path.of("../shared/clippings");
    private static final String QUOTE = "helps Russia to rebuild its defence industry";

    private static final String LATER = "Corrected: what Sullivan said in Beijing";

    @TempDir
    Path folder;

    private final List<InboxDesktop> made = new ArrayList<>();
    private Path file;

    @BeforeEach
    void build() {
        file = folder.resolve("sample.rapporteur");
        SampleFile.at(file);
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private void closeAll() {
        Toolkit.runOnFx(() -> {
            made.forEach(InboxDesktop::close);
            made.clear();
        });
    }

    private Overlay desktop(Destination start, Consumer<InboxDesktop> then) {
        closeAll();
        var desktop = new InboxDesktop(file, start);
        made.add(desktop);
        then.accept(desktop);
        return desktop.root();
    }

    private void draw(String name, Destination start, Consumer<InboxDesktop> then) {
        try (var warnings = new CssWarnings()) {
            Gallery.render(name, () -> desktop(start, then));
            assertEquals(List.of(), warnings.all());
        }
        for (int[] size : Gallery.SIZES) {
            assertEquals(List.of(), Framed.misfits(() -> desktop(start, then), size));
        }
    }

    private static void quote(InboxDesktop desktop) {
        var opened = desktop.desk.articles().open(desktop.inbox.items().getFirst().id());
        String text = String.valueOf(opened.text());
        desktop.log.quote(opened, text.indexOf(QUOTE), text.indexOf(QUOTE) + QUOTE.length());
        desktop.log.form().whatProperty().set("Sullivan says that support from Chinese companies helps Russia");
    }

    @Test
    void theInboxWithClippings() {
        Assumptions.assumeTrue(Files.isDirectory(CLIPPINGS), "the clippings are not here: " + CLIPPINGS);
        draw("inbox", new Destination.InboxPage(null), desktop -> {
            if (desktop.inbox.items().size() < 3) {
                desktop.imports.files(List.of(CLIPPINGS));
                desktop.overlay.notices().getChildren().clear();
            }
        });
    }

    @Test
    void theFormWithAStatusChange() {
        draw("inbox-log", new Destination.InboxPage(null), desktop -> {
            quote(desktop);
            desktop.root().lookupAll(".fold").forEach(fold -> ((Fold) fold).unfoldedProperty().set(true));
        });
    }

    @Test
    void theFormWithAChosenLevel() {
        draw("inbox-level", new Destination.InboxPage(null), desktop -> {
            quote(desktop);
            desktop.log.form().issues().getFirst().levelProperty().set(3);
            desktop.log.close();
            desktop.log.reopen();
        });
    }

    @Test
    void theFormWithWhatIsMissing() {
        draw("inbox-problems", new Destination.InboxPage(null), desktop -> {
            desktop.log.openOn(desktop.desk.issues().issues().getFirst().id());
            desktop.log.form().issues().clear();
            desktop.log.log();
        });
    }

    @Test
    void theEmptyInbox() {
        draw("inbox-empty", new Destination.InboxPage(null), desktop -> {
            while (!desktop.inbox.items().isEmpty()) {
                desktop.inbox.setAside();
            }
            desktop.overlay.notices().getChildren().clear();
        });
    }

    @Test
    void anArticleWithItsPassage() {
        draw("article", new Destination.OverviewPage(), desktop -> {
            var cited = desktop.desk.articles().all().stream()
                    .map(listed -> desktop.desk.articles().open(listed.article().id()))
                    .filter(opened -> opened.passages().size() > 2).findFirst().orElseThrow();
            desktop.navigator.open(
                    new Destination.ArticlePage(cited.article().id(), cited.passages().getLast().id()));
        });
    }

    @Test
    void aReferenceWithoutText() {
        draw("article-reference", new Destination.OverviewPage(), desktop -> {
            var id = desktop.desk.articles().addReference("Cable on the talks",
                    ArticleForm.OWN, null, "24 STATE 1234").result();
            desktop.navigator.open(new Destination.ArticlePage(id, null));
        });
    }

    @Test
    void anArticleWithCopies() {
        draw("inbox-copies", new Destination.InboxPage(null), desktop -> {
            if (desktop.desk.articles().all().stream().noneMatch(listed -> listed.article().content().title().equals(LATER))) {
                String story = String.valueOf(desktop.desk.articles().open(desktop.inbox.items().getFirst().id()).text());
                Fixtures.article(desktop.desk.open(), LATER, story.replace(QUOTE, "helps Russia to rebuild its army"));
                Fixtures.article(desktop.desk.open(), "The same, cut short",
                        "WASHINGTON —\n\n" + story.substring(0, story.lastIndexOf("\n\n")));
            }
            var later = desktop.desk.articles().all().stream()
                    .filter(listed -> listed.article().content().title().equals(LATER)).findFirst().orElseThrow();
            desktop.navigator.open(new Destination.InboxPage(later.article().id()));
            unfold(desktop);
        });
    }

    /// What lies in a scroll pane is there only once it was laid out in a scene.
    private static void unfold(InboxDesktop desktop) {
        var scene = new Scene(desktop.root(), 1440, 900);
        desktop.root().applyCss();
        desktop.root().layout();
        desktop.root().lookupAll(".copy-row .button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(Bench.MESSAGES.get("copies.show")))
                .forEach(Button::fire);
        scene.setRoot(new Group());
    }

    @Test
    void allArticles() {
        draw("articles", new Destination.ArticlesPage(""), desktop -> {});
        draw("articles-filtered", new Destination.ArticlesPage("fentanyl"), desktop -> {
            desktop.articles.filters().add(new ArticleFilter("cited:yes", "Cited"));
            desktop.articles.preview(desktop.articles.rows().getFirst());
        });
    }

    @Test
    void anImportUnderWayAndItsReport() {
        draw("import-progress", new Destination.InboxPage(null), desktop -> {
            desktop.imports.fractionProperty().set(0.42);
            desktop.imports.doingProperty().set("Reading 4,200 of 10,000 · 62 a second · about 2 minutes left: talks.eml");
            desktop.imports.busyProperty().set(true);
        });
        var listed = new AtomicReference<List<Importing.Outcome>>();
        draw("import-report", new Destination.InboxPage(null), desktop -> {
            Path empty = folder.resolve("empty.txt");
            try {
                Files.writeString(empty, "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            listed.set(new Importing(desktop.open, desktop.intake).files(
                    List.of(empty, CLIPPINGS), (done, all, next) -> true));
            new ImportReportSheet(new ImportReport(listed.get(), false), "Unclassified", Bench.MESSAGES).show(desktop.overlay);
        });
    }

    @Test
    void theFormsForWhatHasNoFile() {
        draw("add-note", new Destination.InboxPage(null), desktop -> desktop.actions.addNote());
        draw("add-note-again", new Destination.InboxPage(null), desktop -> {
            desktop.desk.state().put("jotting note", "{\"title\":\"Call with Beijing\","
                    + "\"text\":\"They will publish the list in May, and want the meeting before it.\"}");
            desktop.actions.addNote();
        });
        draw("add-reference", new Destination.InboxPage(null), desktop -> desktop.actions.addReference());
    }
}
