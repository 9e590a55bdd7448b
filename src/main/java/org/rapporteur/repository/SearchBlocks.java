package org.rapporteur.repository;

import java.util.List;
import java.util.Optional;
import org.rapporteur.db.Sql;

/// The blocks of the full text: spans of ids, and so of days, whose words all bear one sign.
///
/// A common beginning of words ("pre…") is then put together for the newest block alone, not for
/// all that was ever recorded, before its first hits are known; that is what lets newest first
/// stop early. A block spans up to [#DAYS] days and holds about [#SIZE] records where they come
/// in the order of their dates, as day by day, or when the index is made again; more where a span
/// is filled out of order.
final class SearchBlocks {
    /// How many days one block may span.
    static final int DAYS = 64;
    /// After how many records a further block begins.
    static final int SIZE = 2_048;
    /// How many bits of an id count the records of a day.
    static final int DAY_SHIFT = 24;

    /// One block.
    ///
    /// @param id its number, from 1
    /// @param first the first id of its span
    record Block(long id, long first) {
        /// What its words begin with: three letters or digits. They suffice for 46,000 blocks, more
        /// than the records for which ids suffice.
        String sign() {
            return sign(id);
        }

        static String sign(long id) {
            String digits = Long.toString(id, Character.MAX_RADIX);
            return "000".substring(Math.min(3, digits.length())) + digits;
        }
    }

    private SearchBlocks() {}

    /// All blocks, the newest first.
    static List<Block> newestFirst(Sql sql) {
        return sql.list("select id, first from search_block order by first desc",
                row -> new Block(row.number(1), row.number(2)));
    }

    /// The number of the block for a new record `row`, which is counted in it.
    static long take(Sql sql, long row) {
        long span = Math.floorDiv(row >> DAY_SHIFT, DAYS) * DAYS << DAY_SHIFT;
        long next = span + ((long) DAYS << DAY_SHIFT);
        Optional<long[]> there = sql.first(
                "select id, size from search_block where first <= ? and first >= ? order by first desc limit 1",
                found -> new long[] {found.number(1), found.number(2)}, row, span);
        boolean full = there.isPresent() && there.get()[1] >= SIZE
                && sql.number("select count(*) from (select 1 from search_row where id > ? and id < ? limit 1)",
                        row, next) == 0;
        long id = there.isEmpty() ? open(sql, span) : full ? open(sql, row) : there.get()[0];
        sql.update("update search_block set size = size + 1 where id = ?", id);
        return id;
    }

    private static long open(Sql sql, long first) {
        long id = 1 + sql.number("select max(id) from search_block");
        sql.update("insert into search_block (id, first, size) values (?, ?, 0)", id, first);
        return id;
    }
}
