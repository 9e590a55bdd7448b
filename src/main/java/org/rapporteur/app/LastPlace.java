package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.Destination;

/// Remembers in the tracker on which screen it was left: one of the rail, or an issue that is still
/// there.
final class LastPlace {
    private static final String KEY = "last-screen";
    private static final String ISSUE = "issue ";
    private static final List<Destination> SCREENS = List.of(
            new Destination.OverviewPage(), new Destination.InboxPage(null), new Destination.TimelinePage(null, null),
            new Destination.ArticlesPage(""), new Destination.EventPage(null), new Destination.CommitmentPage(null),
            new Destination.PersonPage(null), new Destination.BriefPage(List.of()));

    private final OpenTracker open;

    LastPlace(OpenTracker open) {
        this.open = open;
    }

    /// Where the tracker was left.
    Optional<Destination> get() {
        return new ViewState(open).get(KEY).flatMap(this::read);
    }

    /// Keeps `place`.
    void keep(Destination place) {
        new ViewState(open).put(KEY, write(place));
    }

    private static String write(Destination place) {
        return place instanceof Destination.IssuePage page ? ISSUE + page.issue() : place.getClass().getSimpleName();
    }

    private Optional<Destination> read(String kept) {
        if (kept.matches(ISSUE + "[0-9a-f-]{36}")) {
            var id = new Id<Issue>(UUID.fromString(kept.substring(ISSUE.length())));
            return new IssueBook(open).issues().stream().filter(issue -> issue.id().equals(id)).findFirst()
                    .map(issue -> new Destination.IssuePage(issue.id()));
        }
        return SCREENS.stream().filter(screen -> screen.getClass().getSimpleName().equals(kept)).findFirst();
    }
}
