package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Documents to read in tests.
final class Documents {
    private static final Path SHARED = Path.of("../shared");

    private Documents() {}

    static Extraction read(String name, byte[] bytes) {
        var source = new Source(name, null, bytes);
        var draft = Format.of(source).parser().parse(source);
        if (draft.paragraphs().isEmpty()) {
            throw new UserProblem("intake.no-text", source.label());
        }
        return Extraction.of(draft, null);
    }

    static Extraction read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Extraction read(Path file) {
        return read(String.valueOf(file.getFileName()), bytes(file));
    }

    /// The one article that `reading` gives.
    ///
    /// @throws UserProblem if it was refused
    static ImportedArticle one(Consumer<Consumer<Part>> reading) {
        var parts = new ArrayList<Part>();
        reading.accept(parts::add);
        assertEquals(1, parts.size());
        return switch (parts.getFirst()) {
            case Part.Read read -> read.article();
            case Part.Refused refused -> throw refused.problem();
        };
    }

    static String problem(String name, byte[] bytes) {
        try {
            read(name, bytes);
            return "none";
        } catch (UserProblem problem) {
            return problem.key();
        }
    }

    static List<String> paragraphs(Extraction read) {
        return Arrays.asList(read.text().split("\n\n"));
    }

    static List<String> warnings(Extraction read) {
        return read.reading().warnings().stream().map(warning -> warning.key()).toList();
    }

    /// A file or folder of the test data; the test is skipped where it is absent.
    static Path shared(String path) {
        Path file = SHARED.resolve(path);
        assumeTrue(Files.exists(file), "test data is absent: " + file);
        return file;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
