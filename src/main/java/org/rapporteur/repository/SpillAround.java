package org.rapporteur.repository;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeFinding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where spilled words stand outside the columns of records: in the files of articles, in issued
/// papers, in files that enclose an article, and among the desk's own notes.
final class SpillAround {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /// What came in together was recorded within this many milliseconds.
    private static final long TOGETHER = 600_000;

    private final Sql sql;
    private final Kinds kinds;
    private final Set<UUID> articles;
    private final Quotation quotation;

    SpillAround(Sql sql, Kinds kinds, Set<UUID> articles, Quotation quotation) {
        this.sql = sql;
        this.kinds = kinds;
        this.articles = articles;
        this.quotation = quotation;
    }

    /// Issued briefs that hold the words, with the digests of their papers and of what was sent.
    record Papers(List<PurgeFinding.Named> named, List<byte[]> originals) {}

    /// An article whose file encloses one that goes.
    record Enclosing(PurgeFinding.Named named, byte[] original) {}

    /// The articles themselves.
    List<PurgeFinding.Blanked> articles() {
        return articles.stream().flatMap(id -> Records.revisions(sql, Articles.KIND, new Id<Article>(id)).stream()
                .reduce((one, later) -> later).stream())
                .map(stored -> new PurgeFinding.Blanked(stored.id(), stored.content().title(),
                        size("original", stored.content().original()), size("body", stored.content().body()),
                        Passages.of(sql, stored.id()).size())).toList();
    }

    private long size(String table, @Nullable Digest digest) {
        return digest == null ? 0 : sql.number("select size from " + table + " where digest = ?", digest.raw());
    }

    private record Issued(
            byte[] record, byte[] revision, byte[] document, byte @Nullable [] sent) {}

    /// The briefs of which a statement rests on the articles, or whose paper has their words.
    Papers papers(List<Spill.Blank> blanks) {
        Set<UUID> spoilt = new HashSet<>();
        blanks.forEach(blank -> spoilt.add(Bytes.uuid(blank.revision())));
        Set<UUID> citing = citing();
        citing.addAll(spoilt);
        Map<UUID, PurgeFinding.Named> named = new LinkedHashMap<>();
        List<byte[]> originals = new ArrayList<>();
        sql.list("select r.record, b.revision, b.document, b.sent from brief b join revision r on r.id = b.revision",
                row -> new Issued(row.bytes(1), row.bytes(2), row.bytes(3), row.bytesOrNull("sent"))).stream()
                .filter(issued -> spoilt.contains(Bytes.uuid(issued.revision())) || rests(issued, citing)
                        || holds(issued.document(), citing)).forEach(issued -> {
                            named.put(Bytes.uuid(issued.record()), named(issued.record()));
                            originals.add(issued.document());
                            if (issued.sent() != null) {
                                originals.add(issued.sent());
                            }
                        });
        return new Papers(List.copyOf(named.values()), originals);
    }

    private PurgeFinding.Named named(byte[] record) {
        Id<?> id = Bytes.<Content>id(record);
        return new PurgeFinding.Named(
                Revisions.kind(sql, id).orElse(""), id, Revisions.name(sql, kinds, id));
    }

    /// The revisions that cite one of the articles.
    private Set<UUID> citing() {
        Set<UUID> citing = new HashSet<>();
        for (UUID article : articles) {
            citing.addAll(sql.list("""
                    select revision from citation where article = ?1 union select revision from readout
                    where article = ?1 union select revision from caveat where article = ?1""",
                    row -> Bytes.uuid(row.bytes(1)), Bytes.of(article)));
        }
        return citing;
    }

    private boolean rests(Issued issued, Set<UUID> citing) {
        return sql.list("select said from brief_statement where revision = ?",
                row -> Bytes.uuid(row.bytes(1)), issued.revision()).stream().anyMatch(citing::contains);
    }

    private boolean holds(byte[] document, Set<UUID> citing) {
        return Contents.ORIGINAL.get(sql, Digest.ofRaw(document)).map(bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return quotes(text) || ID.matcher(text).results()
                    .anyMatch(found -> citing.contains(UUID.fromString(found.group())));
        }).orElse(false);
    }

    /// Whether `text`, which may be JSON, quotes.
    private boolean quotes(String text) {
        return quotation.isIn(text) || text.startsWith("{") && strings(text).stream().anyMatch(quotation::isIn);
    }

    private static List<String> strings(String json) {
        try {
            var strings = new ArrayList<String>();
            gather(JsonMapper.shared().readTree(json), strings);
            return strings;
        } catch (JacksonException notJson) {
            return List.of();
        }
    }

    private static void gather(JsonNode node, List<String> strings) {
        if (node.isString()) {
            strings.add(node.stringValue());
        }
        node.forEach(child -> gather(child, strings));
    }

    /// The keys of the desk's own notes that quote, or that are about one of the articles.
    List<String> workspace() {
        Set<String> ids = new HashSet<>();
        articles.forEach(article -> ids.add(article.toString()));
        return sql.list("select key, value from workspace", row -> {
            String value = row.text(2);
            return quotation.isIn(row.text(1)) || quotes(value) || ids.stream().anyMatch(value::contains)
                    ? row.text(1) : "";
        }).stream().filter(key -> !key.isEmpty()).toList();
    }

    private record Held(UUID record, byte[] original) {}

    /// The articles that stay and whose file, a mail, encloses one that goes: it came in at the same
    /// time under the name that the other came in.
    List<Enclosing> enclosing() {
        var enclosing = new ArrayList<Enclosing>();
        for (UUID article : articles) {
            sql.list("""
                    select distinct r.record, e.original from article a
                    join revision s on s.id = a.revision join change d on d.id = s.change
                    join article e on e.file_name = a.within and e.original is not null
                    join revision r on r.id = e.revision join change c on c.id = r.change
                    where s.record = ?1 and abs(c.recorded_at - d.recorded_at) < ?2""",
                    row -> new Held(Bytes.uuid(row.bytes(1)), row.bytes(2)),
                    Bytes.of(article), TOGETHER).stream()
                    .filter(held -> !articles.contains(held.record()))
                    .forEach(held -> enclosing.add(new Enclosing(
                            named(Bytes.of(held.record())), held.original())));
        }
        return enclosing;
    }
}
