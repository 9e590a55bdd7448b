package org.rapporteur.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What is to be purged.
///
/// @param article the article that spilled
/// @param others other articles that go with it, as copies and what came in the same message
/// @param records records whose own wording goes too, though it quotes nothing
/// @param words words and phrases that go wherever they stand, as a code word
public record PurgeScope(Id<Article> article, Set<UUID> others, Set<UUID> records, List<String> words) {
    public PurgeScope {
        others = Collections.unmodifiableSet(new LinkedHashSet<>(others));
        records = Collections.unmodifiableSet(new LinkedHashSet<>(records));
        words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /// An article, with all that quotes it and nothing more.
    public static PurgeScope of(Id<Article> article) {
        return new PurgeScope(article, Set.of(), Set.of(), List.of());
    }

    /// The same with these other articles.
    public PurgeScope with(Set<UUID> articles) {
        return new PurgeScope(article, articles, records, words);
    }
}
