package org.rapporteur.service.articles;

import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.intake.Part;
import org.rapporteur.repository.Body;
import org.rapporteur.repository.Packed;

/// A document that was read, and is ready to be recorded.
///
/// @param original the file; null where only a reference was read
/// @param body its clean text
record Incoming(String name, ImportedArticle article, @Nullable Packed original, Body body) {
    /// Packs what was read.
    static Incoming of(Part.Read read) {
        byte[] bytes = read.article().original();
        return new Incoming(read.name(), read.article(), bytes == null ? null : Packed.of(bytes),
                Body.of(read.article().text()));
    }
}
