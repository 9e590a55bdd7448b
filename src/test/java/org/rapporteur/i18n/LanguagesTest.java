package org.rapporteur.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every other language says what English says; that it says all of it is MessageKeysTest's.
class LanguagesTest {
    private static final Path FOLDER = Path.of("resources/org/rapporteur/i18n");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)|(%n)");
    private static final Pattern LATIN_WORD = Pattern.compile("[a-z]{2,}");
    /// A span of days takes its parts from either end, as the language has it.
    private static final Pattern SPAN = Pattern.compile("(?:date\\.interval|brief\\.date\\.rangeIn).*");
    /// What is the same in every language: keys, file formats, what is typed, names.
    private static final Pattern ALIKE = Pattern.compile(
            "Language\\.|(?:cli\\.demo\\.quote|.*[kK]eys|briefs\\.(?:pdf|docx)(?:Kind)?)$");
    private static final Pattern NAMES = Pattern.compile("\\{[^}]*\\}|Rapporteur|JavaFX|SQLite|Markdown");

    private static final Map<String, String> ENGLISH = read(FOLDER.resolve("messages.properties"));

    static Stream<Path> others() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("messages_.*\\.properties"))
                    .toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void theSentencesStandInTheOrderOfEnglish(Path file) {
        List<String> english = List.copyOf(ENGLISH.keySet());
        List<String> other = List.copyOf(read(file).keySet());

        assertEquals(List.of(), IntStream.range(0, Math.min(english.size(), other.size()))
                .filter(n -> !english.get(n).equals(other.get(n))).limit(1).mapToObj(english::get).toList());
    }

    @ParameterizedTest
    @MethodSource("others")
    void everySentenceIsFilledWithTheSame(Path file) {
        Map<String, String> words = read(file);

        assertEquals(List.of(), ENGLISH.keySet().stream().filter(key -> !SPAN.matcher(key).matches())
                .filter(key -> !places(ENGLISH.get(key)).equals(places(words.getOrDefault(key, "")))).toList());
    }

    @ParameterizedTest
    @MethodSource("others")
    void everySentenceCanBeFilledWithNoneOneAndMany(Path file) {
        Locale locale = locale(file);

        assertEquals(List.of(), read(file).entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("rapporteur."))
                .filter(entry -> Stream.of(0, 1, 2_000).anyMatch(n -> !canBeFilled(entry.getValue(), locale, n)))
                .map(Map.Entry::getKey).toList());
    }

    @ParameterizedTest
    @MethodSource("others")
    void noStraightApostropheSwallowsWhatFollows(Path file) {
        assertEquals(List.of(), read(file).entrySet().stream()
                .filter(entry -> entry.getValue().contains("'")).map(Map.Entry::getKey).toList());
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothingIsLeftInEnglish(Path file) {
        Map<String, String> words = read(file);

        assertEquals(List.of(), ENGLISH.entrySet().stream()
                .filter(entry -> entry.getValue().equals(words.get(entry.getKey())))
                .filter(entry -> LATIN_WORD.matcher(NAMES.matcher(entry.getValue()).replaceAll("")).find())
                .map(Map.Entry::getKey).filter(key -> !ALIKE.matcher(key).find()).toList());
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        assertEquals(new Messages(Locale.ENGLISH).get("screen.inbox"), new Messages(Locale.GERMAN).get("screen.inbox"));
        assertFalse(new Messages(Locale.SIMPLIFIED_CHINESE).get("screen.inbox").matches("\\p{ASCII}*"));
    }

    private static boolean canBeFilled(String sentence, Locale locale, int n) {
        try {
            return !new MessageFormat(sentence, locale).format(new Object[] {n, n, n, n, n}).matches(".*\\{\\d.*");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Locale locale(Path file) {
        String tag = file.getFileName().toString().replaceAll("^messages_|\\.properties$", "");
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }

    private static Set<String> places(String sentence) {
        return new TreeSet<>(PLACE.matcher(sentence).results().map(found -> found.group()).toList());
    }

    private static Map<String, String> read(Path file) {
        var words = new LinkedHashMap<String, String>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> line.contains("=") && !line.startsWith("#")).forEach(line -> words.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
