package org.rapporteur.brief;

import java.util.List;
import java.util.stream.Collectors;

/// The sources of one development.
///
/// @param support those that speak for it, at least one
/// @param remark what the reader must know of them all, "(single source)", or empty
/// @param against those that contradict it
public record Grounds(List<Reference> support, String remark, List<Reference> against) {
    public Grounds {
        support = List.copyOf(support);
        against = List.copyOf(against);
        if (support.isEmpty()) {
            throw new IllegalArgumentException("a fact without a source");
        }
    }

    String text() {
        String all = joined(support);
        String remarked = remark.isEmpty() ? all : all + ' ' + remark;
        return against.isEmpty() ? remarked : remarked + "; " + joined(against);
    }

    private static String joined(List<Reference> references) {
        return references.stream().map(Reference::text).collect(Collectors.joining("; "));
    }
}
