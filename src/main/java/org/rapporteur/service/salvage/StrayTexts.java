package org.rapporteur.service.salvage;

import java.util.List;
import org.rapporteur.intake.document.Titles;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.Warning;
import org.rapporteur.repository.Contents;
import org.rapporteur.service.OpenTracker;

/// Texts that a salvage found whole and whose article is gone. Each becomes an article in the inbox
/// that claims nothing but its words, and is marked as high as the tracker allows: what it was marked
/// is not known.
final class StrayTexts {
    private StrayTexts() {}

    /// Records an article for each of `texts`, which the tracker holds.
    static void record(OpenTracker open, List<Digest> texts) {
        Tracker tracker = open.tracker().content();
        String marking = highestAllowed(tracker);
        if (!texts.isEmpty()) {
            open.record("salvage", gesture -> {
                texts.forEach(digest -> Contents.text(gesture.sql(), digest)
                        .ifPresent(text -> gesture.add(article(digest, text, marking))));
                return texts.size();
            });
        }
    }

    /// The label of what nobody knows the label of.
    static String highestAllowed(Tracker tracker) {
        return tracker.ceiling() == null ? tracker.markings().getLast() : tracker.ceiling();
    }

    private static Article article(Digest digest, String text, String marking) {
        String title = Titles.firstWords(text.strip().lines().findFirst().orElse(""));
        return new Article(
                title, ArticleForm.PRESS, null, null, null, List.of(), null, DateBasis.NOT_STATED, null, null, marking,
                ArticleState.INBOX, List.of(), null, null, digest, null, null, List.of(Warning.of("salvagedText")));
    }
}
