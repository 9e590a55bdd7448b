package org.rapporteur.cli;

import org.rapporteur.brief.PaperDates;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Status;
import org.rapporteur.model.TrackerSnapshot;

/// Where the issues stand, as a table of words for people.
final class StatusTable {
    private final Messages messages;
    private final PaperDates dates;

    /// A table in the language of `messages`.
    StatusTable(Messages messages) {
        this.messages = messages;
        this.dates = new PaperDates(messages);
    }

    /// The tracker's title with the date, and a line an issue.
    String text(TrackerSnapshot snapshot) {
        String title = snapshot.tracker().content().title();
        AsOf asOf = snapshot.asOf();
        String heading = asOf.known() == null
                ? messages.get("cli.status.heading", title, dates.of(asOf.effective()))
                : messages.get("cli.status.headingKnown", title, dates.of(asOf.effective()), dates.of(asOf.known()));
        if (snapshot.issues().isEmpty()) {
            return heading + "\n\n" + messages.get("cli.status.noIssues");
        }
        var columns = new Columns(messages.get("cli.status.issue"), messages.get("cli.status.level"),
                messages.get("cli.status.since"), messages.get("cli.status.trend"), messages.get("cli.status.sources"),
                messages.get("cli.status.newest"));
        snapshot.issues().forEach(issue -> row(columns, issue));
        return heading + "\n\n" + columns.text();
    }

    private void row(Columns columns, IssueSnapshot issue) {
        Status status = issue.status();
        columns.row(issue.name(), level(status), status.since() == null ? "" : dates.of(status.since()),
                messages.of(status.trend()), sources(status), newest(status));
    }

    private String level(Status status) {
        String now = name(status.level(), status.levelName() == null ? "" : status.levelName());
        return status.possibly() == null
                ? now
                : messages.get("cli.status.possibly", now,
                        name(status.possibly(), status.possiblyName() == null ? "" : status.possiblyName()));
    }

    private String name(int level, String name) {
        return level == Scale.NOT_ASSESSED ? messages.get("level.notAssessed") : name;
    }

    private String sources(Status status) {
        String counted = status.sources() == 0
                ? ""
                : messages.get("cli.status.counted", status.sources(), status.independentSources());
        return status.withdrawn() == 0 ? counted
                : messages.get("citation.withdrawn", counted, status.withdrawn()).strip();
    }

    private String newest(Status status) {
        if (status.newest() == null) {
            return messages.get("cli.status.nothing");
        }
        String date = dates.of(status.newest());
        return status.stale() ? messages.get("cli.status.stale", date) : date;
    }
}
