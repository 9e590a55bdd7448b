package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Surroundings;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.LinkForm;
import org.rapporteur.ui.Destination;

/// The dashboard of an issue with all that can stand around it.
@Tag("gallery")
class IssueGalleryTest {
    private static final String LONG = "Holds that measures on chemicals that have many lawful uses must neither burden "
            + "trade nor be used for other ends, and that each side answers first of all for the demand at home, "
            + "which no export control anywhere can take away.";

    @TempDir
    Path folder;

    @Test
    void aFullDashboardIsDrawn() {
        try (var desk = SampleDesk.in(folder); var warnings = new CssWarnings()) {
            full(desk);
            Gallery.render("issue-full", () -> issue(desk, "AI safety"));
            desk.at("2023-12-31");
            Gallery.render("issue-full-past", () -> issue(desk, "AI safety"));
            assertEquals(List.of(), warnings.all());
        }
    }

    @Test
    void whatIsUnfoldedIsDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            full(desk);
            for (ColorScheme scheme : ColorScheme.values()) {
                for (int[] size : Gallery.SIZES) {
                    Stage stage = Gallery.show(() -> issue(desk, "AI safety"), scheme, size[0], size[1]);
                    Toolkit.runOnFx(() -> stage.getScene().getRoot().lookupAll(".hyperlink").forEach(node -> {
                        if (node instanceof Hyperlink link && !link.getText().startsWith("Sources")) {
                            unfold(link);
                        }
                    }));
                    Toolkit.runOnFx(() -> stage.getScene().lookup("#happened > .happened").requestFocus());
                    new Hand().push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE);
                    Gallery.settle();
                    Gallery.snapshot("issue-unfolded", scheme, stage);
                    Toolkit.runOnFx(() -> {
                        ((Button) stage.getScene().lookup("#wires .card-plus")).fire();
                        ((Button) stage.getScene().lookup("#flags .card-plus")).fire();
                    });
                    Gallery.settle();
                    Toolkit.runOnFx(() -> ((ScrollPane) stage.getScene().lookup("#issue")).setVvalue(0.7));
                    Gallery.settle();
                    Gallery.snapshot("issue-unfolded-below", scheme, stage);
                    assertEquals(List.of(), Toolkit.onFx(() -> Gallery.faults(stage.getScene().getRoot())));
                    Gallery.close(stage);
                }
            }
        }
    }

    private static void unfold(Hyperlink link) {
        if (link.getText().endsWith("earlier") || link.getText().startsWith("Third")) {
            link.fire();
        }
    }

    @Test
    void theCardOfAMarkIsDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            for (ColorScheme scheme : ColorScheme.values()) {
                Stage stage = Gallery.show(() -> issue(desk, "Fentanyl precursors"), scheme, 1440, 900);
                Toolkit.runOnFx(() -> stage.getScene().lookup(".step-chart").requestFocus());
                new Hand().push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.LEFT);
                Gallery.settle();
                Gallery.snapshot("issue-mark", scheme, stage);
                Gallery.close(stage);
            }
        }
    }

    @Test
    void longTextsAreDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            var records = new Surroundings(desk.open(), desk.issue("Red Sea and Iran"));
            records.position("United States", "2024-01-30", LONG);
            records.position("China", "2024-01-31", LONG);
            var kept = records.commitment(LONG, "2023-11-15", "United States", "China", "Mexico");
            records.rating(kept, "United States", CommitmentState.KEPT, "2024-01-30");
            records.rating(kept, "China", CommitmentState.IN_THE_WORKS, "2024-01-30");
            var visit = records.event(LONG, EventForm.VISIT, "2024-02-01", "Taipei");
            records.link(visit, desk.issue("Red Sea and Iran"), LinkForm.RETALIATION, "2024-02", LONG);
            records.tripwire(5, LONG);
            records.development(LONG, "2024-02-02");
            Gallery.render("issue-long", () -> issue(desk, "Red Sea and Iran"));
        }
    }

    private static void full(SampleDesk desk) {
        var records = new Surroundings(desk.open(), desk.issue("AI safety"));
        records.fill(desk.issue("Military-to-military channels"));
        var wrong = records.development("A group of five meets in Beijing", "2024-03-01");
        records.correction(wrong, "Four came, and one by video", "2024-03-03");
        records.disputed("The minister agrees to a plan of work", "2024-04-25");
    }

    private static Parent issue(SampleDesk desk, String name) {
        return DashboardPages.window(desk, new Destination.IssuePage(desk.issue(name)));
    }
}
