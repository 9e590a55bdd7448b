package org.rapporteur.ui.salvage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.BackupWriter;
import org.rapporteur.service.backup.Backups;
import org.rapporteur.service.salvage.Salvage;
import org.rapporteur.ui.task.Background;

/// Beside the salvage of a damaged tracker stands what is better: its newest backup.
class SalvageViewModelTest {
    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();

    @TempDir
    Path folder;

    private final List<Path> opened = new ArrayList<>();
    private Path file;

    @BeforeEach
    void makeTracker() {
        file = folder.resolve("a.rapporteur");
    }

    private BackupPlace place() {
        return new BackupPlace(folder.resolve("backups"), false, folder.resolve("work"), BackupPlace.ROOM, null,
                ZoneOffset.UTC);
    }

    private SalvageViewModel damaged(BackupPlace place, boolean backed) throws IOException {
        try (OpenTracker open = Fixtures.tracker(file)) {
            Fixtures.article(open, "Talks", "The two sides met.");
            if (backed) {
                new BackupWriter(open, Backups.of(open, place), place).write();
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 8192, 3 * 8192, (byte) 7);
        Files.write(file, bytes);
        var viewModel = new SalvageViewModel(file,
                (fresh, progress) -> new Salvage(file, fresh, "Officer", Fixtures.CLOCK, progress).run(),
                new SalvageViewModel.Cure(() -> Backups.ofDamaged(file, place), (backup, passphrase, fresh) ->
                        Backups.in(backup.file().getParent(), place).restore(backup, passphrase, fresh)),
                opened::add, Background.inline(), new Messages(Locale.ENGLISH));
        viewModel.whenRestored(() -> { });
        viewModel.findBackup();
        return viewModel;
    }

    @Test
    void theNewestBackupIsRestoredAndOpened() throws IOException {
        SalvageViewModel viewModel = damaged(place(), true);

        assertTrue(viewModel.backupWords(viewModel.backup().get()).startsWith("There is a backup of "));
        viewModel.restore(folder.resolve("restored"));

        assertEquals("", viewModel.problem().get());
        assertEquals(List.of(folder.resolve("restored.rapporteur")), opened);
        try (OpenTracker open = Fixtures.reopen(opened.getFirst())) {
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void aSealedBackupIsOpenedByItsPassphraseAlone() throws IOException {
        SalvageViewModel viewModel = damaged(place().sealing(SealKey.of(PASSPHRASE)), true);

        viewModel.passphrase().set("another one altogether");
        viewModel.restore(folder.resolve("restored"));
        assertFalse(viewModel.problem().get().isEmpty());
        assertEquals(List.of(), opened);

        viewModel.passphrase().set(new String(PASSPHRASE));
        viewModel.restore(folder.resolve("restored"));
        assertEquals(1, opened.size());
    }

    @Test
    void withoutABackupNothingIsClaimed() throws IOException {
        assertNull(damaged(place(), false).backup().get());
    }
}
