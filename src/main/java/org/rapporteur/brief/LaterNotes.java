package org.rapporteur.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;

/// Names each article of a paper in full where a note names it first, and in the short form of the style
/// after that. Where two articles have one short form, both stay in full.
final class LaterNotes {
    private final References references;
    private final Map<Evidence, Evidence> notes = new LinkedHashMap<>();
    private final Map<String, Set<Id<Article>>> called = new HashMap<>();
    private final Set<Id<Article>> named = new HashSet<>();

    private LaterNotes(References references) {
        this.references = references;
    }

    /// `sections` with their evidence, in reading order, so named.
    static List<Section> in(List<Section> sections, References references) {
        var later = new LaterNotes(references);
        List<Evidence> all = sections.stream().flatMap(Section::statements)
                .flatMap(statement -> statement.sources().stream()).distinct().toList();
        List<Reference> cited = all.stream().flatMap(evidence -> evidence.references().stream()).toList();
        if (cited.stream().map(Reference::article).distinct().count() == cited.size()) {
            return sections;
        }
        cited.stream().distinct().forEach(later::call);
        all.forEach(evidence -> later.notes.put(evidence, later.shortened(evidence)));
        return sections.stream().map(section -> section.map(later::told)).toList();
    }

    private void call(Reference reference) {
        called.computeIfAbsent(references.shortName(reference), name -> new HashSet<>()).add(reference.article());
    }

    private Statement told(Statement statement) {
        return statement.sources().map(notes::get).map(statement::resting).orElse(statement);
    }

    private Evidence shortened(Evidence evidence) {
        return new Evidence(evidence.grounds().stream().map(grounds -> new Grounds(
                grounds.support().stream().map(this::shortened).toList(), grounds.remark(),
                grounds.against().stream().map(this::shortened).toList())).toList());
    }

    private Reference shortened(Reference reference) {
        return named.add(reference.article()) || called.get(references.shortName(reference)).size() > 1
                ? reference : references.later(reference);
    }
}
