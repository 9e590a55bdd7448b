package org.rapporteur.repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;

/// What could be read of a damaged tracker and belongs to no record any more.
///
/// @param words that some record had, and that stand nowhere in the new tracker; 10,000 at most
/// @param texts whole texts whose article is gone
public record Leftovers(List<String> words, List<Digest> texts) {
    private static final int MOST = 10_000;

    public Leftovers {
        words = List.copyOf(words);
        texts = List.copyOf(texts);
    }

    /// Whether nothing is left over.
    public boolean isEmpty() {
        return words.isEmpty() && texts.isEmpty();
    }

    /// What is left, once all that belongs to a record is in its place.
    static Leftovers of(Sql sql, Kinds kinds) {
        sql.execute("create table found.word (word text primary key) without rowid");
        for (Kind<?> kind : kinds.all()) {
            worded(kind).forEach((table, columns) -> columns.forEach(column -> sql.update(
                    "insert or ignore into found.word select %1$s from found.%2$s where %1$s <> ''"
                            .formatted(column, table))));
        }
        for (Kind<?> kind : kinds.all()) {
            worded(kind).forEach((table, columns) -> columns.forEach(column -> sql.update(
                    "delete from found.word where word in (select %s from main.%s)".formatted(column, table))));
        }
        return new Leftovers(
                sql.list("select word from found.word limit " + MOST, row -> row.text(1)),
                sql.list("""
                        select digest from body b where size > 0
                        and exists (select 1 from body_chunk c where c.digest = b.digest)
                        and not exists (select 1 from article a where a.body = b.digest)""",
                        row -> Digest.ofRaw(row.bytes(1))));
    }

    /// Keeps rows that belong to no revision for [#of], before they go.
    static void keep(Sql sql, FoundShape shape) {
        keep(sql, shape, "revision not in (select id from revision)");
    }

    /// Keeps the rows of `revision` for [#of], before they go.
    static void keep(Sql sql, FoundShape shape, byte[] revision) {
        keep(sql, shape, "revision = ?", revision);
    }

    private static void keep(Sql sql, FoundShape shape, String which, Object... args) {
        sql.update("insert into found.%1$s select %2$s, 0 from main.%1$s where %3$s"
                .formatted(shape.table(), shape.list(), which), args);
    }

    /// The columns in which `kind` holds what somebody wrote, by table.
    private static Map<String, List<String>> worded(Kind<?> kind) {
        var worded = new LinkedHashMap<String, List<String>>();
        worded.put(kind.name(), words(kind.fields()));
        kind.children().forEach(children -> worded.put(children.table(), words(children.columns())));
        return worded;
    }

    private static <T> List<String> words(List<Kind.Field<T>> fields) {
        return fields.stream().filter(field -> field.holds() == Kind.Holds.WORDS).map(Kind.Field::column).toList();
    }
}
