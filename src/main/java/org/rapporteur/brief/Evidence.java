package org.rapporteur.brief;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one note says: the sources of one statement. Equal evidence is one note.
///
/// @param grounds one for each development that the statement rests on, at least one
public record Evidence(List<Grounds> grounds) {
    public Evidence {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("evidence without grounds");
        }
    }

    /// All sources in the order of the note, to follow them back.
    public List<Reference> references() {
        return grounds.stream().flatMap(g -> Stream.concat(g.support().stream(), g.against().stream())).toList();
    }

    /// The note in full.
    public String text() {
        return Sentences.stopped(grounds.stream().map(Grounds::text).collect(Collectors.joining("; ")));
    }
}
