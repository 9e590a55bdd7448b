package org.rapporteur.repository;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Row;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;

/// One revision as rows: writes them, reads them back, and takes their digest.
///
/// The digest is taken over the columns alone and tagged with the format in which the revision
/// was written. A later schema may add columns; they belong to later formats, so the digest of
/// what was written before never changes.
final class RevisionRows {
    private RevisionRows() {}

    /// What a content puts into the columns of its kind's table.
    static <T extends Content> Map<String, @Nullable Object> values(List<Kind.Field<T>> fields, T content) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> values.put(field.column(), field.value().apply(content)));
        return values;
    }

    /// Writes the row and the lists of one revision.
    static <T extends Content> void insert(Sql sql, Kind<T> kind, byte[] revision, T content) {
        insert(sql, kind.name(), revision, null, values(kind.fields(), content));
        kind.children().forEach(children -> insertList(sql, children, revision, content));
    }

    private static <T, C> void insertList(Sql sql, Kind.Children<T, C> children, byte[] revision, T content) {
        int n = 0;
        for (C item : children.items().apply(content)) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            children.columns().forEach(field -> values.put(field.column(), field.value().apply(item)));
            insert(sql, children.table(), revision, n++, values);
        }
    }

    private static void insert(
            Sql sql, String table, byte[] revision, @Nullable Integer n, Map<String, @Nullable Object> values) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("revision", revision);
        if (n != null) {
            all.put("n", n);
        }
        all.putAll(values);
        sql.update("insert into " + table + " (" + String.join(", ", all.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(all.size(), "?")) + ")", all.values().toArray());
    }

    /// The digest of a revision that deletes its record, or of one with `content`.
    static <T extends Content> Digest digest(
            Kind<T> kind, int format, byte[] record, List<byte[]> supersedes, @Nullable T content) {
        return content == null
                ? digest(kind, format, record, supersedes, null, Map.of())
                : digest(kind, format, record, supersedes,
                        digested(kind, format, content), lists(kind, format, content));
    }

    private static <T extends Content> Map<String, @Nullable Object> digested(Kind<T> kind, int format, T content) {
        return values(kind.fields().stream().filter(f -> f.digested() && f.since() <= format).toList(), content);
    }

    private static <T extends Content> Map<String, Object> lists(Kind<T> kind, int format, T content) {
        var lists = new LinkedHashMap<String, Object>();
        kind.children().stream().filter(c -> c.since() <= format).forEach(c -> lists.put(c.table(), items(c, content)));
        return lists;
    }

    private static <T, C> List<Map<String, @Nullable Object>> items(Kind.Children<T, C> children, T content) {
        var items = new ArrayList<Map<String, @Nullable Object>>();
        for (C item : children.items().apply(content)) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            children.columns().forEach(field -> values.put(field.column(), field.value().apply(item)));
            items.add(values);
        }
        return items;
    }

    /// The digest of a revision as its rows stand in the file.
    static <T extends Content> Digest stored(Sql sql, Kind<T> kind, int format, byte[] revision, boolean deleted) {
        byte[] record = sql.first("select record from revision where id = ?", row -> row.bytes(1), revision)
                .orElse(new byte[0]);
        List<byte[]> supersedes = sql.list(
                "select older from supersedes where revision = ? order by older", row -> row.bytes(1), revision);
        if (deleted) {
            return digest(kind, format, record, supersedes, null, Map.of());
        }
        List<Kind.Field<T>> fields =
                kind.fields().stream().filter(f -> f.digested() && f.since() <= format).toList();
        var row = sql.first("select * from " + kind.name() + " where revision = ?",
                found -> read(found, fields.stream().map(Kind.Field::column).toList()), revision);
        var lists = new LinkedHashMap<String, Object>();
        for (Kind.Children<T, ?> children : kind.children()) {
            if (children.since() <= format) {
                List<String> columns = children.columns().stream().map(Kind.Field::column).toList();
                lists.put(children.table(), sql.list("select * from " + children.table()
                        + " where revision = ? order by n", found -> read(found, columns), revision));
            }
        }
        return digest(kind, format, record, supersedes, row.orElse(Map.of()), lists);
    }

    private static Map<String, @Nullable Object> read(Row row, List<String> columns) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (String column : columns) {
            values.put(column, row.value(column));
        }
        return values;
    }

    private static Digest digest(
            Kind<?> kind, int format, byte[] record, List<byte[]> supersedes,
            @Nullable Map<String, @Nullable Object> fields, Map<String, Object> lists) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("format", format);
        all.put("kind", kind.name());
        all.put("record", record);
        all.put("supersedes", supersedes);
        if (fields != null) {
            all.put("fields", fields);
            all.put("lists", lists);
        }
        return Digest.of(CanonicalJson.write(all));
    }
}
