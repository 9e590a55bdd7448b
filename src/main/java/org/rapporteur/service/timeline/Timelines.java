package org.rapporteur.service.timeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Links;
import org.rapporteur.repository.Records;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.Lately;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Sources;
import org.rapporteur.service.ViewState;

/// The whole relationship along time: what the Timeline and `rapporteur timeline` show.
///
/// Both dates of a view are obeyed: developments that cannot have happened by the effective date
/// are not shown, nor is what was recorded after the knowledge date. Events that lie ahead are
/// shown, as what is in the diary.
public final class Timelines {
    private final OpenTracker open;
    private final Dashboards dashboards;
    private final Lately<AsOf, Timeline> lately = new Lately<>(2);

    /// The timeline of `open`.
    public Timelines(OpenTracker open) {
        this.open = open;
        this.dashboards = new Dashboards(open);
    }

    /// Everything at `asOf`, read in one go.
    public Timeline at(AsOf asOf) {
        return open.read(sql -> lately.of(sql, asOf, () -> {
            long known = asOf.known() == null ? Records.NOW : asOf.knownUntil(open.zone()).toEpochMilli();
            Sources sources = open.sources(sql, known).on(asOf.effective());
            return new TimelineReading(dashboards.snapshot(sql, asOf), sources).timeline(
                    Records.known(sql, Events.KIND, known, "1"), Records.known(sql, Links.KIND, known, "1"));
        }));
    }

    /// Everything that the tracker in `file` tells on `day`; it is opened to read, and closed.
    ///
    /// @throws org.rapporteur.model.UserProblem if it is no tracker, of another version, or damaged
    public Timeline other(Path file, LocalDate day) {
        try (var second = OpenTracker.read(file, open.clock())) {
            return new Timelines(second).at(AsOf.of(day));
        }
    }

    /// The name under which a tracker is known: its title.
    public String title() {
        return open.tracker().content().title();
    }

    /// The handling label of a picture of `day`: the highest of anything that was so known.
    public String marking(AsOf day) {
        return new Dashboards(open).highestMarking(day);
    }

    /// What is kept of how the timeline was left; empty where nothing is.
    public Optional<String> kept(String key) {
        return new ViewState(open).get("timeline-" + key);
    }

    /// Keeps how the timeline is left.
    public void keep(String key, String value) {
        new ViewState(open).put("timeline-" + key, value);
    }

    /// Has `listener` told, on any thread, whenever something was recorded.
    ///
    /// @return ends it
    public Runnable onChange(Runnable listener) {
        return open.changes().listen(changed -> listener.run());
    }
}
