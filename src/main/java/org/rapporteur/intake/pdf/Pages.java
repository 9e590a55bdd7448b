package org.rapporteur.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.rapporteur.model.Warning;

/// The pages of a document, as many as can be read in the time given.
final class Pages {
    private static final int MOST_SPANS = 400_000;
    private static final int MOST_NAMED = 20;

    private final GlyphReader reader;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private int count;
    private int spans;
    private boolean late;

    private Pages(GlyphReader reader) {
        this.reader = reader;
    }

    /// The pages of `document`.
    ///
    /// @param deadline when to stop, in nanoseconds of the system's clock
    static Pages read(PDDocument document, long deadline) throws IOException {
        var pages = new Pages(new GlyphReader(deadline));
        pages.readAll(document, deadline);
        return pages;
    }

    /// The pages that were read.
    List<Sheet> sheets() {
        return sheets;
    }

    /// Whether most letters do not say which they are.
    boolean isUnnamed() {
        return reader.isUnnamed();
    }

    /// Whether there are pictures on the pages.
    boolean hasPictures() {
        return reader.hasPictures();
    }

    /// Whether the time was over before the last page.
    boolean isLate() {
        return late;
    }

    /// Whether no page could be read.
    boolean isDamaged() {
        return count == 0 || unread.size() == count;
    }

    /// Which pages are missing.
    List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        if (!unread.isEmpty()) {
            String numbers = unread.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            warnings.add(Warning.of("pages-unread", numbers + (unread.size() > MOST_NAMED ? ", …" : "")));
        }
        if (late) {
            warnings.add(Warning.of("pages-left", String.valueOf(sheets.size())));
        }
        return warnings;
    }

    private void readAll(PDDocument document, long deadline) {
        try {
            for (PDPage page : document.getPages()) {
                late = count > 0 && (System.nanoTime() > deadline || spans > MOST_SPANS);
                if (late) {
                    return;
                }
                read(page, count++);
            }
        } catch (GlyphReader.TimeIsUp over) {
            late = true;
        } catch (RuntimeException damaged) {
            // The tree of pages is broken here: what follows cannot be reached.
            unread.add(count + 1);
        }
    }

    private void read(PDPage page, int number) {
        try {
            keep(page, number, reader.read(page));
        } catch (GlyphReader.TimeIsUp over) {
            keep(page, number, reader.soFar());
            throw over;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            List<Glyph> before = reader.soFar();
            unread.add(number + 1);
            keep(page, number, before);
        }
    }

    private void keep(PDPage page, int number, List<Glyph> glyphs) {
        var box = page.getCropBox();
        double height = page.getRotation() % 180 == 0 ? box.getHeight() : box.getWidth();
        List<Row> rows = Rows.of(glyphs);
        spans += rows.stream().mapToInt(row -> row.spans().size()).sum();
        sheets.add(new Sheet(number, height, rows));
    }
}
