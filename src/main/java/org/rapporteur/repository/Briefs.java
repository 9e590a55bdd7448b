package org.rapporteur.repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RevisionId;

/// Papers that left the desk.
public final class Briefs {
    /// How they are kept.
    public static final Kind<Brief> KIND = Kind.of("brief", Brief.class)
            .words("title", Brief::title)
            .column("paper", Brief::paper)
            .words("audience", Brief::audience)
            .words("meeting", Brief::meeting)
            .when("issued", Brief::issued)
            .words("cleared_by", Brief::clearedBy)
            .column("effective", brief -> brief.effective().edtf())
            .column("known", Brief::known)
            .digest("document", Brief::document)
            .digest("sent", Brief::sent)
            .words("sent_name", Brief::sentName)
            .column("marking", Brief::marking)
            .texts("brief_recipient", Brief::sentTo)
            .ids("brief_issue", "issue", Brief::issues)
            .list("brief_statement", Brief::statements, Briefs::statement, List.of(
                    Kind.Column.words("text", Brief.Statement::text),
                    Kind.Column.reference("record", Brief.Statement::record),
                    Kind.Column.value("said", statement -> Bytes.of(statement.revision()))))
            .read(row -> new Brief(
                    row.text("title"), row.text("paper"), row.text("audience"), row.text("meeting"),
                    row.when("issued"), row.texts("brief_recipient"), row.text("cleared_by"),
                    PartialDate.parse(row.text("effective")), row.text("known"), row.ids("brief_issue"),
                    row.list("brief_statement", Brief.Statement.class), row.digest("document"),
                    row.digestOrNull("sent"), row.textOrNull("sent_name"), row.text("marking")));

    private static final String KNOWN =
            "%1$s.deleted = 0 and %1$s.since <= ? and (%1$s.until is null or %1$s.until > ?)";

    private static final String SAYS_THE_SAME = "exists (select 1 from known h where h.record = s.record and "
            + known("h") + " and " + Shown.alike("h.revision", "s.said") + ")";

    private Briefs() {}

    /// For each brief that stands on something that may no longer hold, how many of its statements do,
    /// as known at the instant `until`: the record says something else by now of what a paper shows, or is
    /// deleted, or each source that speaks for it is deleted or under a [org.rapporteur.model.Caveat].
    public static Map<Id<Brief>, Integer> superseded(Sql sql, long until) {
        var counts = new LinkedHashMap<Id<Brief>, Integer>();
        sql.list("select w.record, count(*) from known w join brief_statement s on s.revision = w.revision"
                        + " where w.kind = 'brief' and " + known("w") + " and not (" + holds() + ") group by w.record",
                row -> counts.put(Bytes.id(row.bytes(1)), (int) row.number(2)),
                until, until, until, until, until, until, until, until);
        return counts;
    }

    /// What of the brief `id` may no longer hold, as known at the instant `until`, in its order: by the records
    /// alone, whatever of them the statement says.
    public static List<Brief.Fallen> fallen(Sql sql, Id<Brief> id, long until) {
        String loss = """
                case when not exists (select 1 from known h where h.record = s.record and %s) then 'DELETED'
                    when %s then 'SOURCE'
                    when exists (select 1 from known h join citation c on c.revision = h.revision
                        where h.record = s.record and %s and c.role = 'CONTRADICTS' and not exists (
                            select 1 from citation b where b.revision = s.said and b.role = 'CONTRADICTS'))
                        then 'CONTRADICTED'
                    else 'CHANGED' end""".formatted(known("h"), SAYS_THE_SAME, known("h"));
        return sql.list("select s.text, s.record, s.said, " + loss + " from known w"
                        + " join brief_statement s on s.revision = w.revision where w.record = ? and " + known("w")
                        + " and not (" + holds() + ") order by s.n",
                row -> new Brief.Fallen(
                        new Brief.Statement(row.text(1), Bytes.id(row.bytes(2)),
                                new RevisionId(Bytes.uuid(row.bytes(3)))),
                        Brief.Loss.valueOf(row.text(4))),
                until, until, until, until, until, until, Bytes.of(id), until, until, until, until, until, until,
                until, until);
    }

    /// A statement on a development that another put right after the paper was issued.
    ///
    /// @param brief the paper
    /// @param statement what it stated
    /// @param anew whether the correction sets a level
    public record Corrected(Id<Brief> brief, Brief.Statement statement, boolean anew) {}

    /// All such statements, as known at the instant `until`, each paper's in its order.
    public static List<Corrected> corrected(Sql sql, long until) {
        return sql.list("""
                select w.record, s.text, s.record, s.said, max(exists (
                    select 1 from development_issue i where i.revision = d.revision and i.level is not null))
                from development d join known k on k.revision = d.revision
                    join brief_statement s on s.record = d.corrects join known w on w.revision = s.revision
                where d.corrects is not null and %s and %s and not exists (
                    select 1 from known o join development e on e.revision = o.revision
                    where o.record = k.record and e.corrects = d.corrects
                        and o.since <= (select min(i.since) from known i where i.record = w.record))
                group by w.record, s.n order by s.n""".formatted(known("k"), known("w")),
                row -> new Corrected(Bytes.id(row.bytes(1)), new Brief.Statement(row.text(2), Bytes.id(row.bytes(3)),
                        new RevisionId(Bytes.uuid(row.bytes(4)))), row.number(5) == 1),
                until, until, until, until);
    }

    private static String holds() {
        return """
                %s and (
                    not exists (select 1 from citation c where c.revision = s.said and c.role = 'SUPPORTS')
                    or exists (select 1 from citation c join known a on a.record = c.article
                        where c.revision = s.said and c.role = 'SUPPORTS' and %s and not exists (
                            select 1 from caveat v join known d on d.revision = v.revision
                            where v.article = c.article and (v.passage is null or v.passage = c.passage) and %s)))
                """.formatted(SAYS_THE_SAME, known("a"), known("d"));
    }

    /// Whether the frozen paper of `brief` was purged, since it held the words of a source that was.
    public static boolean isPurged(Sql sql, Brief brief) {
        return sql.number("select count(*) from tombstone where target = ? and what = 'original'",
                brief.document().raw()) > 0;
    }

    private static String known(String table) {
        return KNOWN.formatted(table);
    }

    private static Brief.Statement statement(Rows.Item row) {
        return new Brief.Statement(row.text("text"), row.id("record"), new RevisionId(row.uuid("said")));
    }
}
