package org.rapporteur.ui.briefs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.brief.PdfPages;
import org.rapporteur.brief.Spot;

/// A statement of the paper on show, what it rests on, and where it stands.
///
/// @param line its words and its sources
/// @param spots its lines on the pages
record Said(NoteLine line, List<Spot> spots) {
    Said {
        spots = List.copyOf(spots);
    }

    /// Those of `lines`, in reading order, that stand on the first `most` of `pages`.
    static List<Said> on(PdfPages pages, List<NoteLine> lines, int most) throws IOException {
        List<List<Spot>> places = pages.places(lines.stream().map(NoteLine::statement).toList(), most);
        var said = new ArrayList<Said>();
        for (int i = 0; i < lines.size(); i++) {
            if (!places.get(i).isEmpty()) {
                said.add(new Said(lines.get(i), places.get(i)));
            }
        }
        return List.copyOf(said);
    }

    /// Whether a point of a page, in points, lies in it.
    boolean holds(int page, double x, double y) {
        return spots.stream().anyMatch(spot -> spot.holds(page, x, y));
    }
}
