package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Sql;
import org.rapporteur.salvage.FoundRow;

/// Takes in the rows of a damaged tracker. A row to which the file's own schema leads goes into its
/// table, unless that holds one of the same key; any other goes aside, into each table of the
/// database `found` that it may belong to, until its digest tells.
public final class FoundRows {
    /// Indexes whose rows say again to which record and change a revision belongs.
    private static final Set<String> PAIRS = Set.of("revision_change", "revision_record");
    /// Derived, but it too says to which record a revision belongs, and by whom it is.
    private static final String KNOWN = "known";
    /// Tables for which a row of the right shape is not enough: rows of indexes look the same.
    private static final Set<String> ASIDE = Set.of(KNOWN, "supersedes");
    private static final int AT_ONCE = 5_000;

    private final Sql sql;
    private final Kinds kinds;
    private final Map<String, FoundShape> shapes;
    private final Map<String, String> inserts = new HashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private long taken;

    /// Takes rows into the new tracker of `sql`, beside which a database `found` is attached.
    public FoundRows(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
        shapes = FoundShape.of(sql, tables(sql));
        for (FoundShape shape : shapes.values()) {
            sql.execute("create table found." + shape.table() + " (" + shape.list() + ", page)");
        }
        sql.execute("create table found.pair (one, two)");
    }

    private static List<String> tables(Sql sql) {
        var tables = new ArrayList<>(Guards.truthTables(sql));
        tables.addAll(List.of("workspace", KNOWN));
        return tables;
    }

    /// The shapes of the tables that rows are taken for.
    Map<String, FoundShape> shapes() {
        return shapes;
    }

    /// Whether rows of `tree` are wanted; "" stands for rows of which nobody knows whose they are.
    public boolean wants(String tree) {
        return tree.isEmpty() || shapes.containsKey(tree) || PAIRS.contains(tree);
    }

    /// How many rows were read of each table to which the schema led, and under "" of pages to which
    /// nothing did.
    public Map<String, Long> counts() {
        return counts;
    }

    /// Takes one row.
    public void take(FoundRow row) {
        if (taken++ % AT_ONCE == 0) {
            flush();
            sql.execute("begin");
        }
        FoundShape shape = shapes.get(row.tree());
        if (shape != null && shape.fits(row)) {
            counts.merge(row.tree(), 1L, Long::sum);
            if (row.tree().equals(KNOWN)) {
                putAside(shape, row);
            } else {
                put(shape, row);
            }
        } else {
            counts.merge("", PAIRS.contains(row.tree()) ? 0L : 1L, Long::sum);
            aside(row);
        }
    }

    private void aside(FoundRow row) {
        if (!PAIRS.contains(row.tree())) {
            List<FoundShape> fitting = fitting(row);
            if (fitting.size() == 1 && !ASIDE.contains(fitting.getFirst().table())) {
                put(fitting.getFirst(), row);
            } else {
                fitting.forEach(each -> putAside(each, row));
            }
        }
        List<@Nullable Object> values = row.values();
        if (!row.keyed() && values.size() == 2 && values.get(0) instanceof byte[] one
                && values.get(1) instanceof byte[] two && one.length == 16 && two.length == 16) {
            sql.update("insert into found.pair (one, two) values (?, ?)", one, two);
        }
    }

    /// The tables that `row` may be of. A record is told by the name of its kind.
    private List<FoundShape> fitting(FoundRow row) {
        boolean record = row.values().size() == 2 && kinds.names().contains(row.values().get(1));
        return shapes.values().stream().filter(each -> each.fits(row))
                .filter(each -> row.values().size() != 2 || record == each.table().equals("record")).toList();
    }

    private void put(FoundShape shape, FoundRow row) {
        sql.update(inserts.computeIfAbsent(shape.table(), table -> "insert or ignore into main." + table + " ("
                + shape.list() + ") values (" + places(shape.columns().size()) + ")"), shape.values(row));
    }

    private void putAside(FoundShape shape, FoundRow row) {
        @Nullable Object[] values = shape.values(row);
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = row.pages().getFirst();
        sql.update("insert into found." + shape.table() + " values (" + places(all.length) + ")", all);
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private void flush() {
        if (taken > 1) {
            sql.execute("commit");
        }
    }

    /// Ends the taking in.
    public void finish() {
        if (taken > 0) {
            sql.execute("commit");
        }
        for (FoundShape shape : shapes.values()) {
            for (String column : List.of("revision", "digest", "since")) {
                if (shape.has(column)) {
                    sql.execute("create index found." + shape.table() + '_' + column + " on " + shape.table()
                            + " (" + column + ")");
                }
            }
        }
        sql.execute("create index found.pair_two on pair (two)");
        // Ids begin with the time: what takes the place of another came after it. The index of the same
        // two columns, in turn, says the opposite.
        sql.update("delete from found.supersedes where older >= revision");
    }
}
