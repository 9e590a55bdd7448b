package org.rapporteur.repository;

import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;

/// Influences of one record on another.
public final class Links {
    /// How they are kept.
    public static final Kind<Link> KIND = Kind.of("link", Link.class)
            .reference("source", Link::source)
            .reference("target", Link::target)
            .column("form", link -> link.form().name())
            .when("since", Link::when)
            .words("words", Link::words)
            .column("marking", Link::marking)
            .found(Kind.Finding.NEVER)
            .read(row -> new Link(
                    row.id("source"), row.id("target"), row.constant(LinkForm.class, "form"), row.when("since"),
                    row.text("words"), row.text("marking"), row.citations()));

    private Links() {}
}
