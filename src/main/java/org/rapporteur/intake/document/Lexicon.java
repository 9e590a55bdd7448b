package org.rapporteur.intake.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The word lists in `resources/org/rapporteur/intake`: one entry a line, columns divided by tabs, `#` comments.
public final class Lexicon {
    private Lexicon() {}

    /// The entries of the list `name`, each as its columns.
    public static List<List<String>> read(String name) {
        String path = "/org/rapporteur/intake/" + name;
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(path), path);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\t+")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
