package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.service.events.EventDesk;
import org.rapporteur.service.events.Suggesting;
import org.rapporteur.settings.Language;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.welcome.Recent;
import org.rapporteur.ui.welcome.WelcomeView;

/// Every screen of the sample in Chinese, as `chinese-…` among the pictures, and that none of the
/// program's own words on them is English.
@Tag("gallery")
class ChineseGalleryTest {
    private static final Pattern WORD = Pattern.compile("[a-z]{3}");

    private final NeverLater later = new NeverLater();
    private final Locale before = Locale.getDefault();
    private final Set<String> english = english();
    private final Set<String> wrong = new TreeSet<>();

    @TempDir
    Path folder;

    private int pictures;

    @BeforeEach
    void begin() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void end() {
        Locale.setDefault(before);
        later.shutdownNow();
    }

    @Test
    void everyScreenIsDrawnInChinese() throws Exception {
        try (var desk = desk()) {
            draw("overview", new Destination.OverviewPage());
            draw("issue", new Destination.IssuePage(desk.issue("Fentanyl precursors")));
            draw("inbox", new Destination.InboxPage(null));
            draw("articles", new Destination.ArticlesPage(""));
            draw("events", new Destination.EventPage(null));
            draw("event", new Destination.EventPage(event(desk)));
            draw("commitments", new Destination.CommitmentPage(null));
            draw("people", new Destination.PersonPage(null));
            draw("timeline", new Destination.TimelinePage(null, null));
            draw("brief", new Destination.BriefPage(List.of(desk.issue("Taiwan Strait"))));
            draw("preferences", new Destination.PreferencesPage());
            draw("setup", new Destination.SetupPage(Destination.SetupPage.Section.ISSUES));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theWelcomeScreenIsDrawnInChinese() throws Exception {
        var choices = new WelcomeView.Choices(() -> {}, () -> {}, () -> {}, file -> {}, language -> {}, () -> {});
        try (var desk = desk()) {
            var recent = List.of(new Recent(folder.resolve("us-china.rapporteur"), "us-china", ""));
            Gallery.render("chinese-welcome", () -> new Overlay(
                    new Lobby(new Preferences(folder.resolve("config")), problem -> { }, words -> { }, desk.messages()).build(
                            new WelcomeView(recent, choices, Language.CHINESE, desk.messages()), choices),
                    desk.messages()));
        }
    }

    private static Id<Event> event(SampleDesk desk) {
        return new EventDesk(desk.open(), new Suggesting(desk.open())).all(desk.asOf().get()).getFirst().event().id();
    }

    private void draw(String name, Destination destination) throws Exception {
        for (ColorScheme scheme : ColorScheme.values()) {
            for (int[] size : Gallery.SIZES) {
                try (var desk = desk()) {
                    Stage stage = Gallery.show(() -> window(desk, destination), scheme, size[0], size[1]);
                    Gallery.snapshot("chinese-" + name, scheme, stage);
                    // A toggle without words keeps an empty label.
                    Gallery.misfits(stage).stream().filter(found -> !found.contains("“”")).forEach(found -> wrong.add(name + " " + size[0] + ": " + found));
                    Toolkit.onFx(() -> words(stage.getScene().getRoot()).filter(english::contains).toList())
                            .forEach(words -> wrong.add(name + ": " + words));
                    Gallery.close(stage);
                }
            }
        }
    }

    private SampleDesk desk() throws Exception {
        pictures++;
        return SampleDesk.in(Files.createDirectory(folder.resolve(String.valueOf(pictures))), Locale.SIMPLIFIED_CHINESE);
    }

    /// The shell asks for a stage with a scene before it stands in the one that is drawn.
    private Parent window(SampleDesk desk, Destination destination) {
        var overlay = new Overlay(new Region(), desk.messages());
        var stage = new Stage();
        stage.setScene(new Scene(new Region()));
        var shell = new Shell(Opened.of(desk.open()), new Shell.Surroundings(stage, overlay, Background.inline(), later,
                Path.of("papers"), new WebAddresses(() -> true, address -> { }), SaveAs.never(),
                new Choosers(new Preferences(folder), () -> { }), desk.messages(),
                new Preferences(folder.resolve("config")), Vaults.in(folder)));
        overlay.setContent(shell.build());
        shell.navigator().open(destination);
        return overlay;
    }

    /// What is written on and below `node`, spoken to a reader of the screen, or prompted.
    private static Stream<String> words(Node node) {
        Stream<String> own = Stream.of(
                node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "",
                node instanceof TextInputControl field && field.getPromptText() != null ? field.getPromptText() : "",
                node.getAccessibleText() == null ? "" : node.getAccessibleText());
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(ChineseGalleryTest::words)) : own;
    }

    /// The English sentences that are said otherwise in Chinese.
    private static Set<String> english() {
        var english = new Messages(Locale.ENGLISH).bundle();
        var chinese = new Messages(Locale.SIMPLIFIED_CHINESE).bundle();
        return english.keySet().stream().filter(key -> !english.getString(key).equals(chinese.getString(key)))
                .map(english::getString).filter(words -> WORD.matcher(words).find() && !words.contains("{"))
                .collect(Collectors.toSet());
    }
}
