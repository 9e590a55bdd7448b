package org.rapporteur.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Passage;
import org.rapporteur.model.PresentRun;
import org.rapporteur.model.Source;
import org.rapporteur.service.DoNext;
import org.rapporteur.service.LooseEnd;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.Navigator;

/// Where the lines of the Overview lead: to the place where each is done or mended.
public final class Ways {
    private final Navigator navigator;
    private final Consumer<EntryIntent> entry;

    Ways(Navigator navigator, Consumer<EntryIntent> entry) {
        this.navigator = navigator;
        this.entry = entry;
    }

    /// Opens the dashboard of an issue.
    public void openIssue(Id<Issue> issue) {
        navigator.open(new Destination.IssuePage(issue));
    }

    /// Opens a cited article with its passage in view.
    public void openSource(Source source) {
        navigator.open(new Destination.ArticlePage(source.article().id(), source.citation().passage()));
    }

    /// Opens the place where issues are set up.
    public void openSettings() {
        navigator.open(new Destination.SetupPage(Destination.SetupPage.Section.ISSUES));
    }

    /// Begins a brief on `issues`.
    public void brief(List<IssueSnapshot> issues) {
        navigator.open(new Destination.BriefPage(ids(issues)));
    }

    private static List<Id<Issue>> ids(List<IssueSnapshot> issues) {
        return issues.stream().map(issue -> issue.issue().id()).toList();
    }

    /// Opens a commitment.
    public void open(Id<Commitment> commitment) {
        navigator.open(new Destination.CommitmentPage(commitment));
    }

    /// Goes where `task` is done.
    public void open(DoNext task) {
        switch (task) {
            case DoNext.FirstArticle first -> navigator.open(new Destination.InboxPage(null));
            case DoNext.Inbox inbox -> navigator.open(new Destination.InboxPage(null));
            case DoNext.Todo todo -> todo.issues().stream().findFirst().ifPresentOrElse(
                    this::open, () -> edit(todo));
            case DoNext.Upcoming event -> open(event);
            case DoNext.Promised promised -> open(promised.commitment().id());
            case DoNext.Forecast forecast -> open(forecast.issue());
            case DoNext.Sentence sentence -> write(sentence.issue(), Destination.IssuePage.Place.STANDING);
            case DoNext.Points points -> write(points.issue(), Destination.IssuePage.Place.POINTS);
        }
    }

    /// Opens the form in which `todo` is worded anew.
    public void edit(DoNext.Todo todo) {
        entry.accept(EntryIntent.edit(EntryKind.TASK, todo.task().id()));
    }

    /// Does what `task` asks for, in place where that can be.
    public void cure(DoNext task) {
        if (task instanceof DoNext.Promised promised) {
            entry.accept(EntryIntent.rate(promised.commitment().id()));
        } else if (task instanceof DoNext.Forecast forecast) {
            assess(forecast.issue());
        } else {
            open(task);
        }
    }

    /// Opens the development that carries the issue's newest judgement, to judge anew; its history keeps
    /// what was judged before.
    private void assess(IssueSnapshot issue) {
        issue.history().stream().map(DevelopmentEntry::development)
                .filter(development -> development.content().assessment() != null).findFirst()
                .ifPresentOrElse(development -> entry.accept(EntryIntent.edit(
                        EntryKind.DEVELOPMENT, development.id())), () -> open(issue));
    }

    private void write(IssueSnapshot issue, Destination.IssuePage.Place place) {
        navigator.open(new Destination.IssuePage(issue.issue().id(), place));
    }

    /// To the points that are missing before the paper that will print them.
    private void open(DoNext.Upcoming event) {
        if (!event.withoutPoints().isEmpty()) {
            write(event.withoutPoints().getFirst(), Destination.IssuePage.Place.POINTS);
        } else if (event.unbriefed()) {
            navigator.open(Destination.BriefPage.meeting(ids(event.issues()), event.event().content().when()));
        } else {
            navigator.open(new Destination.EventPage(event.event().id()));
        }
    }

    /// Goes where `end` is tied up.
    public void open(LooseEnd end) {
        switch (end) {
            case LooseEnd.Conflict conflict -> open(conflict);
            case LooseEnd.Doubted doubted -> open(doubted.caveat().content());
            case LooseEnd.Superseded superseded ->
                navigator.open(new Destination.IssuedPage(superseded.brief().id()));
            case LooseEnd.Unsourced unsourced -> entry.accept(new EntryIntent.AddSource(unsourced.draft().id()));
            case LooseEnd.Contradicted contradicted -> open(contradicted.issue());
            case LooseEnd.Lost lost -> open(lost.passage().content(), lost.passage().id());
            case LooseEnd.LowConfidence low -> assess(low.issue());
            case LooseEnd.OneOrigin one -> entry.accept(new EntryIntent.AddSource(
                    PresentRun.of(one.issue()).getFirst().development().id()));
            case LooseEnd.Stale stale -> entry.accept(EntryIntent.add(
                    EntryKind.DEVELOPMENT, stale.issue().issue().id()));
            case LooseEnd.Undated undated ->
                navigator.open(new Destination.ArticlePage(undated.article().id(), null));
        }
    }

    /// Whether `end` is tied up by recording something at once, rather than by going somewhere.
    static boolean records(LooseEnd end) {
        return switch (end) {
            case LooseEnd.Unsourced unsourced -> true;
            case LooseEnd.OneOrigin one -> true;
            case LooseEnd.Stale stale -> true;
            case LooseEnd.LowConfidence low -> true;
            default -> false;
        };
    }

    /// Goes to what `end` is about, where nothing can be recorded.
    void look(LooseEnd end) {
        switch (end) {
            case LooseEnd.Unsourced unsourced -> openIssue(unsourced.draft().content().issues().getFirst().issue());
            case LooseEnd.OneOrigin one -> open(one.issue());
            case LooseEnd.Stale stale -> open(stale.issue());
            case LooseEnd.LowConfidence low -> open(low.issue());
            default -> open(end);
        }
    }

    private void open(IssueSnapshot issue) {
        openIssue(issue.issue().id());
    }

    private void open(Caveat caveat) {
        navigator.open(new Destination.RestsPage(caveat.article(), caveat.passage()));
    }

    private void open(Passage passage, Id<Passage> id) {
        navigator.open(new Destination.ArticlePage(passage.article(), id));
    }

    private void open(LooseEnd.Conflict conflict) {
        navigator.open(new Destination.HistoryPage(conflict.record()));
    }
}
