package org.rapporteur.service.articles;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.Link;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;

/// A record of any kind that cites an article, or a brief that states what rested on it.
///
/// @param kind the name of its kind, as `development`
/// @param name what it is called; of what has no name of its own, what it is about
/// @param record the record
public record Citer(String kind, String name, Stored<? extends Content> record) {
    /// The date of which it tells, or null where it tells of none.
    public @Nullable When when() {
        return switch (record.content()) {
            case Development development -> development.happened();
            case Position position -> position.stated();
            case Commitment commitment -> commitment.made();
            case Rating rating -> rating.since();
            case Event event -> event.when();
            case Link link -> link.when();
            case Caveat caveat -> caveat.when();
            case Brief brief -> brief.issued();
            default -> null;
        };
    }
}
