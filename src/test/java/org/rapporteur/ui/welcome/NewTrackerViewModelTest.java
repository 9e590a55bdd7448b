package org.rapporteur.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Scale;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.ui.task.Background;

class NewTrackerViewModelTest {
    @TempDir
    Path folder;

    private final List<OpenTracker> made = new ArrayList<>();

    @AfterEach
    void close() {
        made.forEach(OpenTracker::close);
    }

    @Test
    void makesATrackerWithTheChosenIssues() {
        NewTrackerViewModel viewModel = filled("");
        viewModel.author().set("Ana Souza");
        viewModel.starters().issues().getFirst().wanted().set(true);

        viewModel.make(folder.resolve("fr-br"));

        OpenTracker open = made.getFirst();
        assertEquals("France – Brazil", open.tracker().content().title());
        assertEquals("Ana Souza", open.author());
        assertEquals(1, new IssueBook(open).issues().size());
        assertTrue(Files.exists(folder.resolve("fr-br.rapporteur")));
    }

    @Test
    void anIssueIsMeasuredOnTheScaleChosenForIt() {
        NewTrackerViewModel viewModel = filled("Ana");
        Starters.Offer offer = viewModel.starters().issues().getFirst();
        offer.wanted().set(true);
        offer.scale().set(scale(viewModel, "Friction"));

        viewModel.make(folder.resolve("fr-br"));

        var book = new IssueBook(made.getFirst());
        var issue = book.issues().getFirst().content();
        assertEquals("Friction", book.scales().stream()
                .filter(scale -> scale.id().equals(issue.scale())).findFirst().orElseThrow().content().name());
    }

    @Test
    void onlyTheScalesThatAreKeptOrNeededAreRecorded() {
        NewTrackerViewModel viewModel = filled("Ana");
        viewModel.starters().scales().values().forEach(kept -> kept.set(false));
        viewModel.starters().issues().getFirst().wanted().set(true);

        viewModel.make(folder.resolve("fr-br"));

        assertEquals(List.of("Channel"), new IssueBook(made.getFirst()).scales().stream()
                .map(scale -> scale.content().name()).toList());
    }

    @Test
    void aTrackerWithoutAnyScaleIsSaidInTheForm() {
        NewTrackerViewModel viewModel = filled("Ana");
        viewModel.starters().scales().values().forEach(kept -> kept.set(false));

        assertFalse(viewModel.isRight());
        assertTrue(viewModel.problem().get().contains("at least one scale"));
    }

    private static Scale scale(NewTrackerViewModel viewModel, String name) {
        return viewModel.starters().scales().keySet().stream()
                .filter(scale -> scale.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theTitleFollowsThePartiesUntilItIsWritten() {
        NewTrackerViewModel viewModel = filled("Ana");
        assertEquals("France – Brazil", viewModel.title().get());

        viewModel.title().set("Our Brazil");
        viewModel.other().set("Peru");

        assertEquals("Our Brazil", viewModel.title().get());
    }

    @Test
    void theAuthorIsAskedOnlyWhereHeIsNotKnown() {
        assertTrue(viewModel("").asksAuthor());
        assertFalse(viewModel("Ana").asksAuthor());
    }

    @Test
    void isReadyWhenBothPartiesAndTheAuthorAreNamed() {
        NewTrackerViewModel viewModel = filled("");
        assertFalse(viewModel.ready().get());

        viewModel.author().set("Ana");

        assertTrue(viewModel.ready().get());
    }

    @Test
    void equalPartiesAreSaidInTheForm() {
        NewTrackerViewModel viewModel = filled("Ana");
        viewModel.other().set("france");

        assertFalse(viewModel.isRight());
        assertEquals("Each party needs a name of its own.", viewModel.problem().get());
    }

    @Test
    void aFileThatIsThereIsSaidInTheForm() throws IOException {
        Files.writeString(folder.resolve("fr-br.rapporteur"), "mine");
        NewTrackerViewModel viewModel = filled("Ana");

        viewModel.make(folder.resolve("fr-br.rapporteur"));

        assertTrue(viewModel.problem().get().contains("is there already"));
        assertEquals("mine", Files.readString(folder.resolve("fr-br.rapporteur")));
    }

    @Test
    void theFileIsNamedAfterTheParties() {
        NewTrackerViewModel viewModel = filled("Ana");
        viewModel.other().set("Côte d’Ivoire");

        assertEquals("france-côte-d-ivoire", viewModel.fileName());
    }

    private NewTrackerViewModel filled(String author) {
        NewTrackerViewModel viewModel = viewModel(author);
        viewModel.one().set("France");
        viewModel.other().set("Brazil");
        return viewModel;
    }

    private NewTrackerViewModel viewModel(String author) {
        return new NewTrackerViewModel(
                new NewTrackerViewModel.Known(author, ZoneId.of("Europe/Paris")),
                (tracker, file) -> tracker.create(file, Clock.systemUTC(), Changes.immediate()),
                made::add, Background.inline(), new Messages(Locale.ENGLISH));
    }
}
