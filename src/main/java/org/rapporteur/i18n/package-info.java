/// Text for people.
///
/// Contract: A leaf: every sentence that a person reads comes from here.
@NullMarked
package org.rapporteur.i18n;

import org.jspecify.annotations.NullMarked;
