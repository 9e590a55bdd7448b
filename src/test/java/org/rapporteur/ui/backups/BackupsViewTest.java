package org.rapporteur.ui.backups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import javafx.application.ColorScheme;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

class BackupsViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private SampleDesk desk;
    private Stage stage;

    @BeforeEach
    void show() throws IOException {
        desk = SampleDesk.in(folder);
        var place = new BackupPlace(Files.createDirectory(folder.resolve("backups")), true, folder.resolve("work"),
                BackupPlace.ROOM, SealKey.of("correct horse battery".toCharArray()), ZoneOffset.UTC);
        stage = Gallery.show(() -> {
            var viewModel = new BackupsViewModel(new BackupsViewModel.Around(desk.open(),
                    new Preferences(folder.resolve("config")), () -> place, Background.inline(), desk.messages(),
                    new Voice((sentence, actions) -> { }, problem -> { }), file -> { }));
            viewModel.backUp();
            return new BackupsView(viewModel, new CheckViewModel(viewModel.around()), SaveAs.never(),
                    new Choosers(new Preferences(folder), () -> { }), desk.messages()).build();
        }, ColorScheme.LIGHT, 1000, 700);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        desk.close();
    }

    @Test
    void aWrongPassphraseIsTypedAgainInItsPlace() {
        robot.clickOn("#backup-list .action-row");
        robot.write("correct donkey").push(KeyCode.ENTER);
        Gallery.settle();
        assertEquals("look-passphrase", focused());

        robot.write("correct horse battery").push(KeyCode.ENTER);
        Gallery.settle();

        assertEquals("restore", focused());
    }

    @Test
    void aRowSaysThatItOpens() {
        assertTrue(Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll("#backup-list .action-row .label").stream()
                .anyMatch(label -> ((Labeled) label).getText().equals("Look inside"))));
    }

    @Test
    void theFocusStaysOnTheButtonThatBackedUp() {
        robot.clickOn("#backup-now");
        Gallery.settle();

        assertEquals("backup-now", focused());
    }

    private String focused() {
        return Toolkit.onFx(() -> stage.getScene().getFocusOwner().getId());
    }
}
