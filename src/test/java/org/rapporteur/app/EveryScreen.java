package org.rapporteur.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.model.Article;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;
import org.rapporteur.model.Readout;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Destination.SetupPage;

/// Where one can go in a tracker that holds at least one record of each kind.
final class EveryScreen {
    private EveryScreen() {}

    /// Every screen of the tracker, by a short name; one of each kind of record.
    static Map<String, Destination> of(OpenTracker open) {
        return of(open, false);
    }

    /// Every screen, with that record of each kind that stands last in its list.
    static Map<String, Destination> ofLast(OpenTracker open) {
        return of(open, true);
    }

    private static Map<String, Destination> of(OpenTracker open, boolean last) {
        var register = new Register(open);
        Id<Issue> issue = one(new IssueBook(open).issues(), last).id();
        Id<Article> article = one(new ArticleDesk(open).all(), last).article().id();
        Id<Event> event = one(register.all(Event.class), last).id();
        Id<Commitment> commitment = one(register.all(Commitment.class), last).id();
        Id<Person> person = one(register.all(Person.class), last).id();
        var all = new LinkedHashMap<String, Destination>();
        all.put("overview", new Destination.OverviewPage());
        all.put("issue", new Destination.IssuePage(issue));
        all.put("inbox", new Destination.InboxPage(null));
        all.put("articles", new Destination.ArticlesPage(""));
        all.put("article", new Destination.ArticlePage(article, null));
        all.put("events", new Destination.EventPage(null));
        all.put("event", new Destination.EventPage(event));
        all.put("readouts", new Destination.EventPage(mostCompared(open, event)));
        all.put("commitments", new Destination.CommitmentPage(null));
        all.put("commitment", new Destination.CommitmentPage(commitment));
        all.put("people", new Destination.PersonPage(null));
        all.put("person", new Destination.PersonPage(person));
        all.put("timeline", new Destination.TimelinePage(null, null));
        all.put("brief", new Destination.BriefPage(List.of(issue)));
        all.put("issues", new Destination.SetupPage(SetupPage.Section.ISSUES));
        all.put("scales", new Destination.SetupPage(SetupPage.Section.SCALES));
        all.put("tracker", new Destination.SetupPage(SetupPage.Section.TRACKER));
        all.put("preferences", new Destination.PreferencesPage());
        all.put("help", new Destination.HelpPage("keys"));
        all.put("rests", new Destination.RestsPage(article, null));
        all.put("history", new Destination.HistoryPage(event));
        all.put("backups", new Destination.BackupsPage());
        return all;
    }

    /// The event that has the most readouts to compare.
    private static Id<Event> mostCompared(OpenTracker open, Id<Event> other) {
        Map<Id<Event>, Long> readouts = new Register(open).all(Readout.class).stream()
                .collect(Collectors.groupingBy(readout -> readout.content().event(), Collectors.counting()));
        return readouts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(other);
    }

    private static <T> T one(List<T> all, boolean last) {
        return last ? all.getLast() : all.getFirst();
    }
}
