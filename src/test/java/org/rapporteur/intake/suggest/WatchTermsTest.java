package org.rapporteur.intake.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;

class WatchTermsTest {
    static final List<Stored<Issue>> ISSUES = List.of(
            issue("Fentanyl precursors", "fentanyl", "counternarcotics", "precursor chemicals", "芬太尼"),
            issue("Taiwan", "Taiwan", "cross-Strait", "Lai Ching-te", "台湾"),
            issue("Support for Russia", "Russia", "defense industrial base", "dual-use", "俄罗斯"),
            issue("Artificial intelligence", "AI", "artificial intelligence", "人工智能"),
            issue("Military channels", "military-to-military", "theater commander", "两军"));

    @Test
    void termsMatchWhateverTheirCaseAccentsPluralAndHyphens() {
        assertEquals(List.of("counternarcotics"), matched("Talks on counter-narcotics", "Fentanyl precursors"));
        assertEquals(List.of("precursor chemicals"), matched("every Precursor Chemical", "Fentanyl precursors"));
        assertEquals(List.of("military-to-military"), matched("military to military channels", "Military channels"));
        assertEquals(List.of("dual-use"), matched("dual‑use goods", "Support for Russia"));
        assertEquals(List.of("cross-Strait"), matched("crossstrait issues", "Taiwan"));
    }

    @Test
    void partsOfWordsDoNotMatch() {
        assertEquals(List.of(), suggest("", "The Taiwanese and the Russian said so; the army’s theater. Commander "
                + "Li agreed."));
    }

    @Test
    void shortCapitalsMatchCapitalsOnly() {
        assertEquals(List.of("AI"), matched("an AI dialogue", "Artificial intelligence"));
        assertEquals(List.of(), suggest("", "They ai and said."));
    }

    @Test
    void chineseTermsMatchWithoutWordBoundaries() {
        assertEquals(List.of("芬太尼"), matched("双方就芬太尼前体化学品管控交换意见", "Fentanyl precursors"));
    }

    @Test
    void simplifiedAndTraditionalAreFoundByEachOther() {
        assertEquals(List.of("台湾"), matched("美國對臺灣海峽局勢表示關切，臺灣。", "Taiwan"));
        assertEquals(List.of("俄罗斯"), matched("雙方談及俄羅斯。", "Support for Russia"));
    }

    @Test
    void onePassingMentionInALongTextIsNoSuggestion() {
        String filler = "The committee spoke about roads, schools and harvests. ".repeat(400);

        assertEquals(List.of(), suggest("Roads", filler + "Somebody named Taiwan. " + filler));
        assertEquals("Taiwan", suggest("Roads", "They named Taiwan. " + filler.substring(0, 600)).getFirst().name());
    }

    @Test
    void anArticleThatNeverSpeaksOfOneSideNeedsMore() {
        var watch = new WatchTerms(ISSUES, Tracker.between("United States", "China", ZoneOffset.UTC).parties());

        assertEquals(List.of(), watch.suggest("", "The United States spoke of dual-use goods."));
        assertEquals("Support for Russia", watch.suggest("", "The United States and China spoke of dual-use goods.")
                .getFirst().name());
        assertEquals("Taiwan", watch.suggest("On Taiwan", "The United States stands by Taiwan.").getFirst().name());
    }

    @Test
    void aSideWithoutANameInTheScriptOfTheTextIsNotMissing() {
        var watch = new WatchTerms(
                List.of(issue("Leaders’ visits", "shuttle diplomacy", "셔틀외교", "シャトル外交")),
                Tracker.between("Japan", "Republic of Korea", ZoneOffset.UTC).parties());

        assertEquals(List.of("셔틀외교"), watch.suggest("한일 정상회담 결과", "양 정상은 셔틀외교를 이어 가기로 하고, "
                + "미래지향적인 협력을 확대해 나가자는 데 뜻을 같이했다.").getFirst().matched());
        assertEquals(List.of("シャトル外交"), watch.suggest("日韓首脳会談", "両首脳は、シャトル外交を引き続き実施し、"
                + "両国の関係を未来志向で発展させていくことで一致しました。").getFirst().matched());
        assertEquals(List.of(), watch.suggest("", "The leaders (岸田文雄, 윤석열) spoke of shuttle diplomacy."));
    }

    @Test
    void aSideWithANameInTheScriptOfTheTextIsMissingThere() {
        var watch = new WatchTerms(ISSUES, Tracker.between("United States", "China", ZoneOffset.UTC).parties());

        assertEquals(List.of(), watch.suggest("", "中方就两军交往表明立场。"));
        assertEquals(List.of(), watch.suggest("Of dual-use goods", ""));
        assertEquals("Military channels", watch.suggest("", "中方就两军交往表明立场，美方同意。").getFirst().name());
    }

    @Test
    void ofChosenWordsOneTermIsEnough() {
        assertEquals("Taiwan", new WatchTerms(ISSUES, Tracker.between("One", "Other", ZoneOffset.UTC).parties())
                .inPassage("as to Taiwan").getFirst().name());
    }

    @Test
    void theTitleWeighsMoreThanTheText() {
        assertEquals("Taiwan", suggest("On Taiwan", "He spoke about Russia and then about Russia.").getFirst().name());
    }

    @Test
    void aSharedTermWeighsLessThanAnOwnOne() {
        var shared = List.of(issue("One", "summit", "tariffs"), issue("Two", "summit"));

        assertEquals("One", new WatchTerms(shared, List.of()).suggest("", "The summit was about tariffs.").getFirst().name());
    }

    @Test
    void theClippingsAreOfTheIssuesThatTheyAreAbout() {
        var names = suggest("", clipping("a")).stream().map(Suggestion::name).toList();

        assertTrue(names.containsAll(List.of("Fentanyl precursors", "Taiwan")), names::toString);
        assertEquals("Fentanyl precursors", suggest("", clipping("b")).getFirst().name());
        assertEquals("Support for Russia", suggest("", clipping("c")).getFirst().name());
    }

    private static List<String> matched(String text, String issue) {
        List<Suggestion> found = suggest("", text);
        assertEquals(List.of(issue), found.stream().map(Suggestion::name).toList());
        return found.getFirst().matched();
    }

    private static List<Suggestion> suggest(String title, String text) {
        return new WatchTerms(ISSUES, List.of()).suggest(title, text);
    }

    private static String clipping(String name) {
        Path file = Path.of("../shared/clippings/clipping-" + name + ".txt");
        Assumptions.assumeTrue(Files.exists(file), "test data is absent: " + file);
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stored<Issue> issue(String name, String... terms) {
        var id = new Id<Issue>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        var plain = Issue.named(name, new Id<Scale>(new UUID(0, 1)), 1);
        var content =
                new Issue(plain.name(), plain.scale(), 1, false, Arrays.asList(terms), "", List.of(), null, 90, 90);
        return new Stored<>(id, new RevisionId(id.value()), Instant.EPOCH, "A. Officer", content);
    }
}
