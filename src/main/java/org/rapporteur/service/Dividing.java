package org.rapporteur.service;

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

/// Divides a clipping in which two stories run together. The clipping leaves the desk and two
/// articles take its place, each with the whole original behind it; undo brings it back.
public final class Dividing {
    private final OpenTracker open;

    /// Divides articles of `open`.
    public Dividing(OpenTracker open) {
        this.open = open;
    }

    /// Divides `id` above the paragraph that begins with `seam`.
    ///
    /// @param seam how the second story begins; a trailing "…" stands for the rest of the line
    /// @return the two articles, in the order of the text
    /// @throws UserProblem if passages of it are cited, or nothing in it begins so
    public Ledger.Recorded<List<Id<Article>>> divide(Id<Article> id, String seam) {
        return open.record("divide article", gesture -> {
            Article whole = Records.find(gesture.sql(), Articles.KIND, id)
                    .orElseThrow(() -> new UserProblem("noSuchArticle", id)).content();
            if (!Passages.of(gesture.sql(), id).isEmpty()) {
                throw new UserProblem("divideCited", whole.title());
            }
            String text = whole.body() == null ? "" : Contents.text(gesture.sql(), whole.body()).orElse("");
            List<String> paragraphs = Arrays.asList(text.split("\n\n"));
            int at = seam(paragraphs, seam);
            Id<Article> first = add(gesture, whole, paragraphs.subList(0, at), true);
            Id<Article> second = add(gesture, whole, paragraphs.subList(at, paragraphs.size()), false);
            gesture.delete(id);
            return List.of(first, second);
        });
    }

    private static int seam(List<String> paragraphs, String seam) {
        String begins = seam.endsWith("…") ? seam.substring(0, seam.length() - 1) : seam;
        for (int i = 1; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).startsWith(begins)) {
                return i;
            }
        }
        throw new UserProblem("divideNowhere", seam);
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
