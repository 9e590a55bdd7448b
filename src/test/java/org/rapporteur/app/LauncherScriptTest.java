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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script `bin/rapporteur`, with Javas that only tell how they were called.
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {
    private static final String FAKE_JAVA = "#!/bin/sh\necho \"$0\"\nfor word in \"$@\"; do echo \"[$word]\"; done\n";

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void layOut() throws IOException {
        script = folder.resolve("my app/bin/rapporteur");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("installer/launcher/rapporteur"), script, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void newEnoughJavaHomeIsTaken() throws Exception {
        var java = java("jdk 25", "25.0.3");

        var said = run(script, Map.of("JAVA_HOME", java.toString()), "status");

        assertEquals(java.resolve("bin/java").toString(), said.lines().findFirst().orElseThrow());
    }

    @Test
    void oldJavaHomeIsPassedOverForTheJavaOnThePath() throws Exception {
        var old = java("jdk-8", "1.8.0_402");
        var early = java("jdk-26", "26-ea");
        var path = early.resolve("bin") + ":/usr/bin:/bin";

        var said = run(script, Map.of("JAVA_HOME", old.toString(), "PATH", path), "status");

        assertEquals(early.resolve("bin/java").toString(), said.lines().findFirst().orElseThrow());
    }

    @Test
    void javaInTheHomeFolderIsFound() throws Exception {
        var java = java("home/.jdks/temurin-25", "25.0.1");

        var said = run(script, Map.of("JAVA_HOME", java("jdk-17", "17.0.9").toString(), "PATH", "/bin"), "status");

        var taken = Path.of(said.lines().findFirst().orElseThrow());
        assertTrue(taken.equals(java.resolve("bin/java")) || !taken.startsWith(folder), said);
    }

    @Test
    void javaThatIsAskedForAndTooOldIsNotReplacedInSilence() throws Exception {
        var old = java("jdk-17", "17.0.9");

        var said = run(script, Map.of("RAPPORTEUR_JAVA", old.toString()), "status");

        assertEquals("RAPPORTEUR_JAVA is " + old + ", which is no Java 25 or later: correct it, or unset it.\n", said);
    }

    @Test
    void wordsArriveAsTheyWereGiven() throws Exception {
        var words = new String[] {"log", "two words", "", "*", "$HOME", "\"quoted\"", "it’s"};

        var said = run(script, Map.of("RAPPORTEUR_JAVA", java("jdk", "25").toString()), words);

        assertTrue(said.endsWith("[log]\n[two words]\n[]\n[*]\n[$HOME]\n[\"quoted\"]\n[it’s]\n"), said);
    }

    @Test
    void scriptIsFoundThroughALink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("linked"), Path.of("my app/bin/rapporteur"));

        var said = run(link, Map.of("RAPPORTEUR_JAVA", java("jdk", "25").toString()), "status");

        assertTrue(said.contains("[" + folder.toRealPath().resolve("my app/lib/rapporteur.jar") + "]"), said);
    }

    @Test
    void aLocaleThatIsOnlyNamedIsReplacedButNotItsLanguage() throws Exception {
        var java = java("jdk", "25");
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL $*\"\n");

        var said = run(script, Map.of("RAPPORTEUR_JAVA", java.toString(), "LC_ALL", "xx_YY.UTF-8"), "status");

        assertTrue(said.startsWith("C.UTF-8 ") && said.contains(" -Duser.language=xx -Duser.country=YY -cp "), said);
        assertTrue(run(script, Map.of("RAPPORTEUR_JAVA", java.toString(), "LC_ALL", "C.UTF-8"), "status")
                .contains(" -cp "));
    }

    private Path java(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        var java = Files.writeString(home.resolve("bin/java"), FAKE_JAVA);
        assertTrue(java.toFile().setExecutable(true));
        return home;
    }

    private String run(Path program, Map<String, String> variables, String... words) throws Exception {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().putAll(variables);
        var process = builder.start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
