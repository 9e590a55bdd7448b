package org.rapporteur.service.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.model.Citation;
import org.rapporteur.service.DataFields;

/// Reads what stands around the sample's developments.
final class SampleAround {
    /// The lists of the file, with the kind of record that each holds.
    static final Map<String, String> KINDS = Map.of(
            "people", "person", "events", "event", "readouts", "readout", "links", "link",
            "commitments", "commitment", "ratings", "rating", "positions", "position",
            "tripwires", "tripwire", "flags", "flag", "tasks", "task");
    /// The fields that name one record, with its kind; some kinds use a word for something else.
    private static final Map<String, String> NAMING = Map.of("event", "event", "article", "article",
            "issue", "issue", "commitment", "commitment", "speaker", "person");

    private SampleAround() {}

    /// All records of the file at `path`, by kind and key.
    ///
    /// @throws IllegalStateException if one is there twice
    static Map<String, SampleRecord> read(String path) {
        DataFields all = DataFields.one(path);
        var records = new LinkedHashMap<String, SampleRecord>();
        KINDS.forEach((list, kind) -> all.children(list).stream().map(fields -> record(kind, fields)).forEach(one -> {
            if (records.put(one.name(), one) != null) {
                throw new IllegalStateException("twice in the sample: " + one.name());
            }
        }));
        return records;
    }

    private static SampleRecord record(String kind, DataFields fields) {
        List<SampleCitation> sources =
                kind.equals("readout") ? mentioned(fields) : SampleRecords.citations(fields, "sources");
        return new SampleRecord(kind, fields.text("id"), names(fields), sources,
                SampleRecords.citations(fields, "added"), fields);
    }

    /// The words of a readout, in the order of its mentions.
    private static List<SampleCitation> mentioned(DataFields fields) {
        return fields.children("mentions").stream()
                .map(mention -> mention.optional("quote")).filter(Objects::nonNull)
                .map(quote -> new SampleCitation(fields.text("article"), quote, Citation.Role.SUPPORTS)).toList();
    }

    private static List<String> names(DataFields fields) {
        var names = new ArrayList<String>();
        NAMING.forEach((field, kind) -> {
            String key = fields.optional(field);
            if (key != null) {
                names.add(kind + ' ' + key);
            }
        });
        Stream.of("from", "to").map(fields::optional).filter(Objects::nonNull).forEach(names::add);
        fields.texts("issues").forEach(key -> names.add("issue " + key));
        fields.texts("people").forEach(key -> names.add("person " + key));
        fields.children("mentions").forEach(mention -> names.add("issue " + mention.text("issue")));
        return names;
    }
}
