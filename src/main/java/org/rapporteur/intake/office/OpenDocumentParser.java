package org.rapporteur.intake.office;

import java.nio.charset.StandardCharsets;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Documents of LibreOffice and its kin: text (ODT), and the words of sheets and slides.
final class OpenDocumentParser implements Parser {
    private static final int MANIFEST = 1 << 20;

    @Override
    public Draft parse(Source source) {
        Parts parts = Parts.of(source);
        String manifest = new String(parts.bytes("META-INF/manifest.xml", MANIFEST), StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data")) {
            throw new UserProblem("intake.encrypted", source.label());
        }
        var manuscript = new Manuscript(source);
        var body = new OpenDocumentBody();
        boolean archive = Markup.walk(parts, "content.xml", body);
        if (!archive) {
            Markup.walk(parts, "word/document.xml", body);
        }
        manuscript.addAll(body.paragraphs());
        Markup.walk(parts, "meta.xml", new FileProperties(manuscript));
        if (parts.isDamaged()) {
            manuscript.damaged();
        }
        return manuscript.draft();
    }
}
