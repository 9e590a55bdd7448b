package org.rapporteur.intake.pdf;

import java.util.List;

/// Lines that belong together.
///
/// @param text their words, mended
/// @param lines what it was put together from
record Paragraph(String text, List<Line> lines) {
    Line first() {
        return lines.getFirst();
    }

    double size() {
        return first().size();
    }

    boolean isBold() {
        return lines.stream().allMatch(Line::isBold);
    }
}
