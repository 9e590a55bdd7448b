package org.rapporteur.repository;

import org.rapporteur.db.Sql;
import org.rapporteur.model.Caveat;

/// What is known against sources.
public final class Caveats {
    /// How they are kept.
    public static final Kind<Caveat> KIND = Kind.of("caveat", Caveat.class)
            .words("why", Caveat::why)
            .reference("article", Caveat::article)
            .reference("passage", Caveat::passage)
            .column("form", caveat -> caveat.form().name())
            .when("since", Caveat::when)
            .column("marking", Caveat::marking)
            .found(Kind.Finding.NEVER)
            .read(row -> new Caveat(
                    row.id("article"), row.idOrNull("passage"), row.constant(Caveat.Form.class, "form"),
                    row.when("since"), row.text("why"), row.text("marking"), row.citations()));

    private Caveats() {}

    /// How many records that were known at the instant `until` let speak for them what `caveat`
    /// concerns.
    public static int resting(Sql sql, Caveat caveat, long until) {
        byte[] passage = Bytes.orNull(caveat.passage());
        return (int) sql.number("""
                select count(distinct w.record) from citation c join known w on w.revision = c.revision
                where c.article = ? and (? is null or c.passage = ?) and c.role = 'SUPPORTS' and w.kind <> 'caveat'
                    and w.deleted = 0 and w.since <= ? and (w.until is null or w.until > ?)""",
                Bytes.of(caveat.article()), passage, passage, until, until);
    }
}
