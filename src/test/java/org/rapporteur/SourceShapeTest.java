package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The size of our sources: what does not fit on a few screens is not read.
class SourceShapeTest {
    private static final int MOST_LINES = 300;
    private static final int MOST_COLUMNS = 120;

    @Test
    void noSourceIsLongerThanThreeHundredLines() throws IOException {
        assertEquals(List.of(), sources().filter(file -> lines(file).size() > MOST_LINES).toList());
    }

    @Test
    void noLineIsWiderThanTheWindow() throws IOException {
        assertEquals(List.of(), sources().flatMap(SourceShapeTest::wideLines).toList());
    }

    private static Stream<String> wideLines(Path file) {
        var lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).length() > MOST_COLUMNS)
                .mapToObj(line -> file + ":" + (line + 1));
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.find(Path.of("src/main"), 20, (file, facts) -> file.toString().endsWith(".java"))) {
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
