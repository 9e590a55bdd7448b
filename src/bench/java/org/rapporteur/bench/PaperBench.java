package org.rapporteur.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.DocxWriter;
import org.rapporteur.brief.HtmlWriter;
import org.rapporteur.brief.MarkdownWriter;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PdfWriter;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.papers.Briefing;

/// A paper on 10 issues with 200 citations, from 5,000 articles, beside pandoc making the same content
/// from Markdown. Pandoc starts anew each time, which is its way; what its start alone takes is said.
final class PaperBench {
    private static final AsOf DAY = AsOf.of(LocalDate.of(2026, 1, 1));
    private static final int WARM = 4;

    /// Writes a paper somewhere.
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /// Measures each output `rounds` times, after some that do not count.
    String measure(int rounds) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath();
        Path file = folder.resolve("papers.rapporteur");
        new BigTracker(10, 200, 5_000).make(file);
        var messages = new Messages(Locale.ENGLISH);
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            var briefing = new Briefing(open, messages);
            BriefRequest request = request(briefing, open);
            Paper paper = briefing.compose(DAY, request);
            Path markdown = Files.writeString(folder.resolve("paper.md"), MarkdownWriter.markdown().text(paper));
            double[] start = pandoc(rounds, folder, "--version");
            double[] composed = times(rounds, () -> briefing.compose(DAY, request));
            double[] docx = times(rounds, () -> new DocxWriter(messages).write(paper, OutputStream.nullOutputStream()));
            double[] html = times(rounds, () -> new HtmlWriter(messages).write(paper, OutputStream.nullOutputStream()));
            double[] pdf = times(rounds, () -> new PdfWriter(messages).write(paper, new ByteArrayOutputStream()));
            String size = paper.notes().size() + " notes, " + Briefing.facts(paper) + " statements";
            if (start.length == 0) {
                return new Table("Paper of " + size + "; pandoc is not installed, so no peer", "ms")
                        .add("composed from the tracker", composed).add("DOCX", docx).add("HTML", html)
                        .add("PDF", pdf).toString();
            }
            return new Table("Paper of " + size + ", DOCX", "ms")
                            .add("pandoc", pandoc(rounds, folder, markdown.toString(), "-o", "p.docx"))
                            .add("DOCX, warm", docx).add("pandoc, its start alone", start)
                            .add("composed from the tracker", composed)
                    + "\n" + new Table("The same, HTML", "ms")
                            .add("pandoc", pandoc(rounds, folder, markdown.toString(), "-s", "-o", "p.html"))
                            .add("HTML, warm", html).add("PDF, warm (pandoc has no engine of its own)", pdf);
        }
    }

    private static BriefRequest request(Briefing briefing, OpenTracker open) {
        BriefRequest usual = briefing.request(DAY);
        var issues = new Dashboards(open).snapshot(DAY).issues().stream().map(one -> one.issue().id()).toList();
        return new BriefRequest(usual.template(), "", Map.of(), issues, LocalDate.of(2019, 1, 1), null,
                usual.ceiling(), true, List.of(), "", usual.made());
    }

    private static double[] times(int rounds, Work work) throws Exception {
        var times = new double[rounds];
        for (int round = -WARM; round < rounds; round++) {
            long begun = System.nanoTime();
            work.run();
            if (round >= 0) {
                times[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return times;
    }

    /// Empty where there is no pandoc.
    private static double[] pandoc(int rounds, Path folder, String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of("pandoc"));
        command.addAll(List.of(arguments));
        try {
            return times(rounds, () -> {
                int code = new ProcessBuilder(command).directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectErrorStream(true).start().waitFor();
                if (code != 0) {
                    throw new IllegalStateException("pandoc ended with " + code);
                }
            });
        } catch (IOException absent) {
            return new double[0];
        }
    }
}
