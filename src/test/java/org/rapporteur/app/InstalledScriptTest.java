package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script of the installed program, with a Java that only tells how it was called.
@EnabledOnOs(OS.LINUX)
class InstalledScriptTest {
    private static final String FAKE_JAVA =
            "#!/bin/sh\necho \"$LC_ALL\"\nfor word in \"$@\"; do echo \"[$word]\"; done\n";

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void layOut() throws IOException {
        Path image = folder.toRealPath().resolve("my $APPDIR & more");
        script = image.resolve("rapporteur");
        Files.createDirectories(image.resolve("lib/app"));
        Files.createDirectories(image.resolve("lib/runtime/bin"));
        Files.copy(Path.of("installer/linux/rapporteur"), script, StandardCopyOption.COPY_ATTRIBUTES);
        assertTrue(script.toFile().setExecutable(true));
        // As jpackage writes it.
        Files.writeString(image.resolve("lib/app/rapporteur.cfg"), """
                [Application]
                app.classpath=$APPDIR/rapporteur.jar
                app.mainclass=org.rapporteur.app.Launcher
                app.classpath=$APPDIR/other.jar

                [JavaOptions]
                java-options=-Djpackage.app-version=0.1.0
                java-options=-XX:AOTCache=$APPDIR/rapporteur.aot
                """);
        Path java = Files.writeString(image.resolve("lib/runtime/bin/rapporteur"), FAKE_JAVA);
        assertTrue(java.toFile().setExecutable(true));
    }

    @Test
    void javaIsCalledAsTheImageSays() throws Exception {
        Path app = script.resolveSibling("lib/app");

        assertEquals(List.of("[-Djpackage.app-path=" + script + "]", "[-cp]",
                "[" + app + "/rapporteur.jar:" + app + "/other.jar]",
                "[-XX:AOTCache=" + app + "/rapporteur.aot]", "[-Djpackage.app-version=0.1.0]",
                "[org.rapporteur.app.Launcher]"), words(run(script, Map.of())));
    }

    @Test
    void wordsArriveAsTheyWereGiven() throws Exception {
        var said = words(run(script, Map.of(), "log", "two words", "", "*", "$HOME", "\"quoted\"", "it’s", "-x"));

        assertEquals(List.of("[org.rapporteur.app.Launcher]", "[log]", "[two words]", "[]", "[*]", "[$HOME]",
                "[\"quoted\"]", "[it’s]", "[-x]"), said.subList(5, said.size()));
    }

    @Test
    void theProgramIsFoundThroughALinkFromAnyPlace() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), script);

        assertEquals(words(run(script, Map.of())), words(run(link, Map.of())));
    }

    @Test
    void namesOfFilesAreReadInALocaleThatHasThem() throws Exception {
        assertEquals("C.UTF-8", run(script, Map.of("LANG", "C")).getFirst());
        assertEquals("", run(script, Map.of("LANG", "C.UTF-8")).getFirst());
    }

    @Test
    void aLocaleThatIsOnlyNamedIsReplaced() throws Exception {
        assertEquals("C.UTF-8", run(script, Map.of("LANG", "xx_YY.UTF-8")).getFirst());
        assertEquals("C.UTF-8", run(script, Map.of("LC_ALL", "xx_YY.utf8")).getFirst());
        // As a Mac sends it along to where one logs in.
        assertEquals("C.UTF-8", run(script, Map.of("LC_CTYPE", "UTF-8")).getFirst());
        // One that is not installed is enough: Java then takes none of them.
        assertEquals("C.UTF-8", run(script, Map.of("LANG", "xx_YY.UTF-8", "LC_CTYPE", "C.UTF-8")).getFirst());
    }

    @Test
    void aLocaleThatIsInstalledIsLeftAlone() throws Exception {
        var said = run(script, Map.of("LC_ALL", "zh_CN.utf8", "PATH", fakeLocale("echo UTF-8")));

        assertEquals("zh_CN.utf8", said.getFirst());
        assertEquals("[-cp]", said.get(2));
    }

    @Test
    void theLanguageThatWasAskedForStays() throws Exception {
        assertEquals(List.of("[-Duser.language=xx]", "[-Duser.country=YY]", "[-cp]"),
                run(script, Map.of("LANG", "xx_YY.UTF-8")).subList(2, 5));
        assertEquals(List.of("[-Duser.language=xx]", "[-Duser.country=YY]", "[-cp]"),
                run(script, Map.of("LC_MESSAGES", "xx_YY.GB18030", "LANG", "en_US.UTF-8")).subList(2, 5));
        assertEquals("[-cp]", run(script, Map.of("LANG", "* *")).get(2));
    }

    @Test
    void whereNothingTellsOfLocalesOneThatHasAllNamesIsTaken() throws Exception {
        var said = run(script, Map.of("LANG", "zh_CN.UTF-8", "PATH", fakeLocale("exit 127")));

        assertEquals(List.of("C.UTF-8", "[-Duser.language=zh]"), List.of(said.getFirst(), said.get(2)));
    }

    /// The path of commands, with one before all that tells of locales.
    private String fakeLocale(String does) throws IOException {
        Path locale = Files.createDirectories(folder.resolve("bin")).resolve("locale");
        assertTrue(Files.writeString(locale, "#!/bin/sh\n" + does + "\n").toFile().setExecutable(true));
        return locale.getParent() + ":/usr/bin:/bin";
    }

    private static List<String> words(List<String> said) {
        return said.subList(1, said.size());
    }

    private List<String> run(Path program, Map<String, String> variables, String... words) throws Exception {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        List.of("LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG").forEach(builder.environment()::remove);
        builder.environment().putAll(variables);
        var process = builder.start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
}
