package org.rapporteur.repository;

import java.util.List;
import org.rapporteur.model.Brief;
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

    private Briefs() {}

    private static Brief.Statement statement(Rows.Item row) {
        return new Brief.Statement(row.text("text"), row.id("record"), new RevisionId(row.uuid("said")));
    }
}
