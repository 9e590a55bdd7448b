package org.rapporteur.ui.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ui.gallery.CssWarnings;
import org.rapporteur.ui.gallery.CutOff;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.ScrolledSideways;
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void theScreenFoldsInTheLargestTextOfTheSmallestWindow(String language) {
        for (Path file : List.of(ReviewDesktop.document(folder), ReviewDesktop.sheet(folder))) {
            Stage stage = Gallery.show(() -> {
                var desktop = ReviewDesktop.in(folder, language + made.size(), Locale.forLanguageTag(language));
                made.add(desktop);
                desktop.viewModel.open(file);
                return Framed.page(desktop.open.tracker().content(), desktop.navigator, desktop::view);
            }, ColorScheme.LIGHT, 512, 350);
            List<String> found = Toolkit.onFx(() -> Stream.of(CutOff.in(stage.getScene().getRoot()),
                    ScrolledSideways.in(stage.getScene().getRoot())).flatMap(List::stream).toList());
            Gallery.close(stage);
            assertEquals(List.of(), found);
        }
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
