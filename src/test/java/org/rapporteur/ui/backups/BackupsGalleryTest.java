package org.rapporteur.ui.backups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.model.Warning;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.WeeklyCheck;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.task.Background;

@Tag("gallery")
class BackupsGalleryTest {
    private static final int[] SMALL = {1024, 700};

    @TempDir
    private Path folder;

    @Test
    void theScreenIsDrawnBeforeTheFirstBackup() {
        try (var desk = SampleDesk.in(folder)) {
            Gallery.render("backups-none", () -> screen(desk, null, null, null));
            assertEquals(List.of(), Framed.misfits(() -> screen(desk, null, null, null), SMALL));
        }
    }

    @Test
    void theScreenIsDrawnWithALookIntoABackup() {
        try (var desk = SampleDesk.in(folder)) {
            backUp(desk, null);
            desk.open().undo(desk.open().lastGesture().orElseThrow().change());
            var sound = new WeeklyCheck.Result(SampleDesk.CLOCK.instant().minus(Duration.ofDays(2)), 0, List.of());
            Gallery.render("backups-look", () -> screen(desk, null, sound, "look"));
            assertEquals(List.of(), Framed.misfits(() -> screen(desk, null, sound, "look"), SMALL));
        }
    }

    @Test
    void theScreenIsDrawnSealedAndDamaged() {
        try (var desk = SampleDesk.in(folder)) {
            SealKey key = SealKey.of("correct horse battery".toCharArray());
            backUp(desk, key);
            var damaged = new WeeklyCheck.Result(SampleDesk.CLOCK.instant(), 2, List.of(
                    Warning.of("checkRevision", "development", "018f1d2c-0000-7000-8000-000000000000"),
                    Warning.of("checkChain", "018f1d2c-0000-7000-8000-000000000001")));
            Gallery.render("backups-damaged", () -> screen(desk, key, damaged, "look"));
            assertEquals(List.of(), Framed.misfits(() -> screen(desk, key, damaged, "look"), SMALL));
        }
    }

    /// One now, and the same as it were of other days: their names tell when they were made.
    private void backUp(SampleDesk desk, @Nullable SealKey key) {
        var viewModel = new BackupsViewModel(around(desk, key));
        viewModel.backUp();
        BackupFile made = viewModel.stateProperty().get().newest();
        for (String time : List.of("20240427T110000Z", "20240426T213000Z", "20240425T150200Z", "20240331T180000Z",
                "20240229T170000Z")) {
            try {
                Files.copy(made.file(), made.file().resolveSibling(made.file().getFileName().toString()
                        .replaceFirst("\\d{8}T\\d{6}Z-.{8}", time + "-00000000")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Parent screen(
            SampleDesk desk, @Nullable SealKey key, WeeklyCheck.@Nullable Result checked, @Nullable String look) {
        var viewModel = new BackupsViewModel(around(desk, key));
        var check = new CheckViewModel(viewModel.around());
        check.lastProperty().set(checked);
        var view = new BackupsView(viewModel, check, SaveAs.never(),
                new Choosers(new Preferences(folder), () -> { }), desk.messages());
        Parent framed = Framed.page(desk.open().tracker().content(), new Navigator(new Destination.BackupsPage()),
                () -> view);
        if (look != null) {
            view.look().choose(viewModel.stateProperty().get().files().getFirst());
        }
        return framed;
    }

    private BackupsViewModel.Around around(SampleDesk desk, @Nullable SealKey key) {
        var place = new BackupPlace(
                folder.resolve("backups"), true, folder.resolve("work"), BackupPlace.ROOM, key, ZoneOffset.UTC);
        try {
            Files.createDirectories(place.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BackupsViewModel.Around(desk.open(), new Preferences(folder.resolve("config")), () -> place,
                Background.inline(), desk.messages(), new Voice((sentence, actions) -> { }, problem -> { }),
                file -> { });
    }
}
