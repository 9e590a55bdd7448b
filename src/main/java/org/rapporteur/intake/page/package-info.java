/// Web pages: the article without its furniture, and what the page says of it.
///
/// Contract: nothing that a page names is ever loaded.
@NullMarked
package org.rapporteur.intake.page;

import org.jspecify.annotations.NullMarked;
