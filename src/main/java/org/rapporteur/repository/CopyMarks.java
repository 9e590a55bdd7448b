package org.rapporteur.repository;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.copies.Comparison;
import org.rapporteur.intake.copies.Likeness;
import org.rapporteur.intake.copies.Words;
import org.rapporteur.model.Article;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;

/// Which texts are alike, derived from the texts of articles.
///
/// Every text is compared once, when it comes, with those before it that share most of its marks. A
/// mark that [#MANY] texts have is of a form of words and finds nobody any more, so that the work for
/// one text does not grow with the tracker.
final class CopyMarks {
    private static final int MANY = 128;
    private static final int MOST_COMPARED = 12;
    /// One mark or two in common are a turn of phrase, unless the text has hardly more of them. A long
    /// quotation has three.
    private static final int FEW_SHARED = 3;
    private static final double PART_SHARED = 0.15;
    private static final String MISSING = """
            select k.body from article k join known w on w.revision = k.revision
            where k.body is not null and k.body not in (select body from copy_text)
                and k.body not in (select target from tombstone where what = 'body')
            group by k.body order by min(w.since), k.body""";

    /// A text that shares marks.
    private record Near(long id, long shared) {}

    /// A pair as it is kept.
    private record Pair(long earlier, String likeness, boolean sameContent, long words) {}

    private CopyMarks() {}

    /// Takes in the text of `content`, if that is an article with one that is new.
    static void follow(Sql sql, Content content, RecentWords recent) {
        if (content instanceof Article article && article.body() != null) {
            add(sql, article.body(), recent);
        }
    }

    /// The number of the text that was compared last.
    static long last(Sql sql) {
        return sql.number("select coalesce(max(id), 0) from copy_text");
    }

    /// Makes all of it again from truth.
    static void rebuild(Sql sql) {
        clear(sql);
        complete(sql);
    }

    /// Forgets all texts.
    static void clear(Sql sql) {
        List.of("copy_pair", "copy_mark", "copy_text").forEach(table -> sql.update("delete from " + table));
    }

    /// The texts that were not taken in yet, in the order of their coming.
    static List<Digest> missing(Sql sql) {
        return sql.list(MISSING, row -> Digest.ofRaw(row.bytes(1)));
    }

    /// Takes in the texts that have come in from elsewhere.
    static void complete(Sql sql) {
        sql.list("select body from copy_text where body in (select target from tombstone where what = 'body')",
                row -> row.bytes(1)).forEach(body -> drop(sql, body));
        takeIn(sql, missing(sql));
    }

    /// Takes in `texts`, as far as they were not.
    static void takeIn(Sql sql, List<Digest> texts) {
        var recent = new RecentWords();
        texts.forEach(text -> add(sql, text, recent));
    }

    /// Whether there are texts, but none was ever taken in: the file was made before this was kept.
    static boolean neverTaken(Sql sql) {
        return sql.number("select exists (select 1 from article where body is not null)"
                + " and not exists (select 1 from copy_text)") > 0;
    }

    /// Forgets the text `body`.
    static void drop(Sql sql, byte[] body) {
        sql.list("select id from copy_text where body = ?", row -> row.number(1), body).forEach(id -> {
            sql.update("delete from copy_pair where later = ?1 or earlier = ?1", id);
            sql.update("delete from copy_mark where text = ?", id);
            sql.update("delete from copy_text where id = ?", id);
        });
    }

    private static void add(Sql sql, Digest body, RecentWords recent) {
        Optional<Words> fresh = sql.number("select count(*) from copy_text where body = ?", body.raw()) > 0
                ? Optional.empty() : recent.of(sql, body);
        fresh.ifPresent(words -> {
            long id = sql.number("select max(id) from copy_text") + 1;
            sql.update("insert into copy_text (id, body, words) values (?, ?, ?)", id, body.raw(), words.count());
            long[] marks = words.marks();
            Map<Long, Set<Long>> sharing = sharing(sql, marks, id);
            pairs(sql, words, near(sharing, marks.length), recent).forEach(pair -> sql.update(
                    "insert into copy_pair (later, earlier, likeness, same_content, words) values (?, ?, ?, ?, ?)",
                    id, pair.earlier(), pair.likeness(), pair.sameContent(), pair.words()));
            // Each is there once, so none is ignored. But an insert that might fail halfway makes SQLite keep
            // every page that it is about to change, and write out what the full text has gathered.
            sql.update("insert or ignore into copy_mark (mark, text) select value, ?2 from json_each(?1)",
                    json(LongStream.of(marks).filter(mark -> sharing.getOrDefault(mark, Set.of()).size() < MANY)), id);
        });
    }

    /// For each mark the texts before `id` that have it.
    private static Map<Long, Set<Long>> sharing(Sql sql, long[] marks, long id) {
        Map<Long, Set<Long>> sharing = new HashMap<>();
        sql.list("select m.mark, m.text from json_each(?1) j join copy_mark m on m.mark = j.value where m.text < ?2",
                row -> sharing.computeIfAbsent(row.number(1), mark -> new HashSet<>()).add(row.number(2)),
                json(LongStream.of(marks)), id);
        return sharing;
    }

    private static String json(LongStream numbers) {
        return numbers.mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
    }

    /// The texts that share most, of equals the latest.
    private static List<Near> near(Map<Long, Set<Long>> sharing, int marks) {
        Map<Long, Long> counts = sharing.values().stream().filter(texts -> texts.size() < MANY)
                .flatMap(Set::stream).collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        long enough = Math.min(FEW_SHARED, Math.max(1, Math.round(marks * PART_SHARED)));
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= enough)
                .map(entry -> new Near(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Near::shared).thenComparingLong(Near::id).reversed())
                .limit(MOST_COMPARED).toList();
    }

    private static List<Pair> pairs(Sql sql, Words words, List<Near> near, RecentWords recent) {
        return near.stream().flatMap(one -> sql.list("select body from copy_text where id = ?",
                        row -> Digest.ofRaw(row.bytes(1)), one.id()).stream()
                .flatMap(body -> recent.of(sql, body).stream())
                .map(other -> Comparison.of(words, other))
                .filter(comparison -> comparison.likeness() != Likeness.NONE)
                .map(comparison -> new Pair(one.id(), comparison.likeness().name(), comparison.sameContent(),
                        comparison.words()))).toList();
    }

    /// Whether what is kept says other than the texts do.
    static boolean stale(Sql sql) {
        var recent = new RecentWords();
        return !sql.list(MISSING, row -> 1).isEmpty()
                || sql.list("select id, body from copy_text order by id",
                        row -> new Taken(row.number(1), Digest.ofRaw(row.bytes(2)))).stream()
                        .anyMatch(taken -> taken.stale(sql, recent));
    }

    /// A text that was taken in.
    private record Taken(long id, Digest body) {
        boolean stale(Sql sql, RecentWords recent) {
            return recent.of(sql, body).map(words -> stale(sql, words, recent)).orElse(true);
        }

        private boolean stale(Sql sql, Words words, RecentWords recent) {
            long[] marks = words.marks();
            Set<Long> kept = Set.copyOf(sql.list("select mark from copy_mark where text = ?",
                    row -> row.number(1), id));
            Map<Long, Set<Long>> sharing = sharing(sql, marks, id);
            // A purge makes room under a mark that was full, which is no damage.
            boolean lost = LongStream.of(marks).anyMatch(mark -> !kept.contains(mark)
                    && sharing.getOrDefault(mark, Set.of()).size() < MANY / 2);
            List<Near> near = near(sharing, marks.length);
            return lost || !LongStream.of(marks).boxed().collect(Collectors.toSet()).containsAll(kept)
                    || near.size() < MOST_COMPARED
                            && !Set.copyOf(pairs(sql, words, near, recent)).equals(stored(sql));
        }

        private Set<Pair> stored(Sql sql) {
            return Set.copyOf(sql.list("select earlier, likeness, same_content, words from copy_pair where later = ?",
                    row -> new Pair(row.number(1), row.text(2), row.number(3) == 1, row.number(4)), id));
        }
    }
}
