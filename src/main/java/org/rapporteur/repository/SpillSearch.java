package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.Stored;

/// Finds every place where spilled words stand. It changes nothing.
///
/// First the articles that stay are read one after the other, since what they say too is no quote;
/// that takes long in a large tracker, so it is done in pieces, between which others can read. Then
/// [#spill] looks through every column of words.
///
/// ```java
/// var search = new SpillSearch(sql, kinds, scope);
/// search.readAll(sql, (done, all) -> { });
/// Spill spill = search.spill(sql);
/// ```
public final class SpillSearch {
    /// How many runs of words another article must share to be named as one that holds the words.
    private static final int KIN = 5;
    private static final int AT_ONCE = 50;

    private final Kinds kinds;
    private final PurgeScope scope;
    private final Set<UUID> articles;
    private final List<String> texts;
    private final Quotation whole;
    private final Quotation quotation;
    private final List<Vocabulary.Held> staying;
    private final List<PurgeFinding.Kin> kin = new ArrayList<>();
    private int read;

    /// A search for what `scope` names.
    public SpillSearch(Sql sql, Kinds kinds, PurgeScope scope) {
        this(sql, kinds, scope, List.of());
    }

    /// The same, for `more` texts as well.
    SpillSearch(Sql sql, Kinds kinds, PurgeScope scope, Collection<String> more) {
        this.kinds = kinds;
        this.scope = scope;
        Set<UUID> wanted = new TreeSet<>(scope.others());
        wanted.add(scope.article().value());
        this.articles = withCopies(sql, wanted);
        this.texts = new ArrayList<>(texts(sql, articles));
        texts.addAll(more);
        this.whole = new Quotation(texts);
        this.quotation = new Quotation(texts);
        revisions(sql, articles).forEach(revision -> names(revision.content()).forEach(quotation::addName));
        scope.words().forEach(word -> {
            whole.add(word);
            quotation.add(word);
        });
        this.staying = Vocabulary.articles(sql, articles);
        Vocabulary.names(sql, quotation::keep);
    }

    private static List<String> names(Article article) {
        var names = new ArrayList<String>();
        for (String name : new String[] {article.url(), article.reference(), article.fileName()}) {
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /// The articles that hold the same bytes or the same text as one of `wanted`, and those.
    static Set<UUID> withCopies(Sql sql, Set<UUID> wanted) {
        Set<UUID> all = new TreeSet<>();
        wanted.forEach(one -> all.addAll(sql.list("""
                select distinct r.record from article a join revision r on r.id = a.revision
                where r.record = ?1
                    or a.body in (select b.body from article b join revision s on s.id = b.revision where s.record = ?1)
                    or a.original in
                        (select b.original from article b join revision s on s.id = b.revision where s.record = ?1)""",
                row -> Bytes.uuid(row.bytes(1)), Bytes.of(one))));
        return all;
    }

    static List<Stored<Article>> revisions(Sql sql, Set<UUID> articles) {
        return articles.stream()
                .flatMap(id -> Records.revisions(sql, Articles.KIND, new Id<Article>(id)).stream())
                .toList();
    }

    /// What counts as the articles' words: their texts and their titles.
    private static List<String> texts(Sql sql, Set<UUID> articles) {
        var texts = new ArrayList<String>();
        for (Stored<Article> revision : revisions(sql, articles)) {
            texts.add(revision.content().title());
            Digest body = revision.content().body();
            if (body != null) {
                Contents.text(sql, body).ifPresent(texts::add);
            }
        }
        return texts.stream().distinct().toList();
    }

    /// Reads the next `count` articles that stay.
    ///
    /// @return whether there are more
    public boolean read(Sql sql, int count) {
        int end = Math.min(staying.size(), read + count);
        staying.subList(read, end).forEach(held -> take(held, held.text(sql)));
        read = end;
        return read < staying.size();
    }

    private void take(Vocabulary.Held held, String text) {
        List<String> words = Quotation.words(text);
        int shared = whole.shared(words);
        if (shared >= KIN || whole.hasNamed(words)) {
            kin.add(new PurgeFinding.Kin(new Id<>(held.record()), held.title(),
                    whole.size() == 0 ? 0 : (double) shared / whole.size()));
        }
        quotation.keep(words);
        held.names().forEach(quotation::keepName);
    }

    /// Reads all articles that stay; `step` is told how many of how many, and may throw.
    void readAll(Sql sql, BiConsumer<Integer, Integer> step) {
        do {
            step.accept(read, staying.size());
        } while (read(sql, AT_ONCE));
        step.accept(read, staying.size());
    }

    /// Whether `words` quote what goes; once all articles were read.
    public boolean quotes(String words) {
        return quotation.isIn(words);
    }

    /// How many articles were read.
    public int done() {
        return read;
    }

    /// How many articles there are to read.
    public int all() {
        return staying.size();
    }

    /// What was found; once all articles were read.
    public PurgeFinding finding(Sql sql) {
        return spill(sql).told();
    }

    Spill spill(Sql sql) {
        var places = new SpillPlaces(sql, kinds, articles, scope, quotation);
        List<Spill.Blank> blanks = places.blanks();
        var around = new SpillAround(sql, kinds, articles, quotation);
        SpillAround.Papers papers = around.papers(blanks);
        List<SpillAround.Enclosing> enclosing = around.enclosing();
        List<byte[]> originals = new ArrayList<>(papers.originals());
        enclosing.forEach(one -> originals.add(one.original()));
        List<String> workspace = around.workspace();
        kin.sort(Comparator.comparingDouble(PurgeFinding.Kin::share).reversed());
        return new Spill(articles, blanks, originals, workspace, traces(sql, blanks), new PurgeFinding(
                around.articles(), places.told(blanks), papers.named(), workspace.size(),
                enclosing.stream().map(SpillAround.Enclosing::named).toList(), kin, places.resting(blanks)));
    }

    private Traces traces(Sql sql, List<Spill.Blank> blanks) {
        var traces = new Traces();
        boolean nowhereElse = kin.isEmpty();
        texts.forEach(text -> quotation.stretches(text).forEach(traces::add));
        if (nowhereElse) {
            blanks.forEach(blank -> blank.words().values()
                    .forEach(words -> quotation.stretches(words).forEach(traces::add)));
            scope.words().forEach(traces::add);
        }
        revisions(sql, articles).forEach(revision -> {
            chunks(sql, Contents.BODY, revision.content().body(), traces, nowhereElse);
            chunks(sql, Contents.ORIGINAL, revision.content().original(), traces, nowhereElse);
        });
        return traces;
    }

    private static void chunks(
            Sql sql, Contents contents, @Nullable Digest digest, Traces traces,
            boolean throughout) {
        if (digest != null) {
            sql.list("select data from " + contents.table() + "_chunk where digest = ?",
                    row -> row.bytes(1), digest.raw()).forEach(chunk -> traces.addStored(chunk, throughout));
        }
    }
}
