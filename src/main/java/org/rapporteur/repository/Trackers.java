package org.rapporteur.repository;

import java.time.ZoneId;
import java.util.List;
import org.rapporteur.db.Sql;
import org.rapporteur.db.StoreException;
import org.rapporteur.model.Party;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;

/// The tracker's own record: its parties, markings and zone. A file holds one.
public final class Trackers {
    /// How it is kept.
    public static final Kind<Tracker> KIND = Kind.of("tracker", Tracker.class)
            .words("title", Tracker::title)
            .column("zone", tracker -> tracker.zone().getId())
            .list("tracker_party", Tracker::parties, row -> new Party(row.text("name"), row.flag("side")), List.of(
                    Kind.Column.words("name", Party::name), Kind.Column.value("side", Party::side)))
            .texts("tracker_marking", Tracker::markings)
            .found(Kind.Finding.NEVER)
            .since(2)
            .column("ceiling", Tracker::ceiling)
            .read(row -> new Tracker(
                    row.text("title"), row.list("tracker_party", Party.class), row.texts("tracker_marking"),
                    ZoneId.of(row.text("zone")), row.textOrNull("ceiling")));

    private Trackers() {}

    /// Whether its description can be read: a damaged file may have lost it.
    public static boolean isDescribed(Sql sql) {
        return !Records.heads(sql, KIND).isEmpty();
    }

    /// The tracker as it is described now.
    public static Stored<Tracker> only(Sql sql) {
        return Records.heads(sql, KIND).stream().findFirst()
                .orElseThrow(() -> sql.damaged(new StoreException("a file without its tracker record", null)));
    }
}
