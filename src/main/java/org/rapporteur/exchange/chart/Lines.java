package org.rapporteur.exchange.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.exchange.timeline.Pen;
import org.rapporteur.model.timeline.Letters;
import org.rapporteur.model.timeline.Text;

/// Words on as many lines as they need in a given room.
///
/// @param lines what stands on each
/// @param role how they are set
record Lines(List<String> lines, Text.Lettering role) {
    private static final double LEADING = 1.3;

    Lines {
        lines = List.copyOf(lines);
    }

    /// `words` broken where their script allows, and within a word only where it alone is wider than `room`.
    static Lines of(String words, Text.Lettering role, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String piece : pieces(words, role, room)) {
            if (!line.isEmpty() && Letters.width((line + piece).strip(), role) > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return new Lines(lines, role);
    }

    private static List<String> pieces(String words, Text.Lettering role, double room) {
        var pieces = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = words.substring(start, end);
            if (Letters.width(piece.strip(), role) <= room) {
                pieces.add(piece);
            } else {
                piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
            start = end;
        }
        return pieces;
    }

    double height() {
        return lines.size() * leading();
    }

    double width() {
        return lines.stream().mapToDouble(line -> Letters.width(line, role)).max().orElse(0);
    }

    /// Draws them from the upper left corner `x`, `y` on.
    void draw(Pen pen, double x, double y, int colour) {
        double top = y;
        for (String line : lines) {
            double upper = top + (leading() - role.height()) / 2;
            pen.text(new Text(line, role, x, upper, Letters.width(line, role), 0, false), colour, 1);
            top += leading();
        }
    }

    private double leading() {
        return Math.ceil(role.size() * LEADING);
    }
}
