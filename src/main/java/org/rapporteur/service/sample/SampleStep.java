package org.rapporteur.service.sample;

import java.time.Instant;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Tracker;

/// One gesture of the sample's desk. What is named by a key was made by an earlier step.
public sealed interface SampleStep {
    /// When it was recorded.
    Instant at();

    /// The tracker is made.
    record Begin(Instant at, Tracker tracker) implements SampleStep {}

    /// A scale is recorded; issues name it by its own name.
    record AddScale(Instant at, Scale scale) implements SampleStep {}

    /// An outlet is recorded.
    record AddOutlet(Instant at, String key, Outlet outlet) implements SampleStep {}

    /// An issue is recorded, as yet without objective, points and standing.
    record AddIssue(Instant at, SampleIssue issue) implements SampleStep {}

    /// An article is imported.
    record Import(Instant at, SampleArticle article) implements SampleStep {}

    /// A development is logged with its sources.
    record Log(Instant at, SampleDevelopment development) implements SampleStep {}

    /// A logged development is given its added sources, after those it has.
    record Cite(Instant at, SampleDevelopment development) implements SampleStep {}

    /// Where an issue stands is written anew.
    record Stand(Instant at, String issue, Standing standing) implements SampleStep {}

    /// An issue is given its objective and its talking points.
    record Prepare(Instant at, SampleIssue issue) implements SampleStep {}

    /// What stands around the developments is recorded: a person, an event, a readout, …
    record Keep(Instant at, SampleRecord record) implements SampleStep {}

    /// Such a record is given its added sources, after those it has.
    record Amend(Instant at, SampleRecord record) implements SampleStep {}
}
