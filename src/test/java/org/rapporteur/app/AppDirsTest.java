package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppDirsTest {
    @TempDir
    private Path root;

    @Test
    void linuxFollowsTheFreedesktopFolders() {
        var config = root.resolve("elsewhere").toString();
        var dirs = AppDirs.of(machine("Linux", Map.of("XDG_CONFIG_HOME", config)));

        assertEquals(root.resolve("elsewhere/rapporteur"), dirs.config());
        assertEquals(root.resolve("home/me/.local/share/rapporteur"), dirs.data());
        assertEquals(root.resolve("home/me/.local/state/rapporteur"), dirs.state());
        assertEquals(root.resolve("home/me/.cache/rapporteur"), dirs.cache());
    }

    @Test
    void relativeFreedesktopFolderIsIgnored() {
        var dirs = AppDirs.of(machine("Linux", Map.of("XDG_STATE_HOME", "state")));

        assertEquals(root.resolve("home/me/.local/state/rapporteur"), dirs.state());
    }

    @Test
    void macUsesTheLibrary() {
        var dirs = AppDirs.of(machine("Mac OS X", Map.of()));

        assertEquals(root.resolve("home/me/Library/Logs/Rapporteur"), dirs.state());
    }

    @Test
    void windowsKeepsLogsOffTheRoamingProfile() {
        var local = root.resolve("local").toString();
        var dirs = AppDirs.of(machine("Windows 11", Map.of("LOCALAPPDATA", local)));

        assertEquals(root.resolve("home/me/AppData/Roaming/Rapporteur"), dirs.config());
        assertEquals(root.resolve("local/Rapporteur/state"), dirs.state());
    }

    @Test
    void rapporteurHomeHoldsEverything() {
        var dirs = AppDirs.of(machine("Linux", Map.of("RAPPORTEUR_HOME", root.toString())));

        assertEquals(new AppDirs(
                root.resolve("config"), root.resolve("data"), root.resolve("state"), root.resolve("cache")), dirs);
    }

    @Test
    void aPortableCopyKeepsEverythingInItsOwnFolder() throws IOException {
        Files.createFile(root.resolve("portable"));

        assertEquals(root.resolve("home/config"),
                AppDirs.of(machine("Linux", Map.of()), root.resolve("rapporteur").toString()).config());
        assertEquals(root.resolve("home/config"),
                AppDirs.of(machine("Windows 11", Map.of()), root.resolve("Rapporteur.exe").toString()).config());
        assertEquals(root.resolve("home/config"), AppDirs.of(machine("Mac OS X", Map.of()),
                root.resolve("Rapporteur.app/Contents/MacOS/Rapporteur").toString()).config());
    }

    @Test
    void aCopyWithoutTheMarkerKeepsToTheSystemsFolders() {
        var machine = machine("Linux", Map.of());

        assertEquals(AppDirs.of(machine), AppDirs.of(machine, root.resolve("rapporteur").toString()));
    }

    private Machine machine(String os, Map<String, String> variables) {
        return FakeMachine.with(os, root, variables, Set.of());
    }
}
