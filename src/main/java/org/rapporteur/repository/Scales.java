package org.rapporteur.repository;

import java.util.List;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Id;
import org.rapporteur.model.Level;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;

/// Scales. Every wording that a scale ever had stays readable, because status changes pin it.
public final class Scales {
    /// How they are kept.
    public static final Kind<Scale> KIND = Kind.of("scale", Scale.class)
            .words("name", Scale::name)
            .list("scale_level", Scale::levels, row -> new Level(row.text("name"), row.text("choose_when")), List.of(
                    Kind.Column.words("name", Level::name), Kind.Column.words("choose_when", Level::chooseWhen)))
            .found(Kind.Finding.NEVER)
            .read(row -> new Scale(row.text("name"), row.list("scale_level", Level.class)));

    private Scales() {}

    /// How many records that stand name a level of the scale `id`, on any of its wordings.
    public static long chosen(Sql sql, Id<Scale> id) {
        return sql.number("""
                select count(distinct w.record) from known w where w.until is null and w.deleted = 0 and w.revision in (
                    select c.revision from development_issue c join revision s on s.id = c.scale where s.record = ?1
                    union select c.revision from tripwire c join revision s on s.id = c.scale where s.record = ?1)""",
                Bytes.of(id));
    }

    /// The word of level `level`, 1 to 5, on the wording `revision`.
    public static String levelName(Sql sql, RevisionId revision, int level) {
        return sql.text("select name from scale_level where revision = ? and n = ?", Bytes.of(revision), level - 1);
    }
}
