package org.rapporteur.intake.office;

import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Documents, workbooks and slides of Word, Excel, PowerPoint and LibreOffice, and rich text.
public final class OfficeParser implements Parser {
    /// Whether `source` is one of them, told by its content.
    public static boolean fits(Source source) {
        return OfficeKind.of(source) != null;
    }

    @Override
    public Draft parse(Source source) {
        Parser parser = switch (OfficeKind.of(source)) {
            case WORD -> new WordParser();
            case OLD_WORD -> new OldWordParser();
            case RTF -> new RtfParser();
            case OPEN_DOCUMENT -> new OpenDocumentParser();
            case SHEET -> new SheetParser();
            case SLIDES -> new SlidesParser();
            case OLD_SHEET -> new OldSheetParser();
            case ENCRYPTED -> new EncryptedParser();
            case null -> throw new UserProblem("intake.damaged", source.label());
        };
        return parser.parse(source);
    }
}
