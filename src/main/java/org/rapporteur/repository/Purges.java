package org.rapporteur.repository;

import org.rapporteur.model.Purged;

/// Why articles were purged.
public final class Purges {
    /// How it is kept.
    public static final Kind<Purged> KIND = Kind.of("purge", Purged.class)
            .reference("article", Purged::article)
            .words("why", Purged::why)
            .found(Kind.Finding.NEVER)
            .read(row -> new Purged(row.id("article"), row.text("why")));

    private Purges() {}
}
