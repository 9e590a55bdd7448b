package org.rapporteur.service.timeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.rapporteur.exchange.timeline.Colours;
import org.rapporteur.exchange.timeline.ImagePen;
import org.rapporteur.exchange.timeline.Painter;
import org.rapporteur.exchange.timeline.Pen;
import org.rapporteur.exchange.timeline.SvgPen;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.timeline.Frame;
import org.rapporteur.model.timeline.Layout;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Picture;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Text;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.service.WholeFile;

/// Timelines as files and as pictures for papers: always light, with all lanes, and without a
/// display.
///
/// ```java
/// var files = new TimelineFiles(messages);
/// byte[] png = files.png(files.page("United States – China", "Unclassified", timeline, lanes, span));
/// ```
public final class TimelineFiles {
    /// The width of a page in pixels, and how many pixels of a PNG one of them is.
    public static final double WIDTH = 1200;
    private static final double SCALE = 2;
    /// In print, at the width of a text, about 260 to the inch.
    private static final double PAPER_SCALE = 2.5;
    private static final double GUTTER = 232;
    private static final double LANE = 64;
    private static final double PAPER_WIDTH = 720;
    private static final double PAPER_GUTTER = 212;
    private static final double PAPER_LANE = 56;
    private static final double BANNER = 26;
    private static final double MOST_HEIGHT = 12_000;

    private final MarkWords words;
    private final Messages messages;

    /// A timeline ready to be written.
    ///
    /// @param title what it is of
    /// @param picture what stands where
    /// @param marking its handling label, or empty where the paper that it goes into bears it
    public record Page(String title, Picture picture, String marking) {
        private double height() {
            return picture.frame().height() + (marking.isEmpty() ? 0 : BANNER);
        }
    }

    /// With the words of `messages`.
    public TimelineFiles(Messages messages) {
        this.messages = messages;
        this.words = new MarkWords(messages);
    }

    /// `lanes` of `timeline` over `span`, as wide as a page and as high as they need, with the label
    /// `marking` below.
    public Page page(String title, String marking, Timeline timeline, List<Shown> lanes, Span span) {
        double height = Math.min(MOST_HEIGHT, Layout.height(lanes, LANE));
        var frame = new Frame(span, WIDTH, height, GUTTER, LANE, 0, null);
        return new Page(title, new Layout(words.wording()).of(timeline, lanes, frame), marking);
    }

    /// The same as wide as the text of a paper, where its words can still be read.
    Page paper(String title, Timeline timeline, List<Shown> lanes, Span span) {
        double height = Layout.height(lanes, PAPER_LANE);
        var frame = new Frame(span, PAPER_WIDTH, height, PAPER_GUTTER, PAPER_LANE, 0, null);
        return new Page(title, new Layout(words.wording()).of(timeline, lanes, frame), "");
    }

    /// As SVG with real text and words for who cannot see it.
    public String svg(Page page) {
        Frame frame = page.picture().frame();
        var pen = new SvgPen(frame.width(), page.height(), page.title(), messages.get("timeline.file.about",
                words.day(frame.span().first()), words.day(frame.span().last()), page.picture().lanes().size()));
        draw(page, words::line, pen);
        return pen.document();
    }

    /// As PNG, two pixels for one; for a paper more.
    public byte[] png(Page page) {
        Frame frame = page.picture().frame();
        var out = new ByteArrayOutputStream();
        try (var pen = new ImagePen(
                frame.width(), page.height(), frame.width() == PAPER_WIDTH ? PAPER_SCALE : SCALE)) {
            draw(page, Mark::what, pen);
            ImageIO.write(pen.image(), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void draw(Page page, Function<Mark, String> said, Pen pen) {
        var colours = Colours.of(false);
        new Painter(colours, said, false).draw(page.picture(), pen);
        Frame frame = page.picture().frame();
        if (!page.marking().isEmpty()) {
            pen.box(colours.of("surface"), 1, 0, frame.height(), frame.width(), BANNER, 0);
            pen.text(new Text(page.marking().toUpperCase(Locale.ROOT), Text.Lettering.NAME, 12,
                    frame.height() + 4, frame.width() - 24, 0, false), colours.of("text"), 1);
        }
    }

    /// Writes `page` into `file`, as SVG or as PNG by its ending.
    ///
    /// @param overwrite whether a file that is there may be replaced
    /// @throws UserProblem if there is a file, its ending is neither, or it cannot be written
    public void write(Page page, Path file, boolean overwrite) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Optional<byte[]> bytes = name.endsWith(".svg")
                ? Optional.of(svg(page).getBytes(StandardCharsets.UTF_8))
                : name.endsWith(".png") ? Optional.of(png(page)) : Optional.empty();
        byte[] drawn = bytes.orElseThrow(() -> new UserProblem("timelineEnding", file.getFileName()));
        WholeFile.write(file, overwrite, out -> out.write(drawn));
    }
}
