package org.rapporteur.repository;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Database;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.Purged;
import org.rapporteur.model.UserProblem;

/// Blanks spilled material for good: the bytes and text of an article, its passages, every field
/// anywhere that quotes it, the papers and notes that hold its words. What stays is the skeleton,
/// its digests and tombstones.
///
/// The only code that lifts the triggers of the truth tables.
public final class Purge {
    /// Why it was purged is kept under this gesture.
    public static final String GESTURE = "purge";

    private static final String OWED = "purge-sweep";

    /// What a purge did.
    ///
    /// @param finding what was blanked
    /// @param traces by which the file can be searched for it
    /// @param recorded the gesture
    public record Outcome(PurgeFinding finding, Traces traces, Ledger.Recorded<?> recorded) {}

    private final Database database;
    private final Ledger ledger;
    private final Kinds kinds;

    /// Purges in `database`, recorded by `ledger`.
    public Purge(Database database, Ledger ledger, Kinds kinds) {
        this.database = database;
        this.ledger = ledger;
        this.kinds = kinds;
    }

    /// Purges what `scope` names, with every other article that holds the same bytes or the same
    /// text. Afterwards no byte of it is left in the file.
    ///
    /// @param why the reason, which is kept and must not quote what goes
    /// @param step told how many of how many articles were compared; until all were, it may throw,
    ///     and nothing has happened
    /// @throws UserProblem if no reason is given, it quotes, or another program holds the old pages
    public Outcome purge(String author, PurgeScope scope, String why, BiConsumer<Integer, Integer> step) {
        if (why.isBlank()) {
            throw new UserProblem("purgeWhy");
        }
        Ledger.Recorded<Spill> recorded = ledger.record(author, GESTURE, gesture -> {
            var search = new SpillSearch(gesture.sql(), kinds, scope);
            search.readAll(gesture.sql(), step);
            if (search.quotes(why)) {
                throw new UserProblem("purgeWhyQuotes");
            }
            gesture.add(new Purged(scope.article(), why.strip()));
            return blank(gesture, search.spill(gesture.sql()));
        });
        sweep();
        return new Outcome(recorded.result().told(), recorded.result().traces(), recorded);
    }

    /// Purges again what a merge brought back or brought in of articles purged before; `texts`
    /// are what their texts and titles were, where either file still held them.
    void again(String author, Set<UUID> articles, List<String> texts) {
        Id<Article> first = new Id<>(articles.iterator().next());
        ledger.record(author, GESTURE, gesture -> {
            var search = new SpillSearch(gesture.sql(), kinds, PurgeScope.of(first).with(articles), texts);
            search.readAll(gesture.sql(), (done, all) -> { });
            return blank(gesture, search.spill(gesture.sql()));
        });
        sweep();
    }

    /// The articles that were purged: of which a revision is buried with its text, or, of a
    /// reference that never had one, with every word.
    static Set<UUID> purged(Sql sql, String schema) {
        return new HashSet<>(sql.list("""
                select distinct r.record from %1$s.tombstone t join %1$s.revision r on r.id = t.target
                join %1$s.article a on a.revision = r.id where t.what = 'revision' and (
                    exists (select 1 from %1$s.tombstone b where b.target in (a.body, a.original))
                    or a.body is null and a.original is null and a.title = '' and coalesce(a.reference, '') = ''
                    )""".formatted(schema), row -> Bytes.uuid(row.bytes(1))));
    }

    private Spill blank(Gesture gesture, Spill spill) {
        Sql sql = gesture.sql();
        Map<UUID, Kind<?>> touched = new TreeMap<>();
        Guards.lifted(sql, () -> {
            SpillSearch.revisions(sql, spill.articles()).forEach(revision -> {
                dropContents(gesture, revision.content());
                // Also where a merge has blanked its words before: its text is in the index still.
                touched.put(revision.revision().value(), Articles.KIND);
            });
            spill.originals().forEach(digest -> drop(gesture, Contents.ORIGINAL, Digest.ofRaw(digest)));
            dropBroughtBack(sql);
            for (Spill.Blank blank : spill.blanks()) {
                blank(sql, blank);
                touched.put(Bytes.uuid(blank.revision()), blank.kind());
            }
        });
        touched.forEach((revision, kind) -> bury(gesture, kind, Bytes.of(revision)));
        spill.workspace().forEach(key -> sql.update("delete from workspace where key = ?", key));
        FullText.optimize(sql);
        Workspace.put(sql, OWED, "", Instant.EPOCH);
        return spill;
    }

    /// What was buried in another copy of the file may still be held in this one.
    private static void dropBroughtBack(Sql sql) {
        for (Contents contents : Contents.values()) {
            sql.list("select distinct target from tombstone where what = ? and target in (select digest from "
                    + contents.table() + "_chunk)", row -> row.bytes(1), contents.table())
                    .forEach(digest -> contents.drop(sql, digest));
        }
    }

    private static void blank(Sql sql, Spill.Blank blank) {
        blank.words().keySet().forEach(column -> sql.update("update " + blank.table() + " set " + column
                + " = '' where revision = ?" + (blank.list() ? " and n = ?" : " and 0 = ?"),
                blank.revision(), blank.place()));
    }

    private static void dropContents(Gesture gesture, Article article) {
        if (article.body() != null) {
            CopyMarks.drop(gesture.sql(), article.body().raw());
        }
        drop(gesture, Contents.BODY, article.body());
        drop(gesture, Contents.ORIGINAL, article.original());
    }

    private static void drop(Gesture gesture, Contents contents, @Nullable Digest digest) {
        if (digest != null) {
            contents.drop(gesture.sql(), digest.raw());
            bury(gesture, new Gesture.Tombstone(digest.raw(), contents.table(), null));
        }
    }

    /// The tombstone of a revision keeps the digest of what is left of it, so that the rest stays
    /// as guarded as it was.
    private static <T extends Content> void bury(Gesture gesture, Kind<T> kind, byte[] revision) {
        Sql sql = gesture.sql();
        int format = (int) sql.number("select format from revision where id = ?", revision);
        bury(gesture, new Gesture.Tombstone(revision, "revision",
                RevisionRows.stored(sql, kind, format, revision, false).raw()));
        sql.list("select record from revision where id = ?", row -> row.bytes(1), revision)
                .forEach(record -> FullText.follow(sql, gesture.kinds(), kind, record));
    }

    private static void bury(Gesture gesture, Gesture.Tombstone tombstone) {
        if (gesture.sql().number("select count(*) from tombstone where target = ? and what = ? and rest is ?",
                tombstone.target(), tombstone.what(), tombstone.rest()) == 0) {
            gesture.bury(tombstone);
        }
    }

    /// Puts what the attached copy has blanked in the place of what this file still says.
    static void takeOver(Sql sql, Kinds kinds, List<byte[]> revisions) {
        Set<String> tables = new TreeSet<>();
        kinds.all().forEach(kind -> {
            tables.add(kind.name());
            kind.children().forEach(children -> tables.add(children.table()));
        });
        Guards.lifted(sql, () -> tables.forEach(table -> revisions.forEach(revision -> {
            sql.update("delete from main." + table + " where revision = ?", revision);
            sql.update("insert into main." + table + " select * from other." + table + " where revision = ?", revision);
        })));
    }

    /// Rewrites the file if a purge was cut short before it could be, as when the power went.
    public static void finish(Database database) {
        if (database.writable() && database.read(sql -> Workspace.get(sql, OWED)).isPresent()) {
            sweep(database);
        }
    }

    private void sweep() {
        sweep(database);
    }

    /// Rewrites the file, so that the freed pages are gone from it and from its log.
    private static void sweep(Database database) {
        database.maintain(sql -> {
            sql.forget();
            sql.execute("vacuum");
            return true;
        });
        if (!database.settle()) {
            throw new UserProblem("purgeUnfinished", String.valueOf(database.file().getFileName()));
        }
        Workspace.remove(database, OWED);
    }
}
