package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Direction;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Position;
import org.rapporteur.model.Source;
import org.rapporteur.model.Sourced;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;

class ComposerTest {
    private final Composer composer = new Composer(Desk.MESSAGES);

    @Test
    void theSectionsStandInTheOrderOfTheForm() {
        assertEquals(
                List.of("Purpose", "Bottom line", "Where the issues stand", "Our asks", "Their asks", "If raised",
                        "Background"),
                Desk.paper().sections().stream().map(Section::heading).toList());
    }

    @Test
    void aRowInOtherWordsShowsThemAndKeepsItsSources() {
        TrackerSnapshot desk = Desk.typical();
        BriefRequest usual = Desk.request(desk);
        Block.Row was = rows(Desk.paper()).getFirst();
        Paper paper = composer.compose(Material.of(desk), new BriefRequest(usual.template(), usual.audience(),
                usual.words(), usual.issues(), null, usual.meeting(), usual.ceiling(), true, false,
                List.of(new Edit(was.statement().text(), was.issue() + ": tense, and no better for now.")), "",
                usual.made()));

        Block.Row now = rows(paper).getFirst();
        assertEquals(List.of(was.issue(), "", "tense, and no better for now."),
                List.of(now.issue(), now.level(), now.since()));
        assertEquals(was.statement().sources().orElseThrow().text(), now.statement().sources().orElseThrow().text());
    }

    @Test
    void moreThanThreePositionsAreAListAndThreeRunOn() {
        assertEquals(Block.Paragraph.class, positions(3).getClass());
        assertEquals(Block.Bullets.class, positions(4).getClass());
        assertEquals(12, positions(12).statements().size());
    }

    private Block positions(int parties) {
        TrackerSnapshot desk = Desk.typical();
        List<Sourced<Position>> said = IntStream.range(0, parties).mapToObj(i -> new Sourced<>(
                Desk.stored(new Position(desk.issues().getFirst().issue().id(), "Party " + i, "We will see.",
                        When.of("2024-04-01"), null, Desk.FREE, List.of())), List.of(Desk.source("Xinhua",
                ArticleForm.PRESS, "Talks", "2024-04-01", "We will see.")))).toList();
        PaperTemplate form = new TemplateReader(Desk.MESSAGES).shipped().stream()
                .filter(one -> one.name().equals("issue-paper")).findFirst().orElseThrow();
        BriefRequest usual = Desk.request(desk);
        Paper paper = composer.compose(
                new Material(desk, said, List.of(), List.of(), List.of(), (issues, from) -> Optional.empty()),
                new BriefRequest(form, "", usual.words(), usual.issues(), null, null, usual.ceiling(), true,
                        List.of(), "", usual.made()));
        return paper.sections().stream().flatMap(section -> section.blocks().stream())
                .filter(block -> block.statements().getFirst().text().contains("We will see")).findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsToldLeavesOutOnlyWhatTheOfficerWrote() {
        Paper paper = Desk.paper();

        assertEquals(paper.sections().subList(2, paper.sections().size()), paper.told());
    }

    @Test
    void theHeadNamesReaderMeetingAndDay() {
        assertEquals("United States – China: briefing checklist", Desk.paper().title());
        assertEquals("For the Ambassador · meeting of 29 April 2024 · as of 26 April 2024", Desk.paper().subtitle());
    }

    @Test
    void aRowSaysTheLevelInWordsAndSinceWhen() {
        assertEquals(
                List.of("Tense", "Implementing ▲", "Resumed", "Tense"),
                rows(Desk.paper()).stream().map(Block.Row::level).toList());
        assertEquals("from Agreed, 30 January 2024", rows(Desk.paper()).get(1).since());
        assertEquals("since 21 December 2023", rows(Desk.paper()).get(2).since());
    }

    @Test
    void aLevelThatMayAlreadyBeInForceIsSaidToBePossible() {
        assertEquals(
                "since 26–27 January 2024; possibly Acute, mid-April 2024", rows(Desk.paper()).getFirst().since());
    }

    @Test
    void anIssueWithoutALevelIsSaidToBeNotAssessed() {
        TrackerSnapshot desk = Desk.snapshot(Desk.issue("Red Sea", Desk.COOPERATION, Direction.STEADY, List.of()));

        Block.Row row = rows(composer.compose(Material.of(desk), Desk.request(desk))).getFirst();

        assertEquals("Not assessed", row.level());
        assertNull(row.statement().evidence());
    }

    @Test
    void everyFactHasItsEvidenceAndNothingElseHas() {
        for (Statement statement : Desk.paper().statements()) {
            assertEquals(statement.kind() == Statement.Kind.FACT, statement.evidence() != null, statement.text());
        }
    }

    @Test
    void theBackgroundIsToldIssueByIssueInOrderOfTime() {
        Section background = Desk.paper().sections().getLast();

        assertEquals(
                List.of("Support for Russia", "Fentanyl precursors", "Military channels", "Taiwan Strait"),
                background.blocks().stream().map(block -> ((Block.Paragraph) block).lead()).toList());
        assertEquals(
                List.of("26–27 January 2024", "2 April 2024", "26 April 2024", "Mid-April 2024"),
                facts(Desk.paper(), "Background").stream().limit(4).map(text -> text.split(":")[0]).toList());
    }

    @Test
    void aDevelopmentOnTwoIssuesIsToldOnce() {
        DevelopmentEntry shared = entry("Talks", "2024-04-01");

        assertEquals(1, facts(compose(issue(shared), issue(shared)), "Background").size());
    }

    @Test
    void theBackgroundGoesBackToTheDayAskedFor() {
        TrackerSnapshot desk = Desk.typical();
        BriefRequest all = Desk.request(desk);
        var request = new BriefRequest(
                all.template(), all.audience(), all.words(), all.issues(), LocalDate.of(2024, 4, 2), all.meeting(),
                all.ceiling(), true, List.of(), all.author(), all.made());

        assertEquals(4, facts(composer.compose(Material.of(desk), request), "Background").size());
    }

    @Test
    void whatLiesBeforeThePresentRunOrAYearBackIsNotToldUnlessItBeganTheRun() {
        DevelopmentEntry recent = entry("New", "2024-04-01");
        DevelopmentEntry old = entry("Old", "2022-06-01");
        DevelopmentEntry start = Desk.entry(
                "Start", When.of("2022-01-01"), Desk.change(Desk.FRICTION, 2, 3), Desk.FREE, null, source());
        DevelopmentEntry before = entry("Before", "2021-12-31");

        Paper paper = compose(issue(recent, old, start, before));

        assertEquals(List.of("1 January 2022: Start.", "1 April 2024: New."), facts(paper, "Background"));
    }

    @Test
    void aConfidenceAndALikelihoodNeverStandInOneSentence() {
        var assessment = new Assessment(
                "Banks are next", Confidence.MODERATE, Direction.WORSE, Likelihood.VERY_LIKELY, null);
        DevelopmentEntry judged = Desk.entry(
                "Talks", When.of("2024-04-01"), null, Desk.FREE, assessment, source());

        List<String> judgements = compose(issue(judged)).statements().stream()
                .filter(s -> s.kind() == Statement.Kind.JUDGEMENT)
                .map(Statement::text)
                .skip(1)
                .toList();

        assertEquals(
                List.of("Judgement: Banks are next.", "Our confidence in this is moderate.",
                        "What next: worse (very likely)."),
                judgements);
    }

    @Test
    void aContradictedFactIsCalledDisputedInTheTextToo() {
        assertTrue(facts(Desk.paper(), "Background").get(3).endsWith("among supplies to Russia (disputed)."));
    }

    @Test
    void noDigitStandsForALevel() {
        Pattern digit = Pattern.compile("\\d");
        rows(Desk.paper()).forEach(row -> assertFalse(digit.matcher(row.level()).find(), row.level()));
    }

    @Test
    void theSameEvidenceIsOneNote() {
        Paper paper = Desk.paper();
        Statement row = rows(paper).get(2).statement();

        long mentions = paper.statements().stream()
                .filter(s -> s.evidence() != null && s.evidence().equals(row.evidence()))
                .count();

        assertEquals(2, mentions);
        assertEquals(1, paper.notes().stream().filter(n -> n.evidence().equals(row.evidence())).count());
    }

    @Test
    void evidenceLeadsBackToArticleAndPassage() {
        IssueSnapshot taiwan = DeskIssues.taiwan();
        Reference first = rows(compose(taiwan)).getFirst().statement().sources().orElseThrow().references().getFirst();
        var source = taiwan.history().getFirst().sources().getFirst();

        assertEquals(source.article().id(), first.article());
        assertEquals(source.citation().passage(), first.passage());
    }

    @Test
    void thePaperBearsTheHighestMarkingOfWhatContributes() {
        TrackerSnapshot desk = DeskSecrets.snapshot();

        Paper paper = composer.compose(Material.of(desk), Desk.request(desk, Desk.SENSITIVE, true));

        assertEquals(Desk.SENSITIVE, paper.marking());
        assertEquals(0, paper.withheld());
    }

    @Test
    void statementsAboveTheCeilingAreLeftOutAndCounted() {
        TrackerSnapshot desk = DeskSecrets.snapshot();

        Paper paper = composer.compose(Material.of(desk), Desk.request(desk, Desk.FREE, true));

        assertEquals(Desk.FREE, paper.marking());
        assertEquals(3, paper.withheld());
        assertNotNull(paper.notice());
        assertEquals(
                "3 statements above the ceiling of this copy are left out.", paper.notice().text());
        assertFalse(paper.toString().contains(DeskSecrets.SECRET));
    }

    @Test
    void aRowThatGivesAwayAWithheldChangeIsWithheldToo() {
        DevelopmentEntry start = Desk.entry(
                "Back to tense", When.of("2024-04-01"), Desk.change(Desk.FRICTION, 2, 3), Desk.FREE, null, source());
        DevelopmentEntry before = Desk.entry(
                "Acute", When.of("2024-03-01"), Desk.change(Desk.FRICTION, 3, 2), Desk.SENSITIVE, null, source());
        TrackerSnapshot desk = Desk.snapshot(issue(start, before));

        Paper paper = composer.compose(Material.of(desk), Desk.request(desk, Desk.FREE, true));

        assertTrue(paper.sections().stream().noneMatch(s -> s.heading().equals("Where the issues stand")));
    }

    @Test
    void aSectionWithNothingToSayIsLeftOut() {
        Paper paper = compose(issue(entry("Talks", "2024-04-01")));

        assertTrue(paper.sections().stream().noneMatch(s -> s.heading().equals("Our asks")));
    }

    @Test
    void aBriefOfNoIssueIsRefused() {
        TrackerSnapshot desk = Desk.snapshot();

        assertEquals("brief.noIssue", problem(desk, Desk.request(desk)));
    }

    @Test
    void anIssueThatTheTrackerDoesNotHoldIsRefused() {
        BriefRequest all = Desk.request(Desk.typical());
        var request = new BriefRequest(
                all.template(), "", Map.of(), List.of(new Id<>(new UUID(9, 9))), null, null, all.ceiling(), true,
                List.of(), "", all.made());

        assertEquals("brief.unknownIssue", problem(Desk.typical(), request));
    }

    @Test
    void anUnknownCeilingIsRefused() {
        TrackerSnapshot desk = Desk.typical();

        assertEquals("brief.ceiling", problem(desk, Desk.request(desk, "Secret", true)));
    }

    private String problem(TrackerSnapshot desk, BriefRequest request) {
        UserProblem problem = assertThrows(UserProblem.class, () -> composer.compose(Material.of(desk), request));
        assertFalse(Desk.MESSAGES.of(problem).isBlank());
        return problem.key();
    }

    private Paper compose(IssueSnapshot... issues) {
        TrackerSnapshot desk = Desk.snapshot(issues);
        return composer.compose(Material.of(desk), Desk.request(desk));
    }

    private static IssueSnapshot issue(DevelopmentEntry... history) {
        return Desk.issue("Issue", Desk.FRICTION, Direction.STEADY, List.of(), history);
    }

    private static DevelopmentEntry entry(String what, String day) {
        return Desk.entry(what, When.of(day), source());
    }

    private static Source source() {
        return Desk.source("Reuters", ArticleForm.PRESS, "Title", "2024-04-01", "quote");
    }

    private static List<Block.Row> rows(Paper paper) {
        return paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.StatusTable(var rows) ? rows.stream() : null)
                .toList();
    }

    private static List<String> facts(Paper paper, String heading) {
        return paper.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(Section::statements)
                .filter(statement -> statement.kind() == Statement.Kind.FACT)
                .map(Statement::text)
                .toList();
    }
}
