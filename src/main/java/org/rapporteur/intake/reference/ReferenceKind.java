package org.rapporteur.intake.reference;

import org.jspecify.annotations.Nullable;

/// The formats of lists of references, told by how they start.
enum ReferenceKind {
    /// RIS.
    RIS,
    /// BibTeX.
    BIBTEX,
    /// CSL-JSON and Zotero's JSON.
    CSL,
    /// EndNote's XML.
    ENDNOTE,
    /// Zotero's RDF.
    ZOTERO;

    /// The kind of the list that starts with `head`, or null if it is none.
    static @Nullable ReferenceKind of(String head) {
        if (RisParser.fits(head)) {
            return RIS;
        }
        if (BibtexParser.fits(head)) {
            return BIBTEX;
        }
        if (CslParser.fits(head)) {
            return CSL;
        }
        if (ZoteroParser.fits(head)) {
            return ZOTERO;
        }
        return EndnoteParser.fits(head) ? ENDNOTE : null;
    }
}
