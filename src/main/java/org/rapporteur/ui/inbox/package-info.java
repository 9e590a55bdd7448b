/// The daily path: articles come in, are read and sorted, and what they report is logged with
/// the passages that say so.
///
/// Contract: one [ImportViewModel] serves the window; screens that read an article have an
/// [ArticleViewModel] each. What is recorded goes through [org.rapporteur.ui.entry]. Nothing here
/// reads or writes on the JavaFX thread.
@NullMarked
package org.rapporteur.ui.inbox;

import org.jspecify.annotations.NullMarked;
