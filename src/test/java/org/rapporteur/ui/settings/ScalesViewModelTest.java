package org.rapporteur.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.service.Dashboards;

class ScalesViewModelTest {
    @TempDir
    Path folder;

    @Test
    void aStatusChangeKeepsTheWordItWasMadeWith() {
        try (var desk = SetupDesk.sample(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();
            viewModel.forms().choose(scale(desk, "Friction"));

            viewModel.forms().form().words.get(1).set("Severe");
            viewModel.save();

            var status = new Dashboards(desk.open).issue(
                    desk.book.named("Support for Russia").id(), AsOf.of(LocalDate.of(2024, 4, 26))).status();
            assertEquals("Acute", status.levelName());
            assertEquals("Severe", scale(desk, "Friction").content().level(2).name());
            assertTrue(desk.done.getFirst().sentence().endsWith("Status changes made before keep their words."));
        }
    }

    @Test
    void aCopyIsAnotherScale() {
        try (var desk = SetupDesk.small(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();

            viewModel.copy();
            viewModel.save();

            assertEquals(List.of("Channel", "Channel (copy)", "Cooperation", "Friction"),
                    desk.book.scales().stream().map(scale -> scale.content().name()).toList());
        }
    }

    @Test
    void aScaleWithoutAllItsWordsIsRefusedInTheForm() {
        try (var desk = SetupDesk.small(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();

            viewModel.forms().begin();
            viewModel.forms().form().name.set("Trust");
            viewModel.save();

            assertEquals("A scale needs a name and five named levels.",
                    viewModel.forms().form().problem.get());
        }
    }

    @Test
    void aScaleThatNothingUsesIsDeletedAndBroughtBack() {
        try (var desk = SetupDesk.small(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();
            viewModel.copy();
            viewModel.save();

            viewModel.delete();

            assertEquals(List.of("Channel", "Cooperation", "Friction"), names(desk));
            assertEquals("The scale Channel (copy) is deleted.", desk.done.getLast().sentence());
            assertEquals("Channel", viewModel.forms().form().name.get());

            desk.done.getLast().undo().run();
            assertEquals(List.of("Channel", "Channel (copy)", "Cooperation", "Friction"), names(desk));
        }
    }

    @Test
    void aScaleOfAnIssueIsNotDeletedAndTheIssueIsNamed() {
        try (var desk = SetupDesk.small(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();
            viewModel.forms().choose(scale(desk, "Channel"));

            viewModel.delete();

            assertEquals(List.of("Channel", "Cooperation", "Friction"), names(desk));
            assertTrue(viewModel.forms().form().problem.get().startsWith(
                    "This scale cannot be deleted: it is used by High-level contacts"), viewModel.forms().form().problem.get());
        }
    }

    @Test
    void aScaleWhoseLevelsWereChosenIsNotDeletedThoughItsIssueHasAnotherNow() {
        try (var desk = SetupDesk.sample(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();
            var friction = scale(desk, "Friction");
            var other = scale(desk, "Channel");
            desk.book.issues().stream().filter(issue -> issue.content().scale().equals(friction.id()))
                    .forEach(issue -> desk.book.revise(issue.id(), onto(issue.content(), other.id())));
            viewModel.reload();
            viewModel.forms().choose(friction);

            viewModel.delete();

            assertTrue(viewModel.forms().form().problem.get().contains("chosen from it"),
                    viewModel.forms().form().problem.get());
            assertTrue(names(desk).contains("Friction"));
        }
    }

    private static Issue onto(Issue issue, Id<Scale> scale) {
        return new Issue(issue.name(), scale, issue.rank(), issue.archived(), issue.terms(), issue.objective(),
                issue.points(), issue.standing(), issue.trendDays(), issue.staleDays());
    }

    private static List<String> names(SetupDesk desk) {
        return desk.book.scales().stream().map(scale -> scale.content().name()).toList();
    }

    @Test
    void savingCanBeUndone() {
        try (var desk = SetupDesk.small(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();
            viewModel.forms().form().chooseWhen.getFirst().set("nobody answers");
            viewModel.save();

            desk.done.getFirst().undo().run();

            assertEquals("a party refuses contact", scale(desk, "Channel").content().level(1).chooseWhen());
        }
    }

    @Test
    void theIssuesOnAScaleAreNamed() {
        try (var desk = SetupDesk.small(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();

            assertEquals("High-level contacts", viewModel.usedBy(viewModel.forms().form()));
        }
    }

    private static Stored<Scale> scale(SetupDesk desk, String name) {
        return desk.book.scales().stream().filter(scale -> scale.content().name().equals(name)).findFirst()
                .orElseThrow();
    }
}
