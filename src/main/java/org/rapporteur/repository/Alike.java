package org.rapporteur.repository;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Row;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.copies.Comparison;
import org.rapporteur.intake.copies.Likeness;
import org.rapporteur.intake.copies.Tie;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Kinship;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// Two articles that stand and have something in common.
///
/// @param one the one that came first
/// @param other the other
/// @param how what they have in common
/// @param tie whether they count as one source
public record Alike(Id<Article> one, Id<Article> other, Kinship how, Tie tie) {
    private static final String STANDING = " join known %1$s on %1$s.revision = %2$s.revision and %1$s.deleted = 0"
            + " and %1$s.since <= ?1 and (%1$s.until is null or %1$s.until > ?1)";
    private static final String COLUMNS = "select v.record, w.record, a.published, b.published";
    private static final String BY_OFFICER = "select k.origin, w.record from article k"
            + STANDING.formatted("w", "k") + " where k.origin is not null";
    private static final String SAME_TEXT = COLUMNS + ", coalesce(a.original = b.original, 0), t.words from article a"
            + STANDING.formatted("v", "a") + " join article b on b.body = a.body" + STANDING.formatted("w", "b")
            + " left join copy_text t on t.body = a.body where v.record < w.record and a.body in"
            + " (select body from article where body is not null group by body having count(*) > 1)";
    /// From the pairs outwards: by itself SQLite walks all articles.
    private static final String LIKE_TEXT = COLUMNS + ", p.likeness, p.same_content, p.words from copy_pair p"
            + " cross join copy_text s on s.id = p.earlier cross join copy_text t on t.id = p.later"
            + " cross join article a on a.body = s.body" + STANDING.formatted("v", "a")
            + " join article b on b.body = t.body" + STANDING.formatted("w", "b");

    /// All pairs as known at the instant `until`, in milliseconds, strongest first. By the officer's
    /// word two are of one source, whatever he says elsewhere of others.
    public static List<Alike> known(Sql sql, long until) {
        var all = new ArrayList<Alike>(sql.list(BY_OFFICER,
                row -> new Alike(id(row, 1), id(row, 2), Kinship.OFFICER, Tie.ONE), until));
        all.addAll(sql.list(SAME_TEXT, row -> of(row, row.number(5) == 1 ? Kinship.SAME_BYTES : Kinship.SAME_TEXT,
                new Comparison(Likeness.COPY, true, (int) row.number(6))), until));
        all.addAll(sql.list(LIKE_TEXT, row -> of(row, Kinship.valueOf(row.text(5)),
                new Comparison(Likeness.valueOf(row.text(5)), row.number(6) == 1, (int) row.number(7))), until));
        return all.stream().filter(pair -> pair.tie() != Tie.NONE)
                .sorted(Comparator.comparing(Alike::how)).toList();
    }

    /// Whether `article` is one of the two.
    public boolean concerns(Id<Article> article) {
        return one.equals(article) || other.equals(article);
    }

    private static Alike of(Row row, Kinship how, Comparison comparison) throws SQLException {
        return new Alike(id(row, 1), id(row, 2), how, how == Kinship.SAME_BYTES ? Tie.ONE
                : Tie.of(comparison, when(row, 3), when(row, 4)));
    }

    private static Id<Article> id(Row row, int column) throws SQLException {
        return Bytes.id(row.bytes(column));
    }

    private static @Nullable When when(Row row, int column) throws SQLException {
        String edtf = row.textOr(column, "");
        return edtf.isEmpty() ? null : When.of(PartialDate.parse(edtf));
    }
}
