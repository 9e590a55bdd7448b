package org.rapporteur.repository;

import org.rapporteur.model.Outlet;

/// Outlets.
public final class Outlets {
    /// How they are kept.
    public static final Kind<Outlet> KIND = Kind.of("outlet", Outlet.class)
            .words("name", Outlet::name)
            .words("short_name", Outlet::shortName)
            .column("reliability", Outlet::reliability)
            .texts("outlet_alias", Outlet::aliases)
            .texts("outlet_domain", Outlet::domains)
            .unsearched("outlet_domain")
            .read(row -> new Outlet(
                    row.text("name"), row.text("short_name"), row.texts("outlet_alias"), row.texts("outlet_domain"),
                    row.textOrNull("reliability")));

    private Outlets() {}
}
