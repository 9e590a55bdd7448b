package org.rapporteur.repository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;

/// A record by what people call it.
///
/// @param kind the name of its kind
/// @param name its name, or the words it begins with; empty where it has none
public record Named(String kind, String name) {
    /// What `records` are called.
    public static List<Named> of(Sql sql, Kinds kinds, Collection<UUID> records) {
        return records.stream().map(record -> {
            var id = new Id<Content>(record);
            return new Named(Revisions.kind(sql, id).orElse(""), Revisions.name(sql, kinds, id));
        }).toList();
    }

    /// The articles whose file, where `original`, or else whose text is among `contents`.
    public static List<Named> articles(Sql sql, Kinds kinds, boolean original, Collection<Digest> contents) {
        String column = original ? "original" : "body";
        return of(sql, kinds, contents.stream().flatMap(digest -> Records.heads(
                        sql, Articles.KIND, "k." + column + " = ?", digest.raw()).stream())
                .map(stored -> stored.id()).map(Id<Article>::value).distinct().toList());
    }
}
