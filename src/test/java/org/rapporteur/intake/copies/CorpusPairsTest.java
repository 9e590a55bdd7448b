package org.rapporteur.intake.copies;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pairs of real documents of which it is known what they are to each other, by their texts and dates.
class CorpusPairsTest {
    private static final Path CORPUS = Path.of("../shared/corpus/whitehouse");
    private static final double RECALL = 0.97;
    private static final double MERGED = 0.01;
    private static final int DAY = "2024-01-30".length();

    @Test
    void copiesAreTiedAndLookAlikesAreNot() throws IOException {
        assumeTrue(Files.exists(CORPUS), "test data is absent: " + CORPUS);
        List<JsonNode> pairs = StreamSupport.stream(JsonMapper.shared().readTree(Files.readString(
                CORPUS.resolve("index.json"))).path("near_duplicate_pairs").spliterator(), false).toList();

        double recall = part(pairs.stream().filter(pair -> !isDistinct(pair)).toList());
        double merged = part(pairs.stream().filter(CorpusPairsTest::isDistinct).toList());
        System.out.printf(Locale.ROOT, "recall %.4f, merged falsely %.4f, of %d pairs%n", recall, merged, pairs.size());
        for (int half = 0; half < 2; half++) {
            int odd = half;
            List<JsonNode> some = IntStream.range(0, pairs.size()).filter(n -> n % 2 == odd).mapToObj(pairs::get).toList();
            System.out.printf(Locale.ROOT, "  half %d: recall %.4f, merged falsely %.4f%n", half + 1,
                    part(some.stream().filter(pair -> !isDistinct(pair)).toList()),
                    part(some.stream().filter(CorpusPairsTest::isDistinct).toList()));
        }

        assertTrue(recall >= RECALL, "recall " + recall);
        assertTrue(merged <= MERGED, "merged " + merged);
    }

    private static boolean isDistinct(JsonNode pair) {
        return pair.path("label").asString().startsWith("distinct");
    }

    private static double part(List<JsonNode> pairs) {
        return pairs.stream().filter(pair -> tie(pair.path("a").asString(), pair.path("b").asString()) == Tie.ONE)
                .count() / (double) pairs.size();
    }

    private static Tie tie(String one, String other) {
        return Tie.of(Comparison.of(text(one), text(other)), When.of(one.substring(0, DAY)),
                When.of(other.substring(0, DAY)));
    }

    private static String text(String name) {
        try {
            String whole = Files.readString(CORPUS.resolve(name));
            return whole.substring(whole.indexOf("\n---\n", 1) + "\n---\n".length()).replace("\\.", ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
