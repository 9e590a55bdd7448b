package org.rapporteur.service.articles;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.intake.CleanText;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Contents;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;
import org.rapporteur.service.OpenTracker;

/// Divides a clipping in which two stories run together. The clipping leaves the desk and two
/// articles take its place, each with the whole original behind it; undo brings it back.
public final class Dividing {
    private final OpenTracker open;

    /// Divides articles of `open`.
    public Dividing(OpenTracker open) {
        this.open = open;
    }

    /// Divides `id` above one of its paragraphs.
    ///
    /// @param paragraph the one with which the second story begins, counted from 0
    /// @return the two articles, in the order of the text
    /// @throws UserProblem if passages of it are cited, or it has no such paragraph
    public Ledger.Recorded<List<Id<Article>>> divide(Id<Article> id, int paragraph) {
        return open.record("divide article", gesture -> {
            Article whole = Records.find(gesture.sql(), Articles.KIND, id)
                    .orElseThrow(() -> new UserProblem("articleGone")).content();
            if (!Passages.of(gesture.sql(), id).isEmpty()) {
                throw new UserProblem("divideCited", whole.title());
            }
            String text = whole.body() == null ? "" : Contents.text(gesture.sql(), whole.body()).orElse("");
            List<String> paragraphs = Arrays.asList(text.split("\n\n"));
            if (paragraph < 1 || paragraph >= paragraphs.size()) {
                throw new UserProblem("divideNowhere", whole.title());
            }
            Id<Article> first = add(gesture, whole, paragraphs.subList(0, paragraph), true);
            Id<Article> second = add(gesture, whole, paragraphs.subList(paragraph, paragraphs.size()), false);
            gesture.delete(id);
            return List.of(first, second);
        });
    }

    /// What was found outside the text, as the address, belongs to the story that stands first.
    private static Id<Article> add(Gesture gesture, Article whole, List<String> paragraphs, boolean first) {
        ImportedArticle read = CleanText.read(String.join("\n\n", paragraphs));
        boolean keeps = first && read.published() == null;
        return gesture.add(new Article(
                first ? whole.title() : read.title(),
                read.form(),
                first && read.outlet() == null ? whole.outlet() : ArticleDesk.outlet(gesture, read.outlet(), null),
                read.speaker(), read.party(), first && read.authors().isEmpty() ? whole.authors() : read.authors(),
                keeps ? whole.published() : read.published(), keeps ? whole.basis() : read.basis(),
                first ? whole.url() : read.url(), read.language(), whole.marking(), whole.state(), whole.issues(),
                whole.fileName(), whole.original(), gesture.body(read.text()), null, null, read.warnings(),
                whole.within(), read.found(), false));
    }
}
