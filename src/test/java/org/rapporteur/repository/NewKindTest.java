package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.db.Database;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Migrations;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.OpenTracker;

/// A kind of record is added by its content, its tables and its description, and an old kind
/// grows a column; nothing that was recorded before changes by it.
class NewKindTest {
    record Treaty(String title, @Nullable When signed, List<String> parties) implements Content {}

    private static final Kind<Treaty> TREATY = Kind.of("treaty", Treaty.class)
            .words("title", Treaty::title)
            .when("signed", Treaty::signed)
            .texts("treaty_party", Treaty::parties)
            .read(row -> new Treaty(row.text("title"), row.whenOrNull("signed"), row.texts("treaty_party")));

    private static final Kind<Outlet> OUTLET_WITH_COUNTRY = Kind.of("outlet", Outlet.class)
            .words("name", Outlet::name)
            .words("short_name", Outlet::shortName)
            .column("reliability", Outlet::reliability)
            .texts("outlet_alias", Outlet::aliases)
            .texts("outlet_domain", Outlet::domains)
            .since(2)
            .column("country", outlet -> "US")
            .read(row -> new Outlet(row.text("name"), row.text("short_name"), row.texts("outlet_alias"),
                    row.texts("outlet_domain"), row.textOrNull("reliability")));

    private static final Migrations SECOND = Migrations.STANDARD.then("/org/rapporteur/db/later-treaty.sql");
    private static final String BACKUP =
            "old.rapporteur.version-" + Migrations.STANDARD.version() + ".backup";
    private static final Kinds KINDS = new Kinds(Stream.concat(
            Kinds.STANDARD.all().stream().filter(kind -> kind != Outlets.KIND),
            Stream.of(OUTLET_WITH_COUNTRY, TREATY)).toList());

    @TempDir
    Path folder;

    @Test
    void aNewKindIsRecordedRevisedUndoneAndChecked() {
        Path file = old();
        try (Database database = Database.open(file, SECOND)) {
            var ledger = new Ledger(database, KINDS, Fixtures.CLOCK, "test");
            var treaty = new Treaty("On the middle ground", When.of("2024-04~"), List.of("One", "Other"));
            Id<Treaty> id = ledger.record("Officer", "sign", gesture -> gesture.add(treaty)).result();
            var renamed = ledger.record("Officer", "rename", gesture ->
                    gesture.revise(id, new Treaty("Renamed", null, List.of())));
            new Undo(ledger, KINDS).undo("Officer", renamed.change());

            assertEquals(treaty, database.read(sql -> Records.find(sql, TREATY, id)).orElseThrow().content());
            assertEquals(List.of(), database.read(sql -> Check.problems(sql, KINDS)));
            assertTrue(database.read(Guards::truthTables).containsAll(List.of("treaty", "treaty_party")));
            assertThrows(RuntimeException.class, () -> database.write(sql -> sql.update("delete from treaty")));
        }
    }

    @Test
    void aMigrationChangesNoDigest() {
        Path file = old();
        List<String> before = digests(file, Migrations.STANDARD);
        try (Database database = Database.open(file, SECOND)) {
            assertEquals(List.of(), database.read(sql -> Check.problems(sql, KINDS)));
        }

        assertEquals(before, digests(file, SECOND));
    }

    @Test
    void revisionsOfBothFormatsStandSideBySide() {
        Path file = old();
        try (Database database = Database.open(file, SECOND)) {
            var ledger = new Ledger(database, KINDS, Fixtures.CLOCK, "test");
            ledger.record("Officer", "outlet", gesture -> gesture.add(Outlet.named("Later")));

            assertEquals(List.of(1L, 2L), database.read(sql -> sql.list("""
                    select distinct r.format from revision r join record o on o.id = r.record
                    where o.kind = 'outlet' order by 1""", row -> row.number(1))));
            assertEquals(List.of(), database.read(sql -> Check.problems(sql, KINDS)));
        }
    }

    @Test
    void theFileIsBackedUpBeforeItIsMigrated() throws IOException {
        Path file = old();
        Database.open(file, SECOND).close();

        try (var files = Files.list(folder)) {
            var names = new ArrayList<>(files.map(path -> path.getFileName().toString()).toList());
            names.sort(null);
            assertTrue(names.contains(BACKUP), names.toString());
        }
        Database.read(folder.resolve(BACKUP), Migrations.STANDARD).close();
    }

    @Test
    void anOlderProgramRefusesTheNewerFileAndLeavesItAlone() throws IOException {
        Path file = old();
        Database.open(file, SECOND).close();
        byte[] before = Files.readAllBytes(file);

        UserProblem refused = assertThrows(UserProblem.class, () -> Database.open(file, Migrations.STANDARD));

        assertEquals("newerTracker", refused.key());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private Path old() {
        Path file = folder.resolve("old.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            var article = Fixtures.article(open, "Launch", Fixtures.TEXT);
            Fixtures.development(open, "Launched", "2024-01", 4, article, "shared plan of work");
            open.record("add outlet", gesture -> gesture.add(new Outlet("Associated Press", "AP", List.of("The AP"),
                    List.of("apnews.com"), "B")));
        }
        return file;
    }

    private static List<String> digests(Path file, Migrations migrations) {
        try (Database database = Database.read(file, migrations)) {
            return database.read(sql -> sql.list("""
                    select hex(id) || hex(digest) from revision union select hex(id) || hex(digest) || hex(hash) from change
                    order by 1""", row -> row.text(1)));
        }
    }
}
