package org.rapporteur.service;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Trackers;

/// Turns what an officer points at into citations, within the gesture that records what they support.
public final class Citing {
    private Citing() {}

    /// The label that a record on `citations` bears: `chosen`, else the highest of its sources.
    public static String marking(Sql sql, @Nullable String chosen, List<Citation> citations) {
        Tracker tracker = Trackers.only(sql).content();
        if (chosen != null) {
            return chosen;
        }
        return highest(sql, tracker.lowestMarking(), citations);
    }

    /// `own`, or the highest marking of what is cited where that is higher.
    static String highest(Sql sql, String own, List<Citation> citations) {
        Tracker tracker = Trackers.only(sql).content();
        return citations.stream()
                .flatMap(citation -> Records.find(sql, Articles.KIND, citation.article()).stream())
                .map(article -> article.content().marking()).reduce(own, tracker::higher);
    }

    /// The citation of what the officer points at; a passage that is not on record yet is recorded.
    ///
    /// @throws UserProblem if the words are not in the article
    public static Citation cite(Gesture gesture, SourceRef source) {
        return switch (source) {
            case SourceRef.Recorded recorded -> {
                Article article = article(gesture.sql(), recorded.article()).content();
                if (Records.find(gesture.sql(), Passages.KIND, recorded.passage())
                        .filter(passage -> passage.content().article().equals(recorded.article())).isEmpty()) {
                    throw new UserProblem("quoteMissing", article.title());
                }
                yield new Citation(recorded.article(), recorded.passage(), recorded.role(), null);
            }
            case SourceRef.Whole whole -> {
                Article article = article(gesture.sql(), whole.article()).content();
                if (!article.citableWhole()) {
                    throw new UserProblem("quoteMissing", article.title());
                }
                yield new Citation(whole.article(), null, whole.role(), null);
            }
            case SourceRef.Selection selection -> quote(gesture, selection.article(), selection.role(),
                    text -> new QuoteFinder.Range(selection.from(), selection.to()));
            case SourceRef.Quote quote -> quote(gesture, quote.article(), quote.role(),
                    text -> QuoteFinder.find(text, quote.words())
                            .orElseThrow(() -> new UserProblem("quoteNotFound", quote.words())));
        };
    }

    private static Citation quote(
            Gesture gesture, Id<Article> id, Citation.Role role, Function<String, QuoteFinder.Range> place) {
        Article article = article(gesture.sql(), id).content();
        Digest body = article.body();
        String text = body == null ? null : Contents.text(gesture.sql(), body).orElse(null);
        if (body == null || text == null) {
            throw new UserProblem("textNotHeld", article.title());
        }
        QuoteFinder.Range range = QuoteFinder.whole(text, place.apply(text));
        if (range.from() < 0 || range.to() > text.length() || range.to() <= range.from()) {
            throw new UserProblem("quoteMissing", article.title());
        }
        Passage passage = Passage.of(id, body, text, range.from(), range.to());
        Id<Passage> there = Passages.of(gesture.sql(), id).stream()
                .filter(stored -> stored.content().equals(passage)).map(Stored::id).findFirst()
                .orElseGet(() -> gesture.add(passage));
        return new Citation(id, there, role, null);
    }

    /// The article `id`.
    ///
    /// @throws UserProblem if there is none
    public static Stored<Article> article(Sql sql, Id<Article> id) {
        return Records.find(sql, Articles.KIND, id).orElseThrow(() -> new UserProblem("articleGone"));
    }

    /// Files the articles that `sources` cite and that are still in the inbox.
    public static void fileCited(Gesture gesture, List<SourceRef> sources) {
        Set<UUID> cited = new TreeSet<>();
        sources.forEach(source -> cited.add(source.article().value()));
        for (UUID id : cited) {
            Stored<Article> article = article(gesture.sql(), new Id<>(id));
            if (article.content().state() == ArticleState.INBOX) {
                gesture.revise(article.id(),
                        article.content().withState(ArticleState.FILED, article.content().issues()));
            }
        }
    }
}
