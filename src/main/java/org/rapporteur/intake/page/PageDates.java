package org.rapporteur.intake.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Places;

/// The date that a reader of a page sees at its headline.
public final class PageDates {
    private static final int LINES_BEFORE = 3;
    private static final int LINES_AFTER = 8;
    private static final Pattern STAMP = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:date|dateline|pub(?:lish(?:ed)?)?(?:[_-]?date)?|posted(?:-on)?|timestamp|byline"
                    + "|entry-date"
                    + "|article-?meta|post-?meta|entry-?meta|meta)(?:$|[\\s_-])");
    private static final int SENTENCE = 60;
    private static final String ELSEWHERE = "aside, nav, footer, [class*=related], [class*=comment], [id*=comment]";
    private static final Pattern LATER = Pattern.compile("(?i)updat|modif|revis|edited");

    private PageDates() {}

    /// Moves the visible date of a page made of `blocks` into `facts`.
    public static void read(Facts facts, List<Blocks.Block> blocks) {
        int headline = headline(facts.title(), blocks);
        facts.date(headline >= 0 ? near(facts, headline, blocks) : stamped(blocks));
    }

    private static int headline(@Nullable String title, List<Blocks.Block> blocks) {
        int found = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Blocks.Block block = blocks.get(i);
            if (block.text().equalsIgnoreCase(title) || "h1".equals(block.element().normalName())) {
                found = i;
                if ("h1".equals(block.element().normalName())) {
                    return i;
                }
            }
        }
        return found;
    }

    /// The first date line below the headline, else the last one just above it.
    private static @Nullable DateClaim near(Facts facts, int headline, List<Blocks.Block> blocks) {
        int end = Math.min(blocks.size(), headline + 1 + LINES_AFTER);
        int sentences = 0;
        // One sentence is a standfirst, a second one is the article.
        for (int i = headline + 1; i < end && sentences < 2 && !isOver(blocks.get(i)); i++) {
            sentences += isSentence(blocks.get(i).text()) ? 1 : 0;
            DateClaim claim = claim(blocks.get(i));
            facts.outlet(claim == null ? null : DateLine.source(blocks.get(i).text()), Places.HEAD);
            if (claim != null) {
                return claim;
            }
        }
        for (int i = headline - 1; i >= Math.max(0, headline - LINES_BEFORE); i--) {
            DateClaim claim = claim(blocks.get(i));
            if (claim != null && DateLine.isOnlyDate(blocks.get(i).text())) {
                return claim;
            }
        }
        return null;
    }

    /// Where no headline can be found: the one date that the page's date lines agree on.
    private static @Nullable DateClaim stamped(List<Blocks.Block> blocks) {
        List<DateClaim> claims = blocks.stream()
                .filter(block -> isStamp(block.element()) && block.element().closest(ELSEWHERE) == null)
                .map(PageDates::claim)
                .filter(Objects::nonNull)
                .toList();
        boolean agreed = claims.stream().map(DateClaim::date).distinct().count() == 1;
        return agreed ? claims.getFirst() : null;
    }

    /// Whether the head of the article is over: its text, or something else than it, starts here.
    private static boolean isOver(Blocks.Block block) {
        return Furniture.isLong(block.text()) || block.element().closest(ELSEWHERE) != null;
    }

    private static boolean isSentence(String text) {
        return text.length() > SENTENCE && text.matches(".*[.!?。！？][”\"’)]*");
    }

    private static boolean isStamp(Element element) {
        return "time".equals(element.normalName()) || STAMP.matcher(element.className() + " " + element.id()).find();
    }

    private static @Nullable DateClaim claim(Blocks.Block block) {
        Element element = block.element();
        if (LATER.matcher(element.className() + " " + element.id()).find()) {
            return null;
        }
        DateClaim line = DateLine.claim(block.text());
        if (line != null || !"time".equals(element.normalName()) || LATER.matcher(block.text()).find()) {
            return line;
        }
        // "3 hours ago" for the reader, the day for the machine.
        var day = Dates.civil(element.attr("datetime"));
        String stamp = element.attr("datetime");
        return day == null || element.hasAttr("itemprop") && !"datePublished".equals(element.attr("itemprop"))
                ? null
                : new DateClaim(day, DateClaim.Carrier.VISIBLE, null, block.text(), Dates.isUtc(stamp));
    }
}
