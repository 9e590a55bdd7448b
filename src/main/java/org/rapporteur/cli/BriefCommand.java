package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.Part;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.service.papers.IssuedPapers;
import org.rapporteur.service.papers.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur brief FILE --to brief.docx`: a paper, by default the one for a meeting.
@Command(name = "brief", sortOptions = false)
public final class BriefCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Option(names = "--to", required = true, paramLabel = "FILE")
    private Path to = Path.of("");

    @Option(names = "--paper", paramLabel = "NAME|FILE.yaml")
    private String paper = "checklist";

    @Option(names = "--issues", split = "[;；]", splitSynopsisLabel = ";", paramLabel = "NAME")
    private List<String> issues = List.of();

    @Option(names = "--since", paramLabel = "DATE")
    private @Nullable LocalDate since;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "command.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--known", paramLabel = "DATE", descriptionKey = "command.known")
    private @Nullable LocalDate known;

    @Option(names = "--for", paramLabel = "AUDIENCE")
    private String audience = "";

    @Option(names = "--meeting", paramLabel = "MEETING")
    private @Nullable String meeting;

    @Option(names = "--purpose", paramLabel = "SENTENCE")
    private String purpose = "";

    @Option(names = "--bottom-line", paramLabel = "SENTENCE")
    private String bottomLine = "";

    @Option(names = "--press", paramLabel = "SENTENCE")
    private String press = "";

    @Option(names = "--clean")
    private boolean clean;

    @Option(names = "--notes", paramLabel = "PLACE")
    private PaperTemplate.@Nullable Notes notes;

    @Option(names = "--ceiling", paramLabel = "MARKING")
    private @Nullable String ceiling;

    @Option(names = "--pdf-a")
    private boolean archival;

    @Option(names = "--issued", paramLabel = "ID")
    private @Nullable String issued;

    @Option(names = "--force")
    private boolean force;

    @Mixin
    private AuthorOption author = new AuthorOption();

    /// Writes for who sits at `desk`.
    public BriefCommand(Desk desk) {
        this.desk = desk;
    }

    /// Writes the paper and says what is in it.
    @Override
    public Integer call() {
        try (var open = desk.read(tracker.path)) {
            if (issued != null) {
                again(open, new IssuedPapers(open), issued);
                return 0;
            }
            var briefing = new Briefing(open, desk.messages());
            var day = new AsOf(asOf == null ? new ViewState(open).firstDay() : asOf, known);
            var paper = briefing.compose(day, request(open, briefing.request(day)));
            say(write(briefing, paper));
        }
        return 0;
    }

    /// Writes a paper that was issued as it was, in the language that it was issued in.
    private void again(OpenTracker open, IssuedPapers papers, String ending) {
        Paper paper = papers.again(papers.named(ending).id());
        say(write(new Briefing(open, new Messages(paper.language())), clean ? paper.clean() : paper));
    }

    private Briefing.Written write(Briefing briefing, Paper paper) {
        return archival ? briefing.archive(paper, to, force) : briefing.write(paper, to, force);
    }

    private BriefRequest request(OpenTracker open, BriefRequest usual) {
        var book = new IssueBook(open);
        List<Id<Issue>> chosen = issues.stream().filter(name -> !name.isBlank())
                .map(book::named).map(Stored::id).toList();
        return new BriefRequest(
                form(), audience,
                Map.of(Part.PURPOSE, purpose, Part.BOTTOM_LINE, bottomLine, Part.PRESS, press),
                chosen.isEmpty() ? usual.issues() : chosen, since, meeting,
                ceiling == null ? usual.ceiling() : ceiling, !clean, List.of(),
                desk.authorship().name(author.name).orElse(""), desk.clock().instant());
    }

    private PaperTemplate form() {
        PaperTemplate form = new Papers(desk.messages(), desk.papers()).named(paper);
        return notes == null ? form : form.with(notes);
    }

    private void say(Briefing.Written written) {
        desk.terminal().say("cli.briefs.written", written.file().toAbsolutePath().normalize(), written.statements(),
                written.notes());
        if (written.withheld() > 0) {
            desk.terminal().complain(desk.messages().get("brief.withheld", written.withheld()));
        }
        written.warnings().forEach(warning -> desk.terminal().complain(desk.messages().of(warning)));
    }
}
