package org.rapporteur.ui.control;

import java.text.Bidi;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.rapporteur.ui.control.ArticleText.Paragraph;

/// An article for the text control: its header as paragraph 0, then the paragraphs of its text.
final class ArticleModel extends StyledTextModelViewOnlyBase {
    private static final double BETWEEN_PARAGRAPHS = 14;
    private static final double LINE_SPACING = 6;

    private final ArticleText text;
    private final Supplier<Region> header;
    private List<Highlight> highlights = List.of();
    private double times = 1;

    ArticleModel(ArticleText text, Supplier<Region> header) {
        this.text = text;
        this.header = header;
    }

    /// Sets the lines and the paragraphs so many times as far apart.
    void grow(double now) {
        times = now;
        drawAnew();
    }

    /// Replaces what is set off.
    void setHighlights(List<Highlight> all) {
        highlights = List.copyOf(all);
        drawAnew();
    }

    private void drawAnew() {
        int last = size() - 1;
        fireStyleChangeEvent(TextPos.ZERO, TextPos.ofLeading(last, getPlainText(last).length()));
    }

    /// The position of an offset of the text.
    TextPos position(int offset) {
        return TextPos.ofLeading(text.paragraphAt(offset) + 1, text.within(offset));
    }

    /// The offset of a position; the header counts as the start of the text.
    int offset(TextPos position) {
        return position.index() == 0 ? 0 : text.offset(position.index() - 1, position.offset());
    }

    @Override
    public int size() {
        return text.paragraphs().size() + 1;
    }

    @Override
    public String getPlainText(int index) {
        return index == 0 ? "" : text.shown(index - 1);
    }

    @Override
    public RichParagraph getParagraph(int index) {
        if (index == 0) {
            return RichParagraph.of(header);
        }
        Paragraph paragraph = text.paragraphs().get(index - 1);
        RichParagraph.Builder builder = RichParagraph.builder();
        WrappedLines.parts(text.shown(index - 1)).forEach(part -> builder.addWithStyleNames(part, "article-text"));
        for (Highlight highlight : highlights) {
            int from = Math.max(highlight.from(), paragraph.start());
            int to = Math.min(highlight.to(), paragraph.end());
            if (from < to) {
                int start = text.within(from);
                builder.addHighlight(start, text.within(to) - start, highlight.kind().styleClass());
            }
        }
        return builder.setParagraphAttributes(attributes(index)).build();
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    /// A paragraph stands at the side where it begins: Arabic and Hebrew at the right. The control
    /// orders their letters by itself; told that a paragraph runs from the right, it draws selections
    /// mirrored.
    static TextAlignment alignment(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? TextAlignment.LEFT : TextAlignment.RIGHT;
    }

    /// The gap stands below a paragraph: the control draws highlights without regard to one above.
    private StyleAttributeMap attributes(int index) {
        boolean gap = index < text.paragraphs().size() && text.paragraphs().get(index).opens();
        return StyleAttributeMap.builder()
                .setTextAlignment(alignment(text.shown(index - 1)))
                .setLineSpacing(LINE_SPACING * times)
                .setSpaceBelow(gap ? BETWEEN_PARAGRAPHS * times : 0)
                .build();
    }
}
