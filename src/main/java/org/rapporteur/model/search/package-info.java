/// What is searched for and what is found: the query as people type it, and its answer.
///
/// Contract: as the model's: immutable values over `java.base`. Whatever is typed is a query;
/// nothing here throws for it. Text is compared by the words of [Words] alone, on the way into the
/// index, in queries and in snippets, so that all three agree.
///
/// # The language
/// `words` must all be there, in any form (`agree` finds "agreed"); `"a phrase"` word for word;
/// `begin*`; `-not`; `this OR that` (binds tighter than the space); filters `outlet:`, `issue:`,
/// `kind:`, `form:`, `party:`, `marking:`, `language:`, `state:inbox|filed|aside`, `cited:yes|no`,
/// `key:yes|no`, each by the beginning of any of its words, values with spaces in quotes, the same
/// filter twice meaning either; `after:` and `before:` a day, month or year, the first included,
/// the second not. Parentheses are passed over.
@NullMarked
package org.rapporteur.model.search;

import org.jspecify.annotations.NullMarked;
