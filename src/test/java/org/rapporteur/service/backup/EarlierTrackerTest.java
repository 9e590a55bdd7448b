package org.rapporteur.service.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.db.Database;
import org.rapporteur.db.Migrations;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;

/// A tracker that was made before the last of the scripts of its schema.
class EarlierTrackerTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeEarlierTracker() {
        file = folder.resolve("old.rapporteur");
        Database.create(file, before()).close();
    }

    @Test
    void noScriptRunsWhereNoBackupCanBeMadeFirst() throws IOException {
        Path inTheWay = folder.resolve(".old.rapporteur.version-" + before().version() + ".backup.part");
        Files.createDirectories(inTheWay.resolve("not empty"));
        byte[] content = Files.readAllBytes(file);

        UserProblem refused = assertThrows(UserProblem.class, () -> Database.open(file, Migrations.STANDARD));

        assertEquals("migrationNeedsBackup", refused.key());
        assertArrayEquals(content, Files.readAllBytes(file));
        assertFalse(Files.exists(folder.resolve("old.rapporteur.lock")));
    }

    @Test
    void theBackupIsProvedAndOfTheEarlierVersion() {
        Database.open(file, Migrations.STANDARD).close();

        Path backup = folder.resolve("old.rapporteur.version-" + before().version() + ".backup");
        Database.read(backup, before()).close();
    }

    @Test
    void lookingOpensAPrivateCopyAndLeavesTheFileAlone() throws IOException {
        Path now = folder.resolve("now.rapporteur");
        Fixtures.tracker(now).close();
        byte[] content = Files.readAllBytes(now);

        try (OpenTracker open = EarlierTracker.look(now, folder.resolve("work"), Fixtures.CLOCK)) {
            assertEquals("United States – China", open.tracker().content().title());
            assertEquals(List.of(), open.check());
        }
        assertArrayEquals(content, Files.readAllBytes(now));
    }

    @Test
    void theBackupBesideItIsListedAndPurgedWithTheOthers() throws IOException {
        Path released = folder.resolve("released.rapporteur");
        try (var stored = new GZIPInputStream(Objects.requireNonNull(
                EarlierTrackerTest.class.getResourceAsStream("/org/rapporteur/db/released-0001.rapporteur.gz")))) {
            Files.copy(stored, released);
        }
        Files.writeString(folder.resolve("released.rapporteur.version-1.backup.txt"), "not a backup");
        var place = new BackupPlace(folder.resolve("backups"), false, folder.resolve("work"), BackupPlace.ROOM, null,
                ZoneOffset.UTC);
        try (OpenTracker open = Fixtures.reopen(released)) {
            Backups backups = Backups.of(open, place);
            BackupFile beside = backups.all().getFirst();
            var article = new ArticleDesk(open).all().stream().map(listed -> listed.article())
                    .filter(stored -> stored.content().title().equals("Ministers open a working group"))
                    .findFirst().orElseThrow();
            var spilled = new SpilledBackups(open, place);
            PurgeScope scope = PurgeScope.of(article.id());

            assertEquals(1, backups.all().size());
            assertEquals("released.rapporteur.version-1.backup", beside.file().getFileName().toString());
            assertEquals(List.of(), backups.thin(Instant.parse("2099-01-01T00:00:00Z")));
            backups.restore(beside, null, folder.resolve("restored.rapporteur"));
            assertEquals(List.of(beside), spilled.holding(scope).stream().map(SpilledBackups.Held::file).toList());

            spilled.purge(spilled.holding(scope).getFirst(), null, scope, "Spilled");

            assertFalse(Files.exists(beside.file()));
            assertEquals(List.of(), spilled.holding(scope));
            assertEquals(1, backups.all().size());
        }
    }

    private static Migrations before() {
        return new Migrations(List.of(
                "/org/rapporteur/db/migration/0001-ledger.sql", "/org/rapporteur/db/migration/0002-intake.sql",
                "/org/rapporteur/db/migration/0003-copies.sql", "/org/rapporteur/db/migration/0005-search.sql"));
    }
}
