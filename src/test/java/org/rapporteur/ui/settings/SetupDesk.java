package org.rapporteur.ui.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.StarterIssue;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.task.Background;

/// A tracker with the set-up screen over it, everything done at once.
final class SetupDesk implements AutoCloseable {
    static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T09:00:00Z"), ZoneOffset.UTC);

    final OpenTracker open;
    final IssueBook book;
    final SetupViewModel viewModel;
    final List<Recorded> done = new ArrayList<>();

    private SetupDesk(OpenTracker open) {
        this.open = open;
        this.book = new IssueBook(open);
        this.viewModel = new SetupViewModel(
                open, Background.inline(), Jottings.in(new ViewState(open), Background.inline()), MESSAGES);
        viewModel.onDone(done::add);
        viewModel.shown();
    }

    /// A small tracker of two issues, made in `folder`.
    static SetupDesk small(Path folder) {
        return with(folder, StarterIssue.all(Locale.ENGLISH).subList(0, 2));
    }

    /// A tracker without issues, made in `folder`.
    static SetupDesk empty(Path folder) {
        return with(folder, List.of());
    }

    private static SetupDesk with(Path folder, List<StarterIssue> issues) {
        var tracker = NewTracker.between(List.of("France", "Brazil"), ZoneId.of("Europe/Paris"));
        return new SetupDesk(new NewTracker(tracker, "Test", issues)
                .create(folder.resolve("small" + issues.size() + ".rapporteur"), CLOCK, Changes.immediate()));
    }

    /// The sample, made in `folder` unless it is there.
    static SetupDesk sample(Path folder) {
        Path file = folder.resolve("us-china.rapporteur");
        if (!file.toFile().exists()) {
            SampleFile.at(file);
        }
        return new SetupDesk(OpenTracker.open(file, "Test", CLOCK, Changes.immediate()));
    }

    /// The same file opened anew, as after the program ended over it.
    SetupDesk again() {
        Path file = open.database().file();
        open.close();
        return new SetupDesk(OpenTracker.open(file, "Test", CLOCK, Changes.immediate()));
    }

    List<String> names() {
        return book.issues().stream().map(issue -> issue.content().name()).toList();
    }

    @Override
    public void close() {
        open.close();
    }
}
