package org.rapporteur.model.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LinkForm;

/// A dated influence, ready to be drawn as an arrow.
///
/// @param source what bears on the other
/// @param target what it bears on
/// @param form how
/// @param mark the link itself with its date
public record Tie(End source, End target, LinkForm form, Mark mark) {
    /// One end of an arrow.
    ///
    /// @param record the record
    /// @param name its words
    /// @param issues the issues in whose lanes it may stand; empty for what stands among the events
    /// @param at the day on which it stands, or null: on the day of the influence
    public record End(Id<?> record, String name, List<Id<Issue>> issues, @Nullable Double at) {
        public End {
            issues = List.copyOf(issues);
        }
    }

    /// On which day the arrow leaves.
    public double leaves() {
        return source.at() == null ? middle() : source.at();
    }

    /// On which day it arrives.
    public double arrives() {
        return target.at() == null ? middle() : target.at();
    }

    private double middle() {
        return (mark.from() + mark.to() + 1) / 2.0;
    }
}
