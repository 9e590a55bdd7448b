package org.rapporteur.ui;

import java.util.List;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;

/// Where a record of any kind is shown.
public final class RecordPlace {
    private RecordPlace() {}

    /// The screen on which `record` stands; its history where it has no screen of its own.
    public static Destination of(Stored<? extends Content> record) {
        return switch (record.content()) {
            case Commitment commitment -> new Destination.CommitmentPage(new Id<>(record.id().value()));
            case Rating rating -> new Destination.CommitmentPage(rating.commitment());
            case Event event -> new Destination.EventPage(new Id<>(record.id().value()));
            case Readout readout -> new Destination.EventPage(readout.event());
            case Person person -> new Destination.PersonPage(new Id<>(record.id().value()));
            case Brief brief -> new Destination.IssuedPage(new Id<>(record.id().value()));
            case Issue issue -> new Destination.IssuePage(new Id<>(record.id().value()));
            case Position position -> new Destination.IssuePage(position.issue());
            case Development development -> issue(record, development.issues().stream().map(OnIssue::issue).toList());
            default -> new Destination.HistoryPage(record.id());
        };
    }

    private static Destination issue(Stored<? extends Content> record, List<Id<Issue>> issues) {
        return issues.isEmpty() ? new Destination.HistoryPage(record.id())
                : new Destination.IssuePage(issues.getFirst());
    }
}
