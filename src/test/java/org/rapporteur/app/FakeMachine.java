package org.rapporteur.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// Machines that a test makes up.
final class FakeMachine {
    private FakeMachine() {}

    /// A machine of the system `os` without libraries, fonts or variables, below `root`.
    static Machine bare(String os, Path root) {
        return with(os, root, Map.of(), Set.of());
    }

    /// The same, with variables and with libraries that load.
    static Machine with(String os, Path root, Map<String, String> variables, Set<String> libraries) {
        return new Machine(os, variables, root, root.resolve("home/me"), "me", false, libraries::contains);
    }
}
