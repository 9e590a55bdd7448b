package org.rapporteur.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Destination.SetupPage.Section;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;

@Tag("gallery")
class SetupGalleryTest {
    @TempDir
    Path folder;

    @Test
    void everySectionIsDrawn() {
        try (var desk = SetupDesk.sample(folder)) {
            draw("setup-issues", desk, Section.ISSUES, each -> { });
            draw("setup-scales", desk, Section.SCALES, each -> { });
            draw("setup-tracker", desk, Section.TRACKER, each -> each.viewModel.description().useTlp());
            draw("setup-ceiling", desk, Section.TRACKER, each -> {
                TrackerViewModel form = each.viewModel.description();
                form.useDefaultMarkings();
                form.save();
                form.ceiling.set("Unclassified");
            });
            draw("setup-issue-error", desk, Section.ISSUES, each -> {
                each.viewModel.issues().forms().form().name.set("");
                each.viewModel.issues().save();
            });
        }
        try (var desk = SetupDesk.empty(folder)) {
            draw("setup-empty", desk, Section.ISSUES, each -> { });
        }
    }

    private static void draw(String name, SetupDesk desk, Section section, Consumer<SetupDesk> fill) {
        var navigator = new Navigator(new Destination.SetupPage(section));
        Supplier<Parent> page = () -> {
            fill.accept(desk);
            return Framed.page(desk.open.tracker().content(), navigator, () -> new SetupView(
                    desk.viewModel, navigator, new Notices(SetupDesk.MESSAGES), SetupDesk.MESSAGES));
        };
        Gallery.render(name, page);
        List<String> misfits = new ArrayList<>();
        Gallery.SIZES.forEach(size -> misfits.addAll(Framed.misfits(page, size)));
        assertEquals(List.of(), misfits);
    }
}
