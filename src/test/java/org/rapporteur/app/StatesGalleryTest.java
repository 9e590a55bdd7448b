package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.HardTracker;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;
import org.rapporteur.ui.task.Executors;

/// Every screen while it is being read, where nothing is there, where what was asked for is not, and
/// on a past day; each light at the usual size and dark at the smallest.
@Tag("gallery")
class StatesGalleryTest {
    private final NeverLater later = new NeverLater();
    /// The states in which each screen says in words why it shows nothing.
    private static final Set<String> SAYING = Set.of("loading", "empty", "empty-chinese", "gone");

    private final Map<String, List<String>> misfits = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        later.shutdownNow();
    }

    @Test
    void everyScreenIsDrawnWhileItIsRead() {
        try (var desk = SampleDesk.in(folder)) {
            var never = new Background(new Executors(work -> { }, Runnable::run, work -> { }), Runnable::run,
                    new ErrorReporter(problem -> { }, fault -> { }));
            draw("loading", desk, never, desk.asOf().get(), screens(desk.open()));
        }
        assertEquals(Map.of(), misfits);
    }

    @Test
    void everyScreenIsDrawnWithoutAnythingInIt() {
        try (var desk = SampleDesk.emptyIn(folder)) {
            draw("empty", desk, Background.inline(), AsOf.of(LocalDate.of(2024, 4, 26)), lists());
        }
        assertEquals(Map.of(), misfits);
    }

    @Test
    void everyScreenIsDrawnInChineseWithoutAnythingInIt() {
        try (var desk = SampleDesk.emptyIn(folder, Locale.SIMPLIFIED_CHINESE)) {
            draw("empty-chinese", desk, Background.inline(), desk.asOf().get(), lists());
        }
        assertEquals(Map.of(), misfits);
    }

    @Test
    void everyScreenIsDrawnWhoseRecordIsNotThere() {
        try (var desk = SampleDesk.in(folder)) {
            draw("gone", desk, Background.inline(), desk.asOf().get(), ones(new UUID(1, 1), new UUID(1, 2),
                    new UUID(1, 3), new UUID(1, 4), new UUID(1, 5)));
        }
        assertEquals(Map.of(), misfits);
    }

    @Test
    void everyScreenIsDrawnAsItWasKnownOnAPastDay() {
        try (var desk = SampleDesk.in(folder)) {
            draw("past", desk, Background.inline(),
                    new AsOf(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 1, 31)), screens(desk.open()));
        }
        assertEquals(Map.of(), misfits);
    }

    @Test
    void everyScreenHoldsThirtyIssuesLongTitlesAndFortyDevelopmentsAMonth() {
        try (var desk = SampleDesk.in(folder)) {
            HardTracker.fill(desk.open());
            draw("hard", desk, Background.inline(), desk.asOf().get(), lastOnes(desk.open()));
        }
        assertEquals(Map.of(), misfits);
    }

    private static Map<String, Destination> lastOnes(OpenTracker open) {
        var register = new Register(open);
        Map<String, Destination> all = lists();
        all.putAll(ones(new IssueBook(open).issues().getFirst().id().value(),
                new ArticleDesk(open).all().getFirst().article().id().value(),
                register.all(Event.class).getLast().id().value(),
                register.all(Commitment.class).getLast().id().value(),
                register.all(Person.class).getLast().id().value()));
        return all;
    }

    private void draw(String state, SampleDesk desk, Background background, AsOf asOf, Map<String, Destination> all) {
        draw(state, desk, background, asOf, all, ColorScheme.LIGHT, 1440, 900);
        draw(state, desk, background, asOf, all, ColorScheme.DARK, 1024, 700);
    }

    private void draw(
            String state, SampleDesk desk, Background background, AsOf asOf, Map<String, Destination> all,
            ColorScheme scheme, int width, int height) {
        var shell = new ArrayList<Shell>();
        Stage stage = Gallery.show(() -> {
            var overlay = new Overlay(new Region(), desk.messages());
            var owner = new Stage();
            owner.setScene(new Scene(new Region()));
            shell.add(new Shell(Opened.of(desk.open()), new Shell.Surroundings(owner, overlay, background, later,
                    Path.of("papers"), WebAddresses.never(), SaveAs.never(),
                    new Choosers(new Preferences(folder), () -> { }), desk.messages(),
                    new Preferences(folder.resolve("config")), Vaults.in(folder))));
            overlay.setContent(shell.getFirst().build());
            shell.getFirst().show(asOf);
            return overlay;
        }, scheme, width, height);
        all.forEach((name, destination) -> {
            Toolkit.runOnFx(() -> shell.getFirst().navigator().open(destination));
            Gallery.settle();
            if (SAYING.contains(state) && !name.equals("briefs") && Toolkit.onFx(() -> saysNothing(stage))) {
                misfits.put(state + " " + name, List.of("says nothing of its state"));
            }
            Gallery.snapshot("state-" + state + "-" + name, scheme, stage);
            List<String> found = Toolkit.onFx(() -> Gallery.misfits(stage));
            if (!found.isEmpty()) {
                misfits.put(state + " " + name + " " + width, found);
            }
        });
        Gallery.close(stage);
    }

    private static boolean saysNothing(Stage stage) {
        return stage.getScene().getRoot().lookupAll(".empty-state").stream().noneMatch(Node::isVisible);
    }

    private static Map<String, Destination> screens(OpenTracker open) {
        var register = new Register(open);
        Map<String, Destination> all = lists();
        all.putAll(ones(new IssueBook(open).issues().getFirst().id().value(),
                new ArticleDesk(open).all().getFirst().article().id().value(),
                register.all(Event.class).getFirst().id().value(),
                register.all(Commitment.class).getFirst().id().value(),
                register.all(Person.class).getFirst().id().value()));
        return all;
    }

    private static Map<String, Destination> lists() {
        Map<String, Destination> all = new LinkedHashMap<>();
        all.put("overview", new Destination.OverviewPage());
        all.put("inbox", new Destination.InboxPage(null));
        all.put("articles", new Destination.ArticlesPage(""));
        all.put("events", new Destination.EventPage(null));
        all.put("commitments", new Destination.CommitmentPage(null));
        all.put("people", new Destination.PersonPage(null));
        all.put("timeline", new Destination.TimelinePage(null, null));
        all.put("briefs", new Destination.BriefPage(List.of()));
        all.put("setup", new Destination.SetupPage(Destination.SetupPage.Section.ISSUES));
        return all;
    }

    private static Map<String, Destination> ones(UUID issue, UUID article, UUID event, UUID commitment, UUID person) {
        Map<String, Destination> all = new LinkedHashMap<>();
        all.put("issue", new Destination.IssuePage(new Id<Issue>(issue)));
        all.put("article", new Destination.ArticlePage(new Id<Article>(article), null));
        all.put("event", new Destination.EventPage(new Id<Event>(event)));
        all.put("commitment", new Destination.CommitmentPage(new Id<Commitment>(commitment)));
        all.put("person", new Destination.PersonPage(new Id<Person>(person)));
        all.put("rests", new Destination.RestsPage(new Id<Article>(article), null));
        all.put("history", new Destination.HistoryPage(new Id<Event>(event)));
        return all;
    }
}
