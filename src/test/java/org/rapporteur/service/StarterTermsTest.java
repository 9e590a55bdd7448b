package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Part;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.service.events.Suggesting;
import tools.jackson.databind.json.JsonMapper;

/// A tracker as it is on its first day, with all starter issues and nothing added: what it suggests
/// for real articles, some labelled by hand before they were read by the program.
class StarterTermsTest {
    private static final Path CLIPPINGS = Path.of("../shared/clippings");
    private static final Path CORPUS = Path.of("../shared/corpus/whitehouse");
    private static final String CONTACTS = "High-level contacts";
    private static final String TRADE = "Trade";
    private static final String EXPORT = "Export controls and technology";
    private static final String MILITARY = "Military-to-military channels";
    private static final String SECURITY = "Security and defence";
    private static final String BORDER = "Border and territorial questions";
    private static final String SANCTIONS = "Sanctions";
    private static final String DRUGS = "Counternarcotics";
    private static final String DETAINED = "Detained citizens";
    private static final String CLIMATE = "Energy and climate";
    private static final String PEOPLE = "People-to-people exchanges";
    private static final String RIGHTS = "Human rights";
    private static final String THIRD = "Third countries";

    /// What an officer would file a clipping under.
    ///
    /// @param begins how its file name begins
    /// @param must what it is above all about
    /// @param may what else it speaks of in more than a word
    private record Label(String begins, Set<String> must, Set<String> may) {
        boolean allows(String issue) {
            return must.contains(issue) || may.contains(issue);
        }
    }

    private static final List<Label> LABELS = List.of(
            new Label("clipping-a", Set.of(CONTACTS), Set.of(THIRD, DRUGS, EXPORT, BORDER)),
            new Label("clipping-b", Set.of(CONTACTS, DRUGS),
                    Set.of(MILITARY, SANCTIONS, THIRD, BORDER, EXPORT, RIGHTS, SECURITY)),
            new Label("clipping-c", Set.of(CONTACTS, THIRD),
                    Set.of(TRADE, MILITARY, PEOPLE, SANCTIONS, BORDER, EXPORT, SECURITY, DRUGS)),
            new Label("2022-08-04", Set.of(BORDER), Set.of(THIRD, TRADE, SECURITY, MILITARY)),
            new Label("2022-08-12", Set.of(BORDER), Set.of(TRADE, CLIMATE, SECURITY, MILITARY, CONTACTS)),
            new Label("2023-05-11", Set.of(CONTACTS), Set.of(THIRD, BORDER)),
            new Label("2023-11-15", Set.of(CONTACTS, DRUGS, MILITARY),
                    Set.of(CLIMATE, EXPORT, RIGHTS, BORDER, THIRD, PEOPLE, DETAINED, TRADE, SECURITY)),
            new Label("2024-01-11", Set.of(BORDER), Set.of(TRADE, PEOPLE, CONTACTS, SECURITY)),
            new Label("2024-01-27-background", Set.of(CONTACTS),
                    Set.of(THIRD, DRUGS, MILITARY, BORDER, EXPORT, TRADE, SECURITY)),
            new Label("2024-01-27-readout", Set.of(CONTACTS), Set.of(DRUGS, MILITARY, THIRD, BORDER, EXPORT)),
            new Label("2024-01-30-readout", Set.of(DRUGS), Set.of()),
            new Label("2024-01-30-remarks", Set.of(CONTACTS, EXPORT),
                    Set.of(MILITARY, DRUGS, THIRD, BORDER, RIGHTS, CLIMATE, SECURITY, TRADE)),
            new Label("2024-04-02", Set.of(CONTACTS),
                    Set.of(MILITARY, DRUGS, BORDER, THIRD, TRADE, CLIMATE, PEOPLE, EXPORT, RIGHTS)));

    @TempDir
    Path folder;

    @Test
    void aNewTrackerSuggestsTheRightIssuesForClippings() {
        Assumptions.assumeTrue(Files.exists(CLIPPINGS), "test data is absent: " + CLIPPINGS);
        int suggested = 0;
        int right = 0;
        int musts = 0;
        int found = 0;
        int firsts = 0;
        try (var open = tracker("United States", "China"); var intake = new Intake()) {
            Suggestions.Reader reader = new Suggesting(open).reader();
            for (Label label : LABELS) {
                List<String> names = suggestions(reader, intake, clipping(label.begins()));
                System.out.println(label.begins() + ": " + names + ", wrong "
                        + names.stream().filter(name -> !label.allows(name)).toList() + ", missing "
                        + label.must().stream().filter(name -> !names.contains(name)).toList());
                suggested += names.size();
                right += (int) names.stream().filter(label::allows).count();
                musts += label.must().size();
                found += (int) label.must().stream().filter(names::contains).count();
                firsts += !names.isEmpty() && label.allows(names.getFirst()) ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "starter terms: %d of %d suggestions right (precision %.2f), %d of %d main issues"
                + " found, the first right for %d of %d clippings%n", right, suggested, 1.0 * right / suggested,
                found, musts, firsts, LABELS.size());

        assertTrue(right >= 0.9 * suggested, right + " of " + suggested);
        assertTrue(found >= 0.9 * musts, found + " of " + musts);
        assertEquals(LABELS.size(), firsts);
    }

    @Test
    void documentsOnOtherMattersHardlyEverGetASuggestion() throws IOException {
        Assumptions.assumeTrue(Files.exists(CORPUS), "test data is absent: " + CORPUS);
        var others = new JsonMapper().readTree(Files.readString(CORPUS.resolve("index.json"))).path("unrelated");
        try (var open = tracker("United States", "China"); var intake = new Intake()) {
            Suggestions.Reader reader = new Suggesting(open).reader();
            long wrong = IntStream.range(0, others.size())
                    .mapToObj(i -> CORPUS.resolve(others.path(i).asString("")))
                    .filter(document -> !suggestions(reader, intake, document).isEmpty()).count();
            System.out.println("starter terms: " + wrong + " of " + others.size() + " on other matters get a suggestion");

            assertTrue(wrong <= 0.15 * others.size(), wrong + " of " + others.size());
        }
    }

    @Test
    void articlesInChineseAreRecognisedToo() {
        try (var open = tracker("United States", "China")) {
            assertEquals(List.of(DRUGS), names(new Suggesting(open).reader().issues("中美禁毒合作工作组在北京启动",
                    "中美禁毒合作工作组1月30日在北京举行首次会议。双方就芬太尼前体、易制毒化学品等问题交换意见。")));
        }
    }

    @Test
    void everyStarterIssueIsWatchedForInBothLanguages() {
        for (StarterIssue issue : StarterIssue.all(Locale.ENGLISH)) {
            assertTrue(issue.terms().stream().filter(StarterTermsTest::isHan).count() >= 5, issue.name());
            assertTrue(issue.terms().stream().filter(term -> !isHan(term)).count() >= 10, issue.name());
            assertEquals(issue.terms().size(), Set.copyOf(issue.terms()).size(), issue.name());
        }
    }

    @Test
    void aTrackerInChineseWatchesForTheSameWords() {
        var english = StarterIssue.all(Locale.ENGLISH).stream().map(StarterIssue::terms).toList();

        assertEquals(english, StarterIssue.all(Locale.SIMPLIFIED_CHINESE).stream().map(StarterIssue::terms).toList());
    }

    @Test
    void aPartyIsNoWatchTerm() {
        try (var open = tracker("Norway", "Russia")) {
            List<String> terms = new IssueBook(open).issues().stream().map(Stored::content)
                    .filter(issue -> issue.name().equals(THIRD)).map(Issue::terms).findFirst().orElseThrow();

            assertFalse(terms.contains("Russia"));
            assertFalse(terms.contains("俄罗斯"));
            assertTrue(terms.contains("Ukraine"));
        }
    }

    private static boolean isHan(String term) {
        return term.codePoints().anyMatch(Character::isIdeographic);
    }

    private OpenTracker tracker(String... parties) {
        var tracker = NewTracker.between(List.of(parties), ZoneId.of("America/New_York"));
        return new NewTracker(tracker, "A. Officer", StarterIssue.all(Locale.ENGLISH))
                .create(folder.resolve("new.rapporteur"), Clock.systemUTC(), Changes.immediate());
    }

    private static Path clipping(String begins) {
        for (Path place : List.of(CLIPPINGS, CLIPPINGS.resolve("official"))) {
            try (var files = Files.list(place)) {
                var found = files.filter(file -> file.getFileName().toString().startsWith(begins)).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("no clipping " + begins);
    }

    private static List<String> suggestions(Suggestions.Reader reader, Intake intake, Path document) {
        List<String> names = new ArrayList<>();
        intake.read(document, part -> {
            if (part instanceof Part.Read read) {
                names.addAll(names(reader.issues(read.article().title(), read.article().text())));
            }
        });
        return names.stream().distinct().toList();
    }

    private static List<String> names(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::name).toList();
    }
}
