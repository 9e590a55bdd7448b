package org.rapporteur.service.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.When;

/// A development of the sample.
///
/// @param key its name within the sample
/// @param issue the key of its issue
/// @param what what happened, one sentence
/// @param happened when it happened
/// @param reported when it was first reported, or null where that is the same
/// @param level the level that it sets, 1 to 5, or null where it changes no status
/// @param assessment the desk's judgement, or null
/// @param sources what it rests on when it is logged
/// @param added further sources, of articles imported later
public record SampleDevelopment(
        String key,
        String issue,
        String what,
        When happened,
        @Nullable When reported,
        @Nullable Integer level,
        @Nullable Assessment assessment,
        List<SampleCitation> sources,
        List<SampleCitation> added) {
    public SampleDevelopment {
        sources = List.copyOf(sources);
        added = List.copyOf(added);
    }
}
