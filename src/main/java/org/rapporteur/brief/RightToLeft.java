package org.rapporteur.brief;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Text in Arabic and Hebrew for a printer that sets everything from the left to the right.
///
/// @param shows whether a character can be shown
record RightToLeft(IntPredicate shows) implements BidiReorderer {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final String OPEN = "([{<«‹";
    private static final String CLOSE = ")]}>»›";

    /// Whether any of `text` runs from the right to the left.
    static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Makes `builder` set it so.
    void register(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(Runs::new).useUnicodeBidiReorderer(this)
                .defaultTextDirection(TextDirection.LTR);
    }

    /// `text`, a line of its own, as its characters stand from the left to the right.
    String seen(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new String[levels.length];
        for (int i = 0; i < runs.length; i++) {
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = levels[i] % 2 == 0 ? run : reorderRTLTextToLTR(shapeText(run));
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /// The other way round, letters with their marks, brackets turned.
    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder();
        CLUSTER.matcher(text).results().map(MatchResult::group).toList().reversed()
                .forEach(cluster -> turned.append(mirrored(cluster)));
        return turned.toString();
    }

    private static String mirrored(String cluster) {
        int open = OPEN.indexOf(cluster);
        int close = CLOSE.indexOf(cluster);
        return open < 0 && close < 0 ? cluster : String.valueOf(open >= 0 ? CLOSE.charAt(open) : OPEN.charAt(close));
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text, shows);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /// The stretches of one direction in a paragraph.
    private static final class Runs implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String text, byte direction) {
            bidi = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = bidi.getRunStart(run);
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String text) {
            return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
