package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// Remembers in the tracker on which screen it was left: one of the rail, or an issue that is still
/// there. From any other, as the help, it goes back to the one before.
final class LastPlace {
    /// Who only passes through a screen need not come back to it.
    private static final Duration STAYED = Duration.seconds(1);
    private static final String KEY = "last-screen";
    private static final String ISSUE = "issue ";
    private static final List<Destination> SCREENS = List.of(
            new Destination.OverviewPage(), new Destination.InboxPage(null), new Destination.TimelinePage(null, null),
            new Destination.ArticlesPage(""), new Destination.EventPage(null), new Destination.CommitmentPage(null),
            new Destination.PersonPage(null), new Destination.BriefPage(List.of()));

    private final OpenTracker open;
    private volatile @Nullable String last;

    LastPlace(OpenTracker open) {
        this.open = open;
    }

    /// Where the tracker was left.
    Optional<Destination> get() {
        return new ViewState(open).get(KEY).flatMap(this::read);
    }

    /// Keeps from now on where `navigator` comes and stays for a moment: the program may end without a word.
    ///
    /// @return ends it
    Runnable follow(Navigator navigator, Background background) {
        var stay = new PauseTransition(STAYED);
        stay.setOnFinished(event -> background.write(() -> {
            keep();
            return true;
        }).recover(problem -> { }).latest(KEY).start());
        navigator.currentProperty().subscribe((before, now) -> write(now).ifPresent(place -> {
            last = place;
            stay.playFromStart();
        }));
        return stay::stop;
    }

    /// Keeps where the window came last; nothing where it stayed at its beginning.
    void keep() {
        if (last instanceof String place) {
            new ViewState(open).put(KEY, place);
        }
    }

    private static Optional<String> write(Destination place) {
        String name = place.getClass().getSimpleName();
        return place instanceof Destination.IssuePage page ? Optional.of(ISSUE + page.issue())
                : SCREENS.stream().map(screen -> screen.getClass().getSimpleName()).filter(name::equals).findFirst();
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
