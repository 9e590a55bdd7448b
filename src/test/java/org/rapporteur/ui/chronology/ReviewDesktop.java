package org.rapporteur.ui.chronology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.chronology.ChronologyImport;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.entry.Desk;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// The review on the sample tracker, everything done at once.
final class ReviewDesktop implements AutoCloseable {
    static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    final OpenTracker open;
    final Intake intake = new Intake();
    final Desk desk;
    final Navigator navigator = new Navigator(new Destination.OverviewPage());
    final List<String> said = new ArrayList<>();
    final List<NoticeAction> actions = new ArrayList<>();
    final ChronologyViewModel viewModel;
    final List<Path> asArticle = new ArrayList<>();

    private final Messages messages;

    private ReviewDesktop(Path tracker, Messages messages) {
        this.messages = messages;
        open = OpenTracker.open(tracker, "Test", Clock.systemUTC(), Changes.immediate());
        desk = Desk.of(open);
        var voice = new Voice((sentence, offered) -> {
            said.add(sentence);
            actions.addAll(offered);
        }, problem -> said.add(messages.of(problem)));
        viewModel = new ChronologyViewModel(
                desk, new ChronologyImport(open, intake), Background.inline(), navigator, messages, voice);
    }

    static ReviewDesktop in(Path folder, String name) {
        return in(folder, name, Locale.ENGLISH);
    }

    /// The same, on a screen that speaks as `locale` does.
    static ReviewDesktop in(Path folder, String name, Locale locale) {
        Path file = SampleFile.at(folder.resolve(name + ".rapporteur"));
        return new ReviewDesktop(file, new Messages(locale));
    }

    ChronologyView view() {
        return new ChronologyView(viewModel, asArticle::add, messages);
    }

    /// A document with entries of all sorts.
    static Path document(Path folder) {
        return write(folder.resolve("Desk chronology.md"), """
                # U.S.–China chronology

                ## Friday, January 26, 2024

                National Security Advisor Sullivan [met](https://www.whitehouse.gov/x1) Wang Yi in Bangkok and raised Taiwan.

                > “The two sides held candid, substantive, and constructive discussions on key issues.”

                MFA spokesperson Wang Wenbin [said](https://www.mfa.gov.cn/x2) that China opposed arms sales to Taiwan.

                ## Janaury 30, 2024

                The counternarcotics working group [met](https://www.whitehouse.gov/x3) in Beijing on fentanyl precursors.

                ## February 30, 2024

                Commerce [added](https://www.bis.gov/x4) companies to the Entity List over support for Russia’s military.

                ## February 2, 2024

                An official said without a source that fentanyl remained a priority.

                The weather was [fine](https://example.org/x5) in both capitals on that day.
                """);
    }

    /// A sheet with entries.
    static Path sheet(Path folder) {
        return write(folder.resolve("desk.csv"), """
                When;What happened;Where it says so;Topic
                26.01.2024;Sullivan met Wang Yi on Taiwan;https://www.whitehouse.gov/y1;Taiwan
                30.01.2024;The counternarcotics working group met on fentanyl;https://www.whitehouse.gov/y2;
                """);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        intake.close();
        open.close();
    }
}
