package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Part;
import org.rapporteur.model.Tracker;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.Importing;

/// From files in a folder to articles in the inbox, beside what no import can do without: reading
/// the same files and putting their texts into a bare full-text index; plain text also beside Recoll, where
/// that is installed.
final class ImportBench {
    private static final Path CORPUS = Path.of("../shared/corpus/whitehouse");
    private static final String ARTICLES = "articles";
    private static final String OURS = "import, end to end";
    private static final int WARM = 60;
    private static final Pattern HEAD = Pattern.compile("\\A---\\R(.*?)\\R---\\R", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("(?m)^title:\\s*[\"']?(.*?)[\"']?\\s*$");

    /// As what the documents are written.
    enum As {
        /// Plain text.
        TEXT(".txt"),
        /// Web pages with what stands around an article on one.
        HTML(".html");

        private final String ending;

        As(String ending) {
            this.ending = ending;
        }
    }

    private final As as;
    private final Path folder;

    ImportBench(As as) throws IOException {
        this.as = as;
        folder = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath();
    }

    /// Measures each side `rounds` times, after one of some files that does not count.
    String measure(int rounds) throws IOException, InterruptedException, SQLException {
        List<Path> files = files();
        var bare = new double[rounds];
        var ours = new double[rounds];
        var parsing = new double[rounds];
        var recoll = new ArrayList<Double>();
        try (var intake = new Intake()) {
            bare(intake, files.subList(0, WARM), "warm");
            ours(intake, files.subList(0, WARM), "warm");
            for (int round = 0; round < rounds; round++) {
                double[] parsedAndIndexed = bare(intake, files, "round-" + round);
                parsing[round] = parsedAndIndexed[0];
                bare[round] = parsedAndIndexed[0] + parsedAndIndexed[1];
                ours[round] = ours(intake, files, "round-" + round);
                if (as == As.TEXT) {
                    RecollSide.nanos(folder.resolve(ARTICLES), folder.resolve("recoll-" + round))
                            .ifPresent(nanos -> recoll.add(each(nanos, files)));
                }
            }
        }
        var table = table(files).add("parsing and a bare FTS5 insert", bare).add("parsing alone", parsing).add(OURS, ours);
        return recoll.isEmpty() ? table.toString() : table + "\n"
                + table(files).add("Recoll", recoll.stream().mapToDouble(Double::doubleValue).toArray()).add(OURS, ours);
    }

    private Table table(List<Path> files) {
        return new Table("Import of " + files.size() + " official documents as " + as, "µs a document");
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
            if (outcomes.size() < files.size()
                    || outcomes.stream().anyMatch(Importing.Outcome.Failed.class::isInstance)) {
                throw new IllegalStateException("not all of " + files.size() + " were imported");
            }
            return each(ended - begun, files);
        }
    }

    private static double each(double nanos, List<Path> files) {
        return nanos / 1e3 / files.size();
    }

    private List<Path> files() throws IOException {
        Path in = Files.createDirectory(folder.resolve(ARTICLES));
        var files = new ArrayList<Path>();
        try (var documents = Files.list(CORPUS)) {
            for (Path document : documents.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                String name = document.getFileName() + as.ending;
                files.add(Files.writeString(in.resolve(name), written(Files.readString(document))));
            }
        }
        return files;
    }

    private String written(String markdown) {
        Matcher head = HEAD.matcher(markdown);
        boolean headed = head.find();
        Matcher title = TITLE.matcher(headed ? head.group(1) : "");
        String name = title.find() ? title.group(1) : "Untitled";
        String body = headed ? markdown.substring(head.end()) : markdown;
        return as == As.TEXT ? name + "\n\n" + body : page(name, body);
    }

    private static String page(String title, String body) {
        String paragraphs = body.lines().filter(line -> !line.isBlank())
                .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>\n")
                .collect(Collectors.joining());
        return "<!doctype html><html lang=en><head><title>" + title + " | Example News</title></head><body>"
                + "<nav><ul><li><a href=/>Home</a><li><a href=/world>World</a></ul></nav><main><article><h1>" + title
                + "</h1>\n" + paragraphs + "</article><aside class=related><h2>Related stories</h2><ul><li>"
                + "<a href=/a>Another story of the day</a></ul></aside></main><footer>© Example News</footer></body>"
                + "</html>";
    }
}
