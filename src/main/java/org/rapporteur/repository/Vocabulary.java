package org.rapporteur.repository;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;

/// The words of a tracker that are its own whatever is purged from it: those of the articles that
/// stay, and the names of its issues, parties, scales and outlets. "The United States and China"
/// stands in every article; who says it quotes none.
final class Vocabulary {
    private Vocabulary() {}

    /// Gives `to` one text after the other; the articles `without` are passed over.
    static void of(Sql sql, Set<UUID> without, Consumer<String> to) {
        sql.list("""
                select k.title, k.body, w.record from known w join article k on k.revision = w.revision
                where w.until is null and w.deleted = 0""", row -> {
                    if (!without.contains(Bytes.uuid(row.bytes("record")))) {
                        to.accept(row.text("title"));
                        byte[] body = row.bytesOrNull("body");
                        if (body != null) {
                            Contents.text(sql, Digest.ofRaw(body)).ifPresent(to);
                        }
                    }
                    return true;
                });
        Records.heads(sql, Issues.KIND).forEach(issue -> to.accept(issue.content().name()));
        Records.heads(sql, Scales.KIND).forEach(scale -> to.accept(scale.content().name()));
        Records.heads(sql, Outlets.KIND).forEach(outlet -> to.accept(outlet.content().name()));
        Records.heads(sql, Trackers.KIND).forEach(tracker -> {
            to.accept(tracker.content().title());
            tracker.content().parties().forEach(party -> to.accept(party.name()));
        });
    }
}
