package org.rapporteur.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.repository.Arrivals;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Lookouts;
import org.rapporteur.repository.Records;

/// The tracker at a glance: what changed since one last looked, what to do next, where each
/// issue stands.
public final class Overview {
    private static final Duration ONE_LOOK = Duration.ofMinutes(5);
    private static final String TABLE = "overview-as-table";

    /// What the answer depends on, but for the changes of the ledger.
    record Question(AsOf asOf, Optional<Instant> looked, SinceWhen since, LocalDate firstDay) {}

    /// Up to when all had been seen when the work of `day` began.
    private record Begun(LocalDate day, @Nullable Instant looked) {}

    private final OpenTracker open;
    private final Dashboards dashboards;
    private final ViewState state;
    private volatile @Nullable Begun begun;

    /// The overview of `open`.
    public Overview(OpenTracker open) {
        this.open = open;
        this.dashboards = new Dashboards(open);
        this.state = new ViewState(open);
    }

    /// All that the Overview tells at `asOf`. Asked again of an unchanged ledger it is the same
    /// object, so that nothing need be drawn anew.
    public OverviewAt at(AsOf asOf) {
        Lately.State before = open.read(Lately.State::of);
        var question = new Question(asOf, looked(), state.since(), state.firstDay());
        return open.overviews().of(before, question, () -> read(question));
    }

    /// What was new when the day's work began stays new until the officer says that he has seen it:
    /// who follows one piece of news to its source must find the others when he comes back.
    private Optional<Instant> looked() {
        LocalDate today = LocalDate.now(open.clock().withZone(open.zone()));
        Begun now = begun;
        if (now == null || !now.day().equals(today)) {
            now = new Begun(today, state.looked().orElse(null));
            begun = now;
        }
        return Optional.ofNullable(now.looked());
    }

    private OverviewAt read(Question question) {
        AsOf asOf = question.asOf();
        boolean present = asOf.known() == null && !asOf.effective().isBefore(question.firstDay());
        TrackerSnapshot view = dashboards.glance(asOf);
        long known = asOf.known() == null
                ? Records.NOW : asOf.knownUntil(view.tracker().content().zone()).toEpochMilli();
        return open.read(sql -> {
            Map<Id<Issue>, Standing> standings = standings(sql, view, known);
            Stored<Brief> lastBrief = lastBrief(sql, asOf, known);
            News news = moment(sql, question, view, lastBrief)
                    .map(since -> new LookBack(sql, view, since.instant().toEpochMilli(), known).news(since))
                    .orElse(null);
            return new OverviewAt(view, standings, flags(sql, asOf, known), news, lastBrief,
                    new Agenda(sql, view, standings, known, present).doNext(),
                    new LooseEnds(sql, view, known, open.statedPapers()).all(),
                    present ? seenUpTo(sql) : null);
        });
    }

    /// Where no paper has left the desk, what is new since one last looked is told instead.
    private static Optional<News.Since> moment(
            Sql sql, Question question, TrackerSnapshot view, @Nullable Stored<Brief> brief) {
        SinceWhen when = question.since();
        if (when.moment() == SinceWhen.Moment.BRIEF && brief != null) {
            Instant issued = Records.revisions(sql, Briefs.KIND, brief.id()).getFirst().recordedAt();
            return Optional.of(new News.Since(when, issued, brief));
        }
        if (when.moment() == SinceWhen.Moment.DAY) {
            ZoneId zone = view.tracker().content().zone();
            return Optional.of(new News.Since(
                    when, when.day().atStartOfDay(zone).toInstant().minusMillis(1), null));
        }
        return question.looked().map(looked -> new News.Since(SinceWhen.LOOKED, looked, null));
    }

    private static @Nullable Stored<Brief> lastBrief(Sql sql, AsOf asOf, long known) {
        return Records.known(sql, Briefs.KIND, known, "k.issued_from <= ?", asOf.effective().toEpochDay()).stream()
                .max(Comparator.comparing((Stored<Brief> brief) -> brief.content().issued().latest())
                        .thenComparing(Stored::recordedAt))
                .orElse(null);
    }

    private static List<Stored<Flag>> flags(Sql sql, AsOf asOf, long known) {
        return Records.known(sql, Lookouts.FLAGS, known, "1").stream()
                .filter(flag -> flag.content().isAheadOn(asOf.effective()))
                .sorted(Comparator.comparing((Stored<Flag> flag) -> flag.content().month().earliest()))
                .toList();
    }

    /// Keeps since when the officer wants to know what is new.
    public void since(SinceWhen when) {
        state.since(when);
    }

    /// The officer says that he has seen all that was recorded up to `upTo`: it is news no more.
    public void allSeen(Instant upTo) {
        seen(upTo);
        begun = null;
    }

    /// Remembers for the next day, or the next opening, that all that was recorded up to `upTo`
    /// has been on show. Where nothing was recorded
    /// since the officer looked a moment ago, that stands: going to and fro between screens is
    /// one look.
    public void seen(Instant upTo) {
        boolean justNow = state.looked()
                .filter(before -> upTo.isBefore(before.plus(ONE_LOOK)))
                .filter(before -> !open.read(Arrivals::last).isAfter(before)).isPresent();
        if (!justNow) {
            state.looked(upTo);
        }
    }

    /// The issues that are put away, at `asOf`.
    public List<IssueSnapshot> archived(AsOf asOf) {
        return dashboards.archived(asOf);
    }

    /// Where tasks are entered.
    public TaskList tasks() {
        return new TaskList(open);
    }

    /// Where flags are entered.
    public Lookout lookout() {
        return new Lookout(open);
    }

    /// Takes a change back.
    ///
    /// @throws org.rapporteur.model.UserProblem if something recorded later builds on it
    public void undo(UUID change) {
        open.undo(change);
    }

    /// Whether the officer last looked at the issues as a table rather than as cards.
    public boolean asTable() {
        return state.get(TABLE).map(Boolean::parseBoolean).orElse(false);
    }

    /// Keeps whether the issues are shown as a table.
    public void asTable(boolean table) {
        state.put(TABLE, String.valueOf(table));
    }

    /// Has `listener` told, on any thread, whenever something was recorded.
    ///
    /// @return ends it
    public Runnable onChange(Runnable listener) {
        return open.changes().listen(changed -> listener.run());
    }

    /// What is recorded after this reading is recorded at the present millisecond at the earliest,
    /// or after the last recording, whose time may run ahead of this machine's clock.
    private Instant seenUpTo(Sql sql) {
        Instant last = Arrivals.last(sql);
        Instant before = open.clock().instant().minusMillis(1);
        return last.isAfter(before) ? last : before;
    }

    private static Map<Id<Issue>, Standing> standings(Sql sql, TrackerSnapshot view, long known) {
        var standings = new HashMap<Id<Issue>, Standing>();
        view.issues().forEach(issue -> {
            @Nullable Standing standing = Standings.at(sql, issue.issue(), view.asOf(), known);
            if (standing != null) {
                standings.put(issue.issue().id(), standing);
            }
        });
        return standings;
    }
}
