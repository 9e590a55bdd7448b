package org.rapporteur.ui.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Assumptions;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.Article;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.When;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.articles.ArticleList;
import org.rapporteur.service.articles.Importing;
import org.rapporteur.service.events.EventDesk;
import org.rapporteur.service.events.ReadoutDesk;
import org.rapporteur.service.events.Suggesting;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.shell.ShellView;
import org.rapporteur.ui.shell.ShellViewModel;
import org.rapporteur.ui.shell.Shortcuts;
import org.rapporteur.ui.task.Background;

/// The events screen in the frame of the window, on a real tracker.
public final class EventsDesktop implements AutoCloseable {
    private static final Path ENGLISH = Path.of("../shared/clippings/official",
            "2024-04-02-readout-of-president-joe-bidens-call-with-president-xi-jinping"
                    + "-of-the-peoples-republic-of-china.md");

    private static final String CALL = "The leaders’ call of 2 April";

    final SampleDesk sample;
    final EventDesk events;
    final ReadoutDesk readouts;
    final EventViewModel event;
    final EventsViewModel list;
    final List<EntryIntent> asked = new ArrayList<>();
    final Overlay overlay;
    final ReadoutSheet add;
    private final Background background = Background.inline();

    EventsDesktop(SampleDesk sample) {
        this.sample = sample;
        events = new EventDesk(sample.open(), new Suggesting(sample.open()));
        readouts = new ReadoutDesk(sample.open());
        overlay = new Overlay(new Region(), sample.messages());
        list = new EventsViewModel(events, sample.open().changes(), sample.asOf(), background);
        event = new EventViewModel(sample.open(), events, new EventViewModel.Surroundings(sample.asOf(), background,
                sample.navigator(), sample.messages(), Voice.of(overlay.notices()),
                Jottings.in(new ViewState(sample.open()), background), asked::add));
        add = new ReadoutSheet(event, new ArticleList(sample.open()), background, overlay, sample.messages());
    }

    /// The window at `destination`.
    Parent window(Destination destination) {
        sample.navigator().open(destination);
        var shell = new ShellViewModel(sample.navigator(), SampleDesk.CLOCK, sample.open().tracker().content());
        shell.asOfProperty().set(sample.asOf().get());
        shell.fileNameProperty().set("us-china.rapporteur");
        var screens = List.of(Screen.of("Events", Feather.CALENDAR, new Destination.EventPage(null),
                () -> new EventsView(list, event, sample.messages(), add::show))
                .alsoServing(Destination.ArticlePage.class).alsoServing(Destination.HistoryPage.class));
        overlay.setContent(new ShellView(shell, screens, new Shortcuts(), sample.messages()).build());
        return overlay;
    }

    /// The readout of the call of 2 April 2024 as it was published; tests that ask for it are passed
    /// over where it is absent.
    static Path english() {
        Assumptions.assumeTrue(Files.exists(ENGLISH), "test data is absent: " + ENGLISH);
        return ENGLISH;
    }

    /// An account of the same call in Chinese, written for tests, which leaves out Russia and the
    /// South China Sea.
    public static Path chinese() {
        try {
            return Path.of(Objects.requireNonNull(EventsDesktop.class.getResource(
                    "/org/rapporteur/service/readout-2024-04-02-zh.md")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The sample with the call and its two readouts, imported once for all tests.
    private static final class Built {
        static final Path FILE = build();

        private static Path build() {
            try {
                Path folder = Files.createTempDirectory("call");
                try (var desktop = new EventsDesktop(SampleDesk.in(folder)); var intake = new Intake()) {
                    desktop.enterTheCall(new Importing(desktop.sample.open(), intake));
                }
                return folder.resolve("sample.rapporteur");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A desktop on the sample with the call and its two readouts, in `folder`.
    static EventsDesktop withTheCall(Path folder) {
        english();
        try {
            return new EventsDesktop(SampleDesk.on(Files.copy(Built.FILE, folder.resolve("call.rapporteur"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The call, with its two readouts.
    Id<Event> call() {
        return events.all(sample.asOf().get()).stream().filter(line -> line.event().content().name().equals(CALL))
                .findFirst().orElseThrow().event().id();
    }

    private void enterTheCall(Importing importing) {
        List<Id<Article>> articles = importing.files(List.of(english(), chinese()), (done, all, next) -> true).stream()
                .map(EventsDesktop::article).toList();
        Id<Event> call = events.addWithReadout(List.of(), (citations, marking) -> new Event(
                CALL, EventForm.CALL, When.of("2024-04-02"), "",
                List.of(sample.issue("Fentanyl precursors"), sample.issue("Taiwan Strait"),
                        sample.issue("Support for Russia")),
                List.of(), marking, citations),
                articles.getFirst(), events.proposed(articles.getFirst()).party()).result();
        readouts.add(call, articles.getLast(), events.proposed(articles.getLast()).party());
    }

    private static Id<Article> article(Importing.Outcome outcome) {
        return switch (outcome) {
            case Importing.Outcome.Imported imported -> imported.article();
            case Importing.Outcome.Already already -> already.article();
            case Importing.Outcome.Failed failed -> throw failed.problem();
        };
    }

    /// The same file opened anew, as after the program ended over it.
    EventsDesktop again() {
        Path file = sample.open().database().file();
        sample.close();
        return new EventsDesktop(SampleDesk.on(file));
    }

    @Override
    public void close() {
        sample.close();
    }
}
