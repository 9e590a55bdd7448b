package org.rapporteur.repository;

import java.time.DateTimeException;
import java.util.List;
import org.rapporteur.db.Sql;
import org.rapporteur.model.PartialDate;

/// Puts right what no digest covers and what follows from what one does: the numbers of the items of
/// a list, and the days beside a date.
final class Lists {
    private final Sql sql;
    private final Kinds kinds;

    Lists(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    /// Repairs them in all records.
    void repair() {
        for (Kind<?> kind : kinds.all()) {
            kind.children().forEach(children -> number(children.table()));
            kind.fields().stream().map(Kind.Field::column).filter(column -> column.endsWith("_from"))
                    .forEach(column -> days(kind.name(), column.substring(0, column.length() - "_from".length())));
        }
    }

    private void number(String table) {
        for (byte[] revision : sql.list("select revision from " + table
                + " group by revision having min(n) <> 0 or max(n) <> count(*) - 1", row -> row.bytes(1))) {
            List<Long> numbers = sql.list("select n from " + table + " where revision = ? order by n",
                    row -> row.number(1), revision);
            // Twice, so that no number is given while another item still has it.
            numbers.forEach(n -> move(table, revision, n, Long.MIN_VALUE + numbers.indexOf(n)));
            for (int n = 0; n < numbers.size(); n++) {
                move(table, revision, Long.MIN_VALUE + n, n);
            }
        }
    }

    private void move(String table, byte[] revision, long from, long to) {
        sql.update("update " + table + " set n = ? where revision = ? and n = ?", to, revision, from);
    }

    private record Dated(byte[] revision, String date) {}

    private void days(String table, String column) {
        sql.list("select revision, " + column + " from " + table + " where " + column + " is not null",
                row -> new Dated(row.bytes(1), row.text(2))).forEach(one -> days(table, column, one));
    }

    private void days(String table, String column, Dated one) {
        try {
            PartialDate date = PartialDate.parse(one.date());
            sql.update("update %1$s set %2$s_from = ?1, %2$s_to = ?2 where revision = ?3 and (%2$s_from, %2$s_to)"
                    .formatted(table, column) + " is not (?1, ?2)",
                    date.earliest().toEpochDay(), date.latest().toEpochDay(), one.revision());
        } catch (DateTimeException e) {
            // What is no date is not proved either; the whole revision is looked at for that.
        }
    }
}
