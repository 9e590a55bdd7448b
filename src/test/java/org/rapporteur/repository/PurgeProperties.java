package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rapporteur.Fixtures;
import org.rapporteur.db.Guards;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;

class PurgeProperties {
    private static final Set<String> OWN_TABLES = Set.of(
            "session", "change", "record", "revision", "supersedes", "tombstone", "purge", "article", "passage",
            "original", "original_chunk", "body", "body_chunk", "article_author", "article_warning", "article_found");

    @Property(tries = 5)
    void nothingOfTheArticleIsLeftAndNothingElseIsTouched(@ForAll Random random) {
        Path folder = folder();
        try {
            Path file = folder.resolve("planted.rapporteur");
            List<String> secret = purge(file, random);
            assertEquals(List.of(), secret.stream().filter(word -> found(file, word)).toList());
            try (OpenTracker open = Fixtures.reopen(file)) {
                assertEquals(List.of(), open.check());
            }
        } finally {
            remove(folder);
        }
    }

    private static List<String> purge(Path file, Random random) {
        try (OpenTracker open = Fixtures.tracker(file)) {
            var planted = new PlantedTracker(open, random);
            open.database().settle();
            Set<String> before = dump(open, planted.planted());
            var finding = new Purging(open).preview(PurgeScope.of(planted.spilled()), (done, all) -> { });
            var done = new Purging(open).purge(PurgeScope.of(planted.spilled()), "It spilled", (at, all) -> { });

            assertEquals(0, done.left());
            assertTrue(done.searched() > 40, "searched for " + done.searched());
            assertEquals(finding, done.finding());
            assertEquals(planted.planted(), new TreeSet<>(finding.places().stream().map(place -> place.words()).toList()));
            assertEquals(before, dump(open, Set.of()));
            String all = String.join("\n", before);
            assertEquals(List.of(), planted.kept().stream().filter(own -> !all.contains(own)).toList());
            return planted.secret();
        }
    }

    @Property(tries = 3)
    void aCopyThatStillHoldsItBringsNothingBack(@ForAll Random random) {
        Path folder = folder();
        try {
            Path file = folder.resolve("planted.rapporteur");
            Path copy = folder.resolve("copy.rapporteur");
            List<String> secret;
            try (OpenTracker open = Fixtures.tracker(file)) {
                var planted = new PlantedTracker(open, random);
                secret = planted.secret();
                open.database().copyTo(copy);
                new Purging(open).purge(PurgeScope.of(planted.spilled()), "It spilled", (at, all) -> { });
            }
            boolean intoPurged = random.nextBoolean();
            try (OpenTracker open = Fixtures.reopen(intoPurged ? file : copy)) {
                open.unite(intoPurged ? copy : file, () -> true);
                assertEquals(List.of(), open.check());
            }
            Path united = intoPurged ? file : copy;
            assertEquals(List.of(), secret.stream().filter(word -> found(united, word)).toList());
        } finally {
            remove(folder);
        }
    }

    /// Every row of every table of records, but those of articles; `blanked` values as if they were blank.
    private static Set<String> dump(OpenTracker open, Set<String> blanked) {
        return open.read(sql -> {
            Set<String> rows = new TreeSet<>();
            for (String table : Guards.truthTables(sql)) {
                if (!OWN_TABLES.contains(table)) {
                    List<String> columns = sql.list("select name from pragma_table_info(?)", row -> row.text(1), table);
                    rows.addAll(sql.list("select * from " + table, row -> {
                        var values = new ArrayList<String>();
                        for (String column : columns) {
                            Object value = row.value(column);
                            values.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes)
                                    : blanked.contains(String.valueOf(value)) ? "" : String.valueOf(value));
                        }
                        return table + values;
                    }));
                }
            }
            return rows;
        });
    }

    private static boolean found(Path file, String word) {
        try {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            return text(file).contains(word) || Files.exists(log) && text(log).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("purge");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 100)
    void tracesAreFoundWhereverTheyStand(@ForAll Random random) throws IOException {
        byte[] bytes = new byte[2_000];
        random.nextBytes(bytes);
        String words = "five words of the text " + random.nextInt();
        var traces = new Traces();
        traces.add(words);
        assertEquals(0, traces.bytesIn(new ByteArrayInputStream(bytes)));

        byte[] piece = words.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(piece, 0, bytes, random.nextInt(bytes.length - piece.length), piece.length);

        assertEquals(piece.length, traces.bytesIn(new ByteArrayInputStream(bytes)));
    }
}
