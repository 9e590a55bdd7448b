package org.rapporteur.ui.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.gallery.CssWarnings;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

@Tag("gallery")
class ChronologyGalleryTest {
    @TempDir
    Path folder;

    private final List<ReviewDesktop> made = new ArrayList<>();

    @AfterEach
    void close() {
        Toolkit.runOnFx(() -> made.forEach(ReviewDesktop::close));
    }

    private Parent desktop(Consumer<ReviewDesktop> then) {
        made.forEach(ReviewDesktop::close);
        made.clear();
        var desktop = ReviewDesktop.in(folder, "sample" + made.size() + System.nanoTime());
        made.add(desktop);
        then.accept(desktop);
        return Framed.page(desktop.open.tracker().content(), desktop.navigator, desktop::view);
    }

    private void draw(String name, Consumer<ReviewDesktop> then) {
        try (var warnings = new CssWarnings()) {
            Gallery.render(name, () -> desktop(then));
            assertEquals(List.of(), warnings.all());
        }
        for (int[] size : Gallery.SIZES) {
            assertEquals(List.of(), Framed.misfits(() -> desktop(then), size));
        }
    }

    @Test
    void theReviewOfADocument() {
        draw("chronology", desktop -> desktop.viewModel.open(ReviewDesktop.document(folder)));
    }

    @Test
    void theReviewOfASheetWithItsColumns() {
        draw("chronology-sheet", desktop -> desktop.viewModel.open(ReviewDesktop.sheet(folder)));
    }

    @Test
    void everyEntryTellsWhatHappenedInLargeText() {
        int[] small = {1024 * 2 / 3, 700 * 2 / 3};
        assertEquals(List.of(), Framed.misfits(() -> desktop(desktop ->
                desktop.viewModel.open(ReviewDesktop.document(folder))), small));
        assertEquals(List.of(), Framed.misfits(() -> desktop(desktop ->
                desktop.viewModel.open(ReviewDesktop.sheet(folder))), small));
    }
}
