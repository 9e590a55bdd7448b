package org.rapporteur.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence that the program may say is there, and none is there for nothing.
///
/// A key counts as used where a string literal of the program is the key, or the key without
/// `problem.` or `warning.`; where an enum has the constant that it names; where it goes on from a
/// literal that the program adds something to; or where it begins with `rapporteur.`, which the
/// help of the command line looks up (CommandHelpTest).
class MessageKeysTest {
    private static final Path FILE = Path.of("resources/org/rapporteur/i18n/messages.properties");
    private static final Path CHINESE = Path.of("resources/org/rapporteur/i18n/messages_zh_CN.properties");
    private static final String HELP = "rapporteur.";

    private static final Pattern ASKED = Pattern.compile("[mM]essages(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]*)\"\\s*[,)]");
    private static final Pattern BEGUN = Pattern.compile("\"([a-z][A-Za-z-]*\\.[A-Za-z.-]*)\"\\s*\\+");
    private static final Set<String> NOT_BEGUN = Set.of("problem.", "warning.");
    private static final Pattern SAID = Pattern.compile("\\bterminal(?:\\(\\))?\\s*\\.say\\(\\s*\"([^\"]*)\"");
    private static final Pattern GESTURE =
            Pattern.compile("\\.(?:record|recordAll)\\(\\s*\"([a-z ]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("new UserProblem\\(\\s*\"([^\"]*)\"");
    private static final Pattern CAUSED = Pattern.compile("UserProblem\\s*\\.because\\(\\s*\\w+,\\s*\"([^\"]*)\"");
    private static final Pattern WARNING = Pattern.compile("Warning\\s*\\.of\\(\\s*\"([^\"]*)\"");
    /// What looks like a key in the parts that speak, and is no file name.
    private static final Pattern KEY_LIKE = Pattern.compile("[a-z][a-z-]*(\\.[a-z][A-Za-z0-9-]*)+");
    private static final Pattern FILE_LIKE = Pattern.compile(
            ".*\\.(css|png|svg|txt|md|html|json|yaml|sql|db|docx|pdf|log|rapporteur|properties|jsa)");

    private final List<String> lines = lines(FILE);
    private final List<String> keys = keys(lines);
    private final Set<String> known = Set.copyOf(keys.stream().distinct().toList());

    @Test
    void everyKeyThatTheProgramAsksForIsThere() {
        var asked = Stream.of(
                        Sources.found(ASKED), Sources.found(SAID),
                        Sources.found(PROBLEM).map("problem."::concat),
                        Sources.found(CAUSED).map("problem."::concat),
                        Sources.found(WARNING).map("warning."::concat))
                .flatMap(found -> found);

        assertEquals(List.of(), asked.filter(key -> !known.contains(key)).distinct().sorted().toList());
    }

    @Test
    void everyGestureThatIsRecordedHasWords() {
        assertEquals(List.of(), Sources.found(GESTURE).filter(gesture -> !gesture.endsWith(" "))
                .map(gesture -> "gesture." + gesture.replace(' ', '-'))
                .filter(key -> !known.contains(key)).distinct().sorted().toList());
    }

    @Test
    void whatLooksLikeAKeyOnScreenIsOne() {
        var sections = keys.stream().map(MessageKeysTest::section).collect(Collectors.toSet());
        var looksLikeOne = Stream.of("ui", "cli", "app").flatMap(Sources::literalsOf)
                .filter(literal -> KEY_LIKE.matcher(literal).matches() && !FILE_LIKE.matcher(literal).matches())
                .filter(literal -> !literal.startsWith(HELP) && sections.contains(section(literal)));

        assertEquals(List.of(), looksLikeOne
                .filter(key -> Stream.of("", "problem.", "warning.").noneMatch(kind -> known.contains(kind + key)))
                .filter(key -> keys.stream().noneMatch(other -> other.startsWith(key + '.')))
                .distinct().sorted().toList());
    }

    @Test
    void everyKeyIsUsed() {
        var literals = Sources.literals().collect(Collectors.toSet());
        var begun = Sources.found(BEGUN).filter(start -> !NOT_BEGUN.contains(start)).collect(Collectors.toSet());
        var constants = constants().collect(Collectors.toSet());

        assertEquals(List.of(), known.stream()
                .filter(key -> !key.startsWith(HELP) && !constants.contains(key))
                .filter(key -> !literals.contains(key.replaceFirst("^(problem|warning)\\.", "")))
                .filter(key -> !literals.contains(key) && begun.stream().noneMatch(key::startsWith))
                .sorted().toList());
    }

    @Test
    void enumThatHasWordsHasOneForEachConstant() {
        var enums = keys.stream().filter(key -> Character.isUpperCase(key.charAt(0)))
                .map(MessageKeysTest::section).collect(Collectors.toSet());

        assertEquals(List.of(), constants().filter(word -> enums.contains(section(word)))
                .filter(word -> !known.contains(word)).sorted().toList());
    }

    /// Whoever adds a sentence adds it in Chinese too: see “Adding a language” in the README.
    @Test
    void everyKeyIsThereInChinese() {
        var chinese = keys(lines(CHINESE));

        assertEquals(List.of(), keys.stream().filter(key -> !chinese.contains(key)).toList());
        assertEquals(List.of(), chinese.stream().filter(key -> !known.contains(key)).toList());
    }

    @Test
    void everySentenceCanBeFilled() {
        assertEquals(List.of(), lines.stream()
                .filter(line -> !line.startsWith(HELP))
                .filter(line -> !canBeFilled(line.substring(line.indexOf('=') + 1))).toList());
    }

    @Test
    void apostrophesAreTypographic() {
        assertEquals(List.of(), lines.stream().filter(line -> line.replace("''", "").contains("'")).toList(),
                "MessageFormat swallows a straight apostrophe and what it quotes: write ’");
    }

    @Test
    void noKeyIsGivenTwice() {
        assertEquals(List.of(), keys.stream().collect(Collectors.groupingBy(key -> key)).values().stream()
                .filter(same -> same.size() > 1).toList());
    }

    private static boolean canBeFilled(String sentence) {
        try {
            return new MessageFormat(sentence).getFormats().length >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String section(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Stream<String> constants() {
        return Sources.classes()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + '.' + ((Enum<?>) constant).name()));
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream().map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static List<String> lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.contains("=") && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
