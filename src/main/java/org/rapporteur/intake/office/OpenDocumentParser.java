package org.rapporteur.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.clippings.ClippingList;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Documents of LibreOffice and its kin: text (ODT), the articles that a sheet lists, and the
/// words of other sheets and of slides.
final class OpenDocumentParser implements Parser {
    private static final int MANIFEST = 1 << 20;
    private static final int TYPE = 200;

    @Override
    public Draft parse(Source source) {
        Parts parts = Parts.of(source);
        String manifest = new String(parts.bytes("META-INF/manifest.xml", MANIFEST), StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data")) {
            throw new UserProblem("intake.encrypted", source.label());
        }
        Draft list = list(parts);
        if (list != null) {
            return list;
        }
        var manuscript = new Manuscript(source);
        var body = new OpenDocumentBody();
        boolean archive = Markup.walk(parts, "content.xml", body);
        if (!archive) {
            Markup.walk(parts, "word/document.xml", body);
        }
        manuscript.addAll(body.paragraphs());
        manuscript.tables(body.tables());
        Markup.walk(parts, "meta.xml", new FileProperties(manuscript));
        if (parts.isDamaged()) {
            manuscript.damaged();
        }
        return manuscript.draft();
    }

    /// The articles that a workbook lists, or null where it is none or no such list.
    private static @Nullable Draft list(Parts parts) {
        if (!new String(parts.bytes("mimetype", TYPE), StandardCharsets.US_ASCII).contains("spreadsheet")) {
            return null;
        }
        var cells = new OpenDocumentCells();
        Markup.walk(parts, "content.xml", cells);
        return parts.isDamaged() ? null : ClippingList.of(cells.sheets(), List.of());
    }
}
