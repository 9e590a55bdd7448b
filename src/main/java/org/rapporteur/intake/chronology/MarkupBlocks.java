package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.rapporteur.intake.chronology.Block.Look;

/// The paragraphs of a web page, as word processors save them.
final class MarkupBlocks implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol",
            "blockquote", "table", "tr", "td", "th", "section", "article", "body", "dt", "dd", "dl", "pre", "hr");
    private static final Set<String> STRONG = Set.of("b", "strong", "u");
    private static final Set<String> SLANTED = Set.of("i", "em", "cite");

    private final List<Block> blocks = new ArrayList<>();
    private BlockText text = new BlockText();
    private int letters;
    private int strongLetters;
    private int slantedLetters;
    private int lead;
    private boolean leads = true;
    private int heading;
    private int list;
    private int quotation;
    private int strong;
    private int slanted;
    private @Nullable String address;

    private MarkupBlocks() {}

    /// The paragraphs of `page`.
    static List<Block> of(String page) {
        var reader = new MarkupBlocks();
        Element body = Jsoup.parse(page).body();
        body.select("script, style, nav, header, footer, noscript, template").remove();
        body.traverse(reader);
        reader.end();
        return reader.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element.normalName(), element);
        }
    }

    private void enter(String name, Element element) {
        if (BLOCKS.contains(name)) {
            end();
        }
        strong += STRONG.contains(name) ? 1 : 0;
        slanted += SLANTED.contains(name) ? 1 : 0;
        quotation += name.equals("blockquote") ? 1 : 0;
        list += name.equals("ul") || name.equals("ol") ? 1 : 0;
        if (name.matches("h[1-6]")) {
            heading = name.charAt(1) - '0';
        } else if (name.equals("br")) {
            text.add("\n", address);
        } else if (name.equals("a") && element.attr("href").contains(":")) {
            address = element.attr("href").strip();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            end();
        }
        strong -= STRONG.contains(name) ? 1 : 0;
        slanted -= SLANTED.contains(name) ? 1 : 0;
        quotation -= name.equals("blockquote") ? 1 : 0;
        list -= name.equals("ul") || name.equals("ol") ? 1 : 0;
        if (name.matches("h[1-6]")) {
            heading = 0;
        } else if (name.equals("a")) {
            address = null;
        }
    }

    private void add(String words) {
        text.add(words.replace('\n', ' ').replace('\r', ' '), address);
        int seen = (int) words.chars().filter(Character::isLetterOrDigit).count();
        letters += seen;
        strongLetters += strong > 0 ? seen : 0;
        slantedLetters += slanted > 0 ? seen : 0;
        leads &= strong > 0 || seen == 0;
        lead += leads ? seen : 0;
    }

    private void end() {
        if (!text.isBlank()) {
            var look = new Look(heading, letters > 0 && strongLetters == letters,
                    letters > 0 && slantedLetters >= letters * 0.9, list * 360, list, 0, quotation > 0, false, lead);
            blocks.add(new Block(blocks.size() + 1, text.text(), text.anchors(), look, null, List.of(), 0));
        }
        text = new BlockText();
        letters = 0;
        strongLetters = 0;
        slantedLetters = 0;
        lead = 0;
        leads = true;
    }
}
