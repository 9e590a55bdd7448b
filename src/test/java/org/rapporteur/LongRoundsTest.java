package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// Long rounds are for their own profiles: one that no profile knows would run in every build.
class LongRoundsTest {
    private static final Pattern TAG = Pattern.compile("^ *@Tag\\(\"(\\w+)\"\\)", Pattern.MULTILINE);

    @Test
    void everyTagIsLeftOutOfUsualBuildsAndRunByAProfileOfItsName() throws IOException {
        Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        Set<String> tags = tags();

        assertEquals(tags, new TreeSet<>(Set.of(
                pom.select("project > properties > tests\\.excluded").text().split(","))));
        assertEquals(tags, pom.select("profile").stream()
                .filter(profile -> profile.select("tests\\.groups").text().equals(id(profile)))
                .map(LongRoundsTest::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String id(Element profile) {
        return profile.select("> id").text();
    }

    private static Set<String> tags() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> TAG.matcher(read(file)).results()).map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
