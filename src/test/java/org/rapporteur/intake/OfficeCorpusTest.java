package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.UserProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Office files whose truth is known, and files that were damaged on purpose. With
/// `-Dpeer=FOLDER`, the texts that another reader made of the latter (`NAME.peer`) are compared.
class OfficeCorpusTest {
    private static final double LEAST = 0.97;
    private static final double ENOUGH = 0.9;
    private static final long LONGEST_MILLIS = 9_000;

    @Test
    void savedWordDocumentsKeepTheirTextTitleAndDate() {
        var wrong = new ArrayList<String>();
        JsonNode all = new JsonMapper().readTree(new String(
                Documents.bytes(Documents.shared("corpus/formats/truth.json")), StandardCharsets.UTF_8));
        for (JsonNode truth : all.values()) {
            for (JsonNode file : truth.path("files").values()) {
                if (file.asString().endsWith(".docx")) {
                    check(file.asString(), truth, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void damagedOfficeFilesAreReadAsFarAsTheyGo() {
        var wrong = new ArrayList<String>();
        System.out.printf("%-84s %-22s %8s %8s %6s %6s%n", "file", "outcome", "read", "peer", "share", "ms");
        for (Path file : Documents.files(Documents.shared("corpus/hostile"), "")) {
            if (file.toString().matches(".*\\.(?:docx?|rtf|xml)")) {
                measure(file, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(String name, JsonNode truth, List<String> wrong) {
        var read = Documents.read(Documents.shared("corpus/formats/" + name));
        String original = Documents.read(Documents.shared("corpus/whitehouse/" + truth.path("source").asString(""))).text();
        double score = f1(original, read.text());
        System.out.printf(Locale.ROOT, "%s F1 %.4f, %s%n", name, score, read.reading().published());
        if (score < LEAST) {
            wrong.add(name + " F1 " + score);
        }
        if (!truth.path("title").asString("").equals(read.reading().title())) {
            wrong.add(name + " title " + read.reading().title());
        }
        // The Word files show the date as a line of their own, whatever the page had carried.
        if (!truth.path("published").asString("").equals(read.reading().published())) {
            wrong.add(name + " published " + read.reading().published());
        }
    }

    private static void measure(Path file, List<String> wrong) {
        long start = System.nanoTime();
        String text = "";
        String outcome = "read";
        try {
            Extraction read = Documents.read(file);
            text = read.reading().title() + "\n" + read.text();
            outcome = Documents.warnings(read).contains("document-damaged") ? "read, damaged" : outcome;
        } catch (UserProblem problem) {
            outcome = problem.key();
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        Path peer = Path.of(System.getProperty("peer", "")).resolve(file.getFileName() + ".peer");
        String theirs = Files.exists(peer) ? new String(Documents.bytes(peer), StandardCharsets.UTF_8).strip() : "";
        double share = share(theirs, text);
        System.out.printf(Locale.ROOT, "%-84s %-22s %8d %8d %6.3f %6d%n",
                file.getFileName(), outcome, text.length(), theirs.length(), share, millis);
        if (millis > LONGEST_MILLIS || share < ENOUGH && theirs.length() > 100) {
            wrong.add(file.getFileName() + " " + share + " in " + millis);
        }
        assertTrue(!outcome.equals("intake.failed"), file::toString);
    }

    /// How much of `theirs` is in `ours`, by words.
    private static double share(String theirs, String ours) {
        Map<String, Integer> left = shingles(theirs, 1);
        int all = left.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 1 : (double) common(left, shingles(ours, 1)) / all;
    }

    private static double f1(String expected, String found) {
        Map<String, Integer> left = shingles(expected, 4);
        Map<String, Integer> right = shingles(found, 4);
        int all = left.values().stream().mapToInt(Integer::intValue).sum()
                + right.values().stream().mapToInt(Integer::intValue).sum();
        return 2.0 * common(left, right) / all;
    }

    private static int common(Map<String, Integer> left, Map<String, Integer> right) {
        return left.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    private static Map<String, Integer> shingles(String text, int size) {
        List<String> tokens = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty())
                .toList();
        var shingles = new HashMap<String, Integer>();
        for (int i = 0; i + size <= tokens.size(); i++) {
            shingles.merge(String.join(" ", tokens.subList(i, i + size)), 1, Integer::sum);
        }
        return shingles;
    }
}
