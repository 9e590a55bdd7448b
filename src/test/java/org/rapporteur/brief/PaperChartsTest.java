package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Direction;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Source;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.When;
import org.rapporteur.model.chart.LevelStep;

class PaperChartsTest {
    private static final String FORM = "{title: x, pages: 0, parts: [{part: STRIP}, {part: STEPS}]}";

    @Test
    void theStripTellsOfEachIssueItsLevelItsTrendAndSinceWhen() {
        StatusStrip strip = strip(paper(Desk.typical(), Desk.SENSITIVE));

        assertEquals(List.of("Support for Russia: Tense, since 26–27 January 2024; possibly Acute, mid-April 2024.",
                        "Fentanyl precursors: Implementing (better), from Agreed, 30 January 2024."),
                strip.statements().stream().map(Statement::text).limit(2).toList());
        assertEquals(List.of("Tense", "Implementing", "Resumed", "Tense"),
                strip.cells().stream().map(StatusStrip.Cell::word).toList());
        assertTrue(Stream.of("Support for Russia", "Implementing", "since 13 January 2024")
                .allMatch(words(strip.svg(Locale.UK))::contains), words(strip.svg(Locale.UK)));
    }

    @Test
    void theStairTellsTheWholeHistoryInASentence() {
        assertEquals(
                "Channel: Resumed since 21 December 2023; before that Agreed in principle since 15 November 2023, "
                        + "Cut since August 2022.",
                steps(paper(Desk.snapshot(channel()), Desk.SENSITIVE)).getFirst().statement().text());
    }

    @Test
    void theStairStandsOverTheWordsOfItsLevelsAndTheTimeOfItsChanges() {
        LevelSteps steps = steps(paper(Desk.snapshot(channel()), Desk.SENSITIVE)).getFirst();

        assertEquals(List.of(1, 2, 3), steps.stair().steps().stream().map(LevelStep::level).toList());
        assertEquals(LocalDate.of(2022, 8, 1), steps.stair().from());
        assertTrue(Stream.of("Cut", "Agreed in principle", "Resumed", "Regular", "Assured", "Jan 2023")
                .allMatch(words(steps.svg(Locale.UK))::contains), words(steps.svg(Locale.UK)));
    }

    @Test
    void theStairStandsOverTheWordsThatItsSentenceSays() {
        LevelSteps steps = steps(paper(Desk.snapshot(issue("Channel",
                change("2024-03-01", new LevelChange(2, "Promised", 3, "Begun")),
                change("2024-01-01", new LevelChange(0, "", 2, "Promised")))), Desk.SENSITIVE)).getFirst();

        assertEquals("Channel: Begun since 1 March 2024; before that Promised since 1 January 2024.",
                steps.statement().text());
        assertEquals(List.of("Cut", "Promised", "Begun", "Regular", "Assured"), steps.stair().words());
    }

    @Test
    void whatMayAlreadyBeSoIsOutlinedAndSaidToBePossible() {
        LevelSteps steps = steps(paper(Desk.typical(), Desk.SENSITIVE)).getFirst();

        assertEquals("Support for Russia: Tense since 26–27 January 2024; possibly Acute, mid-April 2024.",
                steps.statement().text());
        assertTrue(steps.svg(Locale.UK).contains("stroke-dasharray=\"3 2\""));
    }

    @Test
    void anIssueThatNeverHadALevelIsInTheStripAndHasNoStair() {
        Paper paper = paper(Desk.snapshot(Desk.issue("Red Sea", Desk.CHANNEL, Direction.STEADY, List.of())),
                Desk.SENSITIVE);

        assertEquals("Red Sea: Not assessed.", strip(paper).statements().getFirst().text());
        assertEquals(List.of(), steps(paper));
    }

    @Test
    void aChangeThatSetTheSameLevelAgainIsNoStep() {
        assertEquals(List.of(1, 3), steps(paper(Desk.snapshot(issue("Channel", change("2024-03-01", 3, 3),
                change("2024-02-01", 1, 3), change("2024-01-01", 0, 1))), Desk.SENSITIVE)).getFirst()
                .stair().steps().stream().map(LevelStep::level).toList());
    }

    @Test
    void theSecondOfTwoChangesOnOneDayIsInForce() {
        LevelSteps steps = steps(paper(Desk.snapshot(issue("Channel", change("2024-02-01", 2, 4),
                change("2024-02-01", 1, 2), change("2024-01-01", 0, 1))), Desk.SENSITIVE)).getFirst();

        assertEquals(List.of(1, 2, 4), steps.stair().steps().stream().map(LevelStep::level).toList());
    }

    @Test
    void aMonthThatIsNotOverEndsWithTheDayOfThePaper() {
        LevelSteps steps = steps(paper(Desk.snapshot(issue("Channel", change("2024-04", 2, 1),
                change("2024-01-01", 0, 2))), Desk.SENSITIVE)).getFirst();

        assertEquals(Desk.DAY, steps.stair().steps().getLast().latest());
    }

    @Test
    void aChangeAboveTheCeilingTakesItsStairOutAndMovesNoOther() {
        DevelopmentEntry hushed = Desk.entry("Hushed", When.of("2019-05-01"), Desk.change(Desk.CHANNEL, 0, 1),
                Desk.SENSITIVE, null, source());
        Paper paper = paper(Desk.snapshot(issue("Hidden", change("2024-02-01", 1, 3), hushed), channel()), Desk.FREE);

        assertEquals(List.of("Channel"), steps(paper).stream().map(one -> one.stair().name()).toList());
        assertEquals(List.of("Channel"), strip(paper).cells().stream().map(StatusStrip.Cell::issue).toList());
        assertEquals(LocalDate.of(2022, 8, 1), steps(paper).getFirst().stair().from());
        assertEquals(2, paper.withheld());
    }

    @Test
    void chartsOfOnePaperShareTheirTime() {
        List<LevelSteps> all = steps(paper(Desk.snapshot(
                issue("New", change("2024-04-01", 2, 3), change("2024-03-01", 0, 2)), channel()), Desk.SENSITIVE));

        assertEquals(2, all.size());
        assertEquals(List.of(LocalDate.of(2022, 8, 1)), all.stream().map(one -> one.stair().from()).distinct().toList());
    }

    @Test
    void anIssueWhoseLevelNeverChangedHasNoStair() {
        assertEquals(List.of(), steps(paper(Desk.snapshot(issue("New", change("2024-04-01", 0, 3))), Desk.SENSITIVE)));
    }

    @Test
    void stairsStandTwoInARowAndFourTakeNoMoreThanHalfTheWidthOfThePage() {
        List<StepsRow> rows = rows(paper(Desk.snapshot(moved("One"), moved("Two"), moved("Three"), moved("Four")),
                Desk.SENSITIVE));

        assertEquals(List.of(2, 2), rows.stream().map(row -> row.stairs().size()).toList());
        assertTrue(rows.stream().mapToDouble(Graphic::ratio).sum() < 0.5, () -> rows.getFirst().ratio() + " each");
    }

    @Test
    void aStairAboveTheCeilingLeavesNoPlaceEmpty() {
        DevelopmentEntry hushed = Desk.entry("Hushed", When.of("2023-05-01"), Desk.change(Desk.CHANNEL, 0, 1),
                Desk.SENSITIVE, null, source());
        Paper paper = paper(Desk.snapshot(moved("One"), issue("Hidden", change("2024-02-01", 1, 3), hushed),
                moved("Two"), moved("Three")), Desk.FREE);

        assertEquals(List.of(List.of("One", "Two"), List.of("Three")), rows(paper).stream()
                .map(row -> row.stairs().stream().map(one -> one.stair().name()).toList()).toList());
    }

    @Test
    void aDocumentHoldsEachPictureInVectorsAndInPixelsWithItsWords() throws IOException {
        Paper paper = paper(Desk.snapshot(DeskIssues.russia(), channel()), Desk.SENSITIVE);
        var bytes = new ByteArrayOutputStream();
        new DocxWriter(Desk.MESSAGES).write(paper, bytes);

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<XWPFPicture> pictures = document.getParagraphs().stream().flatMap(one -> one.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream()).toList();
            assertEquals(2, pictures.size());
            assertEquals(2, document.getPackage().getPartsByName(Pattern.compile(".*\\.svg")).size());
            assertTrue(document.getParagraphs().stream().map(one -> one.getCTP().xmlText())
                    .anyMatch(xml -> xml.contains("Channel: Resumed since")));
        }
    }

    @Test
    void aPageForTheBrowserDrawsThemAndSaysThem() {
        String html = new HtmlWriter(Desk.MESSAGES).text(
                paper(Desk.snapshot(DeskIssues.russia(), channel()), Desk.SENSITIVE));
        List<String> drawn = Pattern.compile("data:image/svg\\+xml;base64,([^\"]+)\"").matcher(html).results()
                .map(PaperChartsTest::decoded).toList();

        assertEquals(2, drawn.size());
        assertTrue(drawn.get(1).contains(">Resumed</text>"), drawn.get(1));
        assertTrue(html.contains(" Channel: Resumed since 21 December 2023; before that"), html);
    }

    @Test
    void wherePicturesAreNotTheirWordsStand() {
        Paper paper = paper(Desk.typical(), Desk.SENSITIVE);

        assertTrue(MarkdownWriter.plainText().text(paper)
                .contains("possibly Acute, mid-April 2024. [1]"), MarkdownWriter.plainText().text(paper));
        assertTrue(MarkdownWriter.markdown().text(paper).contains("(better), from Agreed, 30 January 2024.*[^"));
    }

    @Test
    void theNotesOfAPictureStandAtNamesBeneathItAndNotInACleanCopy() {
        Paper paper = paper(Desk.typical(), Desk.SENSITIVE);

        assertEquals(4, strip(paper).captions().size());
        assertEquals(List.of(), strip(paper.clean()).captions());
        assertTrue(new HtmlWriter(Desk.MESSAGES).text(paper).contains("<p class=\"caption\">Support for <span"));
        assertFalse(new HtmlWriter(Desk.MESSAGES).text(paper.clean()).contains("caption\""));
    }

    @Test
    void wordsWhoseWidthIsGuessedAreNotStretchedToIt() {
        String svg = strip(paper(Desk.snapshot(moved("حقوق"), moved("Rights")), Desk.SENSITIVE)).svg(Locale.UK);

        assertTrue(svg.matches("(?s).*<text[^>]*textLength[^>]*>Rights</text>.*"), svg);
        assertFalse(svg.matches("(?s).*<text[^>]*textLength[^>]*>حقوق</text>.*"), svg);
    }

    @Test
    void aPaperInChineseSaysThemInChinese() {
        Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);
        TrackerSnapshot desk = Desk.snapshot(channel());
        Paper paper = new Composer(chinese).compose(Material.of(desk), request(desk, Desk.SENSITIVE));

        assertTrue(steps(paper).getFirst().statement().text()
                .startsWith("Channel：Resumed（自2023年12月21日起）；此前为"));
        assertTrue(words(steps(paper).getFirst().svg(paper.language())).contains("2023年1月"));
    }

    private static String decoded(MatchResult found) {
        return new String(Base64.getDecoder().decode(found.group(1)), StandardCharsets.UTF_8);
    }

    /// What stands in a drawing, the words of a line together.
    private static String words(String svg) {
        return Pattern.compile("<text[^>]*>([^<]*)</text>").matcher(svg).results().map(one -> one.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static IssueSnapshot channel() {
        return issue("Channel", change("2023-12-21", 2, 3), change("2023-11-15", 1, 2), change("2022-08", 0, 1));
    }

    private static IssueSnapshot moved(String name) {
        return issue(name, change("2023-12-21", 2, 3), change("2023-11-15", 0, 2));
    }

    private static IssueSnapshot issue(String name, DevelopmentEntry... history) {
        return Desk.issue(name, Desk.CHANNEL, Direction.STEADY, List.of(), history);
    }

    private static DevelopmentEntry change(String day, int from, int to) {
        return change(day, Desk.change(Desk.CHANNEL, from, to));
    }

    private static DevelopmentEntry change(String day, LevelChange change) {
        return Desk.entry("Change of " + day, When.of(day), change, Desk.FREE, null, source());
    }

    private static Source source() {
        return Desk.source("Reuters", ArticleForm.PRESS, "Title", "2024-01-01", "quotation");
    }

    private static Paper paper(TrackerSnapshot desk, String ceiling) {
        return new Composer(Desk.MESSAGES).compose(Material.of(desk), request(desk, ceiling));
    }

    private static BriefRequest request(TrackerSnapshot desk, String ceiling) {
        PaperTemplate form = new TemplateReader(Desk.MESSAGES).read("x", FORM, style -> "");
        return new BriefRequest(form, "", Map.of(), desk.issues().stream().map(issue -> issue.issue().id()).toList(),
                null, null, ceiling, true, List.of(), "", Desk.MADE);
    }

    private static StatusStrip strip(Paper paper) {
        return blocks(paper).filter(StatusStrip.class::isInstance).map(StatusStrip.class::cast).findFirst()
                .orElseThrow();
    }

    private static List<LevelSteps> steps(Paper paper) {
        return rows(paper).stream().flatMap(row -> row.stairs().stream()).toList();
    }

    private static List<StepsRow> rows(Paper paper) {
        return blocks(paper).filter(StepsRow.class::isInstance).map(StepsRow.class::cast).toList();
    }

    private static Stream<Block> blocks(Paper paper) {
        return paper.sections().stream().flatMap(section -> section.blocks().stream());
    }
}
