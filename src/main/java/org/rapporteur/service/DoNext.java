package org.rapporteur.service;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Standing;

/// Something that waits for the officer.
public sealed interface DoNext {
    /// The tracker has no article yet: import the first.
    record FirstArticle() implements DoNext {}

    /// Clippings wait in the inbox.
    ///
    /// @param clippings how many
    /// @param oldestDays how many days before the view's date the first of them came in; never
    ///     below 0
    record Inbox(int clippings, long oldestDays) implements DoNext {}

    /// By the day named in an assessment it should have turned out, and nobody has assessed the
    /// issue since.
    record Forecast(IssueSnapshot issue, DevelopmentEntry entry, PartialDate by) implements DoNext {}

    /// The sentence of where an issue stands is older than what happened last, or missing.
    ///
    /// @param standing the old sentence, or null where there is none
    record Sentence(IssueSnapshot issue, @Nullable Standing standing) implements DoNext {}

    /// The status of an issue changed lately and there is nothing to say about it.
    record Points(IssueSnapshot issue) implements DoNext {}
}
