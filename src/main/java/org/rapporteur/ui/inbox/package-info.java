/// The daily path: articles come in, are read and sorted, and what they report is logged with
/// the passages that say so.
///
/// Contract: one [LogViewModel] and one [ImportViewModel] serve the window; screens that read an
/// article have an [ArticleViewModel] each. Nothing here reads or writes on the JavaFX thread, and
/// no date is ever filled in but from a source.
@NullMarked
package org.rapporteur.ui.inbox;

import org.jspecify.annotations.NullMarked;
