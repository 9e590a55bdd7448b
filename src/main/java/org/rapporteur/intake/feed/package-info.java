/// News feeds saved to the disk, in XML and in JSON, and any other XML that is no page by its words.
///
/// Contract: entities that a document defines are never resolved, and nothing that it names is
/// loaded.
@NullMarked
package org.rapporteur.intake.feed;

import org.jspecify.annotations.NullMarked;
