package org.rapporteur.intake.pdf;

import java.util.List;
import java.util.stream.Collectors;

/// Spans on one baseline, from left to right.
record Row(List<Span> spans) {
    double left() {
        return spans.getFirst().left();
    }

    double right() {
        return spans.stream().mapToDouble(Span::right).max().orElse(0);
    }

    double y() {
        return main().y();
    }

    double size() {
        return main().size();
    }

    boolean isBold() {
        return spans.stream().allMatch(span -> span.kind().bold());
    }

    /// The span with the most letters.
    Span main() {
        return spans.stream()
                .max((a, b) -> Integer.compare(a.kind().letters(), b.kind().letters()))
                .orElseThrow();
    }

    /// The words of all spans; from right to left where they are written so.
    String text() {
        List<Span> ordered = main().isLeftward() ? spans.reversed() : spans;
        return ordered.stream().map(Span::text).collect(Collectors.joining(" "));
    }
}
