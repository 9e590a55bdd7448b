package org.rapporteur.intake.office;

import java.nio.charset.StandardCharsets;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.page.HtmlParser;

/// Rich text. Where it only wraps a web page, as Outlook's does, the page is read.
final class RtfParser implements Parser {
    @Override
    public Draft parse(Source source) {
        var manuscript = new Manuscript(source);
        var text = new RtfText(manuscript);
        var reader = new RtfReader(source.bytes(), text);
        boolean whole = reader.read();
        if (reader.isPage()) {
            byte[] page = text.page().getBytes(StandardCharsets.UTF_8);
            return new HtmlParser().parse(new Source(source.name(), source.url(), page));
        }
        if (!whole) {
            manuscript.damaged();
        }
        return manuscript.draft();
    }
}
