package org.rapporteur.repository;

import org.rapporteur.model.Caveat;

/// What is known against sources.
public final class Caveats {
    /// How they are kept.
    public static final Kind<Caveat> KIND = Kind.of("caveat", Caveat.class)
            .words("why", Caveat::why)
            .reference("article", Caveat::article)
            .reference("passage", Caveat::passage)
            .column("form", caveat -> caveat.form().name())
            .when("since", Caveat::when)
            .column("marking", Caveat::marking)
            .found(Kind.Finding.NEVER)
            .read(row -> new Caveat(
                    row.id("article"), row.idOrNull("passage"), row.constant(Caveat.Form.class, "form"),
                    row.when("since"), row.text("why"), row.text("marking"), row.citations()));

    private Caveats() {}
}
