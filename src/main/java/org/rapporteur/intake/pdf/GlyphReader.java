package org.rapporteur.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Reads the letters of pages, within a time that is set once for all of them.
final class GlyphReader extends PDFTextStripper {
    private static final int MOST_GLYPHS = 150_000;
    private static final int DEEPEST = 20;
    private static final int QUARTERS = 4;
    private static final int LOOK_AT_CLOCK = 0x3F;

    private final long deadline;
    private final Map<PDFont, Boolean> heavy = new IdentityHashMap<>();
    private final Set<COSBase> drawing = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<List<Glyph>> turns = List.of();
    private @Nullable PDFont lastFont;
    private boolean lastHeavy;
    private double width;
    private int count;
    private int operators;
    private long named;
    private long drawn;
    private boolean pictures;

    /// @param deadline when to stop, in nanoseconds of the system's clock
    GlyphReader(long deadline) throws IOException {
        this.deadline = deadline;
        setStartPage(0);
        setShouldSeparateByBeads(false);
    }

    /// The time for the document is over.
    static final class TimeIsUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// The letters of `page`, those that run the page's main way; text at a slant, as stamps across
    /// a page are, is left out.
    ///
    /// @throws TimeIsUp when the deadline has passed; [#soFar] has what was read until then
    List<Glyph> read(PDPage page) throws IOException {
        turns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        count = 0;
        drawing.clear();
        processPage(page);
        for (PDAnnotation note : page.getAnnotations()) {
            readNote(note);
        }
        return soFar();
    }

    /// What is filled into forms and typed or stamped onto the page.
    private void readNote(PDAnnotation note) throws IOException {
        boolean text = note instanceof PDAnnotationWidget || note instanceof PDAnnotationRubberStamp
                || note instanceof PDAnnotationFreeText;
        if (text && !note.isHidden() && !note.isNoView()) {
            showAnnotation(note);
        }
    }

    /// The letters of the page that is being read, those that run the way of most.
    List<Glyph> soFar() {
        List<Glyph> main = turns.stream().max((a, b) -> Integer.compare(a.size(), b.size())).orElse(List.of());
        boolean downward = !turns.isEmpty() && main == turns.getFirst() && Downward.is(main);
        return downward ? Downward.turned(main, turns.getLast(), width) : main;
    }

    /// Whether most letters say only which shape to draw, not which letter they are.
    boolean isUnnamed() {
        return drawn > 40 && drawn > 2 * named;
    }

    /// Whether there are pictures on the pages read.
    boolean hasPictures() {
        return pictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ((++operators & LOOK_AT_CLOCK) == 0 && System.nanoTime() > deadline) {
            throw new TimeIsUp();
        }
        pictures |= "BI".equals(operator.getName()) || "Do".equals(operator.getName()) && isPicture(operands);
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        return operands.size() == 1
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    /// A form that draws itself is drawn once.
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (drawing.size() < DEEPEST && drawing.add(form.getCOSObject())) {
            try {
                super.showForm(form);
            } finally {
                drawing.remove(form.getCOSObject());
            }
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        drawn++;
        super.showGlyph(rendering, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String raw = letter.getUnicode();
        int turn = Math.round(letter.getDir());
        if (raw == null || raw.isEmpty() || turn % 90 != 0 || turn < 0 || ++count > MOST_GLYPHS) {
            return;
        }
        boolean space = raw.isBlank() || raw.equals("\u00A0");
        width = letter.getPageWidth();
        String text = space ? " " : Scripts.plain(raw);
        named += text.isEmpty() ? 0 : 1;
        double size = size(letter);
        double x = letter.getXDirAdj();
        double y = letter.getYDirAdj();
        boolean usable = size > 0 && size < 5_000 && Math.abs(x) < 100_000 && Math.abs(y) < 100_000;
        if (usable && !text.isEmpty()) {
            turns.get(turn / 90 % QUARTERS)
                    .add(new Glyph(count, text, x, y, letter.getWidthDirAdj(), size, isHeavy(letter.getFont()), space));
        }
    }

    /// The size of the font as drawn; letters that are drawn by procedures say only how tall they
    /// come out.
    private static double size(TextPosition letter) {
        return letter.getFont() instanceof PDType3Font ? 1.4 * letter.getHeightDir() : letter.getYScale();
    }

    @Override
    protected void writePage() {
        // The letters are put together elsewhere.
    }

    private boolean isHeavy(PDFont font) {
        if (font == lastFont) {
            return lastHeavy;
        }
        lastFont = font;
        lastHeavy = heavy.computeIfAbsent(font, one -> {
            String name = String.valueOf(one.getName()).toLowerCase(Locale.ROOT);
            var descriptor = one.getFontDescriptor();
            return name.contains("bold") || name.contains("black") || name.contains("heavy")
                    || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        });
        return lastHeavy;
    }
}
