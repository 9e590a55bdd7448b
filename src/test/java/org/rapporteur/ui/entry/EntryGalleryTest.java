package org.rapporteur.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.gallery.CssWarnings;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.inbox.InboxDesktop;

@Tag("gallery")
class EntryGalleryTest {
    private static final String QUOTE = "helps Russia to rebuild its defence industry";

    @TempDir
    Path folder;

    @Test
    void theDockWithEachKind() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        var misfits = new ArrayList<String>();
        try (var warnings = new CssWarnings()) {
            for (ColorScheme scheme : ColorScheme.values()) {
                for (int[] size : Gallery.SIZES) {
                    misfits.addAll(draw(file, scheme, size));
                }
            }
            assertEquals(List.of(), warnings.all());
        }
        assertEquals(List.of(), misfits);
    }

    private static List<String> draw(Path file, ColorScheme scheme, int[] size) {
        var desktop = new InboxDesktop[1];
        var misfits = new ArrayList<String>();
        Stage stage = Gallery.show(() -> {
            desktop[0] = new InboxDesktop(file, new Destination.InboxPage(null));
            return desktop[0].root();
        }, scheme, size[0], size[1]);
        for (EntryKind kind : EntryKind.values()) {
            Toolkit.runOnFx(() -> quote(desktop[0], kind));
            Gallery.settle();
            misfits.addAll(Toolkit.onFx(() -> Gallery.misfits(stage)));
            String name = "entry-" + kind.name().toLowerCase(Locale.ROOT);
            Gallery.snapshot(name, scheme, stage);
            Toolkit.runOnFx(desktop[0].log::log);
            Gallery.settle();
            Gallery.snapshot(name + "-problems", scheme, stage);
        }
        Toolkit.runOnFx(desktop[0].log::discard);
        Gallery.close(stage);
        Toolkit.runOnFx(desktop[0]::close);
        return misfits;
    }

    private static void quote(InboxDesktop desktop, EntryKind kind) {
        desktop.log.discard();
        var opened = desktop.desk.articles().all().stream()
                .map(listed -> desktop.desk.articles().open(listed.article().id()))
                .filter(one -> String.valueOf(one.text()).contains(QUOTE)).findFirst().orElseThrow();
        String text = String.valueOf(opened.text());
        desktop.log.quote(kind, opened, text.indexOf(QUOTE), text.indexOf(QUOTE) + QUOTE.length());
    }
}
