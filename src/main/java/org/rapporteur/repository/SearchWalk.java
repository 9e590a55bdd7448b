package org.rapporteur.repository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.search.Query;

/// One way through the full text, block after block, the newest first, until enough is found.
public final class SearchWalk {
    /// How many hits are weighed at the most when they are asked for by relevance.
    static final int WEIGHED = 4_000;
    /// The same where filters narrow: such hits lie in more blocks, of which each costs.
    static final int WEIGHED_OF_FILTERED = 400;

    private static final String NEWEST = """
            select rowid from search_text where search_text match ? and rowid >= ? and rowid < ?
            order by rowid desc limit ?""";
    private static final String WEIGHT = """
            select rowid, weight, count(*) over () from (
                select rowid, bm25(search_text, 8.0, 1.0, 1.0, 0.0) weight from search_text
                where search_text match ? and rowid >= ? and rowid < ?)
            order by weight limit ?""";
    private static final String COUNT =
            "select count(*) from search_text where search_text match ? and rowid >= ? and rowid < ?";

    private final Sql sql;
    private final SearchMatch match;
    private final long from;
    private final long before;
    private final BooleanSupplier overtaken;
    private final int mostWeighed;

    /// A way for `query`, given up between two blocks when `overtaken` says so.
    public SearchWalk(Sql sql, Query query, BooleanSupplier overtaken) {
        this.sql = sql;
        this.match = new SearchMatch(sql, query);
        this.from = row(query.from(), Long.MIN_VALUE);
        this.before = row(query.before(), Long.MAX_VALUE);
        this.overtaken = overtaken;
        this.mostWeighed = query.isFiltered() ? WEIGHED_OF_FILTERED : WEIGHED;
    }

    private static long row(@Nullable LocalDate day, long otherwise) {
        return day == null ? otherwise : day.toEpochDay() << SearchBlocks.DAY_SHIFT;
    }

    /// What was found: ids of rows, in order.
    ///
    /// @param more whether there are more
    /// @param weighed how many hits were weighed, 0 by date
    public record Rows(List<Long> ids, boolean more, int weighed) {}

    /// The newest `limit` rows.
    public Rows newest(int limit) {
        var ids = new ArrayList<Long>();
        for (SearchBlocks.Block block : SearchBlocks.newestFirst(sql)) {
            if (ids.size() > limit || overtaken.getAsBoolean()) {
                break;
            }
            if (block.first() < before) {
                ids.addAll(sql.list(NEWEST, row -> row.number(1), match.in(block.sign()), from, before,
                        limit + 1 - ids.size()));
            }
        }
        boolean more = ids.size() > limit;
        return new Rows(more ? ids.subList(0, limit) : ids, more, 0);
    }

    private record Weighed(long id, double weight, int ofBlock) {}

    /// The `limit` rows that say most of the words, among the newest that have them: [#WEIGHED],
    /// or a few more.
    public Rows heaviest(int limit) {
        var lightestFirst = new PriorityQueue<Weighed>(
                Comparator.comparingDouble(Weighed::weight).reversed().thenComparingLong(Weighed::id));
        int weighed = 0;
        for (SearchBlocks.Block block : SearchBlocks.newestFirst(sql)) {
            if (weighed >= mostWeighed || overtaken.getAsBoolean()) {
                break;
            }
            if (block.first() < before) {
                List<Weighed> best = sql.list(WEIGHT, row -> new Weighed(row.number(1), row.real(2),
                        (int) row.number(3)), match.in(block.sign()), from, before, limit + 1);
                weighed += best.isEmpty() ? 0 : best.getFirst().ofBlock();
                best.forEach(lightestFirst::add);
                while (lightestFirst.size() > limit + 1) {
                    lightestFirst.poll();
                }
            }
        }
        return inOrder(lightestFirst, limit, weighed);
    }

    private static Rows inOrder(PriorityQueue<Weighed> lightestFirst, int limit, int weighed) {
        boolean more = lightestFirst.size() > limit;
        while (lightestFirst.size() > limit) {
            lightestFirst.poll();
        }
        var ids = new ArrayList<Long>();
        while (!lightestFirst.isEmpty()) {
            ids.addFirst(lightestFirst.poll().id());
        }
        return new Rows(ids, more, weighed);
    }

    /// How many rows there are.
    public long count() {
        long count = 0;
        for (SearchBlocks.Block block : SearchBlocks.newestFirst(sql)) {
            if (overtaken.getAsBoolean()) {
                break;
            }
            if (block.first() < before) {
                count += sql.number(COUNT, match.in(block.sign()), from, before);
            }
        }
        return count;
    }
}
