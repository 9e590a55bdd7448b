package org.rapporteur.ui;

import org.rapporteur.model.Caveat;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Link;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Task;
import org.rapporteur.model.Tripwire;

/// The kinds of record that the entry dock takes, in the order in which it offers them.
public enum EntryKind {
    DEVELOPMENT(Development.class),
    POSITION(Position.class),
    EVENT(Event.class),
    COMMITMENT(Commitment.class),
    RATING(Rating.class),
    PERSON(Person.class),
    LINK(Link.class),
    CAVEAT(Caveat.class),
    TRIPWIRE(Tripwire.class),
    FLAG(Flag.class),
    TASK(Task.class);

    private final Class<? extends Content> type;

    EntryKind(Class<? extends Content> type) {
        this.type = type;
    }

    /// What is recorded.
    public Class<? extends Content> type() {
        return type;
    }

    /// Whether it stands on passages; the others say what the desk itself looks out for.
    public boolean isCited() {
        return this != TRIPWIRE && this != FLAG && this != TASK;
    }
}
