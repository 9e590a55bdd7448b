package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Bundle;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.model.PartialDate;

/// A page that holds several whole articles, as a saved press review does: each with a heading of the same rank, its
/// own date below it, and text. What a page says to be one article stays one, whatever it shows below.
final class PageReview {
    private static final int MOST = 200;
    private static final int HEAD = 4;
    private static final int LONGEST = 250;
    private static final int WHOLE = 300;
    private static final int COVER = 300;
    private static final int LISTED = 3;
    private static final int LINE = 160;

    private final List<Blocks.Block> blocks;
    private final boolean dayFirst;

    private final List<Integer> dated;

    /// Looks at `blocks`.
    ///
    /// @param dayFirst whether the day stands first in 02/03/2024
    PageReview(List<Blocks.Block> blocks, boolean dayFirst) {
        this.blocks = blocks;
        this.dayFirst = dayFirst;
        this.dated = dated();
    }

    /// The articles of `page`, whose blocks these are; none where it holds one.
    List<Draft> articles(Document page, Signs signs) {
        // Most pages hold one article: only a second heading with a date below it is worth a second look.
        if (dated.size() < 2 || saysOne(page)) {
            return List.of();
        }
        Document pruned = page.clone();
        Pruning.prune(pruned, signs);
        var review = new PageReview(Blocks.of(pruned.body()), dayFirst);
        Set<Element> framed = new HashSet<>(pruned.select("article h1, article h2, article h3, article h4"));
        List<Draft> own = review.parted(block -> framed.contains(block.element()) && isFirst(block.element()), false);
        List<Draft> first = own.isEmpty() ? review.parted(block -> isRank(block, "h1"), false) : own;
        return first.isEmpty() ? review.parted(block -> isRank(block, "h2"), true) : first;
    }

    /// Whether the page lists what other pages say: below its headline `title` stand headings with days of their own
    /// before any text.
    boolean isIndex(@Nullable String title) {
        long days = dated.stream().map(this::day).distinct().count();
        if (dated.size() < LISTED || days < LISTED) {
            return false;
        }
        int headline = 0;
        while (headline < blocks.size() && !blocks.get(headline).text().equalsIgnoreCase(title)) {
            headline++;
        }
        return headline < dated.getFirst()
                && blocks.subList(headline, dated.getFirst()).stream().noneMatch(Blocks.Block::isProse);
    }

    private static boolean saysOne(Document page) {
        var meta = new MetaTags(page);
        return "article".equalsIgnoreCase(String.valueOf(meta.get("og:type")))
                || meta.get("article:published_time") != null || JsonLd.of(page).headline() != null;
    }

    /// Whether `heading` is the first of its `article`, which lies in no other.
    private static boolean isFirst(Element heading) {
        Element article = heading.closest("article");
        return article != null && heading.equals(article.selectFirst("h1, h2, h3, h4"))
                && (article.parent() == null || article.parent().closest("article") == null);
    }

    private static boolean isRank(Blocks.Block block, String rank) {
        return rank.equals(block.element().normalName());
    }

    /// The headings below which a date stands.
    private List<Integer> dated() {
        var dated = new ArrayList<Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean heading = blocks.get(i).element().normalName().matches("h[1-4]");
            if (heading && isDated(i)) {
                dated.add(i);
            }
        }
        return dated;
    }

    private boolean isDated(int heading) {
        return day(heading) != null;
    }

    /// The day that stands below a heading, or null.
    private @Nullable PartialDate day(int heading) {
        for (int i = heading + 1; i < Math.min(blocks.size(), heading + 1 + HEAD); i++) {
            if (blocks.get(i).element().normalName().matches("h[1-4]")) {
                return null;
            }
            String text = blocks.get(i).text();
            boolean line = text.length() <= LINE && text.chars().anyMatch(Character::isDigit);
            DateClaim claim = line ? DateLine.claim(text, dayFirst) : null;
            if (claim != null) {
                return claim.date();
            }
        }
        return null;
    }

    /// The articles that start at the blocks that `heading` tells; none where not all are whole.
    ///
    /// @param signed whether each must say who wrote or published it: else they may be parts of one article
    private List<Draft> parted(Predicate<Blocks.Block> heading, boolean signed) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            if (heading.test(blocks.get(i))) {
                starts.add(i);
            }
        }
        if (starts.size() < 2 || starts.size() > MOST || weight(0, starts.getFirst()) > COVER) {
            return List.of();
        }
        int whole = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            if (!isArticle(starts.get(i), end, signed)) {
                return List.of();
            }
            whole += isWhole(starts.get(i), end) ? 1 : 0;
        }
        return whole < 2 || whole * 2 < starts.size() ? List.of() : read(starts);
    }

    private List<Draft> read(List<Integer> starts) {
        List<Blocks.Block> articles = blocks.subList(starts.getFirst(), blocks.size());
        Set<Integer> headings = new HashSet<>(starts.stream().map(start -> start - starts.getFirst()).toList());
        List<String> lines = articles.stream().map(Blocks.Block::text).toList();
        List<Draft> drafts = Bundle.underHeadings(lines, headings::contains);
        for (int i = 0; i < drafts.size() && drafts.size() == starts.size(); i++) {
            drafts.get(i).facts().url(link(blocks.get(starts.get(i)).element()), "link");
        }
        return drafts;
    }

    /// Where a heading leads: to the article itself.
    private static @Nullable String link(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link == null ? null : link.attr("href");
    }

    private boolean isArticle(int start, int end, boolean signed) {
        String title = blocks.get(start).text();
        boolean head = title.length() <= LONGEST && !DateLine.isOnlyDate(title) && isDated(start);
        return head && weight(start + 1, end) > 0 && (!signed || isSigned(start, end));
    }

    private boolean isSigned(int start, int end) {
        return blocks.subList(start + 1, Math.min(end, start + 1 + HEAD)).stream().map(Blocks.Block::text)
                .anyMatch(text -> !Bylines.names(text).isEmpty() || Outlets.named(text) != null
                        || DateLine.claim(text, dayFirst) != null && !DateLine.isOnlyDate(text));
    }

    private boolean isWhole(int start, int end) {
        long prose = blocks.subList(start + 1, end).stream().filter(Blocks.Block::isProse).count();
        return prose > 1 && weight(start + 1, end) >= WHOLE;
    }

    private double weight(int start, int end) {
        return blocks.subList(start, end).stream().filter(Blocks.Block::isProse).mapToDouble(Blocks.Block::weight)
                .sum();
    }
}
