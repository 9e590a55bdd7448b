package org.rapporteur.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.font.SystemFonts;

/// The fonts of one PDF: those of the template, usually Liberation Serif, which has the measures of
/// Times New Roman, and from the computer whatever else the text needs. All are embedded as subsets.
///
/// To be closed after the document is saved.
final class Fonts implements Closeable {
    private static final String TEXT = "Paper Text";
    /// Families that the program brings itself, and those that have the same measures.
    private static final Map<String, String> OWN = Map.of(
            "liberation serif", "Serif", "times new roman", "Serif", "times", "Serif", "liberation sans", "Sans",
            "arial", "Sans", "helvetica", "Sans", "liberation mono", "Mono", "courier new", "Mono");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /// How high the letters of a font may say they are, in thousandths of their size: a little less than the lines.
    private static final float HIGHEST = 1_140;
    private static final float DEEPEST = 300;

    private final PDDocument document;
    private final List<Face> faces = new ArrayList<>();
    private final Map<String, PDType0Font> drawing = new HashMap<>();
    private final List<Closeable> open = new ArrayList<>();
    private final boolean hasWanted;
    private final boolean isRightToLeft;
    private final SortedSet<Integer> missing = new TreeSet<>();

    /// Fonts in `document` that show `text`, as far as `system` has them, in the family `wanted` unless
    /// that is null.
    ///
    /// @throws IOException if the program's own fonts cannot be read
    Fonts(PDDocument document, SystemFonts system, String text, @Nullable String wanted) throws IOException {
        this.document = document;
        this.isRightToLeft = RightToLeft.isIn(text);
        String own = wanted == null ? "Serif" : OWN.get(wanted.toLowerCase(Locale.ROOT));
        hasWanted = own != null || borrow(system.family(String.valueOf(wanted)));
        if (faces.isEmpty()) {
            String family = own == null ? "Serif" : own;
            faces.add(own(family + "-Regular", REGULAR, FontStyle.NORMAL));
            faces.add(own(family + "-Bold", BOLD, FontStyle.NORMAL));
            faces.add(own(family + "-Italic", REGULAR, FontStyle.ITALIC));
        }
        text.codePoints()
                .filter(c -> !isDropped(c) && !Character.isSpaceChar(c) && !has(faces.getFirst().font(), c))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            var forms = new TreeSet<Integer>();
            ArabicForms.joined(text, c -> !shows(c) && forms.add(c));
            missing.addAll(forms);
            borrow(system);
            // Letters that cannot be joined are shown apart.
            missing.removeAll(forms);
        }
        faces.forEach(face -> keepInLine(face.font().getFontDescriptor(), faces.getFirst().font().getFontDescriptor()));
    }

    /// Makes `font` no higher than the font of the `text`, and that one no higher than a line. Chinese fonts
    /// call themselves higher, and a line that reaches over the edge of a page is drawn on both.
    private static void keepInLine(PDFontDescriptor font, PDFontDescriptor text) {
        float descent = Math.min(DEEPEST, -text.getDescent());
        float ascent = Math.min(HIGHEST - descent, text.getAscent());
        font.setDescent(-Math.min(descent, -font.getDescent()));
        font.setAscent(Math.min(ascent, font.getAscent()));
    }

    /// Characters that print nothing: joiners, direction marks, variation selectors.
    static boolean isDropped(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    /// Whether the text is set in the family that was wanted, or one of its measures.
    boolean hasWanted() {
        return hasWanted;
    }

    /// The characters of the text that no font shows.
    SortedSet<Integer> missing() {
        return missing;
    }

    /// The value of `font-family` that reaches them all.
    String family() {
        return faces.stream().map(Face::family).distinct().map(name -> '"' + name + '"')
                .collect(Collectors.joining(", "));
    }

    private boolean shows(int codePoint) {
        return faces.stream().anyMatch(face -> has(face.font(), codePoint));
    }

    /// Makes the fonts known to `builder`.
    void register(PdfRendererBuilder builder) {
        if (isRightToLeft) {
            new RightToLeft(this::shows).register(builder);
        }
        faces.forEach(face -> builder.useFont(
                new PDFontSupplier(face.font()), face.family(), face.weight(), face.style(), true));
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : open) {
            each.close();
        }
    }

    /// Takes `found`, the faces of one family, if all of them can be embedded.
    private boolean borrow(List<SystemFonts.Found> found) {
        List<PDType0Font> fonts = found.stream()
                .map(one -> load(one, document, open)).filter(Objects::nonNull).toList();
        if (found.isEmpty() || fonts.size() < found.size()) {
            return false;
        }
        faces.add(new Face(fonts.get(0), TEXT, REGULAR, FontStyle.NORMAL));
        faces.add(new Face(fonts.get(1), TEXT, BOLD, FontStyle.NORMAL));
        faces.add(new Face(fonts.get(2), TEXT, REGULAR, FontStyle.ITALIC));
        return true;
    }

    private void borrow(SystemFonts system) {
        for (SystemFonts.Found found : system.found()) {
            PDType0Font font = missing.isEmpty() ? null : load(found, document, open);
            if (font != null && missing.removeIf(c -> has(font, c))) {
                faces.add(new Face(font, "Paper Other " + faces.size(), REGULAR, FontStyle.NORMAL));
            }
        }
    }

    private static boolean has(PDType0Font font, int codePoint) {
        return font.getCmapLookup().getGlyphId(codePoint) != 0;
    }

    private Face own(String style, int weight, FontStyle slant) throws IOException {
        return new Face(embed("/liberation/Liberation" + style + ".ttf"), TEXT, weight, slant);
    }

    private PDType0Font embed(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
            TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            open.add(font);
            return embed(document, font);
        }
    }

    /// `words` in the lettering of pictures, `strong` or not, piece by piece as fonts have them.
    List<Run> drawn(String words, boolean strong) throws IOException {
        List<PDType0Font> all = new ArrayList<>();
        all.add(lettering(strong ? "SemiBold" : "Regular"));
        faces.forEach(face -> all.add(face.font()));
        List<Run> runs = new ArrayList<>();
        String line = isRightToLeft ? new RightToLeft(this::shows).seen(named(words)) : named(words);
        for (int c : line.codePoints().toArray()) {
            PDType0Font font = all.stream().filter(one -> has(one, c)).findFirst().orElse(null);
            if (font != null) {
                Run last = runs.isEmpty() || runs.getLast().font() != font ? null : runs.removeLast();
                runs.add(new Run(font, (last == null ? "" : last.text()) + Character.toString(c)));
            }
        }
        return runs;
    }

    private PDType0Font lettering(String weight) throws IOException {
        if (!drawing.containsKey(weight)) {
            drawing.put(weight, embed("/org/rapporteur/font/Inter-" + weight + ".ttf"));
        }
        return drawing.get(weight);
    }

    /// `text` as it can be shown: on one line, what prints nothing left out, and what no font has named
    /// by its code, `[U+1F600]`.
    String named(String text) {
        return Sentences.oneLine(text).codePoints()
                .filter(c -> !isDropped(c))
                .map(c -> Character.isSpaceChar(c) && c != '\u00A0' ? ' ' : c)
                .mapToObj(c -> missing.contains(c)
                        ? String.format(Locale.ROOT, "[U+%04X]", c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    /// The font `found`, ready to be embedded in `document`; null if it cannot be. What must stay open
    /// until the document is saved is added to `open`.
    static @Nullable PDType0Font load(SystemFonts.Found found, PDDocument document, List<Closeable> open) {
        TrueTypeFont font = found.open(open);
        try {
            return font == null ? null : embed(document, font);
        } catch (IOException | RuntimeException e) {
            // Damaged after all, or its licence forbids embedding: the next one may do.
            return null;
        }
    }

    /// `font` as a subset of `document`, without ligatures: they cost two thirds of the time of
    /// writing, and text with them is hard to search and copy.
    static PDType0Font embed(PDDocument document, TrueTypeFont font) throws IOException {
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    /// Words that one font has.
    record Run(PDType0Font font, String text) {}

    private record Face(PDType0Font font, String family, int weight, FontStyle style) {}
}
