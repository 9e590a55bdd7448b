package org.rapporteur.db;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The triggers that make truth insert-only.
///
/// Three to a table: no UPDATE, no DELETE, and no INSERT over a key that is there. The last
/// is needed because `INSERT OR REPLACE` deletes the old row without asking DELETE triggers
/// unless `recursive_triggers` is on, which another program need not have set.
public final class Guards {
    private static final Pattern TRUTH = Pattern.compile("^[^\\n]*--\\s*truth\\b");
    private static final String SUFFIX = "_guard_";

    private Guards() {}

    /// The names of the truth tables, by name.
    public static List<String> truthTables(Sql sql) {
        return sql.list("""
                        select name, sql from sqlite_schema
                        where type = 'table' and sql is not null order by name""",
                        row -> TRUTH.matcher(row.text(2)).find() ? row.text(1) : "")
                .stream().filter(name -> !name.isEmpty()).toList();
    }

    /// Puts the triggers on every truth table.
    static void install(Sql sql) {
        wanted(sql).forEach(sql::execute);
    }

    /// Takes the triggers off, inside a transaction that puts them back.
    static void lift(Sql sql) {
        sql.list("select name from sqlite_schema where type = 'trigger' and name like '%\\_guard\\_%' escape '\\'",
                row -> row.text(1)).forEach(name -> sql.execute("drop trigger " + name));
    }

    /// The truth tables that lack a trigger, or have another in its place.
    public static List<String> unguarded(Sql sql) {
        Set<String> there = Set.copyOf(sql.list(
                "select sql from sqlite_schema where type = 'trigger' and sql is not null", row -> row.text(1)));
        return truthTables(sql).stream()
                .filter(table -> !there.containsAll(guardsOf(sql, table)))
                .toList();
    }

    /// Runs `work` with the triggers lifted, in one transaction of its own.
    ///
    /// Only the purge of spilled material may ask for this.
    public static void lifted(Sql sql, Runnable work) {
        lift(sql);
        try {
            work.run();
        } finally {
            install(sql);
        }
    }

    private static List<String> wanted(Sql sql) {
        return truthTables(sql).stream().flatMap(table -> guardsOf(sql, table).stream()).toList();
    }

    private static List<String> guardsOf(Sql sql, String table) {
        var guards = new ArrayList<String>();
        guards.add(guard(table, "update", "1"));
        guards.add(guard(table, "delete", "1"));
        guards.add(guard(table, "insert", keys(sql, table).stream()
                .map(key -> exists(table, key))
                .collect(Collectors.joining(" or "))));
        return guards;
    }

    private static String exists(String table, List<String> key) {
        return key.stream()
                .map(column -> column + " = new." + column)
                .collect(Collectors.joining(" and ", "exists (select 1 from " + table + " where ", ")"));
    }

    private static String guard(String table, String verb, String when) {
        return "CREATE TRIGGER " + table + SUFFIX + verb + " before " + verb + " on " + table + " when " + when
                + " begin select raise(abort, '" + table + " is insert-only'); end";
    }

    /// Every set of columns over which `REPLACE` could overwrite a row. Where no rowid is given,
    /// SQLite shows -1 to the trigger, a rowid that no row ever has.
    private static Set<List<String>> keys(Sql sql, String table) {
        var keys = new LinkedHashSet<List<String>>();
        for (String index : sql.list("select name from pragma_index_list(?) where \"unique\" = 1 order by seq",
                row -> row.text(1), table)) {
            keys.add(sql.list("select name from pragma_index_info(?) order by seqno", row -> row.text(1), index));
        }
        if (sql.number("select wr from pragma_table_list where name = ?", table) == 0) {
            keys.add(List.of("rowid"));
        }
        return keys;
    }
}
