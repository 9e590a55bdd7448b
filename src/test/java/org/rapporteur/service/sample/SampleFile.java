package org.rapporteur.service.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The sample tracker, built once for all tests and copied for each.
public final class SampleFile {
    private static final class Built {
        static final Path FILE = build();

        private static Path build() {
            try {
                Path folder = Files.createTempDirectory("sample");
                Path file = folder.resolve("sample.rapporteur");
                SampleBuilder.build(file);
                folder.toFile().deleteOnExit();
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private SampleFile() {}

    /// Makes the sample as the new file `file`, which it gives back.
    public static Path at(Path file) {
        try {
            return Files.copy(Built.FILE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
