package org.rapporteur.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import picocli.CommandLine.Option;

/// The option that names a file with a passphrase on its first line: what stands on the command line
/// can be seen by others.
final class PassphraseFile {
    private static final int LONGEST = 4_096;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "command.passphraseFile")
    private @Nullable Path file;

    /// The passphrase; null where no file is named.
    ///
    /// @throws UserProblem if the file has none
    char @Nullable [] read() {
        if (file == null) {
            return null;
        }
        try (BufferedReader in = Files.newBufferedReader(file)) {
            char[] letters = new char[LONGEST];
            int length = Math.max(0, in.read(letters));
            String line = new String(letters, 0, length).lines().findFirst().orElse("");
            if (line.isEmpty()) {
                throw new UserProblem("noPassphrase", file.toString());
            }
            return line.toCharArray();
        } catch (IOException e) {
            throw UserProblem.because(e, "noPassphrase", file.toString());
        }
    }
}
