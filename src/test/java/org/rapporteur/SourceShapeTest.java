package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shape of our sources: what does not fit on a few screens is not read, and what is imported is used.
class SourceShapeTest {
    private static final int MOST_LINES = 300;
    private static final int MOST_COLUMNS = 120;
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?[\\w.]+\\.(\\w+);");

    @Test
    void noSourceIsLongerThanThreeHundredLines() throws IOException {
        assertEquals(List.of(), sources("src/main").filter(file -> lines(file).size() > MOST_LINES).toList());
    }

    @Test
    void noLineIsWiderThanTheWindow() throws IOException {
        assertEquals(List.of(), sources("src/main").flatMap(SourceShapeTest::wideLines).toList());
    }

    @Test
    void everyImportIsUsedAndStandsOnce() throws IOException {
        assertEquals(List.of(), Stream.concat(sources("src/main"), sources("src/test"))
                .flatMap(SourceShapeTest::idleImports).toList());
    }

    /// The compiler does not look for them.
    private static Stream<String> idleImports(Path file) {
        Map<String, Long> words = lines(file).stream().flatMap(line -> Arrays.stream(line.split("\\W+")))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        List<String> imported = lines(file).stream().map(IMPORT::matcher).filter(Matcher::matches)
                .map(found -> found.group(1)).toList();
        return imported.stream().filter(name -> words.get(name) == 1 || Collections.frequency(imported, name) > 1)
                .map(name -> file + ": " + name);
    }

    private static Stream<String> wideLines(Path file) {
        var lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).length() > MOST_COLUMNS)
                .mapToObj(line -> file + ":" + (line + 1));
    }

    private static Stream<Path> sources(String folder) throws IOException {
        try (var files = Files.find(Path.of(folder), 20, (file, facts) -> file.toString().endsWith(".java"))) {
            return files.sorted().toList().stream();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
