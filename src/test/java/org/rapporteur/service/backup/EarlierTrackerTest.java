package org.rapporteur.service.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.db.Database;
import org.rapporteur.db.Migrations;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;

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

    private static Migrations before() {
        return new Migrations(List.of(
                "/org/rapporteur/db/migration/0001-ledger.sql", "/org/rapporteur/db/migration/0002-intake.sql",
                "/org/rapporteur/db/migration/0003-copies.sql", "/org/rapporteur/db/migration/0005-search.sql"));
    }
}
