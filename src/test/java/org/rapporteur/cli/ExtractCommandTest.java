package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void everyFileIsOneLineOfJson() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "The “two sides” met on Tuesday.");
        Path two = Files.writeString(folder.resolve("two.txt"), "第二个文件：双方商定了工作组下一步的工作安排。");

        assertEquals(0, extract(one, two));
        assertEquals(
                List.of("file", "title", "published", "published_basis", "outlet", "form", "authors", "url", "language",
                        "text", "warnings"),
                new ArrayList<>(lines().getFirst().propertyNames()));
        assertEquals("The “two sides” met on Tuesday.", lines().getFirst().path("text").asString(""));
        assertEquals("not stated", lines().getFirst().path("published_basis").asString(""));
        assertTrue(lines().getFirst().path("published").isNull());
        assertEquals("第二个文件：双方商定了工作组下一步的工作安排。", lines().getLast().path("text").asString(""));
    }

    @Test
    void aFileThatCannotBeReadIsALineWithAnErrorAndTheOthersAreRead() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "The two sides met on Tuesday.");

        assertEquals(1, extract(folder.resolve("missing.txt"), good));
        assertEquals(List.of("file", "error"), new ArrayList<>(lines().getFirst().propertyNames()));
        assertTrue(lines().getFirst().path("error").asString("").startsWith("missing.txt does not exist"));
        assertEquals("The two sides met on Tuesday.", lines().getLast().path("text").asString(""));
    }

    @Test
    void withoutAFileTheUsageIsWrong() {
        assertEquals(2, extract());
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    private int extract(Path... files) {
        var command = new ExtractCommand(
                new Messages(Locale.ENGLISH), Intake::new, new PrintStream(out, true, StandardCharsets.US_ASCII));
        String[] args = java.util.Arrays.stream(files).map(Path::toString).toArray(String[]::new);
        return new CommandLine(command).setErr(new PrintWriter(new StringWriter())).execute(args);
    }

    private List<JsonNode> lines() {
        var json = new JsonMapper();
        return out.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
    }
}
