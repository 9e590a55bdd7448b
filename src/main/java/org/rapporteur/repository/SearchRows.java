package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.search.Clause;
import org.rapporteur.model.search.Hit;
import org.rapporteur.model.search.Marker;
import org.rapporteur.model.search.Query;
import org.rapporteur.model.search.Snippet;

/// Makes what is shown of the rows that were found. Texts are read for these alone.
public final class SearchRows {
    private final Sql sql;
    private final Kinds kinds;
    private final Marker marker;
    private final RecentTexts texts;
    private final Map<UUID, String> outlets = new HashMap<>();

    /// Rows for `query`, whose words are marked; texts that `texts` has are not read again.
    public SearchRows(Sql sql, Kinds kinds, Query query, RecentTexts texts) {
        this.sql = sql;
        this.kinds = kinds;
        this.texts = texts;
        var sought = new ArrayList<Marker.Sought>();
        for (Clause.Text text : query.texts()) {
            boolean begun = text.manner() == Clause.Manner.BEGINNING || text.manner() == Clause.Manner.NAME;
            sought.add(new Marker.Sought(text.words(), begun));
            if (text.manner() == Clause.Manner.FORMS || begun && text.words().size() == 1) {
                SearchWords.forms(sql, text.words().getFirst()).stream().map(List::of)
                        .forEach(form -> sought.add(new Marker.Sought(form, false)));
            }
        }
        this.marker = new Marker(sought);
    }

    private record Found(
            String kind, UUID record, String title, @Nullable PartialDate date, byte @Nullable [] outlet,
            byte @Nullable [] body) {}

    /// The rows `ids`, in that order.
    public List<Hit> hits(List<Long> ids) {
        return ids.stream().flatMap(id -> sql.first(
                "select kind, record, title, date, outlet, body from search_row where id = ?",
                row -> new Found(row.text(1), Bytes.uuid(row.bytes(2)), row.text(3), date(row.textOrNull("date")),
                        row.bytesOrNull("outlet"), row.bytesOrNull("body")), id).stream()).map(this::hit).toList();
    }

    /// Read with the row: what is no date there is damage to the file.
    private static @Nullable PartialDate date(@Nullable String edtf) {
        return edtf == null ? null : PartialDate.parse(edtf);
    }

    private Hit hit(Found found) {
        Snippet snippet = marker.isEmpty() ? Snippet.NONE : snippet(found);
        return new Hit(found.kind(), found.record(), marker.mark(found.title()),
                found.date(), found.outlet() == null ? null : outlet(found.outlet()), snippet);
    }

    /// Where the text does not have the words, what else is said of the record may.
    private Snippet snippet(Found found) {
        Snippet ofBody = found.body() == null ? Snippet.NONE
                : marker.snippet(texts.of(sql, Digest.ofRaw(found.body())));
        if (!ofBody.marks().isEmpty()) {
            return ofBody;
        }
        Optional<SearchDocument> document = kinds.find(found.kind()).flatMap(kind -> document(kind, found.record()));
        Snippet ofRest = marker.snippet(document.map(there -> String.join("\n", there.about())).orElse(""));
        return ofRest.marks().isEmpty() && !ofBody.text().isEmpty() ? ofBody : ofRest;
    }

    private <T extends Content> Optional<SearchDocument> document(Kind<T> kind, UUID record) {
        return SearchDocument.of(sql, kinds, kind, Bytes.of(record));
    }

    private String outlet(byte[] id) {
        return outlets.computeIfAbsent(Bytes.uuid(id), any -> sql.text("""
                select k.short_name from known w join outlet k on k.revision = w.revision
                where w.record = ? and w.until is null""", id));
    }
}
