package org.rapporteur.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Development;
import org.rapporteur.model.Level;
import org.rapporteur.model.Person;
import org.rapporteur.model.Scale;
import org.rapporteur.model.When;
import org.rapporteur.service.IssueBook;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.control.LevelChip;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.inbox.Bench;

class EntryDockTest {
    @TempDir
    Path folder;

    private Bench bench;
    private EntryDock dock;

    @BeforeEach
    void open() {
        bench = Toolkit.onFx(() -> Bench.in(folder));
        dock = Toolkit.onFx(() -> new EntryDock(bench.log, bench.navigator, Bench.MESSAGES));
    }

    @AfterEach
    void close() {
        Toolkit.runOnFx(bench::close);
    }

    @Test
    void aScreenThatIsNotOnShowMakesNoFormForWhatIsEnteredElsewhere() {
        Toolkit.runOnFx(() -> bench.log.take(EntryIntent.add(EntryKind.POSITION)));

        assertEquals(0, panels());
    }

    @Test
    void whoComesToTheScreenFindsTheFormThatIsOpen() {
        Toolkit.runOnFx(() -> {
            bench.log.take(EntryIntent.add(EntryKind.POSITION));
            dock.onShow(true);
        });

        assertEquals(1, panels());
    }

    @Test
    void theFormIsMadeOnce() {
        Toolkit.runOnFx(() -> {
            dock.onShow(true);
            bench.log.take(EntryIntent.add(EntryKind.POSITION));
            dock.onShow(false);
            dock.onShow(true);
        });

        assertEquals(1, panels());
    }

    @Test
    void anotherIssueIsOfferedOnceOneIsChosen() {
        Toolkit.runOnFx(() -> {
            dock.onShow(true);
            bench.log.take(EntryIntent.add(EntryKind.POSITION));
        });
        assertEquals("Choose an issue", issuePrompt());

        Toolkit.runOnFx(() -> bench.log.choose(bench.log.choices().issues().getFirst().id()));

        assertEquals("Another issue", issuePrompt());
    }

    @Test
    void theTitleSaysAlsoLaterThatARecordIsChanged() {
        Toolkit.runOnFx(() -> {
            dock.onShow(true);
            bench.log.take(EntryIntent.add(EntryKind.PERSON));
            bench.log.form().whatProperty().set("Rafiq Hasan");
            bench.log.log();
        });
        // What only a binding held would be gone now, and the title stay as it was.
        System.gc();

        Toolkit.runOnFx(() -> bench.log.edit(
                EntryKind.PERSON, bench.desk.register().all(Person.class).getLast().id()));

        assertEquals("Change person", Toolkit.onFx(() -> ((Label) dock.lookup(".card-title")).getText()));
    }

    @Test
    void aStatusChangeOnRecordIsNotShownAsAChangeFromWhatItSetItself() {
        Toolkit.runOnFx(() -> {
            dock.onShow(true);
            bench.log.take(EntryIntent.add(EntryKind.DEVELOPMENT));
            bench.log.form().whatProperty().set("The two sides agreed on a joint survey");
            bench.log.form().whenProperty().set(When.of("2024-01-30"));
            bench.log.choose(bench.log.choices().issues().getFirst().id());
            bench.log.form().issues().getFirst().levelProperty().set(4);
        });
        assertEquals(2, levels());

        Toolkit.runOnFx(() -> {
            bench.log.log();
            bench.log.edit(EntryKind.DEVELOPMENT, bench.desk.register().all(Development.class).getLast().id());
        });
        assertEquals(1, levels());
    }

    @Test
    void aLevelOnRecordIsCalledAsItWasChosenUntilAnotherIs() {
        Toolkit.runOnFx(() -> {
            dock.onShow(true);
            bench.quote(bench.titled("Remarks and Q&A by National Security Advisor"), "a crisis over Taiwan");
            bench.log.form().whatProperty().set("The two sides agreed on a joint survey");
            bench.log.form().whenProperty().set(When.of("2024-01-30"));
            bench.log.form().issues().clear();
            bench.log.choose(bench.log.choices().issues().getFirst().id());
            bench.log.form().issues().getFirst().levelProperty().set(4);
        });
        String chosen = level();
        Toolkit.runOnFx(() -> {
            bench.log.log();
            var book = new IssueBook(bench.desk.open());
            book.scales().forEach(scale -> book.reviseScale(scale.id(), new Scale(scale.content().name(),
                    scale.content().levels().stream().map(level -> new Level("New " + level.name(), "")).toList())));
            bench.log.edit(EntryKind.DEVELOPMENT, bench.desk.register().all(Development.class).getLast().id());
        });
        assertEquals(chosen, level());

        Toolkit.runOnFx(() -> bench.log.form().issues().getFirst().levelProperty().set(5));
        assertTrue(level().startsWith("New "), level());
    }

    /// The level that is seen where the form says to which it sets its issue.
    private String level() {
        return Toolkit.onFx(() -> dock.lookupAll(".level-picker .level-chip").stream()
                .filter(chip -> chip.isVisible() && chip.getParent().isVisible())
                .map(chip -> ((LevelChip) chip).getText()).reduce((before, now) -> now).orElseThrow());
    }

    /// How many levels are seen where the form says to which it sets its issue.
    private long levels() {
        return Toolkit.onFx(() -> dock.lookupAll(".level-picker .level-chip").stream()
                .filter(chip -> chip.isVisible() && chip.getParent().isVisible()).count());
    }

    private String issuePrompt() {
        return Toolkit.onFx(() -> ((TextField) dock.lookup("#issue")).getPromptText());
    }

    private int panels() {
        return Toolkit.onFx(() -> dock.lookupAll(".log-panel").size());
    }
}
