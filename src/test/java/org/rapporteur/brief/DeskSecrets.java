package org.rapporteur.brief;

import java.util.List;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Direction;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.When;

/// A desk one of whose developments, and one of whose articles, may not leave the building.
final class DeskSecrets {
    /// Stands in each text that a free copy must not contain.
    static final String SECRET = "Nightjar";

    private DeskSecrets() {}

    static TrackerSnapshot snapshot() {
        var open = Desk.source("Reuters", ArticleForm.PRESS, "Open title", "2024-04-01", "open quote");
        var closed = Desk.source(
                SECRET + " News",
                Desk.article(SECRET + " cable", ArticleForm.NOTE, "2024-04-02", Desk.SENSITIVE),
                "quote of " + SECRET, Citation.Role.SUPPORTS);
        return Desk.snapshot(Desk.issue(
                "Open issue", Desk.FRICTION, Direction.STEADY, List.of(),
                Desk.entry("An open sentence on a closed source, " + SECRET, When.of("2024-04-03"), closed),
                Desk.entry(
                        "A closed sentence, " + SECRET, When.of("2024-04-02"), null, Desk.SENSITIVE,
                        new Assessment("Judged by " + SECRET, null, null, null, null), open),
                Desk.entry(
                        "An open sentence", When.of("2024-04-01"), Desk.change(Desk.FRICTION, 0, 3), Desk.FREE,
                        new Assessment("", Confidence.LOW, null, null, null), open)));
    }
}
