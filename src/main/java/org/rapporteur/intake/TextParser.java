package org.rapporteur.intake;

import java.util.List;
import org.rapporteur.model.Warning;

/// Plain text, pasted or from a file.
final class TextParser implements Parser {
    @Override
    public Draft parse(Source source) {
        Encodings.Decoded decoded = Encodings.decode(source);
        var facts = new Facts();
        List<String> paragraphs = Furniture.without(Wrapping.paragraphs(decoded.text()));
        List<String> body = TextHead.read(facts, paragraphs);
        return new Draft(facts, body, decoded.guessed() ? List.of(Warning.of("encoding-guessed")) : List.of());
    }
}
