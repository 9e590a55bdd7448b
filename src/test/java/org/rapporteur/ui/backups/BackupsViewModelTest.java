package org.rapporteur.ui.backups;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

class BackupsViewModelTest {
    /// A clock that is put forward by hand.
    private static final class Hands extends Clock {
        private Instant now = Fixtures.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TempDir
    private Path folder;

    private final Hands clock = new Hands();
    private final List<String> said = new ArrayList<>();
    private OpenTracker open;
    private Preferences preferences;
    private BackupsViewModel viewModel;

    @BeforeEach
    void begin() {
        Fixtures.tracker(folder.resolve("us-china.rapporteur")).close();
        open();
    }

    private void open() {
        if (open != null) {
            open.close();
        }
        open = OpenTracker.open(folder.resolve("us-china.rapporteur"), "Officer", clock, Changes.immediate());
        preferences = new Preferences(folder.resolve("config"));
        viewModel = new BackupsViewModel(new BackupsViewModel.Around(open, preferences, this::place,
                Background.inline(), new Messages(Locale.ENGLISH),
                new Voice((sentence, actions) -> said.add(sentence), problem -> said.add(problem.key())),
                file -> said.add("open " + file.getFileName())));
        viewModel.reload();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void oneIsMadeAnHourAfterTheTrackerWasBegunAndThenEveryHourWithChanges() {
        viewModel.hourly();
        assertEquals(0, count());
        clock.now = clock.now.plus(Duration.ofHours(1));
        viewModel.hourly();
        assertEquals(1, count());
        clock.now = clock.now.plus(Duration.ofHours(1));
        viewModel.hourly();
        assertEquals(1, count(), "nothing was recorded");
        Fixtures.issue(open, "Taiwan");
        viewModel.hourly();
        assertEquals(2, count());
    }

    /// The system ends the program then, and no last one is made.
    @Test
    void whoShutsTheComputerDownEveryEveningFindsTheLastOneMadeInTheMorning() {
        for (int day = 1; day <= 3; day++) {
            Fixtures.issue(open, "Issue " + day);
            clock.now = clock.now.plus(Duration.ofHours(16));
            open();
            viewModel.hourly();
            assertEquals(day, count());
            assertFalse(viewModel.stateProperty().get().due());
            clock.now = clock.now.plus(Duration.ofMinutes(40));
            viewModel.hourly();
            assertEquals(day, count(), "no hour has gone");
        }
    }

    @Test
    void theLastOneIsMadeOnlyWhereSomethingWasRecorded() {
        viewModel.backUpLast(() -> said.add("closed"), problem -> said.add(problem.key()));
        viewModel.backUpLast(() -> said.add("closed"), problem -> said.add(problem.key()));

        assertEquals(List.of("closed", "closed"), said);
        assertEquals(1, count());
    }

    @Test
    void whereItCannotBeMadeThatIsSaidInPlaceAndInTheStatusBar() {
        preferences.backupFolder(folder.resolve("stick"));

        viewModel.backUpLast(() -> said.add("closed"), problem -> said.add(problem.key()));

        assertEquals(List.of("backupFolderGone"), said);
        assertEquals("no backup yet · the latest failed: see why", viewModel.brief());
        preferences.backupFolder(null);
        viewModel.backUp();
        assertNull(viewModel.problemProperty().get());
        assertTrue(viewModel.brief().startsWith("last backup "), viewModel.brief());
    }

    @Test
    void aLookShowsWhatIsInOneAndRestoringOffersToOpenIt() throws IOException {
        viewModel.backUp();
        BackupFile file = viewModel.stateProperty().get().newest();
        var look = new LookViewModel(viewModel.around());

        look.choose(file);
        assertEquals(List.of(), look.lookProperty().get().problems());
        look.restore(folder.resolve("restored.rapporteur"));

        assertArrayEquals(Files.readAllBytes(file.file()), Files.readAllBytes(folder.resolve("restored.rapporteur")));
        assertEquals("The backup was restored into restored.rapporteur.", said.getLast());
        look.restore(folder.resolve("us-china.rapporteur"));
        assertTrue(look.problemProperty().get().contains("is there already"), look.problemProperty().get());
    }

    @Test
    void aSealedOneAsksForItsPassphraseAndForgetsIt() {
        var place = new PlaceViewModel(viewModel.around(), viewModel::reload);
        place.wordsProperty().set("correct horse battery");
        place.againProperty().set("correct horse");
        place.seal();
        assertNotNull(place.problemProperty().get());
        place.againProperty().set("correct horse battery");
        place.seal();
        assertEquals("", place.wordsProperty().get());
        viewModel.backUp();
        var look = new LookViewModel(viewModel.around());

        look.choose(viewModel.stateProperty().get().newest());
        assertNull(look.lookProperty().get());
        look.passphraseProperty().set("correct horse");
        look.open();
        assertTrue(look.problemProperty().get().startsWith("This is not the passphrase."));
        look.passphraseProperty().set("correct horse battery");
        look.open();
        assertNotNull(look.lookProperty().get());
        assertEquals("", look.passphraseProperty().get());
        place.unseal();
        assertTrue(preferences.backupKey().isEmpty());
    }

    @Test
    void theFolderAndTheRoomAreKept() throws IOException {
        var place = new PlaceViewModel(viewModel.around(), viewModel::reload);
        Path stick = Files.createDirectory(folder.resolve("stick"));

        place.folder(stick);
        place.room(1L << 30);
        viewModel.backUp();

        assertTrue(viewModel.stateProperty().get().folder().startsWith(stick));
        assertEquals(1L << 30, viewModel.stateProperty().get().place().room());
        assertFalse(Files.exists(folder.resolve("backups")));
    }

    private long count() {
        return viewModel.stateProperty().get().files().size();
    }

    private BackupPlace place() {
        return new BackupPlace(
                preferences.backupFolder().orElse(folder.resolve("backups")), preferences.backupFolder().isPresent(),
                folder.resolve("work"), preferences.backupRoom().orElse(BackupPlace.ROOM),
                preferences.backupKey().map(SealKey::ofText).orElse(null), ZoneOffset.UTC);
    }
}
