package org.rapporteur.repository;

import java.util.List;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Sql;

/// Which columns of truth refer to which table, as the schema says.
final class References {
    /// A column that refers to another table.
    record Column(String table, String name) {
        /// A query of all that it refers to and that `parent` does not hold, by its key `id`.
        String missing(String parent, String id) {
            return "select distinct " + name + " from " + table + " where " + name + " is not null and " + name
                    + " not in (select " + id + " from " + parent + ")";
        }
    }

    private References() {}

    /// The columns that refer to `parent`.
    static List<Column> to(Sql sql, String parent) {
        return Guards.truthTables(sql).stream().flatMap(table -> sql.list(
                "select \"from\" from pragma_foreign_key_list(?) where \"table\" = ?",
                row -> new Column(table, row.text(1)), table, parent).stream()).toList();
    }
}
