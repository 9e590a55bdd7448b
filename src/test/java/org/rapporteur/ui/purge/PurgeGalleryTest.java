package org.rapporteur.ui.purge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.service.Register;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.BackupWriter;
import org.rapporteur.service.backup.Backups;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.task.Background;

@Tag("gallery")
class PurgeGalleryTest {
    @TempDir
    Path folder;

    @Test
    void whatAPurgeWouldBlankAndWhatItDidIsDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            var place = new BackupPlace(folder.resolve("backups"), false, folder.resolve("work"), BackupPlace.ROOM,
                    null, ZoneOffset.UTC);
            new BackupWriter(desk.open(), Backups.of(desk.open(), place), place).write();
            Id<Article> article = new Register(desk.open()).all(Article.class).stream()
                    .filter(one -> one.content().title().startsWith("Report: first meeting"))
                    .findFirst().orElseThrow().id();
            var viewModel = new PurgeViewModel(desk.open(), new PurgeViewModel.Around(Background.inline(),
                    desk.navigator(), desk.messages(), () -> place, () -> { }));
            viewModel.show(article);
            Gallery.render("purge-preview", () -> framed(desk, viewModel, article));
            assertEquals(List.of(),
                    Framed.misfits(() -> framed(desk, viewModel, article), new int[] {1024, 700}));
            viewModel.why.set("Pasted from the wrong network.");
            viewModel.typed.set("purge");
            viewModel.purge();
            Gallery.render("purge-done", () -> framed(desk, viewModel, article));
        }
    }

    private static Parent framed(SampleDesk desk, PurgeViewModel viewModel, Id<Article> article) {
        return Framed.page(desk.open().tracker().content(), new Navigator(new Destination.PurgePage(article)),
                () -> new PurgeView(viewModel));
    }
}
