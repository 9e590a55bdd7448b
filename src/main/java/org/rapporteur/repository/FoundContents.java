package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.db.Sql;

/// Makes the files and texts of a salvaged tracker whole again, as far as their digests prove it.
final class FoundContents {
    private final Sql sql;

    FoundContents(Sql sql) {
        this.sql = sql;
    }

    /// Proves all of them, and takes away rows that belong to none.
    ///
    /// @return the digests of those that something refers to and that are not whole
    List<byte[]> prove() {
        var broken = new ArrayList<byte[]>();
        for (Contents contents : Contents.values()) {
            String table = contents.table();
            for (byte[] digest : sql.list("select digest from " + table + " union select digest from " + table
                    + "_chunk", row -> row.bytes(1))) {
                if (!restore(contents, digest)) {
                    broken.add(digest);
                }
            }
        }
        return broken;
    }

    private boolean restore(Contents contents, byte[] digest) {
        String table = contents.table();
        boolean aside = sql.number("select exists (select 1 from found." + table + "_chunk where digest = ?)", digest)
                == 1;
        if (aside) {
            sql.update("insert or ignore into main." + table + "_chunk (digest, n, data)"
                    + " select digest, n, data from found." + table + "_chunk where digest = ?", digest);
        }
        return contents.restore(sql, digest) || aside && again(contents, digest);
    }

    /// Tries the pieces that were set aside alone.
    private boolean again(Contents contents, byte[] digest) {
        String table = contents.table();
        sql.update("insert or ignore into main." + table + "_chunk (digest, n, data)"
                + " select digest, n, data from found." + table + "_chunk where digest = ?", digest);
        return contents.restore(sql, digest);
    }

    /// Takes away what nothing refers to and what is of the other sort or not whole: a page to which
    /// nothing leads does not say whether its rows are of files or of texts.
    void sweep(List<byte[]> broken) {
        for (Contents contents : Contents.values()) {
            String table = contents.table();
            var doubtful = new ArrayList<>(broken);
            doubtful.addAll(sql.list("select o.digest from original o join body b on b.digest = o.digest",
                    row -> row.bytes(1)));
            doubtful.stream().filter(digest -> isUnused(table, digest)).forEach(digest -> {
                sql.update("delete from " + table + "_chunk where digest = ?", digest);
                sql.update("delete from " + table + " where digest = ?", digest);
            });
        }
    }

    private boolean isUnused(String table, byte[] digest) {
        return References.to(sql, table).stream().filter(column -> !column.table().equals(table + "_chunk"))
                .noneMatch(column -> sql.number("select exists (select 1 from " + column.table() + " where "
                        + column.name() + " = ?)", digest) == 1);
    }
}
