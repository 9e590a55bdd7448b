package org.rapporteur.ui.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Tracker;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.shell.ShellView;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.shell.Shortcuts;

/// One real page in the frame of the window, as it stands there.
public final class Framed {
    private Framed() {}

    /// The frame around the page to which `navigator` points.
    public static Parent page(Tracker tracker, Navigator navigator, Supplier<Page> page) {
        var viewModel = new ShellViewModel(navigator, Samples.CLOCK, tracker);
        viewModel.asOfProperty().set(AsOf.of(LocalDate.of(2024, 4, 26)));
        viewModel.issues().setAll(ShellPage.viewModel().issues());
        Screen screen = Screen.of("Briefs", Feather.BOOK_OPEN, new Destination.BriefPage(List.of()), page)
                .alsoServing(navigator.currentProperty().get().getClass());
        var shell = new ShellView(viewModel, List.of(screen), new Shortcuts(), Samples.MESSAGES).build();
        return new Overlay(shell, Samples.MESSAGES);
    }

    /// What does not fit in a window of `size`; what is scrolled may stick out of its frame, which
    /// has no name.
    public static List<String> misfits(Supplier<? extends Parent> root, int[] size) {
        return Gallery.misfits(root, size[0], size[1]).stream().filter(found -> !found.endsWith(" of ")).toList();
    }
}
