package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExtractCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void everyFileIsOneLineOfJson() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "The “two sides” met on Tuesday.");
        Path two = Files.writeString(folder.resolve("two.txt"), "第二个文件：双方商定了工作组下一步的工作安排。");

        assertEquals(0, extract(one, two));
        assertEquals(
                List.of("file", "title", "title_basis", "published", "published_basis", "published_found", "outlet",
                        "outlet_basis", "form", "form_basis", "speaker", "speaker_basis", "party", "party_basis",
                        "authors", "authors_basis", "url", "url_basis", "language", "language_basis", "reference",
                        "text", "warnings"),
                new ArrayList<>(lines().getFirst().propertyNames()));
        assertEquals("The “two sides” met on Tuesday.", lines().getFirst().path("text").asString(""));
        assertEquals("not stated", lines().getFirst().path("published_basis").asString(""));
        assertTrue(lines().getFirst().path("published").isNull());
        assertEquals("its first words", lines().getFirst().path("title_basis").asString(""));
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
        assertEquals("", shell.out());
    }

    private int extract(Path... files) {
        return shell.run(Stream.concat(Stream.of("extract"), Arrays.stream(files).map(Path::toString))
                .toArray(String[]::new));
    }

    private List<JsonNode> lines() {
        return shell.jsonLines();
    }
}
