package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Part;
import org.rapporteur.model.Tracker;
import org.rapporteur.service.Changes;
import org.rapporteur.service.Importing;
import org.rapporteur.service.OpenTracker;

/// From files in a folder to articles in the inbox, beside what no import can do without: reading
/// the same files and putting their texts into a bare full-text index.
final class ImportBench {
    private static final int FILES = 2_000;
    private static final int WARM = 100;
    private static final int WORDS = 350;
    private static final int VOCABULARY = 20_000;
    private static final String[] SYLLABLES = {
        "ba", "con", "de", "el", "fi", "gra", "hu", "in", "jo", "ka", "lo", "men", "no", "or", "pre", "qui", "ra",
        "ser", "ti", "um", "ver", "wa", "xen", "yo", "zi"
    };

    private final Random random = new Random(7);
    private final Path folder;

    ImportBench() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath();
    }

    /// Measures each side `rounds` times, after one of a hundred files that does not count.
    Table measure(int rounds) throws IOException, SQLException {
        List<Path> files = files();
        var bare = new double[rounds];
        var ours = new double[rounds];
        var parsing = new double[rounds];
        try (var intake = new Intake()) {
            bare(intake, files.subList(0, WARM), "warm");
            ours(intake, files.subList(0, WARM), "warm");
            for (int round = 0; round < rounds; round++) {
                double[] parsedAndIndexed = bare(intake, files, "round-" + round);
                parsing[round] = parsedAndIndexed[0];
                bare[round] = parsedAndIndexed[0] + parsedAndIndexed[1];
                ours[round] = ours(intake, files, "round-" + round);
            }
        }
        return new Table("Import of 2,000 text files of 350 words", "µs an article")
                .add("parsing and a bare FTS5 insert", bare)
                .add("parsing alone", parsing)
                .add("import, end to end", ours);
    }

    /// How long parsing takes, and how long a bare index of what it gave.
    private double[] bare(Intake intake, List<Path> files, String name) throws SQLException {
        var read = new ArrayList<ImportedArticle>();
        long begun = System.nanoTime();
        files.forEach(file -> intake.read(file, part -> {
            if (part instanceof Part.Read one) {
                read.add(one.article());
            }
        }));
        long parsed = System.nanoTime();
        index(read, folder.resolve(name + ".db"));
        return new double[] {each(parsed - begun, files), each(System.nanoTime() - parsed, files)};
    }

    private static void index(List<ImportedArticle> articles, Path file) throws SQLException {
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + file); var schema = plain.createStatement()) {
            schema.execute("pragma journal_mode = wal");
            schema.execute("create virtual table text using fts5 (title, body, content = '',"
                    + " tokenize = 'unicode61 remove_diacritics 2')");
            plain.setAutoCommit(false);
            try (var insert = plain.prepareStatement("insert into text (title, body) values (?, ?)")) {
                for (ImportedArticle article : articles) {
                    insert.setString(1, article.title());
                    insert.setString(2, article.text());
                    insert.executeUpdate();
                }
            }
            plain.commit();
        }
    }

    private double ours(Intake intake, List<Path> files, String name) {
        var tracker = Tracker.between("One", "Other", ZoneId.of("UTC"));
        try (var open = OpenTracker.create(folder.resolve(name + ".rapporteur"), tracker, "Bench", Clock.systemUTC(),
                Changes.immediate())) {
            long begun = System.nanoTime();
            var outcomes = new Importing(open, intake).files(files, (done, all, next) -> true);
            long ended = System.nanoTime();
            if (!outcomes.stream().allMatch(Importing.Outcome.Imported.class::isInstance)) {
                throw new IllegalStateException("not all of " + outcomes.size() + " were imported");
            }
            return each(ended - begun, files);
        }
    }

    private static double each(long nanos, List<Path> files) {
        return nanos / 1e3 / files.size();
    }

    private List<Path> files() throws IOException {
        Path in = Files.createDirectory(folder.resolve("articles"));
        List<String> vocabulary = random.ints(VOCABULARY, 1, 5).mapToObj(this::word).toList();
        var files = new ArrayList<Path>();
        for (int n = 0; n < FILES; n++) {
            files.add(Files.writeString(in.resolve("article-" + n + ".txt"), article(n, vocabulary)));
        }
        return files;
    }

    private String article(int n, List<String> vocabulary) {
        var text = new StringBuilder("Delegations meet again, number " + n + "\n\n"
                + LocalDate.of(2019, 1, 1).plusDays(n) + "\n\n");
        for (int i = 1; i <= WORDS; i++) {
            // Few words are frequent and most are rare, as in any language.
            double rank = Math.pow(random.nextDouble(), 3);
            text.append(vocabulary.get((int) (rank * VOCABULARY)))
                    .append(i % 70 == 0 ? ".\n\n" : i % 14 == 0 ? ". " : " ");
        }
        return text.append('\n').toString();
    }

    private String word(int syllables) {
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
