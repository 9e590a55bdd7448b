package org.rapporteur.ui.purge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.BackupWriter;
import org.rapporteur.service.backup.Backups;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

class PurgeViewModelTest {
    private static final String SECRET = "The zebrafinch protocol obliges the quaggamire envoys to deliver forty"
            + " vellichor cylinders before Michaelmas.";

    @TempDir
    Path folder;

    private final AtomicInteger forgotten = new AtomicInteger();
    private OpenTracker open;
    private BackupPlace place;
    private PurgeViewModel viewModel;
    private Id<Article> spilled;

    @BeforeEach
    void make() {
        open = Fixtures.tracker(folder.resolve("a.rapporteur"));
        spilled = Fixtures.article(open, "Spillage report", SECRET);
        place = new BackupPlace(folder.resolve("backups"), false, folder.resolve("work"), BackupPlace.ROOM, null,
                ZoneOffset.UTC);
        viewModel = new PurgeViewModel(open, new PurgeViewModel.Around(Background.inline(),
                new Navigator(new Destination.OverviewPage()), new Messages(Locale.ENGLISH), () -> place,
                forgotten::incrementAndGet));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void nothingHappensBeforeAReasonIsGivenAndTheWordIsTyped() {
        viewModel.show(spilled);
        assertNotNull(viewModel.previewProperty().get());
        viewModel.why.set("Spilled");
        viewModel.typed.set("purg");
        viewModel.purge();
        assertEquals(SECRET, new ArticleDesk(open).open(spilled).text());

        viewModel.typed.set("Purge ");
        viewModel.purge();

        assertNull(new ArticleDesk(open).open(spilled).text());
        PurgeViewModel.Outcome outcome = viewModel.outcomeProperty().get();
        assertEquals(0, outcome.done().left());
        assertTrue(outcome.sound());
        assertEquals(1, forgotten.get());
    }

    @Test
    void copiesGoTooUnlessTheyAreUnticked() {
        Id<Article> copy = Fixtures.article(open, "The same again", SECRET + " It was printed twice.");
        viewModel.show(spilled);
        assertEquals(2, viewModel.previewProperty().get().finding().articles().size());

        viewModel.choose(viewModel.kin().getFirst(), false);
        assertEquals(1, viewModel.previewProperty().get().finding().articles().size());
        assertFalse(viewModel.goes(copy));
    }

    @Test
    void whatWasChosenIsToldWhereItWasAndNotAgain() {
        Fixtures.development(open, "They promised parts", "2024-01-30", 2, spilled, "forty vellichor cylinders");
        viewModel.show(spilled);

        viewModel.choose(viewModel.resting().getFirst(), true);

        PurgeFinding finding = viewModel.previewProperty().get().finding();
        assertEquals(List.of("They promised parts"), finding.places().stream().map(PurgeFinding.Place::words).toList());
        assertEquals(List.of(), viewModel.places(finding));
        assertEquals("They promised parts", viewModel.resting().getFirst().told());
    }

    @Test
    void backupsThatHoldItArePurgedThemselves() throws IOException {
        new BackupWriter(open, Backups.of(open, place), place).write();
        viewModel.show(spilled);
        assertEquals(1, viewModel.previewProperty().get().backups().size());
        purge();

        assertEquals(List.of(), viewModel.outcomeProperty().get().left());
        for (var file : Backups.of(open, place).all()) {
            assertFalse(Files.readString(file.file(), StandardCharsets.ISO_8859_1).contains("zebrafinch"));
        }
        assertEquals(1, Backups.of(open, place).all().size());
    }

    @Test
    void backupsThatAreLeftAreNamed() {
        new BackupWriter(open, Backups.of(open, place), place).write();
        viewModel.fate.set(PurgeViewModel.Fate.LEAVE);
        viewModel.show(spilled);
        purge();

        assertEquals(1, viewModel.outcomeProperty().get().left().size());
    }

    @Test
    void backupsAreDeletedOnChoice() {
        new BackupWriter(open, Backups.of(open, place), place).write();
        viewModel.fate.set(PurgeViewModel.Fate.DELETE);
        viewModel.show(spilled);
        purge();

        assertEquals(List.of(), Backups.of(open, place).all());
    }

    @Test
    void aWrongPassphraseOfSealedBackupsIsSaidBeforeAnythingGoes() {
        place = place.sealing(SealKey.of("correct horse battery".toCharArray()));
        new BackupWriter(open, Backups.of(open, place), place).write();
        viewModel.show(spilled);
        viewModel.passphrase.set("correct donkey");
        purge();
        assertEquals("wrongPassphrase", viewModel.problemProperty().get().key());
        assertEquals(SECRET, new ArticleDesk(open).open(spilled).text());

        viewModel.passphrase.set("correct horse battery");
        purge();

        assertEquals(List.of(), viewModel.outcomeProperty().get().left());
        assertEquals(1, viewModel.outcomeProperty().get().backups());
    }

    @Test
    void whoComesBackClearsBackupsThatWereLeft() {
        new BackupWriter(open, Backups.of(open, place), place).write();
        viewModel.fate.set(PurgeViewModel.Fate.LEAVE);
        viewModel.show(spilled);
        purge();

        viewModel.show(spilled);
        viewModel.fate.set(PurgeViewModel.Fate.PURGE);
        purge();

        assertEquals(List.of(), viewModel.outcomeProperty().get().left());
        assertEquals(1, viewModel.outcomeProperty().get().backups());
    }

    @Test
    void aReasonThatQuotesIsRefusedInPlace() {
        viewModel.show(spilled);
        viewModel.why.set("Envoys deliver forty vellichor cylinders before Michaelmas");
        viewModel.typed.set("purge");
        viewModel.purge();

        assertEquals("purgeWhyQuotes", viewModel.problemProperty().get().key());
        assertEquals(SECRET, new ArticleDesk(open).open(spilled).text());
    }

    private void purge() {
        viewModel.why.set("Spilled");
        viewModel.typed.set("purge");
        viewModel.purge();
    }
}
