package org.rapporteur.repository;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.db.Database;
import org.rapporteur.db.Sql;

/// What belongs to one person's work and not to the record: drafts, half-typed forms, what was
/// looked at last, the state of the window. Changes freely; never chained, never merged.
public final class Workspace {
    /// One entry.
    public record Entry(String value, Instant savedAt) {}

    private Workspace() {}

    /// What is kept under `key`.
    public static Optional<Entry> get(Sql sql, String key) {
        return sql.first("select value, saved_at from workspace where key = ?",
                row -> new Entry(row.text(1), Instant.ofEpochMilli(row.number(2))), key);
    }

    /// What is kept under all keys that begin with `start`, by key.
    public static Map<String, String> all(Sql sql, String start) {
        var all = new TreeMap<String, String>();
        sql.list("select key, value from workspace where substr(key, 1, ?) = ?",
                row -> String.valueOf(all.put(row.text(1), row.text(2))), start.length(), start);
        return all;
    }

    /// Keeps `value` under `key`.
    public static void put(Database database, String key, String value, Instant now) {
        database.write(sql -> put(sql, key, value, now));
    }

    /// The same, within the transaction of `sql`.
    public static int put(Sql sql, String key, String value, Instant now) {
        return sql.update("""
                insert into workspace (key, value, saved_at) values (?, ?, ?)
                on conflict (key) do update set value = excluded.value, saved_at = excluded.saved_at""",
                key, value, now.toEpochMilli());
    }

    /// Forgets what is kept under `key`.
    public static void remove(Database database, String key) {
        database.write(sql -> sql.update("delete from workspace where key = ?", key));
    }
}
