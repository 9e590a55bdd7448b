package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.List;

/// A paragraph and its place in the document's text.
///
/// @param block the paragraph
/// @param from where it starts in the text, in UTF-16 units
record Piece(Block block, int from) {
    private static final String BETWEEN = "\n\n";

    /// The paragraphs of a document with its text.
    ///
    /// @param pieces in their order
    /// @param text all of them, divided by one empty line
    record All(List<Piece> pieces, String text) {}

    /// Lays out `blocks`. A paragraph whose first lines are dates is divided after these.
    static All layOut(List<Block> blocks) {
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        for (Block block : blocks) {
            for (Block part : divided(block)) {
                if (!text.isEmpty()) {
                    text.append(BETWEEN);
                }
                pieces.add(new Piece(part, text.length()));
                text.append(part.text().replace('\t', ' '));
            }
        }
        return new All(pieces, text.toString());
    }

    private static List<Block> divided(Block block) {
        if (block.text().indexOf('\n') < 0) {
            return List.of(block);
        }
        List<Block> lines = block.lines();
        boolean dated = lines.stream().anyMatch(line -> {
            DatePhrase phrase = DateLine.at(line.text());
            return phrase != null && DayLine.isNothing(line.text().substring(phrase.end()));
        });
        return dated ? lines.stream().map(line -> led(line, block)).toList() : List.of(block);
    }

    /// A date that the bold start of the paragraph covers is bold as a line.
    private static Block led(Block line, Block whole) {
        var look = whole.look();
        long letters = line.text().chars().filter(Character::isLetterOrDigit).count();
        boolean first = whole.text().startsWith(line.text());
        boolean strong = look.strong() || first && look.lead() >= letters;
        return line.looking(new Block.Look(look.heading(), strong, look.italic(), look.indent(), look.list(),
                look.size(), look.quotation(), look.contents(), first ? look.lead() : 0));
    }

    /// Where it ends in the text.
    int to() {
        return from + block.text().length();
    }
}
