package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Language;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Titles;
import org.rapporteur.intake.document.Whitespace;

/// Which of a page's titles is the headline. A heading that the head of the page confirms is: it
/// stands as a reader sees it. Where none is confirmed, the head's own words count without the
/// name of the site.
final class PageTitle {
    private static final int SHORTEST = 8;
    private static final int MOST_HEADINGS = 400;
    private static final int WORDS = 4;
    private static final int LINES = 40;
    private static final int ABOVE_TEXT = 5;
    private static final int LONGEST = 200;
    private static final String CELL = " | ";

    private static final Pattern DIVIDED = Pattern.compile("[:–—|：]");

    private final Document page;
    private final MetaTags meta;
    private final @Nullable String headline;
    private final @Nullable String outlet;

    /// @param headline what the JSON of the page calls its article
    /// @param outlet the name of the site
    PageTitle(Document page, MetaTags meta, @Nullable String headline, @Nullable String outlet) {
        this.page = page;
        this.meta = meta;
        this.headline = headline;
        this.outlet = outlet;
    }

    /// Sets the title of `facts`.
    void read(Facts facts) {
        List<Said> said = said();
        // The style of a title in a page that a word processor saved; its own title is that of the template.
        List<String> styled = headings("p.MsoTitle");
        facts.title(styled.size() == 1 ? styled.getFirst() : null, Places.HEADING);
        String confirmed = confirmed(said);
        if (confirmed != null) {
            facts.title(confirmed, Places.HEADING);
            return;
        }
        boolean mute = said.stream().allMatch(one -> one.place().equals("title") && !isTelling(one.words()));
        facts.title(mute ? unsaid() : null, Places.HEADING);
        for (Said one : said) {
            facts.title(Titles.withoutSite(one.words(), outlet, null), one.place());
        }
        List<String> first = headings("h1");
        facts.title(first.size() == 1 ? first.getFirst() : null, Places.HEADING);
    }

    /// The headline of a page whose head tells nothing: the one heading of the first rank, or where no
    /// heading tells anything, as on old pages, the line right above the by-line or the date.
    private @Nullable String unsaid() {
        List<String> first = headings("h1");
        if (first.size() == 1 && isTelling(first.getFirst())) {
            return first.getFirst();
        }
        if (headings("h1, h2, h3").stream().anyMatch(PageTitle::isTelling)) {
            return null;
        }
        List<Blocks.Block> blocks = Blocks.of(page.body());
        for (int i = 1; i < Math.min(blocks.size(), LINES); i++) {
            if (isSign(blocks.get(i).text())) {
                Blocks.Block above = blocks.get(i - 1);
                boolean text = blocks.subList(i, Math.min(blocks.size(), i + ABOVE_TEXT)).stream()
                        .anyMatch(block -> Furniture.isLong(block.text()));
                boolean line = !above.isProse() && !above.isLinked() && above.text().length() <= LONGEST;
                // A row of a table that only lays out the page holds what stands beside it, too.
                String words = above.text().substring(Math.max(0, above.text().lastIndexOf(CELL))).replace(CELL, "");
                return text && line && isTelling(words) ? words : null;
            }
        }
        return null;
    }

    private static boolean isSign(String line) {
        return DateLine.isOnlyDate(line) || !Bylines.names(line).isEmpty() || DateLine.isLabelled(line, true);
    }

    private static boolean isTelling(String line) {
        return Titles.isTelling(line, WORDS, SHORTEST);
    }

    private record Said(String words, String place) {}

    private List<Said> said() {
        var said = new ArrayList<Said>();
        for (String name : List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title")) {
            add(said, meta.get(name), name);
        }
        add(said, headline, "JSON-LD headline");
        add(said, page.title(), "title");
        // Some sites put their own name and country where the headline belongs.
        List<Said> telling = said.stream().filter(one -> !isSite(one.words())).toList();
        return telling.isEmpty() ? said : telling;
    }

    private boolean isSite(String words) {
        String site = letters(outlet);
        String all = letters(words);
        return site.length() > 1 && all.startsWith(site) && all.length() - site.length() <= SHORTEST;
    }

    private static void add(List<Said> said, @Nullable String words, String place) {
        String line = words == null ? "" : Whitespace.line(words);
        if (!line.isEmpty()) {
            said.add(new Said(line, place));
        }
    }

    private List<String> headings(String selector) {
        return page.select(selector).stream()
                .limit(MOST_HEADINGS)
                .filter(PageTitle::isShort)
                .map(Element::text)
                .map(Whitespace::line)
                .filter(text -> !text.isEmpty() && text.length() < MOST_HEADINGS)
                .distinct()
                .toList();
    }

    /// Whether `heading` holds no more than a headline can: one that was never closed holds the rest of the page.
    private static boolean isShort(Element heading) {
        var seen = new int[2];
        heading.filter((node, depth) -> {
            seen[0]++;
            seen[1] += node instanceof TextNode text && !text.isBlank() ? text.getWholeText().strip().length() : 0;
            return seen[0] > MOST_HEADINGS || seen[1] > MOST_HEADINGS
                    ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return seen[0] <= MOST_HEADINGS && seen[1] <= MOST_HEADINGS;
    }

    /// The heading that is one of the titles, else the longest that is one but for the name of the site.
    private @Nullable String confirmed(List<Said> said) {
        String best = null;
        for (String heading : headings("h1, h2, h3, [itemprop=headline], .title, .headline")) {
            String letters = letters(heading);
            if (letters.isEmpty() || letters.equals(letters(outlet))) {
                continue;
            }
            List<String> same = said.stream().map(Said::words).filter(one -> letters(one).equals(letters)).toList();
            if (!same.isEmpty()) {
                // A heading of two lines has no mark between them; the head of the page has.
                return DIVIDED.matcher(heading).find() ? heading
                        : same.stream().filter(one -> DIVIDED.matcher(one).find()).findFirst().orElse(heading);
            }
            boolean part = heading.length() + Language.han(heading) >= SHORTEST
                    && said.stream().anyMatch(one -> Titles.isPart(one.words(), heading)
                            || isOpening(one.words(), heading));
            best = part && (best == null || heading.length() > best.length()) ? heading : best;
        }
        return best;
    }

    /// Whether `words` are `heading`, a word by which a site names the kind of its pages, and more behind a divider.
    private static boolean isOpening(String words, String heading) {
        boolean starts = words.startsWith(heading) && heading.length() + Language.han(heading) >= 2 * SHORTEST;
        return starts && words.substring(heading.length()).matches(" \\S{2,8}\\s?[|｜_].*");
    }

    private static String letters(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
