package org.rapporteur.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
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
            viewModel.choose(scale(desk, "Friction"));

            viewModel.formProperty().get().words.get(1).set("Severe");
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

            viewModel.begin();
            viewModel.formProperty().get().name.set("Trust");
            viewModel.save();

            assertEquals("A scale needs a name and five named levels.",
                    viewModel.formProperty().get().problem.get());
        }
    }

    @Test
    void savingCanBeUndone() {
        try (var desk = SetupDesk.small(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();
            viewModel.formProperty().get().chooseWhen.getFirst().set("nobody answers");
            viewModel.save();

            desk.done.getFirst().undo().run();

            assertEquals("a party refuses contact", scale(desk, "Channel").content().level(1).chooseWhen());
        }
    }

    @Test
    void theIssuesOnAScaleAreNamed() {
        try (var desk = SetupDesk.small(folder)) {
            ScalesViewModel viewModel = desk.viewModel.scales();

            assertEquals("High-level contacts", viewModel.usedBy(viewModel.formProperty().get()));
        }
    }

    private static Stored<Scale> scale(SetupDesk desk, String name) {
        return desk.book.scales().stream().filter(scale -> scale.content().name().equals(name)).findFirst()
                .orElseThrow();
    }
}
