package org.rapporteur.brief;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;

/// One source in a note.
///
/// @param text outlet, title, form, date, address and the quoted passage, without a full stop
/// @param article the article, so that a screen can follow the citation back
/// @param passage the passage in it, or null where it is cited as a whole
public record Reference(String text, Id<Article> article, @Nullable Id<Passage> passage) {}
