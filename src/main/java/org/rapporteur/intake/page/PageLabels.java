package org.rapporteur.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.intake.document.Whitespace;

/// The words beside a day that say of what it is the day.
final class PageLabels {
    private static final int LONGEST = 40;
    private static final int BESIDE = 2;
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:.]\\d{2}(?!\\d|[./]\\d)");
    private static final Pattern WHERE = Pattern.compile(
            "(?iu)(?:- )?(?:place|venue|location|where|ort|veranstaltungsort|lieu|lugar|luogo|место|місце|miejsce|yer"
                    + "|地点|地點|場所|会場|장소|المكان)(?:\\s*[:：].{0,80})?");

    private PageLabels() {}

    /// The words that stand right before a `time` in the same line, with a space behind them; else nothing.
    static String before(Element time) {
        Node node = "time".equals(time.normalName()) ? time.previousSibling() : null;
        while (node instanceof TextNode blank && blank.isBlank()) {
            node = node.previousSibling();
        }
        String words = node instanceof TextNode text ? text.text()
                : node instanceof Element element && !element.isBlock() && !"time".equals(element.normalName())
                        && element.childNodeSize() == 1 ? element.text() : "";
        String line = Whitespace.line(words);
        return line.isEmpty() || line.length() > LONGEST ? "" : line + " ";
    }

    /// Whether the block `at` says the hour as well, and beside it stands where: of a meeting, not of the page.
    static boolean isMeeting(List<Blocks.Block> blocks, int at) {
        return HOUR.matcher(blocks.get(at).text()).find()
                && blocks.subList(Math.max(0, at - BESIDE), Math.min(blocks.size(), at + BESIDE + 1)).stream()
                        .anyMatch(block -> WHERE.matcher(block.text()).matches());
    }
}
