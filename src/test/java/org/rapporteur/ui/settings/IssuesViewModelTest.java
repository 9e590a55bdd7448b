package org.rapporteur.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Issue;
import org.rapporteur.model.TalkingPoint;

class IssuesViewModelTest {
    @TempDir
    Path folder;

    private SetupDesk desk;
    private IssuesViewModel viewModel;

    @BeforeEach
    void open() {
        desk = SetupDesk.small(folder);
        viewModel = desk.viewModel.issues();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void addsAnIssueBehindTheOthers() {
        viewModel.forms().begin();
        viewModel.forms().form().name.set("Fisheries");
        viewModel.save();

        assertEquals(List.of("High-level contacts", "Trade", "Fisheries"), desk.names());
        assertEquals("Fisheries is added.", desk.done.getFirst().sentence());
        assertEquals(desk.book.named("Fisheries").id(), viewModel.forms().form().id());
    }

    @Test
    void savesEveryField() {
        IssueForm form = viewModel.forms().form();
        form.terms.set("summit\n\n 峰会 \nsummit");
        form.objective.set("Meet yearly.");
        form.make.set("Propose a date.");
        form.ifRaised.set("No date is set.\nWe are open.");
        form.trendDays.set("30");
        form.staleDays.set("60");
        viewModel.save();

        Issue saved = desk.book.named("High-level contacts").content();
        assertEquals(List.of("summit", "峰会"), saved.terms());
        assertEquals("Meet yearly.", saved.objective());
        assertEquals(List.of("No date is set.", "We are open."), saved.points(TalkingPoint.Kind.IF_RAISED));
        assertEquals(List.of(30, 60), List.of(saved.trendDays(), saved.staleDays()));
    }

    @Test
    void savingCanBeUndone() {
        viewModel.forms().form().name.set("Summits");
        viewModel.save();

        desk.done.getFirst().undo().run();

        assertEquals("High-level contacts", desk.names().getFirst());
        assertEquals("High-level contacts", viewModel.forms().form().name.get());
    }

    @Test
    void aNameThatIsTakenIsSaidInTheForm() {
        viewModel.forms().form().name.set("trade");
        viewModel.save();

        assertEquals("There is an issue called trade already. Choose another name.",
                viewModel.forms().form().problem.get());
    }

    @Test
    void daysThatAreNoneAreSaidInTheForm() {
        viewModel.forms().form().staleDays.set("soon");
        viewModel.save();

        assertTrue(viewModel.forms().form().problem.get().contains("“soon” is not a number of days"));
        assertEquals(List.of(), desk.done);
    }

    @Test
    void aFormThatWasChangedIsKeptWhileAnotherIsShown() {
        viewModel.forms().form().name.set("Summits");

        viewModel.forms().choose(viewModel.forms().records().get(1));
        viewModel.forms().choose(viewModel.forms().records().getFirst());

        assertEquals("Summits", viewModel.forms().form().name.get());
        assertTrue(viewModel.forms().unsaved(viewModel.forms().records().getFirst()));
    }

    @Test
    void revertingForgetsWhatWasTyped() {
        viewModel.forms().form().name.set("Summits");

        viewModel.forms().revert();

        assertEquals("High-level contacts", viewModel.forms().form().name.get());
        assertFalse(viewModel.forms().unsaved(viewModel.forms().records().getFirst()));
    }

    @Test
    void movingChangesTheOrderAndCanBeUndone() {
        viewModel.move(1, 0);
        assertEquals(List.of("Trade", "High-level contacts"), desk.names());

        desk.done.getFirst().undo().run();

        assertEquals(List.of("High-level contacts", "Trade"), desk.names());
    }

    @Test
    void movingBeyondTheEndsChangesNothing() {
        viewModel.move(0, -1);
        viewModel.move(1, 2);

        assertEquals(List.of(), desk.done);
    }

    @Test
    void archivedIssuesComeLastAndCanBeBroughtBack() {
        viewModel.archive(viewModel.forms().records().getFirst());
        assertEquals(List.of("Trade", "High-level contacts"), desk.names());

        viewModel.archive(viewModel.forms().records().getLast());

        assertFalse(desk.book.named("High-level contacts").content().archived());
    }
}
