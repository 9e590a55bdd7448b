package org.rapporteur.intake.text;

import java.util.List;
import org.rapporteur.intake.clippings.ClippingList;
import org.rapporteur.intake.document.Bundle;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Forwarded;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.intake.document.Wrapping;

/// Plain text, pasted or from a file: one article, a bundle of several, or a list of them in columns.
public final class TextParser implements Parser {
    @Override
    public Draft parse(Source source) {
        Encodings.Decoded decoded = Encodings.decode(source);
        Draft listed = ClippingList.of(decoded.text(), source.label(), decoded.warnings());
        if (listed != null) {
            return listed;
        }
        List<Draft> bundled = Bundle.articles(decoded.text().lines().toList());
        if (!bundled.isEmpty()) {
            return Draft.all(bundled, decoded.warnings());
        }
        var facts = new Facts();
        if (source.extension().matches("csv|tsv|tab")) {
            // The rows of a table are no lines of a headline, a day and a name.
            return new Draft(facts, decoded.text().lines().map(Whitespace::line).filter(line -> !line.isEmpty())
                    .toList(), decoded.warnings());
        }
        Forwarded forwarded = Forwarded.of(decoded.text());
        facts.title(forwarded.subject(), "Subject");
        List<String> paragraphs = Furniture.without(Wrapping.paragraphs(forwarded.text()));
        List<String> body = TextHead.read(facts, paragraphs);
        return new Draft(facts, body, decoded.warnings());
    }
}
