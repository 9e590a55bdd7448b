package org.rapporteur.service.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Readout;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;

class ReadoutDeskTest {
    @TempDir
    Path folder;

    private CallDesk desk;
    private Id<Event> call;
    private Id<Readout> readout;

    @BeforeEach
    void enterTheCall() {
        desk = new CallDesk(folder.resolve("call.rapporteur"));
        call = desk.call(desk.fentanyl, desk.trade);
        readout = desk.readouts.add(call, desk.english(), "United States").result();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ReadoutCell.Quoted quoted(Id<org.rapporteur.model.Issue> issue) {
        return assertInstanceOf(ReadoutCell.Quoted.class, desk.cell(call, 0, issue));
    }

    @Test
    void sentencesWithAWatchTermAreProposedForEachOfTheirIssues() {
        List<ReadoutCell.Proposal> fentanyl = desk.cell(call, 0, desk.fentanyl).waiting();
        List<ReadoutCell.Proposal> taiwan = desk.cell(call, 0, desk.taiwan).waiting();

        assertEquals(List.of("They reviewed work on fentanyl and on Taiwan."),
                fentanyl.stream().map(ReadoutCell.Proposal::words).toList());
        assertEquals(2, taiwan.size());
        assertEquals(List.of("Taiwan"), taiwan.getFirst().terms());
    }

    @Test
    void chineseSentencesAreProposedInEitherScript() {
        desk.readouts.add(call, desk.chinese(), "China");

        assertEquals("臺灣問題是第一條紅線！", desk.cell(call, 1, desk.taiwan).waiting().getFirst().words());
        assertEquals("雙方願就芬太尼繼續合作。", desk.cell(call, 1, desk.fentanyl).waiting().getFirst().words());
    }

    @Test
    void aProposalCountsForNothing() {
        assertInstanceOf(ReadoutCell.Proposed.class, desk.cell(call, 0, desk.taiwan));
        assertEquals(List.of(), desk.at(call).readouts().columns().getFirst().readout().content().mentions());
    }

    @Test
    void aConfirmedProposalIsAPassage() {
        desk.readouts.confirm(readout, desk.cell(call, 0, desk.fentanyl).waiting());

        ReadoutCell.Quotation quotation = quoted(desk.fentanyl).quotations().getFirst();
        assertEquals("They reviewed work on fentanyl and on Taiwan.", quotation.words());
        assertTrue(desk.open.read(sql -> Records.find(sql, Passages.KIND, quotation.passage())).isPresent());
    }

    @Test
    void aSentenceOnTwoIssuesIsOnePassage() {
        desk.readouts.confirm(readout, desk.at(call).readouts().waiting(0));

        assertEquals(quoted(desk.fentanyl).quotations().getFirst().passage(),
                quoted(desk.taiwan).quotations().getFirst().passage());
        assertEquals(2, desk.open.read(sql -> Records.heads(sql, Passages.KIND)).size());
    }

    @Test
    void whatIsNotConfirmedYetStillWaits() {
        desk.readouts.confirm(readout, desk.cell(call, 0, desk.taiwan).waiting().subList(0, 1));

        assertEquals(List.of("The President raised concerns about Taiwan."),
                quoted(desk.taiwan).further().stream().map(ReadoutCell.Proposal::words).toList());
    }

    @Test
    void confirmingIsUndoneAsOneGesture() {
        var done = desk.readouts.confirm(readout, desk.at(call).readouts().waiting(0));

        desk.open.undo(done.change());

        assertInstanceOf(ReadoutCell.Proposed.class, desk.cell(call, 0, desk.fentanyl));
        assertInstanceOf(ReadoutCell.Proposed.class, desk.cell(call, 0, desk.taiwan));
    }

    @Test
    void notMentionedIsSaidByAnOfficerOnly() {
        assertInstanceOf(ReadoutCell.NotLookedAt.class, desk.cell(call, 0, desk.trade));

        desk.readouts.notMentioned(readout, desk.trade);

        assertInstanceOf(ReadoutCell.NotMentioned.class, desk.cell(call, 0, desk.trade));
    }

    @Test
    void whatIsQuotedIsNotUnmentioned() {
        desk.readouts.confirm(readout, desk.cell(call, 0, desk.fentanyl).waiting());

        assertThrows(UserProblem.class, () -> desk.readouts.notMentioned(readout, desk.fentanyl));
    }

    @Test
    void aQuotationTakesThePlaceOfNotMentioned() {
        var waiting = desk.cell(call, 0, desk.fentanyl).waiting();
        desk.readouts.notMentioned(readout, desk.fentanyl);

        desk.readouts.confirm(readout, waiting);

        assertEquals(1, quoted(desk.fentanyl).quotations().size());
        assertEquals(1, desk.at(call).readouts().columns().getFirst().readout().content().mentions().size());
    }

    @Test
    void whatIsTakenAwayIsProposedAgain() {
        desk.readouts.confirm(readout, desk.cell(call, 0, desk.fentanyl).waiting());

        desk.readouts.remove(readout, desk.fentanyl, null);

        assertInstanceOf(ReadoutCell.Proposed.class, desk.cell(call, 0, desk.fentanyl));
    }

    @Test
    void whatWasTurnedDownIsNotProposedAgainUnlessItIsTakenBack() {
        ReadoutCell.Proposal proposal = desk.cell(call, 0, desk.fentanyl).waiting().getFirst();

        desk.readouts.turnDown(readout, proposal, true);
        assertInstanceOf(ReadoutCell.NotLookedAt.class, desk.cell(call, 0, desk.fentanyl));

        desk.readouts.turnDown(readout, proposal, false);
        assertInstanceOf(ReadoutCell.Proposed.class, desk.cell(call, 0, desk.fentanyl));
    }

    @Test
    void aTranslationStandsWithItsQuotationUnderEveryIssue() {
        desk.readouts.confirm(readout, desk.at(call).readouts().waiting(0));
        var shared = quoted(desk.fentanyl).quotations().getFirst();

        desk.readouts.translate(readout, shared.passage(), " Sie prüften die Arbeit. ");

        assertEquals("Sie prüften die Arbeit.", quoted(desk.fentanyl).quotations().getFirst().translation());
        assertEquals("Sie prüften die Arbeit.", quoted(desk.taiwan).quotations().getFirst().translation());
    }

    @Test
    void onlyWordsInAnotherLanguageAskForATranslation() {
        var chinese = desk.readouts.add(call, desk.chinese(), "China").result();
        desk.readouts.confirm(chinese, desk.at(call).readouts().waiting(1));
        desk.readouts.confirm(readout, desk.at(call).readouts().waiting(0));

        assertTrue(((ReadoutCell.Quoted) desk.cell(call, 1, desk.taiwan)).quotations().getFirst().foreign());
        assertTrue(quoted(desk.taiwan).quotations().stream().noneMatch(ReadoutCell.Quotation::foreign));
    }

    @Test
    void anArticleIsNoReadoutTwice() {
        var article = desk.at(call).readouts().columns().getFirst().article().id();

        assertThrows(UserProblem.class, () -> desk.readouts.add(call, article, ""));
    }

    @Test
    void anArticleThatWaitedInTheInboxIsFiled() {
        var article = desk.at(call).readouts().columns().getFirst().article().id();

        assertEquals(ArticleState.FILED, desk.open.read(sql ->
                Records.find(sql, Articles.KIND, article)).orElseThrow().content().state());
    }

    @Test
    void aSelectionQuotesAReadoutThatIsThereAlready() {
        var article = desk.at(call).readouts().columns().getFirst().article().id();
        int from = CallDesk.ENGLISH.indexOf("Both sides");

        desk.readouts.addQuoting(call, article, "", desk.trade, from, CallDesk.ENGLISH.length());

        assertEquals("Both sides will meet again.", quoted(desk.trade).quotations().getFirst().words());
        assertEquals(1, desk.at(call).readouts().columns().size());
    }

    @Test
    void readoutsDifferWhereOneIsFoundToSayNothing() {
        var chinese = desk.readouts.add(call, desk.chinese(), "China").result();
        desk.readouts.confirm(readout, desk.at(call).readouts().waiting(0));
        assertTrue(desk.at(call).readouts().rows().stream().noneMatch(ReadoutGrid.Row::differs));

        desk.readouts.notMentioned(chinese, desk.fentanyl);

        assertEquals(List.of("Fentanyl precursors"), desk.at(call).readouts().rows().stream()
                .filter(ReadoutGrid.Row::differs).map(ReadoutGrid.Row::name).toList());
    }

    @Test
    void theIssuesOfTheEventComeFirst() {
        desk.readouts.confirm(readout, desk.at(call).readouts().waiting(0));

        assertEquals(List.of("Fentanyl precursors", "Trade", "Taiwan Strait"),
                desk.at(call).readouts().rows().stream().map(ReadoutGrid.Row::name).toList());
    }
}
