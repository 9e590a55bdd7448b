/// What the tracker speaks of: the records of the glossary, partial dates, levels and the
/// pure rules by which a status follows from developments.
///
/// Contract: immutable values over `java.base` alone; no input or output (but the one table of
/// characters that comes with [ChineseScript]), no clock, no
/// randomness. A list in a record is never null and is copied on the way in. What may be
/// absent is `@Nullable`.
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
