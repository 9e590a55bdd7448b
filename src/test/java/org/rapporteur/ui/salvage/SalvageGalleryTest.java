package org.rapporteur.ui.salvage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Warning;
import org.rapporteur.repository.Named;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.salvage.Salvaged;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.task.Background;

@Tag("gallery")
class SalvageGalleryTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final Path FILE = Path.of("us-china.rapporteur");

    @Test
    void theOfferIsDrawn() {
        draw("salvage-offer", () -> overlay(false, false));
    }

    @Test
    void theOfferWithABackupIsDrawn() {
        draw("salvage-offer-backup", () -> overlay(false, false, backup(false)));
        draw("salvage-offer-sealed", () -> overlay(false, false, backup(true)));
    }

    private static BackupFile backup(boolean sealed) {
        return new BackupFile(Path.of("b"), "us-china", Instant.parse("2026-11-21T17:00:00Z"), "", 900_000, sealed);
    }

    @Test
    void theProgressIsDrawn() {
        draw("salvage-progress", () -> overlay(true, false));
    }

    @Test
    void theReportIsDrawn() {
        draw("salvage-report", () -> overlay(false, true));
    }

    private static void draw(String name, Supplier<Parent> page) {
        Gallery.render(name, page::get);
        List<String> misfits = new ArrayList<>();
        Gallery.SIZES.forEach(size -> misfits.addAll(Framed.misfits(page::get, size)));
        assertEquals(List.of(), misfits);
    }

    private static Parent overlay(boolean underWay, boolean done, BackupFile... there) {
        List<BackupFile> backups = List.of(there);
        var viewModel = new SalvageViewModel(FILE, (fresh, progress) -> came(),
                new SalvageViewModel.Cure(() -> backups, (backup, passphrase, fresh) -> { }), file -> { }, Background.inline(),
                MESSAGES);
        var overlay = new Overlay(new Region(), MESSAGES);
        SalvageSheet.offer(viewModel, overlay, SaveAs.never(), MESSAGES);
        if (underWay) {
            viewModel.busy().set(true);
            viewModel.fraction().set(0.4);
            viewModel.doing().set("Holding what was read against its digests");
        }
        if (done) {
            viewModel.start(Path.of("us-china-salvaged.rapporteur"));
        }
        return overlay;
    }

    private static Salvaged came() {
        return new Salvaged(FILE, Path.of("us-china-salvaged.rapporteur"), 1_204,
                List.of(new Salvaged.Loss(17, "development", 3, false), new Salvaged.Loss(90, "search_row", -1, true)),
                1, 0, Map.of(), 4_102, 1, 0,
                List.of(new Named("development", "China announces controls on three fentanyl precursors")), List.of(),
                List.of(new Named("article", "Readout of the meeting in Bangkok")), List.of(),
                List.of(new Named("article", "The two sides met in Bangkok")), List.of("nitrocellulose"),
                "Sensitive But Unclassified", false,
                List.of(Warning.of("checkRecord", "1")));
    }
}
