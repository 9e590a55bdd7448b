package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the installers of the three systems are made from says the same on each.
class InstallerArgumentsTest {
    private static final Path INSTALLER = Path.of("installer");
    /// As [the manual](https://docs.oracle.com/en/java/javase/25/docs/specs/man/jpackage.html) names them.
    private static final Set<String> KNOWN = Set.of("--type", "--name", "--icon", "--input", "--dest", "--main-jar",
            "--main-class", "--vendor", "--description", "--copyright", "--add-modules", "--jlink-options",
            "--java-options", "--add-launcher", "--file-associations", "--app-image", "--license-file",
            "--win-per-user-install", "--win-dir-chooser", "--win-menu", "--win-menu-group", "--win-upgrade-uuid",
            "--mac-package-identifier", "--mac-app-category");
    private static final Set<String> LAUNCHER = Set.of("description", "win-console", "win-menu", "win-shortcut");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a file of arguments, each an option and what follows it.
    private static List<String> lines(String file) {
        return read(INSTALLER.resolve(file)).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static List<String> values(String file, String option) {
        return lines(file).stream().filter(line -> line.startsWith(option + " "))
                .map(line -> line.substring(option.length() + 1).replace("\"", "")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image.args", "linux/image.args", "mac/image.args", "mac/dmg.args", "windows/image.args",
        "windows/msi.args"})
    void everyOptionIsOneOfThePackagerAndEveryFileIsThere(String file) {
        for (String line : lines(file)) {
            assertTrue(KNOWN.contains(line.split(" ")[0]), line);
        }
        var files = new ArrayList<String>();
        Stream.of("--icon", "--license-file", "--file-associations").forEach(one -> files.addAll(values(file, one)));
        values(file, "--add-launcher").forEach(one -> files.add(one.substring(one.indexOf('=') + 1)));
        files.forEach(one -> assertTrue(Files.isRegularFile(Path.of(one)), one));
    }

    @Test
    void theDriverOfTheDatabaseIsNamedAsEachSystemNamesLibraries() {
        assertEquals(List.of("-Dorg.sqlite.lib.name=libsqlitejdbc.so"), values("linux/image.args", "--java-options"));
        assertEquals(List.of("-Dorg.sqlite.lib.name=libsqlitejdbc.dylib"), values("mac/image.args", "--java-options"));
        assertEquals(List.of("-Dorg.sqlite.lib.name=sqlitejdbc.dll"), values("windows/image.args", "--java-options"));
    }

    @Test
    void theProgramIsNamedAsTheBuildExpectsIt() {
        String pom = read(Path.of("pom.xml"));
        for (String system : List.of("linux", "windows", "mac")) {
            var program = Pattern.compile("<installer.system>" + system
                    + "</installer.system>\\s*<installer.program>(\\w+)<").matcher(pom);
            assertTrue(program.find(), system);
            assertEquals(List.of(program.group(1)), values(system + "/image.args", "--name"), system);
        }
    }

    @Test
    void thePackagesAreMadeFromTheImageThatTheBuildLaysOut() {
        String build = read(INSTALLER.resolve("build.xml"));
        assertEquals(List.of("target/installer/image"), values("image.args", "--dest"));
        assertTrue(build.contains("${out}/image/Rapporteur.app") && build.contains("${out}/image/Rapporteur\""));
        assertEquals(List.of("target/installer/image/Rapporteur.app"), values("mac/dmg.args", "--app-image"));
        assertEquals(List.of("target/installer/image/Rapporteur"), values("windows/msi.args", "--app-image"));
        assertEquals(values("image.args", "--vendor"), values("windows/msi.args", "--vendor"));
    }

    @Test
    void everySystemKnowsTheSameKindOfFile() throws IOException {
        String desktop = read(INSTALLER.resolve("linux/rapporteur.desktop"));
        String types = read(INSTALLER.resolve("linux/rapporteur.xml"));
        for (String system : List.of("windows", "mac")) {
            var tracker = new Properties();
            try (var in = Files.newInputStream(INSTALLER.resolve(system).resolve("tracker.properties"))) {
                tracker.load(in);
            }
            assertTrue(types.contains("pattern=\"*." + tracker.getProperty("extension") + "\""), system);
            assertTrue(types.contains("type=\"" + tracker.getProperty("mime-type") + "\""), system);
            assertTrue(types.contains("<comment>" + tracker.getProperty("description") + "</comment>"), system);
            assertTrue(desktop.contains("MimeType=" + tracker.getProperty("mime-type") + ";"), system);
            assertTrue(Files.isRegularFile(Path.of(tracker.getProperty("icon"))), system);
        }
    }

    /// The chooser of the desktop looks into files that their names say nothing about, and closing one that
    /// lies beside an open tracker drops the locks on it.
    @Test
    void theDesktopKnowsWhatLiesBesideAnOpenTrackerByItsName() throws IOException {
        String types = read(INSTALLER.resolve("linux/rapporteur.xml"));

        for (String part : List.of("-wal", "-shm", "-journal", ".lock")) {
            assertTrue(types.contains("pattern=\"*.rapporteur" + part + "\""), part);
        }
    }

    @Test
    void theLauncherOfTheConsoleSaysOnlyWhatThePackagerKnows() throws IOException {
        var console = new Properties();
        try (var in = Files.newInputStream(INSTALLER.resolve("windows/console.properties"))) {
            console.load(in);
        }
        assertEquals(LAUNCHER, console.stringPropertyNames());
        assertEquals("true", console.getProperty("win-console"));
    }

    /// A newer one takes the older one’s place only under the same number.
    @Test
    void theNumberOfUpgradesStays() {
        assertEquals(List.of("0d0e9e0b-5f4d-4f0e-9b1c-7a2f6a1d9c35"), values("windows/msi.args", "--win-upgrade-uuid"));
    }
}
