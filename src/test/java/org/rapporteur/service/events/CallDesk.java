package org.rapporteur.service.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.When;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;

/// A tracker with three issues, a leaders' call, and accounts of it in English and Chinese.
final class CallDesk implements AutoCloseable {
    static final String ENGLISH = "The leaders spoke by telephone. They reviewed work on fentanyl and on Taiwan. "
            + "The President raised concerns about Taiwan.\n\nBoth sides will meet again.";
    static final String CHINESE = "两国元首通电话。臺灣問題是第一條紅線！雙方願就芬太尼繼續合作。";

    final OpenTracker open;
    final EventDesk events;
    final ReadoutDesk readouts;
    final Id<Issue> fentanyl;
    final Id<Issue> taiwan;
    final Id<Issue> trade;

    CallDesk(Path file) {
        open = Fixtures.tracker(file);
        fentanyl = Fixtures.firstIssue(open);
        taiwan = issue("Taiwan Strait", "Taiwan", "台湾");
        trade = issue("Trade", "tariff", "关税");
        events = new EventDesk(open, new Suggesting(open));
        readouts = new ReadoutDesk(open);
    }

    private Id<Issue> issue(String name, String... terms) {
        var book = new IssueBook(open);
        var scale = book.issues().getFirst().content().scale();
        return book.add(new Issue(name, scale, 0, false, List.of(terms), "", List.of(), null, 90, 90)).result();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final Id<Event> call(Id<Issue>... issues) {
        return call(null, "", issues);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final Id<Event> call(@Nullable Id<Article> readout, String party, Id<Issue>... issues) {
        List<Id<Issue>> on = List.of(issues);
        return events.addWithReadout(List.of(), (citations, marking) -> new Event("Leaders’ call", EventForm.CALL,
                When.of("2024-04-02"), "", on, List.of(), marking, citations), readout, party).result();
    }

    Id<Article> article(String title, String text, ArticleForm form, String published, String language) {
        return open.record("import article", gesture -> gesture.add(new Article(
                title, form, null, null, null, List.of(), When.of(published), DateBasis.TEXT, null, language,
                "Unclassified", ArticleState.INBOX, List.of(), null, null, gesture.body(text), null, null,
                List.of()))).result();
    }

    Id<Article> english() {
        return article("Readout of the call", ENGLISH, ArticleForm.OFFICIAL, "2024-04-02", "en");
    }

    Id<Article> chinese() {
        return article("两国元首通电话", CHINESE, ArticleForm.OFFICIAL, "2024-04-03", "zh");
    }

    EventAt at(Id<Event> event) {
        return events.at(event, AsOf.of(LocalDate.of(2024, 4, 26)));
    }

    /// What the readout in `column` says of `issue`.
    ReadoutCell cell(Id<Event> event, int column, Id<Issue> issue) {
        return at(event).readouts().rows().stream().filter(row -> row.issue().equals(issue)).findFirst()
                .map(row -> row.cells().get(column)).orElseGet(ReadoutCell.NotLookedAt::new);
    }

    @Override
    public void close() {
        open.close();
    }
}
