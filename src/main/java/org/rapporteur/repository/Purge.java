package org.rapporteur.repository;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Database;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Row;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Purged;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;

/// Blanks spilled material for good: the bytes and text of an article, its passages, and every
/// field anywhere that quotes it. What stays is the skeleton, its digests and tombstones.
///
/// The only code that lifts the triggers of the truth tables.
public final class Purge {
    private final Database database;
    private final Ledger ledger;
    private final Kinds kinds;

    /// Purges in `database`, recorded by `ledger`.
    public Purge(Database database, Ledger ledger, Kinds kinds) {
        this.database = database;
        this.ledger = ledger;
        this.kinds = kinds;
    }

    /// Purges `article`, and every other that holds the same bytes or the same text. Afterwards
    /// no byte of it is left in the file.
    public void article(String author, Id<Article> article, String why) {
        ledger.record(author, "purge", gesture -> {
            gesture.add(new Purged(article, why));
            Set<UUID> articles = withCopies(gesture.sql(), article);
            blank(gesture, articles, texts(gesture.sql(), articles));
            return articles.size();
        });
        sweep();
    }

    /// Purges again what a merge brought back or brought in of articles purged before; `texts`
    /// are what their texts and titles were, where either file still held them.
    void again(String author, Set<UUID> articles, List<String> texts) {
        ledger.record(author, "purge", gesture -> {
            var all = new ArrayList<>(texts);
            all.addAll(texts(gesture.sql(), articles));
            blank(gesture, articles, all);
            return articles.size();
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

    private static Set<UUID> withCopies(Sql sql, Id<Article> article) {
        return new TreeSet<>(sql.list("""
                select distinct r.record from article a join revision r on r.id = a.revision
                where r.record = ?1
                    or a.body in (select b.body from article b join revision s on s.id = b.revision where s.record = ?1)
                    or a.original in
                        (select b.original from article b join revision s on s.id = b.revision where s.record = ?1)""",
                row -> Bytes.uuid(row.bytes(1)), Bytes.of(article)));
    }

    private static List<Stored<Article>> revisions(Sql sql, Set<UUID> articles) {
        return articles.stream()
                .flatMap(id -> Records.revisions(sql, Articles.KIND, new Id<Article>(id)).stream())
                .toList();
    }

    /// What counts as the article's words: its texts and its titles.
    private static List<String> texts(Sql sql, Set<UUID> articles) {
        var texts = new ArrayList<String>();
        for (Stored<Article> revision : revisions(sql, articles)) {
            texts.add(revision.content().title());
            Digest body = revision.content().body();
            if (body != null) {
                Contents.text(sql, body).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private void blank(Gesture gesture, Set<UUID> articles, List<String> texts) {
        Sql sql = gesture.sql();
        var quotation = new Quotation(texts);
        Vocabulary.of(sql, articles, quotation::keep);
        Map<UUID, Kind<?>> touched = new TreeMap<>();
        Guards.lifted(sql, () -> {
            revisions(sql, articles).forEach(revision -> dropContents(gesture, revision.content()));
            for (Kind<?> kind : kinds.all()) {
                blank(sql, kind, articles, quotation).forEach(revision -> touched.put(revision, kind));
            }
        });
        touched.forEach((revision, kind) -> bury(gesture, kind, Bytes.of(revision)));
        sql.list("select key, value from workspace", row -> quotation.isIn(row.text(2)) ? row.text(1) : "")
                .forEach(key -> sql.update("delete from workspace where key = ?", key));
        FullText.optimize(sql);
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

    private static Set<UUID> blank(Sql sql, Kind<?> kind, Set<UUID> articles, Quotation quotation) {
        Set<UUID> touched = new TreeSet<>();
        blank(sql, new Table(kind.name(), words(kind.fields()), owner(kind), false), articles, quotation, touched);
        for (Kind.Children<?, ?> children : kind.children()) {
            String owner = kind == Articles.KIND ? "revision" : "";
            blank(sql, new Table(children.table(), words(children.columns()), owner, true), articles, quotation,
                    touched);
        }
        return touched;
    }

    /// By which column a row of `kind` belongs to an article, or "" where it does not.
    private static String owner(Kind<?> kind) {
        return kind == Articles.KIND ? "revision" : kind == Passages.KIND ? "article" : "";
    }

    private static List<String> words(List<? extends Kind.Field<?>> fields) {
        return fields.stream().filter(f -> f.holds() == Kind.Holds.WORDS).map(Kind.Field::column).toList();
    }

    /// A table whose `columns` hold words; `list` where it has more than one row a revision.
    private record Table(String name, List<String> columns, String owner, boolean list) {
        String query() {
            String record = owner.equals("article") ? "t.article"
                    : "(select record from revision where id = t.revision)";
            return "select t.revision, " + (list ? "t.n" : "0") + " place, " + record + " owner, "
                    + String.join(", ", columns) + " from " + name + " t";
        }
    }

    private record Blank(byte[] revision, long place, List<String> columns) {}

    private static void blank(
            Sql sql, Table table, Set<UUID> articles, Quotation quotation, Set<UUID> touched) {
        if (table.columns().isEmpty()) {
            return;
        }
        sql.list(table.query(), row -> {
            boolean owned = !table.owner().isEmpty() && articles.contains(Bytes.uuid(row.bytes("owner")));
            return new Blank(row.bytes("revision"), row.number("place"),
                    owned ? table.columns() : quoting(table, row, quotation));
        }).stream().filter(blank -> !blank.columns().isEmpty()).forEach(blank -> {
            touched.add(Bytes.uuid(blank.revision()));
            blank.columns().forEach(column -> sql.update("update " + table.name() + " set " + column + " = '' where "
                    + column + " is not null and revision = ?" + (table.list() ? " and n = ?" : " and 0 = ?"),
                    blank.revision(), blank.place()));
        });
    }

    /// The columns that quote. A quote may run from one into the next, as from a passage into its
    /// context; then it is all of them.
    private static List<String> quoting(Table table, Row row, Quotation quotation) throws SQLException {
        var quoting = new ArrayList<String>();
        var all = new StringBuilder();
        for (String column : table.columns()) {
            String words = row.textOrNull(column);
            if (words != null) {
                all.append(words).append('\n');
                if (quotation.isIn(words)) {
                    quoting.add(column);
                }
            }
        }
        boolean whole = table.owner().equals("article") ? !quoting.isEmpty() || quotation.isIn(all.toString())
                : quoting.isEmpty() && quotation.isIn(all.toString());
        return whole ? table.columns() : quoting;
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

    /// Rewrites the file, so that the freed pages are gone from it and from its log.
    private void sweep() {
        database.maintain(sql -> {
            sql.forget();
            sql.execute("vacuum");
            return true;
        });
        if (!database.settle()) {
            throw new UserProblem("purgeUnfinished", String.valueOf(database.file().getFileName()));
        }
    }
}
