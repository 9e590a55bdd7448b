package org.rapporteur.intake.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.model.UserProblem;

/// An XML document: the entries of a news feed, the notes of an Evernote export, else the words between its tags.
/// What is only names and numbers for machines is refused.
public final class XmlParser implements Parser {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile("^(?:\\u00EF\\u00BB\\u00BF)?\\s*<\\?xml\\b");
    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype\\s+html|<(?:\\w+:)?html\\b");
    private static final Pattern FEED =
            Pattern.compile("^\\s*(?:<!--.*?-->\\s*)*<(?:rss|feed|rdf:RDF)\\b", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[^<>]*\\s\\p{L}+|\\p{IsHan}{6,}");
    private static final Pattern INLINE = Pattern.compile(
            "(?:\\w+:)?(?:b|i|em|strong|a|span|u|sup|sub|q|person|org|location|chron|num|money|run|r|t|rPr|hyperlink)");

    /// Whether `source` is XML, and no page.
    public static boolean fits(Source source) {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        boolean xml = DECLARED.matcher(head.replaceFirst("^(?:\\u00FF\\u00FE|\\u00FE\\u00FF)", "")).find()
                || FEED.matcher(head).find();
        return (xml || source.extension().matches("rss|atom|rdf") && head.stripLeading().startsWith("<"))
                && !PAGE.matcher(head).find();
    }

    @Override
    public Draft parse(Source source) {
        Encodings.Decoded decoded = Encodings.decode(source);
        Document xml = Jsoup.parse(decoded.text(), org.jsoup.parser.Parser.xmlParser());
        Iterator<Draft> entries = KeptNotes.isExport(xml) ? KeptNotes.of(xml) : Feed.entries(xml);
        if (entries.hasNext()) {
            Iterable<Draft> once = () -> entries;
            return Draft.holding(once);
        }
        List<String> paragraphs = paragraphs(xml);
        Element root = xml.firstElementChild();
        // A list of subscriptions names feeds, and holds none of their stories.
        boolean names = root != null && root.normalName().equals("opml");
        if (names || paragraphs.stream().noneMatch(text -> WORDS.matcher(text).find())) {
            throw new UserProblem("intake.no-text", source.label());
        }
        var facts = new Facts();
        Element title = xml.selectFirst("head > title, hl1, headline, title");
        facts.title(title == null ? null : title.text(), title == null ? "" : title.tagName());
        boolean repeated = paragraphs.size() > 1 && paragraphs.getFirst().equals(facts.title());
        return new Draft(facts, repeated ? paragraphs.subList(1, paragraphs.size()) : paragraphs,
                decoded.warnings());
    }

    /// The words of each element that is no mere mark within a sentence. Walks without recursion.
    private static List<String> paragraphs(Document xml) {
        var found = new ArrayList<String>();
        var open = new StringBuilder();
        xml.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    open.append(text.getWholeText());
                } else if (node instanceof Element element && !INLINE.matcher(element.tagName()).matches()) {
                    close(open, found);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !INLINE.matcher(element.tagName()).matches()) {
                    close(open, found);
                }
            }
        });
        close(open, found);
        return found;
    }

    private static void close(StringBuilder open, List<String> found) {
        String line = Whitespace.line(open.toString());
        open.setLength(0);
        if (!line.isEmpty()) {
            found.add(line);
        }
    }
}
