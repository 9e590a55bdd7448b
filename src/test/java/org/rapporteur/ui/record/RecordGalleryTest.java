package org.rapporteur.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.Doubting;
import org.rapporteur.service.Register;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.gallery.Framed;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.task.Background;

@Tag("gallery")
class RecordGalleryTest {
    @TempDir
    Path folder;

    @Test
    void theHistoryOfADevelopmentIsDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            Gallery.render("history", () -> history(desk));
            assertEquals(List.of(), Framed.misfits(() -> history(desk), new int[] {1024, 700}));
        }
    }

    @Test
    void whatRestsOnAnArticleIsDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            Id<Article> article = new Register(desk.open()).all(Article.class).stream()
                    .filter(one -> one.content().title().startsWith("Report: first meeting"))
                    .findFirst().orElseThrow().id();
            Gallery.render("rests-unmarked", () -> rests(desk, article));
            new Doubting(desk.open()).mark(article, null, Caveat.Form.WITHDRAWN, When.of("2024-04-20"),
                    "Invented for this picture: the agency took the report back.");
            Gallery.render("rests", () -> rests(desk, article));
            assertEquals(List.of(), Framed.misfits(() -> rests(desk, article), new int[] {1024, 700}));
        }
    }

    private static Parent rests(SampleDesk desk, Id<Article> article) {
        var view = new RestsView(new RestsViewModel(desk.open(), new RestsViewModel.Around(Background.inline(),
                desk.navigator(), desk.asOf(), desk.messages(), new Voice((sentence, actions) -> { }, said -> { }),
                desk.asked()::add)));
        return framed(desk, new Destination.RestsPage(article, null), view);
    }

    private static Parent history(SampleDesk desk) {
        var said = new ArrayList<UserProblem>();
        var view = new HistoryView(new HistoryViewModel(desk.open(), Background.inline(), desk.messages(),
                new Voice((sentence, actions) -> { }, said::add)), desk.navigator(), desk.messages());
        return framed(desk, new Destination.HistoryPage(new Register(desk.open()).all(Development.class).stream()
                .filter(one -> one.content().what().startsWith("China suspends counternarcotics"))
                .findFirst().orElseThrow().id()), view);
    }

    private static Parent framed(SampleDesk desk, Destination at, Page view) {
        return Framed.page(desk.open().tracker().content(), new Navigator(at), () -> view);
    }
}
