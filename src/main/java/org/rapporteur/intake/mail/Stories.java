package org.rapporteur.intake.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.page.Blocks;

/// The stories of a newsletter, each below a heading that leads to an address of its own. Only where each brings
/// its text along: a list of teasers is one text.
final class Stories {
    private static final int FEWEST = 2;
    private static final int WHOLE = 400;
    private static final int SENTENCE = 60;
    private static final String HEADING = "h1, h2, h3, h4";

    private final Letter letter;
    private final Document page;
    private final List<Story> stories = new ArrayList<>();
    /// The day of the whole newsletter.
    private @Nullable DateClaim day;

    private Stories(Letter letter, Document page) {
        this.letter = letter;
        this.page = page;
    }

    /// @param title its headline; null for what stands above the first
    private record Story(@Nullable String title, @Nullable String address, List<String> lines) {
        List<String> text() {
            return Furniture.without(MailEdges.without(lines));
        }

        boolean isWhole() {
            return Stories.isWhole(text());
        }
    }

    /// Whether `text` is that of a story, and no teaser: long, and with a long paragraph or several sentences.
    static boolean isWhole(List<String> text) {
        boolean prose = text.stream().anyMatch(Furniture::isLong)
                || text.stream().filter(line -> line.length() >= SENTENCE).count() > FEWEST;
        return prose && text.stream().mapToInt(String::length).sum() >= WHOLE;
    }

    /// The stories on the `page` of `letter`, none where it is no such newsletter.
    static List<Draft> of(Letter letter, Document page) {
        var read = new Stories(letter, page);
        read.divide();
        Story above = read.stories.removeFirst();
        List<String> days = above.lines().stream().filter(DateLine::isOnlyDate).toList();
        read.day = days.size() == 1 ? DateLine.claim(days.getFirst()) : null;
        Set<String> addresses = new HashSet<>();
        boolean each = read.stories.stream().allMatch(story -> story.isWhole() && addresses.add(
                String.valueOf(story.address())));
        if (read.stories.size() < FEWEST || !each) {
            return List.of();
        }
        if (above.text().stream().anyMatch(Furniture::isLong)) {
            read.stories.addFirst(above);
        }
        return read.stories.stream().map(read::draft).toList();
    }

    private void divide() {
        stories.add(new Story(null, null, new ArrayList<>()));
        for (Blocks.Block block : Blocks.of(MailHtml.seen(page).body())) {
            Element heading = block.element().closest(HEADING);
            Element link = heading == null ? null : heading.selectFirst("a[href~=(?i)^https?:]");
            Element around = heading == null || link != null ? link : heading.closest("a[href~=(?i)^https?:]");
            if (around != null) {
                stories.add(new Story(block.text(), Links.unwrapped(around.attr("href")), new ArrayList<>()));
            } else {
                stories.getLast().lines().add(MailHtml.bare(block.text()));
            }
        }
    }

    private Draft draft(Story story) {
        var facts = new Facts();
        facts.title(story.title() == null ? letter.subject() : story.title(),
                story.title() == null ? "Subject" : Places.HEADING);
        facts.url(story.address(), Places.HEADING);
        List<String> body = TextHead.read(facts, story.text());
        facts.date(facts.dates().isEmpty() ? day : null);
        new Mailed(letter.from(), letter.sent(), "Date", letter.bulk())
                .complete(facts, Links.hosts(story.lines(), page));
        return new Draft(facts, body, List.of());
    }
}
