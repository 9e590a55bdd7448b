package org.rapporteur.service.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Composer;
import org.rapporteur.brief.DocxWriter;
import org.rapporteur.brief.HtmlWriter;
import org.rapporteur.brief.MarkdownWriter;
import org.rapporteur.brief.Material;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PdfPages;
import org.rapporteur.brief.PdfWriter;
import org.rapporteur.brief.SheetWriter;
import org.rapporteur.brief.Statement;
import org.rapporteur.brief.TemplateReader;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Scale;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.WholeFile;

/// Papers from the tracker, and the files that they become.
///
/// ```java
/// var briefing = new Briefing(open, messages);
/// Paper paper = briefing.compose(asOf, briefing.request(asOf));
/// Briefing.Written written = briefing.write(paper, Path.of("brief.docx"), false);
/// ```
public final class Briefing {
    /// How many issues a paper takes unless the officer chooses: more do not fit on one page.
    public static final int USUAL_ISSUES = 4;

    /// What was written.
    ///
    /// @param file where it is
    /// @param pages how many pages it has; null for DOCX, which is broken into pages by whoever
    ///     opens it
    /// @param notePages how many of them hold notes alone, 0 where `pages` is null
    /// @param statements how many factual statements it makes
    /// @param notes how many notes it has
    /// @param withheld how many statements above the ceiling were left out
    /// @param warnings what its reader will not see as it should be
    public record Written(
            Path file, @Nullable Integer pages, int notePages, int statements, int notes, int withheld,
            List<Warning> warnings) {
        public Written {
            warnings = List.copyOf(warnings);
        }
    }

    /// A paper as PDF.
    ///
    /// @param pdf the bytes of the whole file
    /// @param warnings characters that no font shows
    public record Printed(byte[] pdf, List<Warning> warnings) {
        public Printed {
            warnings = List.copyOf(warnings);
        }
    }

    private final OpenTracker open;
    private final Messages messages;
    private final Composer composer;
    private final Materials materials;
    private final TemplateReader templates;
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final HtmlWriter html;
    private final SheetWriter sheet;

    /// The papers of `open` in the language of `messages`.
    public Briefing(OpenTracker open, Messages messages) {
        this.open = open;
        this.messages = messages;
        this.composer = new Composer(messages);
        this.materials = new Materials(open, messages);
        this.templates = new TemplateReader(messages);
        this.docx = new DocxWriter(messages);
        this.pdf = new PdfWriter(messages);
        this.html = new HtmlWriter(messages);
        this.sheet = new SheetWriter(messages);
    }

    /// A request to start from: the usual issues at `asOf`, sourced, no marking above the
    /// tracker's lowest, nothing in the officer's words yet.
    public BriefRequest request(AsOf asOf) {
        TrackerSnapshot snapshot = new Dashboards(open).glance(asOf);
        return new BriefRequest(
                templates.usual(), "", Map.of(), usualIssues(snapshot), null, null,
                snapshot.tracker().content().lowestMarking(), true, List.of(), open.author(),
                open.clock().instant());
    }

    /// The issues whose level changed within their trend window, then those of the highest
    /// rank, assessed ones before those of which there is nothing to say, at most [#USUAL_ISSUES] of both together.
    public static List<Id<Issue>> usualIssues(TrackerSnapshot snapshot) {
        LocalDate day = snapshot.asOf().effective();
        Stream<IssueSnapshot> changed = snapshot.issues().stream().filter(issue -> changedLately(issue, day));
        Stream<IssueSnapshot> ranked = snapshot.issues().stream()
                .sorted(Comparator.comparing(issue -> issue.status().level() == Scale.NOT_ASSESSED));
        return Stream.concat(changed, ranked)
                .map(issue -> issue.issue().id()).distinct().limit(USUAL_ISSUES).toList();
    }

    private static boolean changedLately(IssueSnapshot issue, LocalDate day) {
        var last = issue.status().lastChange();
        return last != null && !last.latest().isBefore(day.minusDays(issue.issue().content().trendDays()));
    }

    /// The paper that `request` asks for, from what was so at `asOf`.
    ///
    /// @throws UserProblem if no issue is chosen, one is not in the tracker at that date, or the
    ///     ceiling is none of the tracker's markings
    public Paper compose(AsOf asOf, BriefRequest request) {
        return compose(material(asOf), request);
    }

    /// The same from what is at hand.
    public Paper compose(Material material, BriefRequest request) {
        return composer.compose(material, request);
    }

    /// All that papers are made from, at `asOf`.
    public Material material(AsOf asOf) {
        return materials.at(new Dashboards(open).snapshot(asOf));
    }

    /// `paper` as PDF, for a preview of exactly what is printed.
    public Printed print(Paper paper) {
        return print(paper, false);
    }

    private Printed print(Paper paper, boolean archival) {
        var out = new ByteArrayOutputStream();
        try {
            List<Warning> warnings = pdf.write(paper, out, archival);
            return new Printed(out.toByteArray(), warnings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes `paper` to `file` as PDF/A, for archives: whole or not at all.
    ///
    /// @param overwrite whether a file that is there may be replaced
    /// @throws UserProblem if its name is not that of a PDF, the file is there, or it cannot be written
    public Written archive(Paper paper, Path file, boolean overwrite) {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new UserProblem("brief.notPdf", String.valueOf(file.getFileName()));
        }
        Printed printed = print(paper, true);
        WholeFile.write(file, overwrite, out -> out.write(printed.pdf()));
        return written(paper, file, printed);
    }

    /// `paper` as text without any signs.
    public String plain(Paper paper) {
        return MarkdownWriter.plainText().text(paper);
    }

    /// `paper` as HTML.
    public String html(Paper paper) {
        return html.text(paper);
    }

    /// Writes `paper` to `file`, as DOCX, PDF, HTML, Markdown or text by the file's extension, a
    /// chronology as a sheet too: whole or not at all.
    ///
    /// @param overwrite whether a file that is there may be replaced
    /// @throws UserProblem if the extension is another, the file is there, or it cannot be written
    public Written write(Paper paper, Path file, boolean overwrite) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            Printed printed = print(paper);
            WholeFile.write(file, overwrite, out -> out.write(printed.pdf()));
            return written(paper, file, printed);
        }
        if (name.endsWith(".docx")) {
            WholeFile.write(file, overwrite, (OutputStream out) -> docx.write(paper, out));
            return written(paper, file);
        }
        if (name.endsWith(".xlsx")) {
            WholeFile.write(file, overwrite, (OutputStream out) -> sheet.write(paper, out));
            return written(paper, file);
        }
        String text = text(paper, name);
        if (text != null) {
            WholeFile.write(file, overwrite, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return written(paper, file);
        }
        throw new UserProblem("brief.extension", String.valueOf(file.getFileName()));
    }

    private @Nullable String text(Paper paper, String name) {
        return name.endsWith(".html") ? html.text(paper)
                : name.endsWith(".md") ? MarkdownWriter.markdown().text(paper)
                : name.endsWith(".txt") ? MarkdownWriter.plainText().text(paper) : null;
    }

    private static Written written(Paper paper, Path file) {
        return new Written(file, null, 0, facts(paper), paper.notes().size(), paper.withheld(), List.of());
    }

    private static Written written(Paper paper, Path file, Printed printed) {
        try (var pages = new PdfPages(printed.pdf())) {
            return new Written(file, pages.count(), pages.count() - pages.body(paper), facts(paper),
                    paper.notes().size(), paper.withheld(), printed.warnings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many factual statements `paper` makes.
    public static int facts(Paper paper) {
        return (int) paper.statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.FACT).count();
    }
}
