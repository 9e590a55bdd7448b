package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/// The peer: Lucene on the same texts, its index sorted by date, which lets it stop early too.
final class LuceneSide implements AutoCloseable {
    private static final Sort NEWEST = new Sort(new SortField("day", SortField.Type.LONG, true));

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, new PorterStemFilter(folded));
        }
    };
    private final Path folder;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    /// Opens the index in `folder`, and makes it first where it is not there.
    LuceneSide(Path folder, SearchCorpus corpus, StringBuilder report) throws IOException {
        this.folder = folder;
        if (!Files.exists(folder)) {
            long begun = System.nanoTime();
            make(corpus);
            report.append(String.format("Lucene: index made in %.1f s%n", (System.nanoTime() - begun) / 1e9));
        }
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    }

    private void make(SearchCorpus corpus) throws IOException {
        var config = new IndexWriterConfig(analyzer).setIndexSort(NEWEST).setRAMBufferSizeMB(256);
        var body = new FieldType(TextField.TYPE_STORED);
        body.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        try (var writer = new IndexWriter(FSDirectory.open(folder), config)) {
            corpus.each(text -> {
                var document = new Document();
                document.add(new TextField("title", text.title(), Field.Store.YES));
                document.add(new Field("body", text.body(), body));
                document.add(new StringField("outlet", "o" + text.outlet(), Field.Store.NO));
                document.add(new LongPoint("from", text.day().toEpochDay()));
                document.add(new NumericDocValuesField("day", text.day().toEpochDay()));
                document.add(new StoredField("date", text.day().toString()));
                try {
                    writer.addDocument(document);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /// How many bytes the index takes.
    long size() throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /// The first `limit`, with their snippets; gives how many there were.
    int run(SearchQueries.Asked asked, boolean newest, int limit) throws IOException {
        Query query = query(asked);
        TopDocs top = newest ? searcher.search(query, new TopFieldCollectorManager(NEWEST, limit, null, limit))
                : searcher.search(query, new TopScoreDocCollectorManager(limit, null, limit));
        String[] snippets = highlighter.highlight("body", query, top, 1);
        int shown = 0;
        for (int i = 0; i < top.scoreDocs.length; i++) {
            Document document = searcher.storedFields().document(top.scoreDocs[i].doc, java.util.Set.of("title", "date"));
            shown += document.get("title") != null || snippets[i] != null ? 1 : 0;
        }
        return shown;
    }

    private Query query(SearchQueries.Asked asked) throws IOException {
        var all = new BooleanQuery.Builder();
        if (asked.outlet() >= 0) {
            all.add(new TermQuery(new Term("outlet", "o" + asked.outlet())), Occur.FILTER);
        }
        if (asked.from() != null) {
            all.add(LongPoint.newRangeQuery("from", asked.from().toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
        }
        if (asked.join().equals("PHRASE")) {
            var phrase = new PhraseQuery.Builder();
            asked.words().forEach(word -> phrase.add(new Term("body", stem(word))));
            return all.add(phrase.build(), Occur.MUST).build();
        }
        for (int i = 0; i < asked.words().size(); i++) {
            boolean begun = asked.typing() && i == asked.words().size() - 1;
            String word = asked.words().get(i);
            all.add(either(begun ? word : stem(word), begun), asked.join().equals("OR") ? Occur.SHOULD : Occur.MUST);
        }
        return all.build();
    }

    private static Query either(String word, boolean begun) {
        Query title = begun ? new PrefixQuery(new Term("title", word)) : new TermQuery(new Term("title", word));
        Query body = begun ? new PrefixQuery(new Term("body", word)) : new TermQuery(new Term("body", word));
        return new BooleanQuery.Builder().add(new BoostQuery(title, 8), Occur.SHOULD).add(body, Occur.SHOULD).build();
    }

    private String stem(String word) {
        return analyzer.normalize("body", word).utf8ToString().equals(word) ? analysed(word) : word;
    }

    private String analysed(String word) {
        try (TokenStream stream = analyzer.tokenStream("body", word)) {
            var term = stream.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
            stream.reset();
            String first = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
