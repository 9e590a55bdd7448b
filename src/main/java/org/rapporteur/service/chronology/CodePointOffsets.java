package org.rapporteur.service.chronology;

import org.rapporteur.model.Article;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;

/// Makes passages of one long text, asked for from its start to its end, without counting from
/// the start each time.
final class CodePointOffsets {
    private final String text;
    private int utf16;
    private int codePoints;

    CodePointOffsets(String text) {
        this.text = text;
    }

    /// The passage from `from` to `to`, in UTF-16 units of the text.
    Passage passage(Id<Article> article, Digest body, int from, int to) {
        int start = at(from);
        int end = start + text.codePointCount(from, to);
        int before = from;
        for (int i = 0; i < Passage.CONTEXT && before > 0; i++) {
            before = text.offsetByCodePoints(before, -1);
        }
        int after = to;
        for (int i = 0; i < Passage.CONTEXT && after < text.length(); i++) {
            after = text.offsetByCodePoints(after, 1);
        }
        return new Passage(article, body, start, end, text.substring(from, to), text.substring(before, from),
                text.substring(to, after));
    }

    private int at(int from) {
        if (from < utf16) {
            utf16 = 0;
            codePoints = 0;
        }
        codePoints += text.codePointCount(utf16, from);
        utf16 = from;
        return codePoints;
    }
}
