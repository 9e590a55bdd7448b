package org.rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the program keeps its own things: never a tracker, which lies where its user put it.
///
/// `RAPPORTEUR_HOME` puts them all below one folder, for a portable copy. Nothing is created
/// here; whoever writes creates.
///
/// @param config preferences
/// @param data what the user made and would miss
/// @param state logs, and what may be lost
/// @param cache what can be made again
record AppDirs(Path config, Path data, Path state, Path cache) {
    private static final String NAME = "rapporteur";

    /// The folders that the system of `machine` sets aside for programs.
    static AppDirs of(Machine machine) {
        var own = machine.variable("RAPPORTEUR_HOME", "");
        if (!own.isEmpty()) {
            return below(Path.of(own).toAbsolutePath());
        }
        if (machine.isWindows()) {
            return windows(machine);
        }
        return machine.isMac() ? mac(machine.home().resolve("Library")) : freedesktop(machine);
    }

    /// The same for a program that was unpacked with a Java of its own: where an empty file named
    /// `portable` lies in its folder, that folder holds everything.
    ///
    /// @param launcher what the program was started by; empty where Java itself was called
    static AppDirs of(Machine machine, String launcher) {
        if (launcher.isEmpty() || !machine.variable("RAPPORTEUR_HOME", "").isEmpty()) {
            return of(machine);
        }
        Path folder = folder(machine, Path.of(launcher).toAbsolutePath());
        boolean portable = folder != null && Files.exists(folder.resolve("portable"));
        return portable ? below(folder.resolve("home")) : of(machine);
    }

    /// The launcher is `rapporteur`, `Rapporteur.exe` or `Rapporteur.app/Contents/MacOS/Rapporteur`.
    private static @Nullable Path folder(Machine machine, Path launcher) {
        Path folder = launcher.getParent();
        int above = machine.isMac() ? 3 : 0;
        for (int step = 0; step < above && folder != null; step++) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static AppDirs below(Path home) {
        return new AppDirs(home.resolve("config"), home.resolve("data"), home.resolve("state"), home.resolve("cache"));
    }

    private static AppDirs windows(Machine machine) {
        var appData = machine.home().resolve("AppData");
        var roaming = Path.of(machine.variable("APPDATA", appData.resolve("Roaming").toString()), "Rapporteur");
        var local = Path.of(machine.variable("LOCALAPPDATA", appData.resolve("Local").toString()), "Rapporteur");
        return new AppDirs(roaming, roaming.resolve("data"), local.resolve("state"), local.resolve("cache"));
    }

    private static AppDirs mac(Path library) {
        return new AppDirs(
                library.resolve("Preferences/org.rapporteur"),
                library.resolve("Application Support/Rapporteur"),
                library.resolve("Logs/Rapporteur"),
                library.resolve("Caches/Rapporteur"));
    }

    private static AppDirs freedesktop(Machine machine) {
        return new AppDirs(
                base(machine, "XDG_CONFIG_HOME", ".config"),
                base(machine, "XDG_DATA_HOME", ".local/share"),
                base(machine, "XDG_STATE_HOME", ".local/state"),
                base(machine, "XDG_CACHE_HOME", ".cache"));
    }

    /// The specification says to ignore a relative path.
    private static Path base(Machine machine, String variable, String usual) {
        var set = Path.of(machine.variable(variable, ""));
        return (set.isAbsolute() ? set : machine.home().resolve(usual)).resolve(NAME);
    }
}
