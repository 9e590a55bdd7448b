package org.rapporteur.repository;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;

/// The words of a tracker that are its own whatever is purged from it: those of the articles that
/// stay, and the names of its issues, people, parties, scales and
/// outlets. "The United States and China"
/// stands in every article; who says it quotes none.
final class Vocabulary {
    private Vocabulary() {}

    /// An article that stays.
    ///
    /// @param body where its text lies, or null
    /// @param names its address, its reference and the name of its file, as far as it has them
    record Held(UUID record, String title, byte @Nullable [] body, List<String> names) {
        /// Its title and, as far as it is held, its text.
        String text(Sql sql) {
            return title + '\n' + (body == null ? "" : Contents.text(sql, Digest.ofRaw(body)).orElse(""));
        }
    }

    /// The articles that stay where those `without` go.
    static List<Held> articles(Sql sql, Set<UUID> without) {
        return sql.list("""
                select k.title, k.body, w.record, k.url, k.reference, k.file_name
                from known w join article k on k.revision = w.revision
                where w.until is null and w.deleted = 0""", row -> new Held(
                Bytes.uuid(row.bytes("record")), row.text("title"), row.bytesOrNull("body"),
                Stream.of(row.textOr(4, ""), row.textOr(5, ""), row.textOr(6, ""))
                        .filter(name -> !name.isEmpty()).toList()))
                .stream().filter(held -> !without.contains(held.record())).toList();
    }

    /// Gives `to` the names that the tracker itself uses, one after the other.
    static void names(Sql sql, Consumer<String> to) {
        Records.heads(sql, Issues.KIND).forEach(issue -> to.accept(issue.content().name()));
        Records.heads(sql, Scales.KIND).forEach(scale -> {
            to.accept(scale.content().name());
            scale.content().levels().forEach(level -> to.accept(level.name()));
        });
        Records.heads(sql, People.KIND).forEach(person -> to.accept(person.content().name()));
        Records.heads(sql, Outlets.KIND).forEach(outlet -> to.accept(outlet.content().name()));
        Records.heads(sql, Trackers.KIND).forEach(tracker -> {
            to.accept(tracker.content().title());
            tracker.content().markings().forEach(to);
            tracker.content().parties().forEach(party -> to.accept(party.name()));
        });
    }
}
