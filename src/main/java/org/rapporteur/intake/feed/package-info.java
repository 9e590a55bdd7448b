/// XML that is no page: news feeds saved to the disk, and any other XML by its words.
///
/// Contract: entities that a document defines are never resolved, and nothing that it names is
/// loaded.
@NullMarked
package org.rapporteur.intake.feed;

import org.jspecify.annotations.NullMarked;
