package org.rapporteur.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rapporteur.intake.document.Bundle;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;

/// PDF documents. A page that cannot be read does not lose the others, and what was read when the
/// time is over is kept; either is said in a warning.
public final class PdfParser implements Parser {
    private static final Pattern START =
            Pattern.compile("^(?:(?!<(?:!doctype|html|body))[\\s\\S]){0,1024}?%PDF-\\d", Pattern.CASE_INSENSITIVE);

    private final long nanos;

    /// A parser that reads pages for five seconds, and longer in proportion where a document is
    /// larger than 8 MB.
    public PdfParser() {
        this(5_000_000_000L);
    }

    /// @param nanos how long pages are read; the first is read in any case
    PdfParser(long nanos) {
        this.nanos = nanos;
    }

    /// Whether `source` is a PDF. Mailers and web servers put lines before its mark; readers look
    /// for it in the first kilobyte.
    public static boolean fits(Source source) {
        return START.matcher(source.head()).find();
    }

    @Override
    public Draft parse(Source source) {
        long time = nanos * Math.max(1, source.bytes().length / (8 << 20));
        long deadline = System.nanoTime() + time;
        Expansion.Bounded bounded = Expansion.bounded(source.bytes());
        try (PDDocument document = PdfFile.open(source, bounded.bytes())) {
            var warnings = new ArrayList<Warning>();
            if (bounded.cut()) {
                warnings.add(Warning.of("parts-too-large"));
            }
            return read(source, document, deadline, warnings);
        } catch (IOException damaged) {
            throw UserProblem.because(damaged, "intake.damaged", source.label());
        }
    }

    private static Draft read(Source source, PDDocument document, long deadline, List<Warning> warnings)
            throws IOException {
        Pages pages = Pages.read(document, deadline);
        var facts = new Facts();
        Properties properties = Properties.read(facts, document);
        Margins.Trimmed trimmed = Margins.trimmed(facts, pages.sheets());
        List<Line> lines = lines(trimmed.sheets());
        List<Source> attachments = Attachments.of(document);
        if (lines.isEmpty() || pages.isUnnamed() || Gibberish.is(lines)) {
            return without(source, pages, lines, attachments);
        }
        double body = Paragraphs.bodySize(lines);
        Notes notes = Notes.of(lines, body);
        List<Paragraph> noted = notes.notes().stream()
                .flatMap(note -> Paragraphs.of(note, body).stream())
                .toList();
        Set<String> labels = Notes.labels(noted);
        List<Paragraph> text = Paragraphs.of(notes.text(), body).stream()
                .map(part -> new Paragraph(Notes.marked(part.text(), labels), part.lines()))
                .toList();
        List<Draft> exported = Bundle.exported(
                text.stream().flatMap(part -> Stream.of(part.text(), "")).toList());
        if (!exported.isEmpty()) {
            warnings.addAll(pages.warnings());
            return bringing(Draft.all(exported, warnings), attachments);
        }
        boolean page = trimmed.printed() || properties.browser();
        List<String> main = PdfHead.read(facts, text, body, properties.title(), page);
        Properties.author(facts, document);
        List<String> all = Stream.concat(
                        main.stream().map(Line::withBullet),
                        noted.stream().map(note -> Notes.marked(Notes.labelled(note.text()), labels)))
                .toList();
        warnings.addAll(pages.warnings());
        return new Draft(facts, all, warnings).enclosing(attachments);
    }

    /// `draft` with what it holds, and `attachments` behind that.
    private static Draft bringing(Draft draft, List<Source> attachments) {
        var all = new ArrayList<Enclosed>(attachments.size());
        draft.enclosed().forEach(all::add);
        all.addAll(attachments);
        return draft.enclosing(all);
    }

    private static List<Line> lines(List<Sheet> sheets) {
        var lines = new ArrayList<Line>();
        int region = 0;
        for (Sheet sheet : sheets) {
            for (List<Row> column : Columns.of(sheet.rows())) {
                lines.addAll(Line.of(column, region++, sheet.number()));
            }
        }
        return lines;
    }

    /// A document without words of its own can still carry others.
    private static Draft without(Source source, Pages pages, List<Line> lines, List<Source> attachments) {
        if (!attachments.isEmpty()) {
            return Draft.holding(attachments);
        }
        if (!lines.isEmpty() || pages.isUnnamed()) {
            throw new UserProblem("intake.unnamed-letters", source.label());
        }
        if (pages.isLate()) {
            throw new UserProblem("intake.time", source.label(), 5);
        }
        if (pages.hasPictures()) {
            throw new UserProblem("intake.scanned", source.label());
        }
        throw new UserProblem(pages.isDamaged() ? "intake.damaged" : "intake.no-text", source.label());
    }
}
