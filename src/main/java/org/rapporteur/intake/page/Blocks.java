package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Language;
import org.rapporteur.intake.document.Whitespace;

/// The text of a piece of a page as a reader sees it: one paragraph a block, a list item, a
/// table row or a broken line. Walks without recursion, so that depth costs no stack.
public final class Blocks implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "iframe", "svg", "head", "button", "select", "input", "object",
            "textarea", "option", "del");
    private static final Pattern SENTENCE =
            Pattern.compile("[.!?…。！？؟।][”\"’»）)\\]]*(?:\\s|$)|[。！？，、،]|, ");
    private static final int PROSE = 60;
    private static final double LINKED = 0.4;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int links;
    private int linked;
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private Element owner;
    private @Nullable Node written;
    private String mark = "";

    private Blocks(Element root) {
        owner = root;
    }

    /// A paragraph of a page.
    ///
    /// @param text its words on one line
    /// @param element the block element that holds them
    /// @param linked how many of its characters are links
    /// @param weight how much it says: its characters, of which a Han character says about as much as three
    ///     letters
    public record Block(String text, Element element, int linked, double weight) {
        /// Whether it reads as running text.
        boolean isProse() {
            return weight >= PROSE && linked < LINKED * text.length() && SENTENCE.matcher(text).find();
        }

        /// Whether most of it is links.
        boolean isLinked() {
            return linked > text.length() / 2;
        }
    }

    /// The blocks under `root`.
    public static List<Block> of(Element root) {
        var walk = new Blocks(root);
        root.filter(walk);
        walk.close();
        return walk.blocks;
    }

    /// The texts of the blocks under `root`.
    public static List<String> texts(Element root) {
        return of(root).stream().map(Block::text).toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (SILENT.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= "a".equals(element.normalName()) ? 1 : 0;
            if (isBlock(element)) {
                close();
                owner = element.parent() == null ? element : element.parent();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode text) {
        String words = text.getWholeText();
        if (text.parent() instanceof Element parent && "pre".equals(parent.normalName())) {
            words.lines().forEach(line -> {
                open.append(line);
                close();
            });
        } else {
            // "30 January 2024" and "16:42" stand apart for the reader, by their style alone.
            boolean figures = !open.isEmpty() && !words.isEmpty() && text.parent() != written
                    && Character.isDigit(open.charAt(open.length() - 1)) && Character.isDigit(words.charAt(0))
                    && !isRaised(text.parent()) && !isRaised(written);
            open.append(figures ? " " : "").append(words);
            written = text.parent();
            linked += links > 0 ? words.strip().length() : 0;
        }
    }

    private static boolean isRaised(@Nullable Node node) {
        return node != null && node.nodeName().matches("su[bp]");
    }

    private void enter(Element element) {
        String name = element.normalName();
        links += "a".equals(name) ? 1 : 0;
        if ("td".equals(name) || "th".equals(name)) {
            open.append(open.toString().isBlank() ? "" : " | ");
        } else if ("br".equals(name)) {
            close();
        } else if (isBlock(element)) {
            close();
            owner = element;
            mark = "li".equals(name) ? bullet(element) : mark;
        }
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return !"td".equals(name) && !"th".equals(name) && (element.isBlock() || "time".equals(name));
    }

    private String bullet(Element item) {
        Element list = item.parent();
        boolean numbered = list != null && "ol".equals(list.normalName());
        return numbered ? numbers.merge(list, 1, Integer::sum) + ". " : "- ";
    }

    private void close() {
        String line = Whitespace.line(open.toString());
        open.setLength(0);
        if (!line.isEmpty()) {
            blocks.add(new Block(mark + line, owner, linked, line.length() + 2.0 * Language.han(line)));
            mark = "";
        }
        linked = 0;
    }
}
