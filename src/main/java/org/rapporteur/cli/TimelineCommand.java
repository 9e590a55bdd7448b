package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.timeline.TimelineFiles;
import org.rapporteur.service.timeline.Timelines;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur timeline FILE --svg OUT`: the relationship along time, as a picture.
@Command(name = "timeline", sortOptions = false)
public final class TimelineCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "command.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--known", paramLabel = "DATE", descriptionKey = "command.known")
    private @Nullable LocalDate known;

    @Option(names = "--force")
    private boolean force;

    /// What is written.
    static final class Target {
        @Option(names = "--svg", paramLabel = "FILE.svg")
        private @Nullable Path svg;

        @Option(names = "--png", paramLabel = "FILE.png")
        private @Nullable Path png;
    }

    /// Writes for who sits at `desk`.
    public TimelineCommand(Desk desk) {
        this.desk = desk;
    }

    /// Writes the picture and says how much is in it.
    @Override
    public Integer call() {
        try (var open = desk.read(tracker.path)) {
            var day = new AsOf(asOf == null ? new ViewState(open).firstDay() : asOf, known);
            var timelines = new Timelines(open);
            Timeline timeline = timelines.at(day);
            List<Shown> lanes = timeline.lanes().stream().map(lane -> new Shown(lane, false)).toList();
            var files = new TimelineFiles(desk.messages());
            Span span = span(timeline);
            TimelineFiles.Page page = files.page(
                    timelines.title(), timelines.marking(day), timeline, lanes, span);
            Path file = file();
            files.write(page, file, force);
            desk.terminal().say("cli.timeline.written", file.toAbsolutePath().normalize(), lanes.size(),
                    timeline.size(span));
        }
        return 0;
    }

    private Span span(Timeline timeline) {
        Span all = timeline.extent();
        LocalDate first = from == null ? all.first() : from;
        LocalDate last = to == null ? all.last() : to;
        if (last.isBefore(first)) {
            throw new UserProblem("spanTurned", first, last);
        }
        return Span.of(first, last);
    }

    private Path file() {
        if (target.svg != null) {
            return ended(target.svg, ".svg");
        }
        return ended(target.png == null ? Path.of("") : target.png, ".png");
    }

    /// Named as what it is, whatever was typed.
    private static Path ended(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
