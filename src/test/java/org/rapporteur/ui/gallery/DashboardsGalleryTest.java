package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
            desk.at("2023-06-01");
            Gallery.render("overview-past", () -> overview(desk));
            assertEquals(List.of(), warnings.all());
        }
    }

    @Test
    void theOverviewOfANewTrackerIsDrawn() {
        try (var desk = SampleDesk.emptyIn(folder)) {
            Gallery.render("overview-empty", () -> overview(desk));
        }
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
