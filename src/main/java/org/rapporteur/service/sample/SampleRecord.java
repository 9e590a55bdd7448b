package org.rapporteur.service.sample;

import java.util.List;
import org.rapporteur.service.DataFields;

/// A record of the sample that stands around its developments: a person, an event, a readout, …
///
/// @param kind what it is, by the name of its kind
/// @param key its name among the records of its kind
/// @param names what it names: kind and key of each, divided by a space
/// @param sources what it rests on when it is recorded
/// @param added further sources, of articles imported later
/// @param fields all that its file says of it
record SampleRecord(
        String kind,
        String key,
        List<String> names,
        List<SampleCitation> sources,
        List<SampleCitation> added,
        DataFields fields) {
    SampleRecord {
        names = List.copyOf(names);
        sources = List.copyOf(sources);
        added = List.copyOf(added);
    }

    /// Kind and key, divided by a space: what a script calls it.
    String name() {
        return kind + ' ' + key;
    }

    /// Whether it is given more sources by a later step.
    boolean isAmended() {
        return !added.isEmpty();
    }
}
