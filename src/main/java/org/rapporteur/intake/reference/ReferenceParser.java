package org.rapporteur.intake.reference;

import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Lists of references: RIS, BibTeX, CSL-JSON, EndNote's XML and Zotero's RDF. Each entry becomes a document
/// whose text is not held.
public final class ReferenceParser implements Parser {
    /// Whether `source` is such a list.
    public static boolean fits(Source source) {
        return ReferenceKind.of(source.head()) != null;
    }

    @Override
    public Draft parse(Source source) {
        Parser parser = switch (ReferenceKind.of(source.head())) {
            case RIS -> new RisParser();
            case BIBTEX -> new BibtexParser();
            case CSL -> new CslParser();
            case ENDNOTE -> new EndnoteParser();
            case ZOTERO -> new ZoteroParser();
            case null -> throw new UserProblem("intake.no-references", source.label());
        };
        return parser.parse(source);
    }
}
