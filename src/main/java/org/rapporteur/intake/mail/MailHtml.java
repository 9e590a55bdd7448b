package org.rapporteur.intake.mail;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.page.Blocks;

/// The HTML of a mail.
final class MailHtml {
    private static final String UNSEEN = "style, script, title, img, [hidden], [style~=(?i)display\\s*:\\s*none],"
            + " [style~=(?i)mso-hide\\s*:\\s*all], [style~=(?i)visibility\\s*:\\s*hidden],"
            + " [style~=(?i)font-size\\s*:\\s*[01](?:px|pt)], [style~=(?i)max-height\\s*:\\s*0(?:px)?\\s*(?:;|$)],"
            + " .gmail_signature, .moz-signature, .gmail_signature_prefix, #Signature, [class*=preheader],"
            + " #ms-outlook-mobile-signature, #x_Signature";

    private MailHtml() {}

    /// `html` as a document; nothing that it names is loaded.
    static Document parse(String html) {
        return Jsoup.parse(html);
    }

    /// Whether `page` is a page of the web that was mailed, rather than a mail that was written:
    /// it carries what only publishers' programs write.
    static boolean isPage(Document page) {
        boolean head = page.selectFirst("link[rel=canonical], meta[property^=og:], meta[property^=article:],"
                + " script[type=application/ld+json], meta[name^=citation_]") != null;
        return head || page.selectFirst("article h1, main h1") != null;
    }

    /// The lines that a reader of the mail sees.
    static List<String> lines(Document page) {
        Document seen = seen(page);
        // Outlook draws a line above a mail that it forwards, and a review between its articles.
        seen.select("hr").forEach(line -> line.before("<p>----------</p>"));
        var lines = new ArrayList<String>();
        for (String text : Blocks.texts(seen.body())) {
            String bare = bare(text);
            if (!bare.isEmpty()) {
                lines.add(bare);
            }
        }
        return lines;
    }

    /// What stands on `page` below the first head of a mail that is passed on; null where it has none.
    static @Nullable Document belowHead(Document page) {
        Document below = page.clone();
        Element last = null;
        for (Blocks.Block block : Blocks.of(below.body())) {
            boolean head = MailWords.headed(block.text()) != null;
            if (!head && last != null) {
                break;
            }
            last = head ? block.element() : last;
        }
        for (Element at = last; at != null && at != below.body(); at = at.parent()) {
            Element parent = at.parent();
            if (parent != null) {
                List<Node> all = parent.childNodes();
                List<Node> rest = new ArrayList<>(all.subList(at.siblingIndex(), all.size()));
                parent.empty();
                parent.appendChildren(rest);
            }
        }
        if (last != null && last.selectFirst("h1, h2, h3, h4") == null) {
            last.remove();
        }
        return last == null ? null : below;
    }

    /// `page` without what its reader does not see.
    static Document seen(Document page) {
        Document seen = page.clone();
        seen.select(UNSEEN).remove();
        return seen;
    }

    /// `text` without the bars that tables which only lay out the mail leave at its edges.
    static String bare(String text) {
        return text.replaceAll("^(?:[\\s|]+)|(?:[\\s|]+)$", "");
    }
}
