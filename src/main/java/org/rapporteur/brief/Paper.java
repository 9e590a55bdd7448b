package org.rapporteur.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A composed paper, ready to be written in any format.
///
/// @param title as printed at the top and kept in the file's properties
/// @param subtitle for whom, for what occasion, as of when
/// @param marking the highest marking of any statement in it
/// @param sections those that have something to say
/// @param withheld how many statements lie above the ceiling and were left out
/// @param notice the line that says so, or null where nothing was left out
/// @param author who stands in the file's properties as its creator
/// @param made when it was made, for the file's properties
/// @param template its form
/// @param language the language of what its writers add, page numbers and the like
public record Paper(
        String title,
        String subtitle,
        String marking,
        List<Section> sections,
        int withheld,
        @Nullable Statement notice,
        String author,
        Instant made,
        PaperTemplate template,
        Locale language) {
    public Paper {
        sections = List.copyOf(sections);
    }

    /// All statements in reading order, the notice last.
    public List<Statement> statements() {
        Stream<Statement> said = sections.stream().flatMap(Section::statements);
        return Stream.concat(said, Stream.ofNullable(notice)).toList();
    }

    /// What is told from records and issues: all sections but those that the officer wrote for this paper.
    public List<Section> told() {
        Set<String> written = template.parts().stream().filter(entry -> entry.part().isWritten())
                .map(PaperTemplate.Entry::heading).collect(Collectors.toSet());
        return sections.stream().filter(section -> !section.runIn() || !written.contains(section.heading())).toList();
    }

    /// What the officer wrote himself, by part.
    public Map<Part, String> words() {
        Map<Part, String> words = new EnumMap<>(Part.class);
        template.parts().stream().filter(entry -> entry.part().isWritten()).forEach(entry -> sections.stream()
                .filter(section -> section.runIn() && section.heading().equals(entry.heading())).findFirst()
                .ifPresent(section -> words.put(entry.part(),
                        section.statements().map(Statement::text).collect(Collectors.joining(" ")))));
        return words;
    }

    /// The notes in the order of first mention; none in a clean copy, or where links stand for them.
    public List<Note> notes() {
        if (template.notes() == PaperTemplate.Notes.LINKS) {
            return List.of();
        }
        SequencedSet<Evidence> distinct = new LinkedHashSet<>();
        statements().forEach(statement -> statement.sources().ifPresent(distinct::add));
        List<Note> notes = new ArrayList<>();
        distinct.forEach(evidence -> notes.add(new Note(notes.size() + 1, evidence)));
        return List.copyOf(notes);
    }

    /// The copy for readers whose papers carry no notes: the same statements and markings
    /// without any trace of a citation.
    public Paper clean() {
        List<Section> bare = sections.stream().map(Section::clean).toList();
        return new Paper(title, subtitle, marking, bare, withheld, notice, author, made, template,
                language);
    }
}
