package org.rapporteur.repository;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.db.Sql;

/// How much a tracker holds, and nothing of what it holds.
///
/// @param sqlite the version of SQLite
/// @param schema the version of the tables
/// @param bytes the size of the file, without its log
/// @param free how many of these lie unused
/// @param records how many records there are of each kind, by the kind's name, the most first
/// @param changes how many gestures were recorded
/// @param sessions in how many openings
public record Inventory(
        String sqlite, long schema, long bytes, long free, Map<String, Long> records, long changes, long sessions) {
    /// Counts what the tracker of `sql` holds.
    public static Inventory of(Sql sql) {
        var records = new LinkedHashMap<String, Long>();
        sql.list("select kind, count(*) from record group by kind order by 2 desc, 1",
                row -> Map.entry(row.text(1), row.number(2)))
                .forEach(kind -> records.put(kind.getKey(), kind.getValue()));
        long page = sql.number("pragma page_size");
        return new Inventory(
                sql.text("select sqlite_version()"),
                sql.number("pragma user_version"),
                page * sql.number("pragma page_count"),
                page * sql.number("pragma freelist_count"),
                records,
                sql.number("select count(*) from change"),
                sql.number("select count(*) from session"));
    }
}
