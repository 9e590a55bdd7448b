/// What all formats share: a document as it came ([Source]), what a [Parser] makes of it
/// ([Draft], with its [Facts]), and the tools that clean text and read dates, names and places.
///
/// Contract: pure functions over bytes and strings; nothing is opened, nothing is remembered.
@NullMarked
package org.rapporteur.intake.document;

import org.jspecify.annotations.NullMarked;
