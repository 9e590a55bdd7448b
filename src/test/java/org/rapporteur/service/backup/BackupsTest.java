package org.rapporteur.service.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Disk;
import org.rapporteur.Fixtures;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.LastGesture;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.articles.ArticleDesk;

/// Backups of a real file, made while it is open.
class BackupsTest {
    private static final char[] WORDS = "correct horse battery".toCharArray();

    @TempDir
    private Path folder;

    private OpenTracker open;
    private Id<Article> article;

    @BeforeEach
    void makeTracker() {
        open = Fixtures.tracker(folder.resolve("us-china.rapporteur"));
        article = Fixtures.article(open, "Zeppelin over the strait", Fixtures.TEXT);
    }

    @AfterEach
    void closeTracker() {
        open.close();
    }

    @Test
    void aBackupIsNamedListedAndHoldsWhatWasRecorded() {
        BackupFile made = write();

        assertEquals(List.of(made), backups().all());
        assertEquals("us-china", made.tracker());
        assertEquals(Fixtures.NOW, made.at());
        assertEquals("Zeppelin over the strait",
                backups().inside(made, null, copy -> new ArticleDesk(copy).open(article).article().content().title()));
    }

    @Test
    void nothingButTheBackupIsLeftInItsFolder() throws IOException {
        BackupFile made = write();
        backups().look(made, null, open);
        backups().inside(made, null, copy -> copy.tracker());

        assertEquals(List.of(made.file()), files(backups().folder()));
    }

    @Test
    void oneIsDueUntilItHoldsWhatWasRecordedLast() {
        assertTrue(writer().isDue());
        write();
        assertFalse(writer().isDue());
        Fixtures.issue(open, "Taiwan");
        assertTrue(writer().isDue());
    }

    @Test
    void recordingGoesOnWhileOneIsMade() {
        BackupFile made = open.database().write(sql -> write());

        assertTrue(backups().look(made, null, open).problems().isEmpty());
    }

    @Test
    void lookingInsideTellsWhatTheTrackerHasThatItLacks() {
        BackupFile made = write();
        Fixtures.issue(open, "Taiwan");

        Look look = backups().look(made, null, open);

        assertEquals("United States – China", look.title());
        assertEquals(1, look.records().get("article"));
        assertEquals("import article", look.gestures().getFirst().gesture());
        assertEquals(List.of(), look.problems());
        assertTrue(look.beside().same());
        assertEquals(List.of("add issue", "add scale"),
                look.beside().missing().stream().map(LastGesture::gesture).toList());
        assertEquals(List.of(), look.beside().more());
    }

    @Test
    void aRestoredTrackerIsTheBackupByteForByteAndGoesOn() throws IOException {
        BackupFile made = write();
        Path restored = folder.resolve("restored.rapporteur");

        backups().restore(made, null, restored);

        assertArrayEquals(Files.readAllBytes(made.file()), Files.readAllBytes(restored));
        try (OpenTracker again = Fixtures.reopen(restored)) {
            Fixtures.issue(again, "Tariffs");
            assertEquals(List.of(), again.check());
        }
    }

    @Test
    void aFileThatIsThereIsNeverRestoredOver() throws IOException {
        BackupFile made = write();
        Path there = Files.writeString(folder.resolve("there.rapporteur"), "mine");

        assertEquals("fileExists", problem(() -> backups().restore(made, null, there)));
        assertEquals("fileExists", problem(() -> backups().restore(made, null, open.database().file())));
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        BackupFile made = write();
        byte[] bytes = Files.readAllBytes(made.file());
        for (int at = bytes.length / 2; at < bytes.length / 2 + 9_000; at++) {
            bytes[at] ^= 0x55;
        }
        Files.write(made.file(), bytes);
        Path restored = folder.resolve("restored.rapporteur");

        assertTrue(List.of("backupDamaged", "damaged").contains(
                problem(() -> backups().restore(made, null, restored))));
        assertFalse(Files.exists(restored));
    }

    @Test
    void aSealedBackupOpensWithItsPassphraseAlone() throws IOException {
        BackupFile made = new BackupWriter(open, backups(), sealing()).write().orElseThrow();

        assertTrue(made.sealed());
        assertEquals("passphraseWanted", problem(() -> backups().look(made, null, open)));
        assertEquals("wrongPassphrase", problem(() -> backups().look(made, "correct horse".toCharArray(), open)));
        assertEquals(List.of(), backups().look(made, WORDS, open).beside().missing());
        assertFalse(new String(Files.readAllBytes(made.file()), StandardCharsets.ISO_8859_1)
                .contains("Zeppelin"));
        assertEquals(List.of(), files(folder.resolve("work")));
    }

    @Test
    void aSealedBackupThatIsCutIsNotRestoredInPart() throws IOException {
        BackupFile made = new BackupWriter(open, backups(), sealing()).write().orElseThrow();
        byte[] bytes = Files.readAllBytes(made.file());
        Files.write(made.file(), Arrays.copyOf(bytes, bytes.length - 20));
        Path restored = folder.resolve("restored.rapporteur");

        assertEquals("sealedCut", problem(() -> backups().restore(made, WORDS, restored)));
        assertFalse(Files.exists(restored));
    }

    @Test
    void aPurgeInABackupPutsAnotherInItsPlace() throws IOException {
        BackupFile made = new BackupWriter(open, backups(), sealing()).write().orElseThrow();

        BackupFile rewritten = backups().rewrite(made, WORDS, open, copy ->
                new Purging(copy).purge(PurgeScope.of(article), "spilled", (done, all) -> { }));

        assertEquals(List.of(rewritten), backups().all());
        assertTrue(rewritten.sealed());
        assertEquals(made.at(), rewritten.at());
        assertEquals(made.tracker(), rewritten.tracker());
        Path restored = folder.resolve("restored.rapporteur");
        backups().restore(rewritten, WORDS, restored);
        assertFalse(new String(Files.readAllBytes(restored), StandardCharsets.ISO_8859_1)
                .contains("Zeppelin"));
    }

    @Test
    void aFolderThatWasChosenAndIsGoneIsSaidAndNotMadeAgain() {
        Path stick = folder.resolve("stick");
        var place = new BackupPlace(stick, true, folder.resolve("work"), BackupPlace.ROOM, null, ZoneOffset.UTC);

        assertEquals("backupFolderGone",
                problem(() -> new BackupWriter(open, Backups.of(open, place), place).write()));
        assertFalse(Files.exists(stick));
    }

    @Test
    void onAStickThatKnowsNoRightsABackupIsMade() throws IOException {
        Path behind = Files.createDirectory(folder.resolve("behind"));
        try (Disk _ = Disk.mount(folder.resolve("stick"), "bindfs", "--chmod-deny", "-p", "755", behind.toString())) {
            var place = new BackupPlace(folder.resolve("stick"), true, folder.resolve("work"), BackupPlace.ROOM, null,
                    ZoneOffset.UTC);
            BackupFile made = new BackupWriter(open, Backups.of(open, place), place).write().orElseThrow();

            assertEquals(List.of(), Backups.of(open, place).look(made, null, open).problems());
        }
    }

    @Test
    void aFolderThatIsAFileIsSaid() throws IOException {
        Files.writeString(folder.resolve("backups"), "in the way");

        assertEquals("backupFolderGone", problem(this::write));
    }

    @Test
    void oneThatIsGivenUpLeavesNothing() throws IOException {
        BackupWriter writer = writer();
        writer.giveUp();

        assertTrue(writer.write().isEmpty());
        assertEquals(List.of(), files(backups().folder()));
    }

    @Test
    void closingTheTrackerEndsABackupAndLeavesNoLog() throws IOException {
        write();
        open.close();

        assertFalse(Files.exists(folder.resolve("us-china.rapporteur-wal")));
    }

    private BackupFile write() {
        return writer().write().orElseThrow();
    }

    private BackupWriter writer() {
        return new BackupWriter(open, backups(), place());
    }

    private Backups backups() {
        return Backups.of(open, place());
    }

    private BackupPlace place() {
        return new BackupPlace(
                folder.resolve("backups"), false, folder.resolve("work"), BackupPlace.ROOM, null, ZoneOffset.UTC);
    }

    private BackupPlace sealing() {
        return place().sealing(SealKey.of(WORDS));
    }

    private static String problem(Runnable work) {
        return assertThrows(UserProblem.class, work::run).key();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
