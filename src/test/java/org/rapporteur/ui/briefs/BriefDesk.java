package org.rapporteur.ui.briefs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.papers.Papers;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// A tracker with the composer over it, everything done at once.
public final class BriefDesk implements AutoCloseable {
    static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T09:00:00Z"), ZoneOffset.UTC);

    final OpenTracker open;
    final ObjectProperty<AsOf> asOf = new SimpleObjectProperty<>(AsOf.of(LocalDate.of(2024, 4, 26)));
    final Navigator navigator = new Navigator(new Destination.BriefPage(List.of()));
    final BriefViewModel viewModel;

    private BriefDesk(OpenTracker open) {
        this.open = open;
        this.viewModel = new BriefViewModel(open, new Papers(MESSAGES, open.database().file().resolveSibling("papers")),
                Background.inline(), navigator, asOf, MESSAGES);
    }

    /// The sample, made in `folder` unless it is there.
    static BriefDesk sample(Path folder) {
        Path file = folder.resolve("us-china.rapporteur");
        if (!file.toFile().exists()) {
            SampleFile.at(file);
        }
        return new BriefDesk(OpenTracker.open(file, "Test", CLOCK, Changes.immediate()));
    }

    /// A tracker without issues, made in `folder` unless it is there.
    static BriefDesk empty(Path folder) {
        Path file = folder.resolve("empty.rapporteur");
        if (!file.toFile().exists()) {
            var tracker = NewTracker.between(List.of("France", "Brazil"), ZoneId.of("Europe/Paris"));
            new NewTracker(tracker, "Test", List.of()).create(file, CLOCK, Changes.immediate()).close();
        }
        return new BriefDesk(OpenTracker.open(file, "Test", CLOCK, Changes.immediate()));
    }

    List<Id<Issue>> issues(String... names) {
        var book = new IssueBook(open);
        return Stream.of(names).map(name -> book.named(name).id()).toList();
    }

    /// The form filled as an officer would.
    void fill() {
        viewModel.shown(issues("Support for Russia", "Fentanyl", "Military", "Taiwan"));
        BriefForm form = viewModel.form();
        form.audience().set("the Ambassador");
        form.meeting().set("29 April 2024");
        form.purpose().set("Reaffirm the channels reopened at Woodside; press on support for Russia.");
        form.bottomLine().set("The channels hold. Chinese support for Russia’s arms industry is now the issue most "
                + "likely to set the relationship back.");
        viewModel.refresh();
    }

    @Override
    public void close() {
        open.close();
    }
}
