package org.rapporteur.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.rapporteur.db.Database;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Migrations;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;

/// Unites a tracker with a copy of it that was edited apart: afterwards it holds the rows of
/// both. Either way round the same revisions stand.
public final class Union {
    /// What a union brought.
    ///
    /// @param records how many records came in or were changed
    /// @param purged how many articles that the copy had purged went here too
    /// @param conflicts the records that were changed apart, and did not stand against each other before
    public record Outcome(int records, int purged, List<UUID> conflicts) {
        public Outcome {
            conflicts = List.copyOf(conflicts);
        }
    }

    private final Database database;
    private final Ledger ledger;
    private final Kinds kinds;
    private final Migrations migrations;

    /// Unites into `database`.
    public Union(Database database, Ledger ledger, Kinds kinds, Migrations migrations) {
        this.database = database;
        this.ledger = ledger;
        this.kinds = kinds;
        this.migrations = migrations;
    }

    /// Whether `other` began as this tracker.
    ///
    /// @throws UserProblem if it is this very file, or no tracker
    public boolean isCopy(Path other) {
        requireAnother(other);
        try (Database copy = Database.read(other, migrations)) {
            return began(copy);
        }
    }

    private boolean began(Database copy) {
        UUID theirs = copy.read(sql -> Trackers.only(sql).id().value());
        return theirs.equals(database.read(sql -> Trackers.only(sql).id().value()));
    }

    /// Takes in what the copy `other` holds and this file does not. What either has purged stays
    /// purged.
    ///
    /// @param ready asked once `other` is known to be a copy, before anything is taken in: whether to go on
    /// @return what came; empty where it was not to go on
    /// @throws UserProblem if `other` is no copy of this tracker or is not whole
    public Optional<Outcome> with(String author, Path other, BooleanSupplier ready) {
        requireAnother(other);
        try (Database copy = Database.read(other, migrations)) {
            requireCopy(copy, other);
        }
        if (!ready.getAsBoolean()) {
            return Optional.empty();
        }
        var texts = new ArrayList<String>();
        Set<UUID> purged = new TreeSet<>();
        Outcome came = database.withOther(other, sql -> told(sql, () -> unite(sql, other, purged, texts)));
        if (!purged.isEmpty()) {
            new Purge(database, ledger, kinds).again(author, purged, texts);
        }
        return Optional.of(came);
    }

    /// What `union` brings, held against what was here before it.
    private static Outcome told(Sql sql, Runnable union) {
        long records = sql.number("select count(distinct record) from other.revision"
                + " where id not in (select id from main.revision)");
        int purged = Purge.purged(sql, "main").size();
        List<UUID> before = Records.conflicts(sql);
        union.run();
        return new Outcome((int) records, Purge.purged(sql, "main").size() - purged,
                Records.conflicts(sql).stream().filter(record -> !before.contains(record)).toList());
    }

    private void requireAnother(Path other) {
        try {
            if (Files.exists(other) && Files.isSameFile(other, database.file())) {
                throw new UserProblem("sameFile", String.valueOf(other.getFileName()));
            }
        } catch (IOException e) {
            throw UserProblem.because(e, "cannotOpen", String.valueOf(other.getFileName()));
        }
    }

    private void requireCopy(Database copy, Path other) {
        String name = String.valueOf(other.getFileName());
        if (!began(copy)) {
            throw new UserProblem("notCopy", name);
        }
        if (!copy.read(sql -> Check.problems(sql, kinds)).isEmpty()) {
            throw new UserProblem("copyDamaged", name);
        }
    }

    private void unite(Sql sql, Path other, Set<UUID> purged, List<String> texts) {
        sql.execute("pragma defer_foreign_keys = on");
        texts.addAll(buriedTexts(sql));
        texts.addAll(titles(sql, "main", Purge.purged(sql, "other")));
        texts.addAll(titles(sql, "other", Purge.purged(sql, "main")));
        List<byte[]> blanked = sql.list("""
                select distinct t.target from other.tombstone t join main.revision r on r.id = t.target
                where t.what = 'revision' and t.target not in (select target from main.tombstone)""",
                row -> row.bytes(1));
        List<String> tables = Guards.truthTables(sql);
        tables.forEach(table -> copy(sql, table));
        Purge.takeOver(sql, kinds, blanked);
        if (tables.stream().anyMatch(table -> clash(sql, table) > 0)) {
            throw new UserProblem("copyClashes", String.valueOf(other.getFileName()));
        }
        Known.rebuild(sql);
        FullText.align(sql, kinds);
        CopyMarks.complete(sql);
        purged.addAll(Purge.purged(sql, "main"));
    }

    /// How many rows of the copy say other than the rows here under the same key: in copies of one
    /// tracker there are none, but for what was purged.
    private static long clash(Sql sql, String table) {
        List<String> columns = columns(sql, table);
        String key = columns.contains("revision") ? "revision" : columns.contains("digest") && !columns.contains("hash")
                && !columns.contains("change") ? "digest" : "";
        String kept = key.isEmpty() ? "" : " where " + key + " not in (select target from main.tombstone)";
        String list = String.join(", ", columns);
        return sql.number("select count(*) from (select " + list + " from other." + table + kept
                + " except select " + list + " from main." + table + ")");
    }

    private static List<String> columns(Sql sql, String table) {
        return sql.list("select name from pragma_table_info(?)", row -> row.text(1), table);
    }

    /// The texts that one file has purged and the other still holds.
    private static List<String> buriedTexts(Sql sql) {
        return List.of("main", "other").stream()
                .flatMap(schema -> sql.list("select target from tombstone where what = 'body' union"
                        + " select target from other.tombstone where what = 'body'", row -> Digest.ofRaw(row.bytes(1)))
                        .stream().flatMap(digest -> Contents.text(sql, schema, digest).stream()))
                .toList();
    }

    /// What `schema` still calls the articles that the other file has purged.
    private static List<String> titles(Sql sql, String schema, Set<UUID> articles) {
        return articles.stream().flatMap(article -> sql.list("select a.title from " + schema + ".article a join "
                + schema + ".revision r on r.id = a.revision where r.record = ?", row -> row.text(1),
                Bytes.of(new Id<Article>(article))).stream()).toList();
    }

    private static void copy(Sql sql, String table) {
        List<String> columns = columns(sql, table);
        List<String> key = sql.list(
                "select name from pragma_table_info(?) where pk > 0 order by pk", row -> row.text(1), table);
        String list = String.join(", ", columns);
        String same = key.stream().map(column -> "m." + column + " = o." + column).collect(Collectors.joining(" and "));
        String buried = table.endsWith("_chunk")
                ? " and o.digest not in (select target from main.tombstone)" : "";
        sql.execute("insert into main." + table + " (" + list + ") select " + list + " from other." + table
                + " o where not exists (select 1 from main." + table + " m where " + same + ")" + buried);
    }
}
