package org.rapporteur.ui.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.When;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.task.Background;

@Tag("gallery")
class BriefGalleryTest {
    @TempDir
    Path folder;

    @Test
    void theComposerIsDrawn() {
        draw("brief", BriefDesk::fill, BriefDesk::sample);
        draw("brief-clean", desk -> {
            desk.fill();
            desk.viewModel.form().sourced().set(false);
            desk.viewModel.refresh();
        }, BriefDesk::sample);
        draw("brief-issued", desk -> {
            desk.fill();
            desk.viewModel.form().sourced().set(true);
            desk.viewModel.refresh();
            IssuingViewModel issuing = desk.viewModel.issuing();
            issuing.title().set("Brief for the Ambassador");
            issuing.sentTo().set("Ambassador; Deputy chief of mission");
            issuing.on().set(When.of("2024-04-27"));
            if (issuing.issued().isEmpty()) {
                issuing.issue((name, back) -> { }, problem -> { });
            }
        }, BriefDesk::sample);
        draw("brief-error", desk -> {
            desk.fill();
            desk.viewModel.form().issues().forEach(issue -> issue.chosenProperty().set(false));
            desk.viewModel.form().since().set("31 Feb 2024");
            desk.viewModel.refresh();
        }, BriefDesk::sample);
        draw("brief-empty", desk -> { }, BriefDesk::empty);
    }

    private void draw(String name, Consumer<BriefDesk> fill, Function<Path, BriefDesk> made) {
        List<BriefDesk> desks = new ArrayList<>();
        Supplier<Parent> page = () -> {
            desks.forEach(BriefDesk::close);
            desks.clear();
            BriefDesk desk = made.apply(folder);
            desks.add(desk);
            fill.accept(desk);
            return Framed.page(desk.open.tracker().content(), desk.navigator,
                    () -> name.equals("brief-issued") ? atTheEnd(page(desk)) : page(desk));
        };
        Gallery.render(name, page);
        List<String> misfits = new ArrayList<>();
        Gallery.SIZES.forEach(size -> misfits.addAll(Framed.misfits(page, size)));
        desks.forEach(BriefDesk::close);
        assertEquals(List.of(), misfits);
    }

    /// With the columns scrolled down, where issued papers are listed.
    private static Page atTheEnd(Page page) {
        return new Page() {
            @Override
            public Region build() {
                Region region = page.build();
                region.lookupAll(".brief-column").forEach(column -> ((ScrollPane) column).setVvalue(1));
                return region;
            }

            @Override
            public void shown(Destination destination) {
                page.shown(destination);
            }

            @Override
            public void hidden() {
                page.hidden();
            }
        };
    }

    private static Page page(BriefDesk desk) {
        return new BriefView(
                desk.viewModel, Background.inline(), new Notices(BriefDesk.MESSAGES),
                SaveAs.never(), new Choosers(new Preferences(Path.of("none")), () -> { }), BriefDesk.MESSAGES);
    }
}
