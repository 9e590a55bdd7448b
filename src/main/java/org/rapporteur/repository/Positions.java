package org.rapporteur.repository;

import org.rapporteur.model.Position;

/// What the parties say on issues.
public final class Positions {
    /// How they are kept.
    public static final Kind<Position> KIND = Kind.of("position", Position.class)
            .reference("issue", Position::issue)
            .words("text", Position::text)
            .words("party", Position::party)
            .when("stated", Position::stated)
            .reference("speaker", Position::speaker)
            .column("marking", Position::marking)
            .found(Kind.Finding.BY_TEXT)
            .read(row -> new Position(
                    row.id("issue"), row.text("party"), row.text("text"), row.when("stated"), row.idOrNull("speaker"),
                    row.text("marking"), row.citations()));

    private Positions() {}
}
