package org.rapporteur.repository;

import java.util.List;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;

/// Readouts of events.
public final class Readouts {
    /// How they are kept.
    public static final Kind<Readout> KIND = Kind.of("readout", Readout.class)
            .reference("event", Readout::event)
            .reference("article", Readout::article)
            .words("party", Readout::party)
            .column("marking", Readout::marking)
            .list("readout_mention", Readout::mentions, Readouts::mention, List.of(
                    Kind.Column.reference("issue", Readout.Mention::issue),
                    Kind.Column.reference("passage", Readout.Mention::passage),
                    Kind.Column.words("translation", Readout.Mention::translation)))
            .found(Kind.Finding.BY_TEXT)
            .read(row -> new Readout(
                    row.id("event"), row.id("article"), row.text("party"),
                    row.list("readout_mention", Readout.Mention.class), row.text("marking")));

    private Readouts() {}

    /// The readouts of `event` as known at the instant `until`, in the order of their recording.
    public static List<Stored<Readout>> of(Sql sql, Id<Event> event, long until) {
        return Records.having(sql, KIND, until, "event", Bytes.of(event));
    }

    private static Readout.Mention mention(Rows.Item row) {
        return new Readout.Mention(row.id("issue"), row.idOrNull("passage"), row.text("translation"));
    }
}
