package org.rapporteur.intake.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Language;
import org.rapporteur.intake.document.Places;
import org.rapporteur.model.PartialDate;

/// What a reader of a page sees at its headline: the date line, the by-line, the publisher.
final class PageDates {
    private static final int LINES_BEFORE = 4;
    private static final int LINES_AFTER = 10;
    private static final int LINES_AT_END = 3;
    private static final int SOURCE_WITHIN = 3;
    private static final int SHORT_LINE = 80;
    private static final int SENTENCE = 60;
    private static final int HEADLINE_WORDS = 4;
    private static final Pattern STAMP = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:date|dateline|pub(?:lish(?:ed)?)?(?:[_-]?date)?|posted(?:-on)?|timestamp|byline"
                    + "|entry-date|article-?meta|post-?meta|entry-?meta|meta|time)(?:$|[\\s_-])");
    /// Names of what frames the pages of a site and may say which day it is today.
    private static final Pattern FRAME =
            Pattern.compile("(?i)today|current|top-?bar|clock|weather|(?:site|page|main)-?head|masthead|\\bheader$");
    private static final Pattern LATER = Pattern.compile("(?i)updat|modif|revis|edited");

    private final Facts facts;
    private final Signs signs;
    private final List<Blocks.Block> blocks;
    private final boolean dayFirst;

    private PageDates(Facts facts, Signs signs, List<Blocks.Block> blocks, boolean dayFirst) {
        this.facts = facts;
        this.signs = signs;
        this.blocks = blocks;
        this.dayFirst = dayFirst;
    }

    /// Moves what is seen on a page made of `blocks` into `facts`.
    ///
    /// @param dayFirst whether the page's language puts the day first in 02/03/2024
    static void read(Facts facts, Signs signs, List<Blocks.Block> blocks, boolean dayFirst) {
        var dates = new PageDates(facts, signs, blocks, dayFirst);
        int headline = dates.headline();
        DateClaim stamped = headline >= 0 ? dates.near(headline) : dates.stamped();
        facts.date(stamped == null && headline < 0 ? dates.aboveText() : stamped);
    }

    /// The date that stands alone in one of the last lines of the `text` that was found on a page
    /// that is dated nowhere else: below a decree stands when it was signed.
    static void readEnd(Facts facts, List<Blocks.Block> blocks, List<String> text, boolean dayFirst) {
        boolean seen = facts.dates().stream().anyMatch(claim -> claim.carrier().standsAlone());
        List<String> end = text.subList(Math.min(text.size(), Math.max(1, text.size() - LINES_AT_END)), text.size());
        for (String line : seen ? List.<String>of() : end.reversed()) {
            if (DateLine.isOnlyDate(line) && !isOfAnother(line, blocks)) {
                facts.date(DateLine.claim(line, dayFirst));
                return;
            }
        }
    }

    /// Whether `line` stands right below a heading, of what that announces, or below another date.
    private static boolean isOfAnother(String line, List<Blocks.Block> blocks) {
        for (int i = blocks.size() - 1; i > 0; i--) {
            if (blocks.get(i).text().equals(line)) {
                Blocks.Block above = blocks.get(i - 1);
                return above.element().normalName().matches("h[1-6]")
                        || above.text().length() <= SHORT_LINE && !Dates.find(above.text()).isEmpty();
            }
        }
        return false;
    }

    private int headline() {
        int found = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Blocks.Block block = blocks.get(i);
            boolean same = block.text().equalsIgnoreCase(facts.title());
            boolean first = "h1".equals(block.element().normalName());
            if (same && first) {
                return i;
            }
            // Of a title repeated in trails and lists the first heading counts.
            found = found < 0 && (same || first) ? i : found;
        }
        return found;
    }

    /// The first date line below the headline, else the last one just above it.
    private @Nullable DateClaim near(int headline) {
        int end = Math.min(blocks.size(), headline + 1 + LINES_AFTER);
        int sentences = 0;
        // One sentence is a standfirst, a second one is the article.
        for (int i = headline + 1; i < end && sentences < 2; i++) {
            Blocks.Block block = blocks.get(i);
            if (Elsewhere.isIn(block.element(), signs)) {
                continue;
            }
            if (Furniture.isLong(block.text())) {
                return above(headline);
            }
            sentences += isSentence(block.text()) ? 1 : 0;
            DateClaim claim = PageLabels.isMeeting(blocks, i) ? null : claim(block);
            byline(block);
            if (claim != null) {
                blocks.subList(i, Math.min(end, i + SOURCE_WITHIN))
                        .forEach(beside -> facts.outlet(DateLine.source(beside.text()), Places.HEAD));
                return claim;
            }
        }
        return above(headline);
    }

    private void byline(Blocks.Block block) {
        if (facts.authors().isEmpty()) {
            Bylines.names(block.text()).forEach(name -> facts.author(name, Places.HEAD));
        }
    }

    private @Nullable DateClaim above(int headline) {
        for (int i = headline - 1; i >= Math.max(0, headline - LINES_BEFORE); i--) {
            DateClaim claim = claim(blocks.get(i));
            Element element = blocks.get(i).element();
            boolean only = DateLine.isOnlyDate(blocks.get(i).text());
            if (claim != null && only && !Elsewhere.isIn(element, signs) && isBeside(element, headline)) {
                return claim;
            }
        }
        return confirmed(headline);
    }

    /// A date among other words above the headline, if the page's metadata or its address name that day.
    private @Nullable DateClaim confirmed(int headline) {
        for (Blocks.Block block : blocks.subList(Math.max(0, headline - LINES_BEFORE), headline)) {
            boolean near = !block.isProse() && !Elsewhere.isIn(block.element(), signs)
                    && isBeside(block.element(), headline);
            for (Dates.Found found : near ? Dates.find(block.text(), dayFirst) : List.<Dates.Found>of()) {
                if (isNamedElsewhere(found.date())) {
                    String words = block.text().substring(found.start(), found.end());
                    return DateClaim.visible(found.date(), words, block.text());
                }
            }
        }
        return null;
    }

    private boolean isNamedElsewhere(PartialDate day) {
        return String.valueOf(facts.url()).contains("/" + day.edtf().replace('-', '/') + "/")
                || facts.dates().stream().anyMatch(claim -> claim.carrier() == DateClaim.Carrier.UNNAMED
                        && claim.date().equals(day));
    }

    /// Whether a date above the headline is set with it: not with another headline, and not in the frame of a page
    /// whose article, headline and all, is a piece of its own.
    private boolean isBeside(Element date, int headline) {
        Element title = blocks.get(headline).element();
        Element branch = date;
        boolean stamp = isStamp(date);
        boolean frame = FRAME.matcher(date.className() + " " + date.id() + " " + date.normalName()).find();
        while (branch.parent() != null && !Elsewhere.holds(branch.parent(), title)) {
            branch = branch.parent();
            stamp |= isStamp(branch);
            frame |= FRAME.matcher(branch.className() + " " + branch.id() + " " + branch.normalName()).find();
        }
        boolean headed = branch.select("h1, h2, h3, h4, h5, h6").stream()
                .anyMatch(heading -> !DateLine.isOnlyDate(heading.text()));
        return !headed && (stamp && !frame || !isWithText(title, branch.parent(), headline));
    }

    /// Whether the piece of `whole` in which the headline lies holds the text of the article as well.
    private boolean isWithText(Element title, @Nullable Element whole, int headline) {
        Element own = title;
        while (own.parent() != null && own.parent() != whole) {
            own = own.parent();
        }
        Element piece = own;
        return piece != title && blocks.stream().skip(headline + 1L)
                .anyMatch(block -> block.isProse() && Elsewhere.holds(piece, block.element()));
    }

    /// Where no headline can be found: the one date that the page's date lines agree on.
    private @Nullable DateClaim stamped() {
        List<DateClaim> claims = blocks.stream()
                .filter(block -> isStamp(block.element()) && !Elsewhere.isIn(block.element(), signs))
                .map(this::claim)
                .filter(Objects::nonNull)
                .toList();
        boolean agreed = claims.stream().map(DateClaim::date).distinct().count() == 1;
        return agreed ? claims.getFirst() : null;
    }

    /// Where no headline can be found: the date line nearest above the first paragraph of the page.
    private @Nullable DateClaim aboveText() {
        int text = 0;
        while (text < blocks.size() && (blocks.get(text).isLinked() || !Furniture.isLong(blocks.get(text).text()))) {
            text++;
        }
        for (int i = text - 1; text < blocks.size() && i >= Math.max(0, text - LINES_BEFORE); i--) {
            DateClaim claim = claim(blocks.get(i));
            if (claim != null && !Elsewhere.isIn(blocks.get(i).element(), signs) && isBelowHeadline(i)) {
                facts.outlet(DateLine.source(blocks.get(i).text()), Places.HEAD);
                return claim;
            }
        }
        return null;
    }

    /// Whether above the block `at` stands what can be a headline, so that its date is not that of the frame of a page.
    private boolean isBelowHeadline(int at) {
        Element element = blocks.get(at).element();
        boolean frame = FRAME.matcher(element.className() + " " + element.id()).find();
        return !frame && blocks.subList(Math.max(0, at - LINES_BEFORE), at).stream().anyMatch(block -> !block.isLinked()
                && (block.text().split(" ").length >= HEADLINE_WORDS || Language.han(block.text()) >= HEADLINE_WORDS));
    }

    private static boolean isSentence(String text) {
        return text.length() > SENTENCE && text.matches(".*[.!?。！？][”\"’)]*");
    }

    private static boolean isStamp(Element element) {
        return "time".equals(element.normalName()) || STAMP.matcher(element.className() + " " + element.id()).find();
    }

    private @Nullable DateClaim claim(Blocks.Block block) {
        Element element = block.element();
        String said = PageLabels.before(element) + block.text();
        DateClaim line = DateLine.claim(said, dayFirst);
        if (LATER.matcher(element.className() + " " + element.id()).find()) {
            return line != null && DateLine.isLabelled(said, dayFirst) ? line : null;
        }
        if (line != null || !"time".equals(element.normalName()) || LATER.matcher(said).find()) {
            return line;
        }
        // "3 hours ago" for the reader, the day for the machine.
        String stamp = element.attr("datetime");
        var day = Dates.civil(stamp);
        return day == null || element.hasAttr("itemprop") && !"datePublished".equals(element.attr("itemprop"))
                ? null
                : new DateClaim(day, DateClaim.Carrier.VISIBLE, null, block.text(), Dates.moment(stamp));
    }
}
