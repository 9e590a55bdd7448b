package org.rapporteur.service.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.intake.Intake;
import org.rapporteur.service.OpenTracker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pairs of real documents of which it is known what they are to each other, imported as an officer
/// imports them.
class CopiesCorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus/whitehouse");
    private static final double RECALL = 0.97;
    private static final double MERGED = 0.01;

    @TempDir
    Path folder;

    @Test
    @Tag("fuzz")
    void copiesAreGroupedAndLookAlikesAreNot() throws IOException {
        assumeTrue(Files.exists(CORPUS), "test data is absent: " + CORPUS);
        // Some pairs are of one name, which a folder holds once.
        List<JsonNode> pairs = StreamSupport.stream(JsonMapper.shared().readTree(
                Files.readString(CORPUS.resolve("index.json"))).path("near_duplicate_pairs").spliterator(), false)
                .filter(pair -> !pair.path("a").equals(pair.path("b"))).toList();
        List<Path> files = pairs.stream().flatMap(pair -> Stream.of(pair.path("a").asString(), pair.path("b").asString()))
                .distinct().sorted().map(CORPUS::resolve).toList();
        try (OpenTracker open = Fixtures.tracker(folder.resolve("corpus.rapporteur")); Intake intake = new Intake()) {
            new Importing(open, intake).files(files, (done, all, next) -> true);
            Map<String, Integer> groups = groups(new Copies(open).groups());
            List<JsonNode> same = pairs.stream().filter(pair -> !label(pair).startsWith("distinct")).toList();
            List<JsonNode> other = pairs.stream().filter(pair -> label(pair).startsWith("distinct")).toList();
            List<JsonNode> missed = same.stream().filter(pair -> !together(groups, pair)).toList();
            List<JsonNode> merged = other.stream().filter(pair -> together(groups, pair)).toList();
            System.out.printf(Locale.ROOT, "%d of %d found, %d of %d merged falsely%n",
                    same.size() - missed.size(), same.size(), merged.size(), other.size());

            assertEquals(files.size(), new ArticleDesk(open).all().size(), "every file is kept");
            assertTrue(missed.size() <= same.size() * (1 - RECALL), "missed: " + missed);
            assertTrue(merged.size() <= other.size() * MERGED, "merged: " + merged);
        }
    }

    private static String label(JsonNode pair) {
        return pair.path("label").asString();
    }

    private static boolean together(Map<String, Integer> groups, JsonNode pair) {
        Integer group = groups.get(pair.path("a").asString());
        return group != null && group.equals(groups.get(pair.path("b").asString()));
    }

    private static Map<String, Integer> groups(List<Copies.Group> groups) {
        var numbers = new HashMap<String, Integer>();
        for (int n = 0; n < groups.size(); n++) {
            for (var article : groups.get(n).articles()) {
                numbers.put(String.valueOf(article.content().fileName()), n);
            }
        }
        return numbers;
    }
}
