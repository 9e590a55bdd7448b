/// Tracker content in the forms that other programs read.
///
/// Contract: knows no database and no files; text in, text out.
@NullMarked
package org.rapporteur.exchange;

import org.jspecify.annotations.NullMarked;
