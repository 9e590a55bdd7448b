package org.rapporteur.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;

/// What the program finds around it; tests make their own.
///
/// @param os the system's name, as Java gives it: `Linux`, `Mac OS X`, `Windows 11`
/// @param environment the environment variables
/// @param root the folder that holds `etc` and `usr`
/// @param home the user's own folder
/// @param user the user's login
/// @param headless whether JavaFX was told to draw without a display
/// @param loads whether the library of that file name can be loaded
record Machine(
        String os,
        Map<String, String> environment,
        Path root,
        Path home,
        String user,
        boolean headless,
        Predicate<String> loads) {
    Machine {
        environment = Map.copyOf(environment);
    }

    /// The machine we run on.
    static Machine here() {
        return new Machine(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of("/"),
                Path.of(System.getProperty("user.home")),
                System.getProperty("user.name"),
                "Headless".equals(System.getProperty("glass.platform")),
                Machine::loads);
    }

    boolean isMac() {
        return os.startsWith("Mac");
    }

    boolean isWindows() {
        return os.startsWith("Windows");
    }

    /// A variable's value, or `otherwise` where it is unset or empty.
    String variable(String name, String otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.isEmpty() ? otherwise : value;
    }

    /// Asks the system's own linker, which alone knows where it looks. What it finds stays loaded:
    /// GTK does not survive being unloaded and loaded again.
    @SuppressWarnings("restricted")
    static boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
