package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/// [Recoll](https://www.recoll.org), which puts the documents of a folder into an index of its own, by its
/// own command and with what it does unless it is told otherwise.
final class RecollSide {
    private RecollSide() {}

    /// How long it takes for all that lies in `folder`, its start included, in nanoseconds; nothing where
    /// it is not installed.
    ///
    /// @param settings a folder for its settings and its index, which is made
    static OptionalDouble nanos(Path folder, Path settings) throws IOException, InterruptedException {
        Files.createDirectory(settings);
        Files.writeString(settings.resolve("recoll.conf"), "topdirs = " + folder + "\n");
        var command = new ProcessBuilder("recollindex", "-c", settings.toString(), "-z")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        try {
            int code = command.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("recollindex ended with " + code);
            }
        } catch (IOException absent) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(System.nanoTime() - begun);
    }
}
