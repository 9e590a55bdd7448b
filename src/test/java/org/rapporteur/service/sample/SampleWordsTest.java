package org.rapporteur.service.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The sample's summaries are in the desk's own words, apart from the label with the original's title.
class SampleWordsTest {
    private static final Path CLIPPINGS = Path.of("../shared/clippings");
    private static final int RUN = 8;

    @Test
    void noRunOfEightWordsIsThatOfAPressReport() throws IOException {
        assertEquals(List.of(), runsSharedWith(CLIPPINGS, ".txt"));
    }

    @Test
    void noRunOfEightWordsIsThatOfAnOfficialText() throws IOException {
        assertEquals(List.of(), runsSharedWith(CLIPPINGS.resolve("official"), ".md"));
    }

    private static List<String> runsSharedWith(Path folder, String ending) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(folder), "no clippings at " + folder);
        Set<String> theirs = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                runs(Files.readString(file)).forEach(theirs::add);
            }
        }
        return SampleScript.load().steps(SampleStep.Import.class)
                .map(step -> step.article().text())
                .flatMap(text -> runs(text.substring(text.indexOf('\n'))))
                .filter(theirs::contains)
                .toList();
    }

    private static Stream<String> runs(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).toList();
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(i -> String.join(" ", words.subList(i, i + RUN)));
    }
}
