package org.rapporteur.repository;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.db.Row;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.model.PurgeScope;

/// The columns of words, of every kind of record, in which spilled words stand.
final class SpillPlaces {
    private final Sql sql;
    private final Kinds kinds;
    private final Set<UUID> articles;
    private final PurgeScope scope;
    private final Quotation quotation;

    SpillPlaces(Sql sql, Kinds kinds, Set<UUID> articles, PurgeScope scope, Quotation quotation) {
        this.sql = sql;
        this.kinds = kinds;
        this.articles = articles;
        this.scope = scope;
        this.quotation = quotation;
    }

    /// A table whose `columns` hold words.
    ///
    /// @param owner SQL for the article that a row belongs to, or "null"
    /// @param list whether it has more than one row a revision
    private record Table(Kind<?> kind, String name, List<String> columns, String owner, boolean list) {
        /// The names it gives to what stands beside the columns are none that a table has.
        String query() {
            return "select t.revision row_revision, r.record row_record, " + (list ? "t.n" : "0") + " row_n, " + owner
                    + " row_owner, "
                    + columns.stream().map(column -> "t." + column).collect(Collectors.joining(", "))
                    + " from " + name + " t join revision r on r.id = t.revision";
        }
    }

    /// Every row with columns that have to go.
    List<Spill.Blank> blanks() {
        return kinds.all().stream().flatMap(this::tables).filter(table -> !table.columns().isEmpty())
                .flatMap(table -> sql.list(table.query(), row -> blank(table, row)).stream())
                .filter(blank -> !blank.words().isEmpty()).toList();
    }

    private Stream<Table> tables(Kind<?> kind) {
        String owner = kind == Articles.KIND ? "r.record" : kind == Passages.KIND ? "t.article" : "null";
        return Stream.concat(
                Stream.of(new Table(kind, kind.name(), words(kind.fields()), owner, false)),
                kind.children().stream().map(children -> new Table(kind, children.table(), words(children.columns()),
                        kind == Articles.KIND ? "r.record"
                                : children.table().equals("brief_statement") ? "t.record" : "null", true)));
    }

    private static List<String> words(List<? extends Kind.Field<?>> fields) {
        return fields.stream().filter(f -> f.holds() == Kind.Holds.WORDS).map(Kind.Field::column).toList();
    }

    private Spill.Blank blank(Table table, Row row) throws SQLException {
        byte[] owner = row.bytesOrNull("row_owner");
        byte[] record = row.bytes("row_record");
        boolean owned = owner != null && (articles.contains(Bytes.uuid(owner))
                || scope.records().contains(Bytes.uuid(owner)));
        Map<String, String> words = new LinkedHashMap<>();
        for (String column : table.columns()) {
            String said = row.textOrNull(column);
            if (said != null && !said.isEmpty()) {
                words.put(column, said);
            }
        }
        if (!owned && !scope.records().contains(Bytes.uuid(record))) {
            quoting(table, words);
        }
        return new Spill.Blank(table.kind(), table.name(), table.list(), row.bytes("row_revision"), record,
                row.number("row_n"), words);
    }

    /// Leaves the columns that quote. In a passage a quote may run from one into the next, its context;
    /// then it is all of them. In other records columns stand apart: a person’s name, its other form
    /// and the party do not quote an article that names all three.
    private void quoting(Table table, Map<String, String> words) {
        Set<String> quoting = new HashSet<>();
        words.forEach((column, said) -> {
            if (quotation.isIn(said)) {
                quoting.add(column);
            }
        });
        boolean whole = table.kind() == Passages.KIND
                && (!quoting.isEmpty() || quotation.isIn(String.join("\n", words.values())));
        if (!whole) {
            words.keySet().retainAll(quoting);
        }
    }

    /// What of `blanks` an officer is told, a line for each wording of a field; the articles' own
    /// words are not among them.
    List<PurgeFinding.Place> told(List<Spill.Blank> blanks) {
        Set<UUID> heads = new HashSet<>(sql.list("select revision from known where until is null",
                row -> Bytes.uuid(row.bytes(1))));
        Map<List<Object>, PurgeFinding.Place> told = new LinkedHashMap<>();
        for (Spill.Blank blank : blanks) {
            if (!isOwn(blank)) {
                boolean stands = heads.contains(Bytes.uuid(blank.revision()));
                blank.words().forEach((column, words) -> {
                    PurgeFinding.Place place = place(blank, column, words, stands);
                    told.merge(List.of(Bytes.uuid(blank.record()), place.field(), words), place,
                            (one, other) -> one.stands() ? one : other);
                });
            }
        }
        return new ArrayList<>(told.values());
    }

    private PurgeFinding.Place place(Spill.Blank blank, String column, String words, boolean stands) {
        Id<?> id = Bytes.<Content>id(blank.record());
        return new PurgeFinding.Place(blank.kind().name(), id, Revisions.name(sql, kinds, id),
                blank.list() ? blank.table() : column, words, stands);
    }

    /// Whether it is of one of the articles or of a passage of one.
    private boolean isOwn(Spill.Blank blank) {
        return articles.contains(Bytes.uuid(blank.record())) || blank.kind() == Passages.KIND && sql.first(
                "select article from passage where revision = ?", row -> Bytes.uuid(row.bytes(1)), blank.revision())
                .filter(articles::contains).isPresent();
    }

    /// The records that stand and rest on one of the articles, of which words stay where `blanks` go.
    List<PurgeFinding.Resting> resting(List<Spill.Blank> blanks) {
        Map<UUID, List<String>> gone = new LinkedHashMap<>();
        blanks.forEach(blank -> gone.computeIfAbsent(Bytes.uuid(blank.revision()), revision -> new ArrayList<>())
                .addAll(blank.words().values()));
        Set<PurgeFinding.Resting> resting = new LinkedHashSet<>();
        for (UUID article : articles) {
            sql.list("""
                    select w.revision, w.record, w.kind from known w where w.until is null and w.deleted = 0
                    and w.kind <> 'brief' and w.revision in (
                        select revision from citation where article = ?1
                        union select revision from readout where article = ?1
                        union select revision from caveat where article = ?1)""",
                    row -> new Rests(row.bytes(1), row.bytes(2), kinds.named(row.text(3))), Bytes.of(article)).stream()
                    .map(rests -> resting(rests, gone.getOrDefault(Bytes.uuid(rests.revision()), List.of())))
                    .filter(rests -> !rests.words().isEmpty())
                    .forEach(resting::add);
        }
        return List.copyOf(resting);
    }

    private record Rests(byte[] revision, byte[] record, Kind<?> kind) {}

    private PurgeFinding.Resting resting(Rests rests, List<String> gone) {
        List<String> words = new ArrayList<>(words(rests));
        gone.forEach(words::remove);
        Id<?> id = Bytes.<Content>id(rests.record());
        return new PurgeFinding.Resting(rests.kind().name(), id, Revisions.name(sql, kinds, id), words);
    }

    /// What a revision says in words, column by column.
    private List<String> words(Rests rests) {
        return tables(rests.kind()).filter(table -> !table.columns().isEmpty()).flatMap(table ->
                sql.list("select * from " + table.name() + " where revision = ?", row -> {
                    var said = new ArrayList<String>();
                    for (String column : table.columns()) {
                        String words = row.textOrNull(column);
                        if (words != null && !words.isEmpty()) {
                            said.add(words);
                        }
                    }
                    return said;
                }, rests.revision()).stream().flatMap(List::stream)).toList();
    }
}
