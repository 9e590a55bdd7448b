package org.rapporteur.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Stored;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.articles.Copies;
import org.rapporteur.ui.entry.Desk;

/// The issues that the articles of a list are likely to be about, each looked for once for as
/// long as neither the article nor the issues change. Safe on any thread.
final class LikelyIssues {
    private record Key(Id<Article> article, RevisionId revision, List<RevisionId> issues) {}

    private final Desk desk;
    private final Map<Key, List<Suggestion>> known = new ConcurrentHashMap<>();

    LikelyIssues(Desk desk) {
        this.desk = desk;
    }

    /// `listed`, with the likely issues of those that were looked at before; none for the others.
    List<InboxItem> items(List<ArticleDesk.Listed> listed) {
        List<RevisionId> issues = followed().stream().map(Stored::revision).toList();
        Map<Id<Article>, String> copies =
                new Copies(desk.open()).firstTitles(listed.stream().map(one -> one.article().id()).toList());
        return listed.stream().map(one -> new InboxItem(
                one, known.getOrDefault(key(one, issues), List.of()), copies.get(one.article().id()))).toList();
    }

    /// The same, after looking at the first `limit` that were not looked at yet.
    List<InboxItem> lookedAt(List<ArticleDesk.Listed> listed, int limit) {
        List<Stored<Issue>> followed = followed();
        List<RevisionId> issues = followed.stream().map(Stored::revision).toList();
        var reader = desk.suggesting().reader();
        var left = new ArrayList<>(listed);
        left.removeIf(one -> known.containsKey(key(one, issues)));
        left.stream().limit(limit).forEach(one -> {
            String text = desk.articles().open(one.article().id()).text();
            known.put(key(one, issues), reader.issues(one.article().content().title(), text == null ? "" : text));
        });
        return items(listed);
    }

    /// How many of `listed` were not looked at yet.
    long left(List<ArticleDesk.Listed> listed) {
        List<RevisionId> issues = followed().stream().map(Stored::revision).toList();
        return listed.stream().filter(one -> !known.containsKey(key(one, issues))).count();
    }

    private List<Stored<Issue>> followed() {
        return desk.issues().issues().stream().filter(issue -> !issue.content().archived()).toList();
    }

    private static Key key(ArticleDesk.Listed listed, List<RevisionId> issues) {
        return new Key(listed.article().id(), listed.article().revision(), issues);
    }
}
