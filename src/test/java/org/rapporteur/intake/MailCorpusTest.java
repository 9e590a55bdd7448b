package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures mail and saved pages whose truth is known.
class MailCorpusTest {
    private static final double FLOOR = 0.97;
    private static final int SHINGLE = 4;

    @Test
    void mailsAndSavedPagesGiveTheirArticleTitleDatePublisherAndAddress() {
        var wrong = new ArrayList<String>();
        double sum = 0;
        int count = 0;
        String index = new String(
                Documents.bytes(Documents.shared("corpus/formats/truth.json")), StandardCharsets.UTF_8);
        for (JsonNode truth : new JsonMapper().readTree(index).values()) {
            for (JsonNode file : truth.path("files").values()) {
                String name = file.asString();
                if (name.matches(".*\\.(?:eml|mhtml)")) {
                    double score = measured(name, truth, wrong);
                    System.out.printf(Locale.ROOT, "%-9s shingle F1 %.3f%n", name, score);
                    sum += score;
                    count++;
                    if (score < FLOOR) {
                        wrong.add(name + " text " + score);
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "mean shingle F1 %.4f on %d files%n", sum / count, count);
        assertEquals(List.of(), wrong);
    }

    private static double measured(String name, JsonNode truth, List<String> wrong) {
        var read = Documents.read(Documents.shared("corpus/formats/" + name));
        Map<String, String> found = new HashMap<>();
        found.put("title", read.reading().title());
        found.put("published", read.reading().published());
        found.put("publisher", read.reading().outlet());
        found.put("url", read.reading().url());
        found.forEach((field, value) -> {
            if (!truth.path(field).asString("").equals(value)) {
                wrong.add(name + " " + field + " " + value);
            }
        });
        Path original = Documents.shared("corpus/whitehouse/" + truth.path("source").asString(""));
        return f1(shingles(Documents.read(original).text()), shingles(read.text()));
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var shingles = new HashMap<List<String>, Integer>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.merge(words.subList(i, i + SHINGLE), 1, Integer::sum);
        }
        return shingles;
    }

    private static double f1(Map<List<String>, Integer> expected, Map<List<String>, Integer> found) {
        int hits = 0;
        for (var entry : found.entrySet()) {
            hits += Math.min(entry.getValue(), expected.getOrDefault(entry.getKey(), 0));
        }
        int all = expected.values().stream().mapToInt(Integer::intValue).sum()
                + found.values().stream().mapToInt(Integer::intValue).sum();
        return 2.0 * hits / Math.max(1, all);
    }

    @Test
    void hostileMailsAndArchivesEndInTextOrInASentence() {
        for (Path file : Documents.files(Documents.shared("corpus/hostile"), "")) {
            if (file.toString().matches(".*\\.(?:eml|msg|mbox|mhtml|zip|xml)")) {
                long start = System.nanoTime();
                List<String> outcome = Delivered.of(file).outcomes();
                long millis = (System.nanoTime() - start) / 1_000_000;
                System.out.printf(Locale.ROOT, "%-52s %5d ms  %s%n", file.getFileName(), millis, outcome);
                assertTrue(millis < 9_000, file::toString);
                assertTrue(!outcome.isEmpty() && outcome.stream().noneMatch(end -> end.contains("intake.failed")),
                        () -> file + " " + outcome);
            }
        }
    }
}
