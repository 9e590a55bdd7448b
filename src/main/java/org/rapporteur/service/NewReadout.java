package org.rapporteur.service;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Readouts;
import org.rapporteur.repository.Records;

/// How an article becomes a readout of an event, within whatever gesture records it.
public final class NewReadout {
    private NewReadout() {}

    /// Adds `article` as a readout of `event`, and files it where it is still in the inbox.
    ///
    /// @param party whose account it is, by name, or empty
    /// @throws UserProblem if it is a readout of this event already, or one of them is gone
    public static Id<Readout> add(Gesture gesture, Id<Event> event, Id<Article> article, String party) {
        if (find(gesture, event, article).isPresent()) {
            throw new UserProblem("readoutThere", Citing.article(gesture.sql(), article).content().title());
        }
        Readout fresh = of(gesture, event, article, party);
        Citing.fileCited(gesture, List.of(new SourceRef.Whole(article, Citation.Role.CONTEXT)));
        return gesture.add(fresh);
    }

    /// What is recorded of `article` as a readout of `event`.
    public static Optional<Stored<Readout>> find(Gesture gesture, Id<Event> event, Id<Article> article) {
        return Readouts.of(gesture.sql(), event, Records.NOW).stream()
                .filter(readout -> readout.content().article().equals(article)).findFirst();
    }

    /// A readout of which nothing is quoted yet, not recorded.
    public static Readout of(Gesture gesture, Id<Event> event, Id<Article> article, String party) {
        String marking = Citing.marking(gesture.sql(), null, List.of(
                new Citation(article, null, Citation.Role.CONTEXT, null)));
        return new Readout(event, Citing.article(gesture.sql(), article).id(), party.strip(), List.of(), marking);
    }
}
