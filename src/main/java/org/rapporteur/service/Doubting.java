package org.rapporteur.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Records;

/// Records what becomes known against a source: that it was corrected, withdrawn or discredited.
public final class Doubting {
    private final OpenTracker open;

    /// Doubts about the articles of `open`.
    public Doubting(OpenTracker open) {
        this.open = open;
    }

    /// Marks `passage`, or all of `article` where that is null; the caveat bears the article's label.
    ///
    /// @param why one sentence: what is right instead, or who says so
    /// @throws UserProblem if there is no such article, or nothing is said
    public Done<Id<Caveat>> mark(
            Id<Article> article, @Nullable Id<Passage> passage, Caveat.Form form, When when, String why) {
        if (why.isBlank()) {
            throw new UserProblem("caveatWhy");
        }
        return Done.of(open.record("add caveat", gesture -> gesture.add(new Caveat(article, passage, form, when,
                why.strip(), Records.find(gesture.sql(), Articles.KIND, article)
                        .orElseThrow(() -> new UserProblem("articleGone")).content().marking(),
                List.of()))));
    }

    /// Takes a mark away; its history stays.
    ///
    /// @throws UserProblem if it is gone already
    public Done<Id<Caveat>> unmark(Id<Caveat> caveat) {
        return Done.of(new Register(open).delete(Caveat.class, caveat));
    }
}
