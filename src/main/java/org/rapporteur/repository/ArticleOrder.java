package org.rapporteur.repository;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;

/// The columns by which a list of articles can be ordered; articles alike in it come newest first.
public enum ArticleOrder {
    /// By the last day that the date can mean; where none is stated, by the day of recording.
    DATE("r.id"),
    /// By title.
    TITLE("k.title collate nocase"),
    /// By the publisher's name.
    OUTLET("""
            (select o.title from search_row o where o.record = k.outlet) collate nocase"""),
    /// By what sort of document it is.
    FORM("k.form"),
    /// By handling label.
    MARKING("k.marking"),
    /// By language.
    LANGUAGE("k.language"),
    /// By where it is on the desk.
    STATE("k.state"),
    /// By how many records rest on it.
    CITATIONS("""
            (select count(distinct v.record) from citation c join known v on v.revision = c.revision
                where c.article = r.record and v.until is null and v.deleted = 0)""");

    private final String by;

    ArticleOrder(String by) {
        this.by = by;
    }

    /// The articles among the rows `of`, or all of them, in this order.
    public List<Id<Article>> list(Sql sql, @Nullable List<Long> of, boolean descending) {
        Set<Long> wanted = of == null ? null : new HashSet<>(of);
        var ids = new LinkedHashSet<Id<Article>>();
        sql.list("select r.id, r.record from search_row r join known w on w.record = r.record and w.until is null"
                + " and w.deleted = 0 join article k on k.revision = w.revision where r.kind = 'article' order by "
                + by + (descending ? " desc" : "") + ", r.id desc", row -> (wanted == null
                        || wanted.contains(row.number(1))) && ids.add(Bytes.id(row.bytes(2))));
        return List.copyOf(ids);
    }
}
