package org.rapporteur.service.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.TalkingPoint;

class SampleScriptTest {
    private static final LocalDate OPENS = LocalDate.of(2024, 4, 26);

    private final SampleScript script = SampleScript.load();

    @Test
    void itLoadsAndOpensAtItsDate() {
        assertEquals(OPENS, script.opensAt());
        assertEquals("Sample desk", script.author());
    }

    @Test
    void timesStrictlyIncreaseFromTheFirstDayToTheLastEvening() {
        List<Instant> times = script.steps().stream().map(SampleStep::at).toList();

        assertEquals(times.stream().sorted().distinct().toList(), times);
        assertTrue(times.getFirst().isAfter(Instant.parse("2023-05-15T04:00:00Z")));
        assertTrue(times.getLast().isBefore(Instant.parse("2024-04-27T04:00:00Z")));
    }

    @Test
    void everyQuoteStandsInTheTextThatItCites() {
        Map<String, String> texts = articles().stream()
                .collect(Collectors.toMap(SampleArticle::key, SampleArticle::text));

        for (SampleCitation citation : Stream.concat(citations(), around()).toList()) {
            assertTrue(texts.get(citation.article()).contains(citation.quote()), citation.quote());
        }
    }

    @ParameterizedTest(name = "{0}: level {2}, {3} status changes, {4} other developments")
    @CsvSource({
        "Fentanyl precursors, Cooperation, 4, 3, 6",
        "Taiwan Strait, Friction, 3, 2, 2",
        "Support for Russia, Friction, 2, 2, 3",
        "Military-to-military channels, Channel, 3, 3, 3",
        "AI safety, Cooperation, 3, 1, 2",
        "Trade and export controls, Friction, 3, 1, 2",
        "High-level contacts, Channel, 4, 3, 4",
        "People-to-people, Cooperation, 3, 1, 1",
        "Red Sea and Iran, Cooperation, 0, 0, 1",
        "South China Sea, Friction, 3, 1, 2",
        "Detained Americans, Cooperation, 0, 0, 2"
    })
    void anIssueStandsWhereItsDevelopmentsPutIt(String name, String scale, int level, int changes, int others) {
        SampleIssue issue = issues().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
        List<SampleDevelopment> own = developments().stream().filter(d -> d.issue().equals(issue.key())).toList();
        List<SampleDevelopment> setting = own.stream().filter(d -> d.level() != null).toList();

        assertEquals(scale, issue.scale());
        assertEquals(changes, setting.size());
        assertEquals(others, own.size() - setting.size());
        assertEquals(level, setting.isEmpty() ? 0 : (int) setting.getLast().level());
    }

    @ParameterizedTest(name = "{0} sets {1} from {2}")
    @CsvSource({
        "fentanyl, 1, 2022-08-05", "fentanyl, 3, 2023-11-15", "fentanyl, 4, 2024-01-30",
        "taiwan, 2, 2022-08-04", "taiwan, 3, 2024-01-13",
        "russia, 3, 2024-01-27", "russia, 2, 2024-04",
        "military, 1, 2022-08-05", "military, 2, 2023-11-15", "military, 3, 2023-12-21",
        "ai, 3, 2023-11-15",
        "trade, 3, 2024-04-26",
        "contacts, 1, 2023-02", "contacts, 3, 2023-05-11", "contacts, 4, 2024-04-02",
        "people, 3, 2023-11-15",
        "south-china-sea, 3, 2024-04-26"
    })
    void everyStatusChangeIsThere(String issue, int level, String date) {
        List<SampleDevelopment> found = developments().stream()
                .filter(d -> d.issue().equals(issue) && d.happened().date().edtf().equals(date))
                .filter(d -> d.level() != null)
                .toList();

        assertEquals(List.of(level), found.stream().map(SampleDevelopment::level).toList());
    }

    @Test
    void whatWasReportedLateSaysSo() {
        List<String> late = developments().stream()
                .filter(d -> d.reported() != null)
                .map(d -> d.happened().date() + " " + d.reported().date())
                .toList();

        assertEquals(List.of("2023-12-21 2024-01-27"), late);
    }

    @Test
    void aDateOfTheMonthKeepsTheWordsOfItsSource() {
        List<String> words = developments().stream()
                .filter(d -> d.happened().words() != null)
                .map(d -> d.happened().date() + " " + d.happened().words())
                .toList();

        assertEquals(List.of("2024-04 mid-April"), words);
    }

    @Test
    void confidenceIsGivenOnThreeDevelopmentsOnly() {
        Map<String, String> given = developments().stream()
                .filter(d -> d.assessment() != null)
                .collect(Collectors.toMap(SampleDevelopment::key, d -> String.valueOf(d.assessment().confidence())));

        assertEquals(
                Map.of("fentanyl-2024-01-30", "MODERATE", "russia-2024-04", "MODERATE", "trade-2024-04-26", "LOW"),
                given);
    }

    @Test
    void sixteenArticlesAreCitedAndTwoWaitInTheInbox() {
        Set<String> cited = citations().map(SampleCitation::article).collect(Collectors.toCollection(TreeSet::new));
        List<String> waiting = keys(articles(), a -> a.state() == ArticleState.INBOX ? a.key() : null);

        assertEquals(keys(articles(), a -> a.state() == ArticleState.FILED ? a.key() : null), List.copyOf(cited));
        assertEquals(16, cited.size());
        assertEquals(List.of("campbell", "sullivan"), waiting);
    }

    @Test
    void oddOriginalsCarryAWarning() {
        Map<String, String> warned = articles().stream()
                .filter(a -> !a.warnings().isEmpty())
                .collect(Collectors.toMap(SampleArticle::key, a -> a.warnings().getFirst().key()));

        assertEquals(Map.of("2", "starts-midway", "6", "machine-altered"), warned);
    }

    @Test
    void theReportOfTheBriefingSharesItsOriginWithTheBackgroundCall() {
        Map<String, String> origins = articles().stream()
                .filter(a -> a.origin() != null)
                .collect(Collectors.toMap(SampleArticle::key, a -> String.valueOf(a.origin())));

        assertEquals(Map.of("3", "13b", "sullivan", "5"), origins);
    }

    @Test
    void everyTextSaysThatItIsASummary() {
        for (SampleArticle article : articles()) {
            String label = article.text().lines().findFirst().orElseThrow();
            assertTrue(label.startsWith("Summary written for the sample; original: "), label);
            assertTrue(label.endsWith((article.url() == null ? "" : article.url()) + "."), label);
        }
    }

    @Test
    void summariesHaveBetween120And250Words() {
        for (SampleArticle article : articles()) {
            int words = article.text().substring(article.text().indexOf('\n')).strip().split("\\s+").length;
            assertTrue(words >= 120 && words <= 250, article.key() + " has " + words + " words");
        }
    }

    @Test
    void whatHappenedFitsIn110Characters() {
        for (SampleDevelopment development : developments()) {
            assertTrue(development.what().length() <= 110, development.what());
        }
    }

    @Test
    void everyIssueHasTermsInBothLanguagesAndStandsSomewhereAtTheEnd() {
        Map<String, LocalDate> standings = script.steps(SampleStep.Stand.class)
                .collect(Collectors.toMap(SampleStep.Stand::issue, s -> s.standing().asOf(), (a, b) -> b));

        for (SampleIssue issue : issues()) {
            assertTrue(issue.terms().size() >= 12, issue.name());
            assertTrue(issue.terms().stream().anyMatch(t -> t.codePoints().anyMatch(Character::isIdeographic)));
            assertEquals(OPENS, standings.get(issue.key()), issue.name());
        }
    }

    @Test
    void anIssueHasAtMostFourPointsToMake() {
        for (SampleIssue issue : issues()) {
            long points = issue.points().stream().filter(p -> p.kind() == TalkingPoint.Kind.MAKE).count();
            assertTrue(points >= 1 && points <= 4, issue.name());
        }
    }

    private List<SampleArticle> articles() {
        return script.steps(SampleStep.Import.class).map(SampleStep.Import::article).toList();
    }

    private List<SampleIssue> issues() {
        return script.steps(SampleStep.AddIssue.class).map(SampleStep.AddIssue::issue).toList();
    }

    /// The developments in the order of a status: latest possible day, earliest, recording.
    private List<SampleDevelopment> developments() {
        List<SampleDevelopment> logged =
                new ArrayList<>(script.steps(SampleStep.Log.class).map(SampleStep.Log::development).toList());
        logged.sort(Comparator.comparing((SampleDevelopment d) -> d.happened().latest())
                .thenComparing(d -> d.happened().earliest()));
        return logged;
    }

    private Stream<SampleCitation> citations() {
        return developments().stream().flatMap(d -> Stream.concat(d.sources().stream(), d.added().stream()));
    }

    /// What the records around the developments cite.
    private Stream<SampleCitation> around() {
        return script.steps(SampleStep.Keep.class).map(SampleStep.Keep::record)
                .flatMap(record -> Stream.concat(record.sources().stream(), record.added().stream()));
    }

    private static List<String> keys(List<SampleArticle> articles, Function<SampleArticle, String> key) {
        return articles.stream().map(key).filter(k -> k != null).sorted().toList();
    }
}
