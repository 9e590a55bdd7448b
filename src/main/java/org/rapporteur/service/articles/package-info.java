/// Articles: importing them, the inbox and the shelf, who uses them, and which are copies of one another.
///
/// Contract: as the services'. An import records its articles in order, each whole or not at all, and
/// may be given up between two of them.
@NullMarked
package org.rapporteur.service.articles;

import org.jspecify.annotations.NullMarked;
