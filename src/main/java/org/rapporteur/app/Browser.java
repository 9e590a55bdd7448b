package org.rapporteur.app;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.rapporteur.model.UserProblem;

/// Hands web addresses to the browser of this computer: the one place from which another program
/// is started that may use the network.
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
            new ProcessBuilder(command(address)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().getOutputStream().close();
        } catch (IOException e) {
            throw UserProblem.because(e, "noBrowser", address.toString());
        }
    }

    /// The command, a word each: no shell reads the address.
    List<String> command(URI address) {
        String words = address.toASCIIString();
        if (machine.isWindows()) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", words);
        }
        return List.of(machine.isMac() ? "open" : "xdg-open", words);
    }
}
