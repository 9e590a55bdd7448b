package org.rapporteur.intake.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The `<meta>` elements of a page by their names, in lower case. Of several with one name the
/// first that says something counts.
final class MetaTags {
    private static final int MAX_TEXT = 4_000;

    private final Map<String, String> values = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content");
            if (!content.isBlank() && content.length() <= MAX_TEXT) {
                for (String key : new String[] {"property", "name", "itemprop"}) {
                    if (meta.hasAttr(key)) {
                        values.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
                    }
                }
            }
        }
    }

    /// What `name` says, or null.
    @Nullable String get(String name) {
        return values.get(name);
    }
}
