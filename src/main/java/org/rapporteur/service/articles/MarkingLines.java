package org.rapporteur.service.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Tracker;

/// Reads the handling label that a document bears on a line of its own at its top or its foot.
///
/// The labels of the tracker are known in any case. Where the tracker has a ceiling, the labels of
/// classified papers are known too, in capitals, for those are the ones that must not come in.
final class MarkingLines {
    private static final Pattern CLASSIFIED =
            Pattern.compile("(?:(?:NATO|COSMIC) )?(?:TOP SECRET|SECRET|CONFIDENTIAL|UK SECRET)(?:\\s*//.*)?");
    private static final int LINES = 4;
    private static final int LONGEST = 80;

    private MarkingLines() {}

    /// The highest label that `text` bears; empty where it bears none that is known.
    static Optional<String> of(String text, Tracker tracker) {
        return edges(text).stream().flatMap(line -> label(line, tracker).stream()).reduce(tracker::higher);
    }

    private static Optional<String> label(String line, Tracker tracker) {
        String upper = line.toUpperCase(Locale.ROOT).replace("TLP:WHITE", "TLP:CLEAR");
        Optional<String> own = tracker.markings().stream()
                .filter(marking -> upper.equals(marking.toUpperCase(Locale.ROOT))).findFirst();
        return own.isPresent() || tracker.ceiling() == null || !CLASSIFIED.matcher(line).matches()
                ? own : Optional.of(line);
    }

    /// The first and the last lines that are not blank.
    private static List<String> edges(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var edges = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        edges.addAll(lines.subList(Math.max(edges.size(), lines.size() - LINES), lines.size()));
        return edges.stream().filter(line -> line.length() <= LONGEST).toList();
    }
}
