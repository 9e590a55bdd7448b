package org.rapporteur.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Language;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

@Tag("gallery")
class NewTrackerGalleryTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @Test
    void theFormIsDrawn() {
        Gallery.render("new-tracker", NewTrackerGalleryTest::form);
        List<String> misfits = new ArrayList<>();
        Gallery.SIZES.forEach(size -> misfits.addAll(Framed.misfits(NewTrackerGalleryTest::form, size)));
        assertEquals(List.of(), misfits);
    }

    @Test
    void theScalesAreDrawnAtItsFoot() {
        for (int[] size : Gallery.SIZES) {
            for (ColorScheme scheme : ColorScheme.values()) {
                Stage stage = Gallery.show(NewTrackerGalleryTest::form, scheme, size[0], size[1]);
                Toolkit.runOnFx(() -> ((ScrollPane) stage.getScene().lookup(".sheet .scroll-pane")).setVvalue(1));
                Gallery.settle();
                Gallery.snapshot("new-tracker-scales", scheme, stage);
                Gallery.close(stage);
            }
        }
    }

    private static Parent form() {
        var viewModel = new NewTrackerViewModel(
                new NewTrackerViewModel.Known("", ZoneId.of("Europe/Paris")),
                (tracker, file) -> {
                    throw new IllegalStateException("makes nothing");
                },
                open -> { }, Background.inline(), MESSAGES);
        viewModel.one().set("France");
        viewModel.other().set("Brazil");
        viewModel.starters().issues().subList(1, 5).forEach(offer -> offer.wanted().set(true));
        var choices = new WelcomeView.Choices(() -> { }, () -> { }, () -> { }, file -> { }, language -> { }, () -> { });
        var overlay = new Overlay(new WelcomeView(List.of(), choices, Language.SYSTEM, MESSAGES).build(), MESSAGES);
        overlay.show(NewTrackerSheet.of(viewModel, SaveAs.never(), MESSAGES));
        return overlay;
    }
}
