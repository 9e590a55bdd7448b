package org.rapporteur.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What readability takes for the article of a page: one of the two voices that are heard.
final class Readable {
    /// Elements on a page, and children of one, beyond which readability would take minutes.
    private static final int TOO_MANY = 60_000;
    private static final int TOO_MANY_CHILDREN = 4_000;
    /// It reads each element to the bottom: the sum of how deep all lie, which is some 50,000 on a page of the press.
    private static final long TOO_DEEP = 4_000_000;
    /// Readability wants an address to complete links with; the text shows none of them.
    private static final String NOWHERE = "https://page.invalid/";

    private Readable() {}

    /// The texts of the blocks that readability keeps of `page`, which stays as it is; none
    /// where the page is too unwieldy for it.
    static Set<String> texts(Document page) {
        if (isUnwieldy(page)) {
            return Set.of();
        }
        Element content = new Readability4J(NOWHERE, page.clone()).parse().getArticleContent();
        return content == null ? Set.of() : new HashSet<>(Blocks.texts(content));
    }

    private static boolean isUnwieldy(Document page) {
        List<Element> all = page.body().select("*");
        long[] depths = new long[1];
        page.body().traverse((node, depth) -> depths[0] += depth);
        return all.size() > TOO_MANY || depths[0] > TOO_DEEP
                || all.stream().anyMatch(element -> element.childNodeSize() > TOO_MANY_CHILDREN);
    }
}
