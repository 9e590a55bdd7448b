package org.rapporteur.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Issue;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.service.ViewState;

/// What is typed in Set-up and not saved is there again when the program ended over it.
class HalfTypedSetupTest {
    @TempDir
    Path folder;

    private SetupDesk desk;

    @BeforeEach
    void open() {
        desk = SetupDesk.small(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private StoredForms<Issue, IssueForm> issues() {
        return desk.viewModel.issues().forms();
    }

    @Test
    void theTalkingPointsOfAnIssueAreThereAgainAndItIsMarkedAsNotSaved() {
        issues().choose(issues().records().getLast());
        issues().form().make.set("Lift the ban on beef.\nName a date.");

        desk = desk.again();

        assertEquals("High-level contacts", issues().form().name.get());
        assertFalse(issues().unsaved(issues().records().getFirst()));
        assertTrue(issues().unsaved(issues().records().getLast()));
        issues().choose(issues().records().getLast());
        assertEquals("Lift the ban on beef.\nName a date.", issues().form().make.get());
    }

    @Test
    void itGoesOverWhatWasRecordedSinceFieldByField() {
        issues().form().objective.set("Meet yearly.");
        desk = desk.again();
        Issue recorded = desk.book.named("High-level contacts").content();
        var form = new IssueForm(desk.book.named("High-level contacts").id(), recorded);
        form.name.set("Summits");
        desk.book.revise(form.id(), form.issue());

        desk = desk.again();

        assertEquals("Summits", issues().form().name.get());
        assertEquals("Meet yearly.", issues().form().objective.get());
    }

    @Test
    void anIssueThatIsNotRecordedYetComesOnShow() {
        desk.viewModel.issues().forms().begin();
        issues().form().name.set("Fisheries");
        issues().form().scale.set(desk.viewModel.issues().scales().getLast().id());

        desk = desk.again();

        assertEquals("Fisheries", issues().form().name.get());
        assertEquals(desk.viewModel.issues().scales().getLast().id(), issues().form().scale.get());
        desk.viewModel.issues().save();
        assertEquals(List.of("High-level contacts", "Trade", "Fisheries"), desk.names());
    }

    @Test
    void anIssueThatWasBegunWaitsWhereNoScaleIsLeftToJudgeItOn() {
        desk.close();
        desk = SetupDesk.empty(folder);
        desk.viewModel.issues().forms().begin();
        issues().form().name.set("Fisheries");
        desk.book.scales().forEach(scale -> desk.book.deleteScale(scale.id()));

        desk = desk.again();

        assertNull(issues().form());
    }

    @Test
    void anIssueThatWasBegunIsNotLostWhileAnotherIsLookedAt() {
        desk.viewModel.issues().forms().begin();
        issues().form().name.set("Fisheries");
        issues().choose(issues().records().getFirst());

        desk.viewModel.issues().forms().begin();

        assertEquals("Fisheries", issues().form().name.get());
    }

    @Test
    void aCopyDoesNotTakeThePlaceOfAScaleThatWasBegun() {
        ScalesViewModel scales = desk.viewModel.scales();
        scales.forms().begin();
        scales.forms().form().words.get(2).set("Wary");
        scales.forms().choose(scales.forms().records().getFirst());

        scales.copy();

        assertEquals("Wary", scales.forms().form().words.get(2).get());
        assertEquals("You had begun this one: save or revert it, then copy.", scales.forms().form().problem.get());
    }

    @Test
    void theWordsOfAScaleAndTheNameOfTheTrackerAreThereAgain() {
        desk.viewModel.scales().forms().form().words.getFirst().set("Silent");
        desk.viewModel.description().title.set("Paris and Brasilia");

        desk = desk.again();

        assertEquals("Silent", desk.viewModel.scales().forms().form().words.getFirst().get());
        assertEquals("Paris and Brasilia", desk.viewModel.description().title.get());
        assertTrue(desk.viewModel.description().changedProperty().get());
    }

    @Test
    void nothingIsLeftOfItOnceItIsSavedOrGivenUp() {
        issues().form().name.set("Summits");
        desk.viewModel.issues().save();
        desk.viewModel.scales().forms().form().name.set("Contact");
        desk.viewModel.scales().forms().revert();
        desk.viewModel.description().title.set("Paris and Brasilia");
        desk.viewModel.description().save();
        issues().form().terms.set("summit");
        issues().form().terms.set(String.join("\n", desk.book.named("Summits").content().terms()));

        assertEquals(Map.of(), new ViewState(desk.open).all("jotting "));
        desk = desk.again();
        assertEquals("Summits", issues().form().name.get());
        assertFalse(issues().form().changed());
        assertFalse(desk.viewModel.description().changedProperty().get());
        assertEquals(List.of(), desk.book.named("Summits").content().points(TalkingPoint.Kind.MAKE));
    }
}
