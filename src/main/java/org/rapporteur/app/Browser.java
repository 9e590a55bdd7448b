package org.rapporteur.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.model.UserProblem;

/// Hands web addresses to the browser of this computer, and files that were written to the program
/// for them: the one place from which another program is started that may use the network.
final class Browser {
    private final Machine machine;

    Browser(Machine machine) {
        this.machine = machine;
    }

    /// Asks the system to show `address` in the browser, and does not wait for it.
    ///
    /// @throws UserProblem if the system has nothing to show it with
    void open(URI address) {
        try {
            start(command(address));
        } catch (IOException e) {
            throw UserProblem.because(e, "noBrowser", address.toString());
        }
    }

    /// Asks the system to show a file or a folder in the program for it, and does not wait for it.
    ///
    /// @throws UserProblem if it is not there any more, or the system has nothing to show it with
    void open(Path file) {
        if (!Files.exists(file)) {
            throw new UserProblem("notThere", file.toString());
        }
        try {
            start(command(file));
        } catch (IOException e) {
            throw UserProblem.because(e, "noProgram", file.toString());
        }
    }

    private static void start(List<String> command) throws IOException {
        new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().getOutputStream().close();
    }

    /// The command, a word each: no shell reads the address.
    List<String> command(URI address) {
        return command(address.toASCIIString());
    }

    /// The command, a word each: no shell reads the path, which is whole and so no option either.
    List<String> command(Path file) {
        return command(file.toAbsolutePath().toString());
    }

    private List<String> command(String words) {
        if (machine.isWindows()) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", words);
        }
        return List.of(machine.isMac() ? "open" : "xdg-open", words);
    }
}
