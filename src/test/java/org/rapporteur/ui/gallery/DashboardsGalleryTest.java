package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.ui.Destination;

@Tag("gallery")
class DashboardsGalleryTest {
    @TempDir
    Path folder;

    @Test
    void theOverviewIsDrawn() {
        try (var desk = SampleDesk.in(folder); var warnings = new CssWarnings()) {
            Gallery.render("overview", () -> overview(desk));
            Gallery.render("overview-table", () -> table(desk));
            desk.at("2024-04-10");
            Gallery.render("overview-possibly", () -> overview(desk));
            Gallery.render("issue-possibly", () -> issue(desk, "Support for Russia"));
            desk.at("2023-06-01");
            Gallery.render("overview-past", () -> overview(desk));
            desk.asOf().set(new AsOf(LocalDate.of(2023, 11, 15), LocalDate.of(2023, 11, 30)));
            Gallery.render("overview-past-known", () -> overview(desk));
            assertEquals(List.of(), warnings.all());
        }
    }

    @Test
    void theOverviewWithEverythingIsDrawn() {
        try (var desk = BusyDesk.of(SampleDesk.in(folder)); var warnings = new CssWarnings()) {
            Gallery.render("overview-busy", () -> overview(desk));
            Gallery.render("overview-busy-table", () -> table(desk));
            assertEquals(List.of(), warnings.all());
        }
    }

    @Test
    void theOverviewOfANewTrackerIsDrawn() {
        try (var desk = SampleDesk.emptyIn(folder)) {
            Gallery.render("overview-empty", () -> overview(desk));
        }
    }

    @Test
    void theDashboardOfAnIssueIsDrawn() {
        try (var desk = SampleDesk.in(folder); var warnings = new CssWarnings()) {
            Gallery.render("issue", () -> issue(desk, "Fentanyl precursors"));
            Gallery.render("issue-empty", () -> issue(desk, "Red Sea and Iran"));
            desk.at("2023-06-01");
            Gallery.render("issue-past", () -> issue(desk, "Military-to-military channels"));
            Gallery.render("issue-nothing", () -> issue(desk, "Red Sea and Iran"));
            desk.asOf().set(new AsOf(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 1)));
            Gallery.render("issue-problem", () -> issue(desk, "AI safety"));
            assertEquals(List.of(), warnings.all());
        }
    }

    private static Parent issue(SampleDesk desk, String name) {
        return DashboardPages.window(desk, new Destination.IssuePage(desk.issue(name)));
    }

    private static Parent overview(SampleDesk desk) {
        return DashboardPages.window(desk, new Destination.OverviewPage());
    }

    private static Parent table(SampleDesk desk) {
        new org.rapporteur.service.Overview(desk.open()).asTable(true);
        Parent window = overview(desk);
        new org.rapporteur.service.Overview(desk.open()).asTable(false);
        return window;
    }
}
