package org.rapporteur.service.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Stored;

/// An article that may be a readout of an event; that it is one is for an officer to say.
///
/// @param outlet its publisher, or null where not stated
/// @param named what of the event it names: its place, people, the two sides
/// @param party whose account it seems to be, by name, or empty where nothing says so
public record ReadoutOffer(Stored<Article> article, @Nullable Outlet outlet, List<String> named, String party) {
    public ReadoutOffer {
        named = List.copyOf(named);
    }
}
