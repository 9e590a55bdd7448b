package org.rapporteur.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one side, or one report, gives out about an event: which words of an article speak of
/// which issue, as an officer confirmed.
///
/// An issue without a [Mention] has not been looked at. That a readout does not mention an issue
/// neither supports nor contradicts anything.
///
/// @param event what it is about
/// @param article where it stands
/// @param party whose account it is, or empty
/// @param mentions what was looked at, issue by issue
/// @param marking its handling label
public record Readout(Id<Event> event, Id<Article> article, String party, List<Mention> mentions, String marking)
        implements Cited {
    /// What a readout says of one issue.
    ///
    /// @param issue the issue
    /// @param passage its words, or null: the readout does not mention the issue
    /// @param translation an unofficial translation of those words by the desk, or empty
    public record Mention(Id<Issue> issue, @Nullable Id<Passage> passage, String translation) {}

    public Readout {
        mentions = List.copyOf(mentions);
    }

    /// The article as context, and each passage that stands in it.
    @Override
    public List<Citation> citations() {
        Citation whole = new Citation(article, null, Citation.Role.CONTEXT, null);
        return Stream.concat(Stream.of(whole), mentions.stream()
                .filter(mention -> mention.passage() != null)
                .map(mention -> Citation.supports(article, mention.passage())).distinct()).toList();
    }

    /// What it says of `issue`, in the order in which the officer confirmed it.
    public List<Mention> of(Id<Issue> issue) {
        return mentions.stream().filter(mention -> mention.issue().equals(issue)).toList();
    }

    /// The same readout with other mentions.
    public Readout withMentions(List<Mention> newMentions) {
        return new Readout(event, article, party, newMentions, marking);
    }
}
