package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.BuiltInScales;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;

class UnionClashTest {
    @TempDir
    Path folder;

    @Test
    void aFileWhoseRecordIsOfAnotherKindIsRefused() throws IOException {
        Path mine = folder.resolve("mine.rapporteur");
        Fixtures.tracker(mine).close();
        Path yours = Files.copy(mine, folder.resolve("yours.rapporteur"));
        edit(mine, open -> open.record("outlet", gesture -> gesture.add(Outlet.named("The Courier"))));
        edit(yours, open -> open.record("scale", gesture -> gesture.add(BuiltInScales.all().getFirst())));
        byte[] taken = last(mine);
        try (OpenTracker open = Fixtures.reopen(yours)) {
            open.database().write(sql -> {
                Guards.lifted(sql, () -> forge(sql, taken));
                return true;
            });
            assertEquals(List.of(), open.check());
        }

        try (OpenTracker open = Fixtures.reopen(mine)) {
            assertEquals("copyClashes", assertThrows(UserProblem.class, () -> open.unite(yours, () -> true)).key());
            assertEquals(List.of(), open.check());
            assertEquals(1, new ArticleDesk(open).outlets().size());
        }
    }

    private static void edit(Path file, Consumer<OpenTracker> edits) {
        try (OpenTracker open = Fixtures.reopen(file)) {
            edits.accept(open);
        }
    }

    private static byte[] last(Path file) {
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            return open.read(UnionClashTest::last);
        }
    }

    private static byte[] last(Sql sql) {
        return sql.first("select record from known order by since desc limit 1", row -> row.bytes(1)).orElseThrow();
    }

    /// Gives the scale that was recorded last the id `taken`, in a chain that is as whole as before.
    private static void forge(Sql sql, byte[] taken) {
        byte[] revision = sql.first("select revision from known order by since desc limit 1", row -> row.bytes(1))
                .orElseThrow();
        sql.execute("pragma defer_foreign_keys = on");
        sql.update("update record set id = ? where id = ?", taken, last(sql));
        sql.update("update revision set record = ? where id = ?", taken, revision);
        byte[] digest = RevisionRows.stored(sql, Scales.KIND, Scales.KIND.format(), revision, false).raw();
        sql.update("update revision set digest = ? where id = ?", digest, revision);
        byte[] content = Digest.of(CanonicalJson.write(Ledger.digested(
                List.of(Map.of("id", revision, "digest", digest)), List.of()))).raw();
        byte[] hash = sql.first("select c.*, s.after, s.opened_at, s.program from change c join session s"
                + " on s.id = c.session order by c.recorded_at desc limit 1", row -> Ledger.hash(
                Ledger.start(row.bytes("session"), row.bytesOrNull("after"), row.number("opened_at"),
                        row.text("program")).raw(),
                Ledger.header(row.bytes("id"), row.bytes("session"), 1, row.number("recorded_at"),
                        row.text("author"), row.text("gesture"), null, content)).raw()).orElseThrow();
        sql.update("update change set digest = ?, hash = ? where recorded_at = (select max(recorded_at) from change)",
                content, hash);
        Derived.rebuild(sql, Kinds.STANDARD);
    }
}
