package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.settings.LastFolder;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;
import org.rapporteur.ui.task.Executors;

/// How far a union of two trackers is, at the foot of the window, and the notice of what came of it.
@Tag("gallery")
class UniteGalleryTest {
    private final NeverLater later = new NeverLater();
    private final Map<String, List<String>> misfits = new LinkedHashMap<>();

    private String shown = "";

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        later.shutdownNow();
    }

    @Test
    void aUnionUnderWayIsDrawn() {
        shown = ".progress-strip";
        drawAll("unite-under-way", () -> new Background(new Executors(Runnable::run, Runnable::run, work -> { }),
                Runnable::run, new ErrorReporter(problem -> { }, fault -> { })));
        assertEquals(Map.of(), misfits);
    }

    @Test
    void whatCameOfAUnionIsDrawn() {
        shown = ".notice";
        drawAll("unite-done", Background::inline);
        assertEquals(Map.of(), misfits);
    }

    private void drawAll(String name, Supplier<Background> background) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (ColorScheme scheme : ColorScheme.values()) {
                Gallery.SIZES.forEach(size -> draw(
                        name + (locale == Locale.ENGLISH ? "" : "-chinese"), locale, background, scheme, size));
            }
        }
    }

    private void draw(String name, Locale locale, Supplier<Background> background, ColorScheme scheme, int[] size) {
        Path own = made(folder.resolve(name + scheme + size[0]));
        Path copy = SampleFile.at(own.resolve("from-beijing.rapporteur"));
        try (var other = OpenTracker.open(copy, "Ben", Fixtures.CLOCK, Changes.immediate());
                var desk = SampleDesk.in(own, locale)) {
            rename(other, "Fentanyl");
            rename(desk.open(), "Precursors");
        }
        try (var desk = SampleDesk.on(own.resolve("sample.rapporteur"), locale)) {
            Stage owner = Toolkit.onFx(Stage::new);
            Stage stage = Gallery.show(
                    () -> window(desk, background.get(), copy, own, owner), scheme, size[0], size[1]);
            Toolkit.runOnFx(() -> Event.fireEvent(owner.getScene(), new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.U, false, true, false, false)));
            Gallery.settle();
            Gallery.snapshot(name, scheme, stage);
            assertTrue(Toolkit.onFx(() -> stage.getScene().getRoot().lookup(shown) != null), shown);
            List<String> found = Toolkit.onFx(() -> Gallery.misfits(stage));
            if (!found.isEmpty()) {
                misfits.put(name + " " + size[0], found);
            }
            Gallery.close(stage);
        }
    }

    /// @param owner hears the keys
    private Parent window(SampleDesk desk, Background background, Path copy, Path own, Stage owner) {
        var overlay = new Overlay(new Region(), desk.messages());
        owner.setScene(new Scene(new Region()));
        var shell = new Shell(Opened.of(desk.open()), new Shell.Surroundings(owner, overlay, background, later,
                Path.of("papers"), WebAddresses.never(), SaveAs.never(), choosing(copy), desk.messages(),
                new Preferences(own.resolve("config")), Vaults.in(own)));
        overlay.setContent(shell.build());
        return overlay;
    }

    private Choosers choosing(Path copy) {
        return new Choosers(new Preferences(folder), () -> { }) {
            @Override
            public Optional<Path> file(LastFolder kind, String title, javafx.stage.@Nullable Window owner,
                    Kind... kinds) {
                return Optional.of(copy);
            }
        };
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(OpenTracker open, String term) {
        var book = new IssueBook(open);
        var issue = book.issues().getFirst();
        book.revise(issue.id(), issue.content().withTerms(List.of(term)));
    }
}
