package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.search.Search;
import org.rapporteur.service.search.SearchIndex;

/// Searching as it is typed, beside Lucene on the same texts and queries: fifty results with
/// snippets on both sides.
final class SearchBench {
    private static final int LIMIT = 50;
    private static final int BATCH = 100;
    private static final int SAMPLE = 3_000;
    private static final String LINE = "%-14s %7d   %8.2f %8.2f   %8.2f %8.2f   %6.2f %6.2f%n";

    private final StringBuilder report = new StringBuilder();

    /// Measures with each number of articles in `sizes`, divided by commas.
    String measure(String sizes) throws IOException, SQLException {
        for (String size : sizes.split(",")) {
            measure(Integer.parseInt(size.strip()));
        }
        return report.toString();
    }

    private void measure(int articles) throws IOException, SQLException {
        Path folder = Files.createDirectories(Path.of("target", "search-bench").toAbsolutePath());
        Path file = folder.resolve(articles + ".rapporteur");
        var corpus = new SearchCorpus(articles);
        report.append(String.format("Search through %,d articles of 700 words%n", articles));
        if (!Files.exists(file)) {
            make(corpus, file);
        }
        try (var lucene = new LuceneSide(folder.resolve(articles + ".lucene"), corpus, report);
                var open = OpenTracker.open(file, "Bench", Clock.systemUTC(), Changes.immediate())) {
            new SearchIndex(open).complete((done, all) -> true);
            sizes(open, lucene);
            var search = new Search(open);
            for (Order order : Order.values()) {
                round(search, lucene, order, false);
                round(search, lucene, order, true);
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            report.append(String.format("heap in use after: %d MB, both sides and this bench%n%n",
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20));
        }
        if (articles <= 10_000) {
            adding(corpus, folder);
        }
    }

    private void sizes(OpenTracker open, LuceneSide lucene) throws IOException {
        long[] bytes = open.read(sql -> new long[] {
            sql.number("select sum(pgsize) from dbstat where aggregate = 1 and name like 'search%'"),
            sql.number("select sum(pgsize) from dbstat where aggregate = 1"),
            sql.number("select count(*) from search_block")});
        report.append(String.format("index: ours %d MB in %d blocks (the whole file %d MB); Lucene with its texts %d MB%n",
                bytes[0] >> 20, bytes[2], bytes[1] >> 20, lucene.size() >> 20));
    }

    private void round(Search search, LuceneSide lucene, Order order, boolean counts) throws IOException {
        if (counts) {
            report.append(String.format("%s, ms%n%-14s %7s   %17s   %17s   %13s%n%32s %8s   %8s %8s   %6s %6s%n", order,
                    "", "queries", "ours", "Lucene", "ratio", "p50", "p95", "p50", "p95", "p50", "p95"));
        }
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (Map.Entry<String, List<SearchQueries.Asked>> kind : SearchQueries.all().entrySet()) {
            var mine = new ArrayList<Double>();
            var peer = new ArrayList<Double>();
            for (SearchQueries.Asked asked : kind.getValue()) {
                long begun = System.nanoTime();
                search.run(Query.of(asked.text()), order, LIMIT);
                long between = System.nanoTime();
                lucene.run(asked, order == Order.NEWEST, LIMIT);
                mine.add((between - begun) / 1e6);
                peer.add((System.nanoTime() - between) / 1e6);
            }
            ours.addAll(mine);
            theirs.addAll(peer);
            line(kind.getKey(), mine, peer, counts);
        }
        line("all", ours, theirs, counts);
    }

    private void line(String name, List<Double> ours, List<Double> theirs, boolean counts) {
        if (counts) {
            report.append(String.format(Locale.ROOT, LINE, name, ours.size(), at(ours, 0.5), at(ours, 0.95),
                    at(theirs, 0.5), at(theirs, 0.95), at(ours, 0.5) / at(theirs, 0.5),
                    at(ours, 0.95) / at(theirs, 0.95)));
        }
    }

    private static double at(List<Double> values, double part) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.round(part * (sorted.length - 1)))];
    }

    /// A tracker that holds `corpus`; its index is made afterwards, as for one of an earlier version.
    private void make(SearchCorpus corpus, Path file) {
        var texts = new ArrayList<SearchCorpus.Text>(BATCH);
        try (var open = OpenTracker.create(file, Tracker.between("One", "Other", ZoneId.of("UTC")), "Bench",
                Clock.systemUTC(), Changes.immediate())) {
            List<Id<Outlet>> outlets = open.record("outlets", gesture -> {
                var ids = new ArrayList<Id<Outlet>>();
                for (int n = 0; n < SearchCorpus.OUTLETS; n++) {
                    ids.add(gesture.add(Outlet.named("Wire" + n + "x Agency")));
                }
                return ids;
            }).result();
            long begun = System.nanoTime();
            corpus.each(text -> {
                texts.add(text);
                if (texts.size() == BATCH) {
                    add(open, outlets, texts);
                    texts.clear();
                }
            });
            add(open, outlets, texts);
            report.append(String.format("tracker made in %.1f s%n", (System.nanoTime() - begun) / 1e9));
            long again = System.nanoTime();
            new SearchIndex(open).rebuild((done, all) -> true);
            report.append(String.format("index made again from truth in %.1f s%n", (System.nanoTime() - again) / 1e9));
        }
    }

    private static void add(OpenTracker open, List<Id<Outlet>> outlets, List<SearchCorpus.Text> texts) {
        open.record("batch", gesture -> {
            for (SearchCorpus.Text text : texts) {
                gesture.add(new Article(text.title(), ArticleForm.PRESS, outlets.get(text.outlet()), null, null,
                        List.of(), When.of(text.day().toString()), DateBasis.TEXT, null, "en", "Unclassified",
                        ArticleState.FILED, List.of(), null, null, gesture.body(text.body()), null, null, List.of()));
            }
            return texts.size();
        });
    }

    /// What an article costs the index, beside a bare full text of SQLite's own words.
    private void adding(SearchCorpus corpus, Path folder) throws IOException, SQLException {
        var texts = new ArrayList<SearchCorpus.Text>();
        corpus.each(text -> {
            if (texts.size() < SAMPLE) {
                texts.add(text);
            }
        });
        double[] bare = new double[3];
        double[] ours = new double[3];
        for (int round = 0; round < bare.length; round++) {
            bare[round] = bare(texts, folder);
            ours[round] = ours(texts, folder);
        }
        Arrays.sort(bare);
        Arrays.sort(ours);
        report.append(String.format("to index an article of 700 words, µs: bare FTS5 unicode61 %.0f, ours %.0f (%.2f)%n",
                bare[1], ours[1], ours[1] / bare[1]));
    }

    private static double bare(List<SearchCorpus.Text> texts, Path folder) throws IOException, SQLException {
        Path file = folder.resolve("bare.db");
        Files.deleteIfExists(file);
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + file); var schema = plain.createStatement()) {
            schema.execute("create virtual table text using fts5 (title, body, content = '', contentless_delete = 1,"
                    + " tokenize = 'unicode61 remove_diacritics 2')");
            plain.setAutoCommit(false);
            long begun = System.nanoTime();
            try (var insert = plain.prepareStatement("insert into text (title, body) values (?, ?)")) {
                for (SearchCorpus.Text text : texts) {
                    insert.setString(1, text.title());
                    insert.setString(2, text.body());
                    insert.executeUpdate();
                }
            }
            plain.commit();
            return (System.nanoTime() - begun) / 1e3 / texts.size();
        }
    }

    private static double ours(List<SearchCorpus.Text> texts, Path folder) throws IOException {
        Path file = folder.resolve("adding.rapporteur");
        Files.deleteIfExists(file);
        try (var open = OpenTracker.create(file, Tracker.between("One", "Other", ZoneId.of("UTC")), "Bench",
                Clock.systemUTC(), Changes.immediate())) {
            List<Id<Outlet>> outlets = List.of(open.record("o", gesture -> gesture.add(Outlet.named("One"))).result());
            List<SearchCorpus.Text> one = texts.stream().map(text -> new SearchCorpus.Text(
                    text.title(), text.body(), text.day(), 0)).toList();
            add(open, outlets, one);
            long begun = System.nanoTime();
            new SearchIndex(open).rebuild((done, all) -> true);
            return (System.nanoTime() - begun) / 1e3 / texts.size();
        }
    }
}
