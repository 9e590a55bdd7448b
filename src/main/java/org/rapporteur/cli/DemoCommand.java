package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.Changes;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.articles.Importing;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.sample.SampleBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rapporteur demo DIR`: what the program is for, done once from a clipping to a brief, without
/// a window, in a folder that is named. Run again it starts afresh in a new folder beside.
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {
    private static final String CLIPPING = "/org/rapporteur/sample/demo-clipping.txt";
    private static final String ISSUE = "Military-to-military channels";
    private static final LocalDate DAY = LocalDate.of(2024, 4, 26);
    private static final int REGULAR = 4;

    private final Desk desk;
    private final Messages messages;
    private final BiFunction<Path, Path, Optional<String>> picture;

    @Parameters(paramLabel = "DIR", descriptionKey = "rapporteur.demo.DIR")
    private Path folder = Path.of("");

    /// Shows it to who sits at `desk`.
    ///
    /// @param picture draws the Overview of a tracker into a PNG file; gives the reason where it
    ///     cannot
    public DemoCommand(Desk desk, BiFunction<Path, Path, Optional<String>> picture) {
        this.desk = desk;
        this.messages = desk.messages();
        this.picture = picture;
    }

    /// Does it all and names every file that it made.
    @Override
    public Integer call() {
        Path here = fresh(folder.toAbsolutePath().normalize());
        Path tracker = here.resolve("us-china.rapporteur");
        Path clipping = here.resolve("clipping.txt");
        SampleBuilder.build(tracker);
        desk.terminal().say("cli.demo.tracker", tracker);
        copyClipping(clipping);
        desk.terminal().say("cli.demo.clipping", clipping);
        try (var open = OpenTracker.open(
                tracker, desk.author(null), desk.clock(), Changes.immediate())) {
            desk.terminal().say("cli.demo.before");
            status(open);
            log(open, importing(open, clipping));
            desk.terminal().say("cli.demo.after", ISSUE);
            status(open);
            brief(open, here.resolve("brief.docx"));
            brief(open, here.resolve("brief.pdf"));
        }
        Path overview = here.resolve("overview.png");
        picture.apply(tracker, overview).ifPresentOrElse(
                desk.terminal()::print, () -> desk.terminal().say("cli.demo.picture", overview));
        return 0;
    }

    /// `wanted`, if nothing of an earlier demonstration is in it, else a numbered folder in it.
    private static Path fresh(Path wanted) {
        try {
            Path here = wanted;
            for (int n = 2; Files.exists(here.resolve("us-china.rapporteur")); n++) {
                here = wanted.resolve("demo-" + n);
            }
            return Files.createDirectories(here);
        } catch (IOException e) {
            throw UserProblem.because(e, "readOnlyFolder", wanted.toString());
        }
    }

    private static void copyClipping(Path file) {
        try (var in = DemoCommand.class.getResourceAsStream(CLIPPING)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + CLIPPING);
            }
            Files.copy(in, file);
        } catch (IOException e) {
            throw UserProblem.because(e, "cannotWrite", file.toString());
        }
    }

    private Id<Article> importing(OpenTracker open, Path clipping) {
        try (var intake = desk.intake().get()) {
            return switch (new Importing(open, intake).files(List.of(clipping), (done, all, next) -> true).getFirst()) {
                case Importing.Outcome.Imported imported -> imported.article();
                case Importing.Outcome.Already already -> already.article();
                case Importing.Outcome.Failed failed -> throw failed.problem();
            };
        }
    }

    private void log(OpenTracker open, Id<Article> article) {
        String quote = messages.get("cli.demo.quote");
        String what = messages.get("cli.demo.what");
        var issue = new IssueBook(open).named(ISSUE).id();
        new DevelopmentLog(open).log(new NewDevelopment(
                what, When.of(DAY.toString()), null, List.of(new NewDevelopment.IssueLevel(issue, REGULAR)), null, null,
                List.of(SourceRef.quote(article, quote))));
        desk.terminal().say("cli.demo.logged", what, quote);
    }

    private void status(OpenTracker open) {
        TrackerSnapshot all = new Dashboards(open).glance(AsOf.of(DAY));
        var one = all.issues().stream().filter(issue -> issue.name().equals(ISSUE)).toList();
        desk.terminal().print(new StatusTable(messages).text(new TrackerSnapshot(all.tracker(), all.asOf(), one)));
    }

    private void brief(OpenTracker open, Path file) {
        var briefing = new Briefing(open, messages);
        var asOf = AsOf.of(DAY);
        var written = briefing.write(briefing.compose(asOf, briefing.request(asOf)), file, false);
        desk.terminal().say("cli.demo.brief", file, written.statements(), written.notes());
        written.warnings().forEach(warning -> desk.terminal().print(messages.of(warning)));
    }
}
