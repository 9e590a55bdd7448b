package org.rapporteur.service.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Part;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Suggestions for the sample tracker, measured on documents that are known to speak of China
/// and on some that do not.
class SuggestingTest {
    private static final Path CORPUS = Path.of("../shared/corpus/whitehouse");

    @TempDir
    Path folder;

    @Test
    void documentsOnOtherMattersHardlyEverGetASuggestion() throws IOException {
        Assumptions.assumeTrue(Files.exists(CORPUS), "test data is absent: " + CORPUS);
        JsonNode index = new JsonMapper().readTree(Files.readString(CORPUS.resolve("index.json")));
        try (var open = OpenTracker.read(sample(), Clock.systemUTC()); var intake = new Intake()) {
            Suggestions.Reader reader = new Suggesting(open).reader();
            List<Path> china = documents(index.path("china"));
            List<Path> others = documents(index.path("unrelated"));
            int right = suggested(china, reader, intake);
            int wrong = suggested(others, reader, intake);
            double precision = 1.0 * right / (right + wrong);
            System.out.printf(Locale.ROOT,
                    "suggested: %d of %d on China (recall %.3f), %d of %d on other matters (precision %.3f)%n",
                    right, china.size(), 1.0 * right / china.size(), wrong, others.size(), precision);

            assertTrue(right >= 0.8 * china.size(), right + " of " + china.size());
            assertTrue(wrong <= 0.05 * others.size(), wrong + " of " + others.size());
        }
    }

    @Test
    void theReaderIsKeptWhileIssuesStayAsTheyAre() {
        Path file = sample();
        try (var open = OpenTracker.open(file, "A. Officer", Clock.systemUTC(), Changes.immediate())) {
            var suggesting = new Suggesting(open);
            Suggestions.Reader before = suggesting.reader();
            assertSame(before, suggesting.reader());

            var issues = new IssueBook(open);
            issues.revise(issues.issues().getFirst().id(), issues.issues().getFirst().content().withArchived(true));

            String passage = "fentanyl";
            assertEquals(1, before.inPassage(passage).size());
            assertEquals(0, suggesting.reader().inPassage(passage).size());
        }
    }

    private Path sample() {
        return SampleFile.at(folder.resolve("sample.rapporteur"));
    }

    private static List<Path> documents(JsonNode names) {
        return IntStream.range(0, names.size()).mapToObj(i -> CORPUS.resolve(names.path(i).asString(""))).toList();
    }

    private static int suggested(List<Path> documents, Suggestions.Reader reader, Intake intake) {
        int[] suggested = {0};
        for (Path document : documents) {
            intake.read(document, part -> {
                if (part instanceof Part.Read read) {
                    suggested[0] += reader.issues(read.article().title(), read.article().text()).isEmpty() ? 0 : 1;
                }
            });
        }
        return suggested[0];
    }
}
