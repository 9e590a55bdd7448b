package org.rapporteur.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Language;

/// Finds the article on a page: by readability first, by the density of its text where that
/// finds too little.
public final class PageBody {
    private static final int TOO_LITTLE = 250;
    /// Elements on a page, and children of one, beyond which readability would take minutes.
    private static final int TOO_MANY = 60_000;
    private static final int TOO_MANY_CHILDREN = 4_000;
    /// Readability wants an address to complete links with; the text shows none of them.
    private static final String NOWHERE = "https://page.invalid/";
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button,"
            + " nav, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=search], [role=dialog]";
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:cookies?|consent|newsletters?|share|sharing|social|related(?:posts?|stories"
                    + "|articles|content|links|news)?|promo|advert(?:isement)?|ads?"
                    + "|breadcrumbs?|subscribe|signup|sign-up|comments?|disqus|recirc|outbrain|taboola|print-only"
                    + "|skip-link)"
                    + "(?:$|[\\s_-])");

    private PageBody() {}

    /// The paragraphs of the article on `page`, which is changed by this.
    public static List<String> of(Document page, @Nullable String url) {
        page.select(NEVER).remove();
        removeFurniture(page);
        if (isUnwieldy(page)) {
            return Blocks.texts(densest(page));
        }
        Document spare = page.clone();
        List<String> read = readable(page, url);
        if (length(read) >= TOO_LITTLE) {
            List<String> filled = PageGaps.filled(read, Blocks.of(spare.body()));
            return PageRest.completed(filled, spare);
        }
        List<String> dense = Blocks.texts(densest(spare));
        return length(dense) > length(read) ? dense : read;
    }

    private static boolean isUnwieldy(Document page) {
        var all = page.body().select("*");
        return all.size() > TOO_MANY || all.stream().anyMatch(element -> element.childNodeSize() > TOO_MANY_CHILDREN);
    }

    private static List<String> readable(Document page, @Nullable String url) {
        var article = new Readability4J(url == null ? NOWHERE : url, page).parse();
        Element content = article.getArticleContent();
        return content == null ? List.of() : Blocks.texts(content);
    }

    /// Takes away marked furniture, but nothing that holds most of the page's words.
    private static void removeFurniture(Document page) {
        int all = page.body().text().length();
        for (Element element : page.body().select("aside, footer, [class], [id]")) {
            boolean marked = element.normalName().matches("aside|footer")
                    || FURNITURE.matcher(element.className() + " " + element.id()).find();
            if (marked && element != page.body() && element.parent() != null && element.text().length() * 4 < all) {
                element.remove();
            }
        }
    }

    /// The element with the most words outside links in its own paragraphs.
    private static Element densest(Document page) {
        Element best = page.body();
        double most = 0;
        for (Element element : page.body().select("article, main, section, div, td, body")) {
            double score = 0;
            for (Element child : element.children()) {
                boolean paragraph = child.normalName().matches("p|h[2-6]|ul|ol|blockquote|pre|table");
                score += paragraph ? weight(child) : 0;
            }
            score += element.ownText().length() * 0.8;
            if (score > most) {
                best = element;
                most = score;
            }
        }
        return best;
    }

    private static double weight(Element element) {
        return element.text().length() - 2.0 * element.select("a").text().length();
    }

    private static int length(List<String> paragraphs) {
        int length = 0;
        for (String paragraph : paragraphs) {
            // A Han character says about as much as three letters.
            length += paragraph.length() + 2 * (int) Language.han(paragraph);
        }
        return length;
    }
}
