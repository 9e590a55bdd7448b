package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Tracker;
import org.rapporteur.service.BuiltInScales;
import org.rapporteur.service.Changes;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.StarterIssue;
import org.rapporteur.service.sample.SampleBuilder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur new FILE`: makes a tracker, the sample or one of the officer's own.
@Command(name = "new", sortOptions = false)
public final class NewCommand implements Callable<Integer> {
    private static final class Contents {
        @Option(names = "--sample")
        private boolean sample;

        @Option(names = "--parties", split = "[,，、]", splitSynopsisLabel = ",", paramLabel = "PARTY")
        private List<String> parties = List.of();
    }

    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Contents contents = new Contents();

    @Option(names = "--title", paramLabel = "TITLE")
    private @Nullable String title;

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable ZoneId zone;

    @Option(names = "--starter-issues")
    private boolean starterIssues;

    @Mixin
    private AuthorOption author = new AuthorOption();

    /// Makes it for who sits at `desk`.
    public NewCommand(Desk desk) {
        this.desk = desk;
    }

    /// Makes the file and names it in full.
    @Override
    public Integer call() {
        Path file = NewTracker.named(tracker.path);
        if (contents.sample) {
            SampleBuilder.build(file);
        } else {
            make(file);
        }
        desk.terminal().say("cli.new.done", file.toAbsolutePath().normalize());
        return 0;
    }

    private void make(Path file) {
        Locale language = desk.messages().locale();
        Tracker plain = NewTracker.between(
                contents.parties, zone == null ? desk.clock().getZone() : zone, language);
        Tracker titled = title == null || title.isBlank()
                ? plain
                : new Tracker(title.strip(), plain.parties(), plain.markings(), plain.zone());
        var made = new NewTracker(
                titled, desk.author(author.name), starterIssues ? StarterIssue.all(language) : List.of(),
                BuiltInScales.all(language));
        made.create(file, desk.clock(), Changes.immediate()).close();
        desk.remind(author.name);
    }
}
