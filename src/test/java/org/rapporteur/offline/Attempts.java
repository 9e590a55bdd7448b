package org.rapporteur.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// What was asked of the network, by this process and its children: a line each in the file that
/// the variable names.
public final class Attempts {
    /// The environment variable that names the file; children inherit it.
    public static final String FILE = "RAPPORTEUR_ATTEMPTS";

    private Attempts() {}

    /// Tells of an attempt and refuses it.
    static IOException refused(String what) {
        String file = System.getenv(FILE);
        if (file != null) {
            try {
                Files.writeString(Path.of(file), what + " at " + caller() + "\n",
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new IOException("refused: " + what);
    }

    private static String caller() {
        return StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::toString)
                .filter(frame -> !frame.contains("org.rapporteur.offline.Refus")
                        && !frame.contains("org.rapporteur.offline.Attempts"))
                .filter(frame -> frame.contains("rapporteur") || frame.contains("InetAddress")).limit(8).toList()).toString();
    }

    /// What was told so far.
    public static List<String> in(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
