package org.rapporteur.service.events;

import java.util.List;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Passage;

/// What one readout says of one issue, as far as an officer has looked: exactly one of four.
///
/// A proposal is the program's and counts for nothing until an officer confirms it. That a readout
/// does not mention an issue neither supports nor contradicts anything.
public sealed interface ReadoutCell {
    /// Its words on the issue, confirmed by an officer.
    ///
    /// @param quotations the words, in the order in which they were confirmed; at least one
    /// @param further sentences that may belong here too
    record Quoted(List<Quotation> quotations, List<Proposal> further) implements ReadoutCell {
        public Quoted {
            quotations = List.copyOf(quotations);
            further = List.copyOf(further);
        }
    }

    /// An officer read it and found nothing on the issue.
    record NotMentioned() implements ReadoutCell {}

    /// Nobody has confirmed anything; sentences that use the issue's watch terms are proposed.
    ///
    /// @param proposals the sentences, in the order of the text; at least one
    record Proposed(List<Proposal> proposals) implements ReadoutCell {
        public Proposed {
            proposals = List.copyOf(proposals);
        }
    }

    /// Nobody has looked, and there is nothing to propose.
    record NotLookedAt() implements ReadoutCell {}

    /// Words of a readout.
    ///
    /// @param passage where they stand
    /// @param words the words
    /// @param foreign whether they are in another language than the desk's English
    /// @param translation an unofficial translation by the desk, or empty
    record Quotation(Id<Passage> passage, String words, boolean foreign, String translation) {}

    /// A sentence that may speak of an issue.
    ///
    /// @param issue the issue
    /// @param from where it starts in the article's text, in UTF-16 units
    /// @param to where it ends, exclusive
    /// @param words the sentence
    /// @param terms the issue's watch terms in it
    record Proposal(Id<Issue> issue, int from, int to, String words, List<String> terms) {
        public Proposal {
            terms = List.copyOf(terms);
        }
    }

    /// The sentences that wait to be confirmed.
    default List<Proposal> waiting() {
        return switch (this) {
            case Quoted quoted -> quoted.further();
            case Proposed proposed -> proposed.proposals();
            case NotMentioned nothing -> List.of();
            case NotLookedAt nothing -> List.of();
        };
    }
}
