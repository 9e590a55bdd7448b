package org.rapporteur.intake;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// What became of one document that was read, or of one that it held: a mail gives one for its
/// text and one for each attachment.
public sealed interface Part {
    /// What it is called: its file's name, or the first words of a paste.
    String name();

    /// It is an article.
    record Read(String name, ImportedArticle article) implements Part {}

    /// It could not be read.
    ///
    /// @param within the document that enclosed it, or null
    record Refused(String name, @Nullable String within, UserProblem problem) implements Part {}
}
