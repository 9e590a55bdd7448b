package org.rapporteur.intake.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.intake.document.Wrapping;

/// The stories of a newsletter in plain text, parted by drawn lines: each brings its text along, below a headline,
/// and at its end the address where it stands.
final class PlainStories {
    private static final int FEWEST = 2;
    private static final int HEADLINE = 150;
    private static final Pattern DRAWN = Pattern.compile("([-=_*#~–—])\\1{2,}|(?:[*-] ){2,}[*-]");
    private static final Pattern LINK = Pattern.compile("(?:[\\p{L} ]{2,30}[:：→]? ?)?<?(https?://[^\\s<>]+)>?");
    private static final Pattern SENTENCE = Pattern.compile(".*[.。!?！？:：][”\"’')]*");

    private PlainStories() {}

    private record Story(List<String> lines, String address) {}

    /// The stories of `stretch`, which came with `letter`; none where it is no such newsletter.
    static List<Draft> of(Letter letter, Stretch stretch) {
        var stories = new ArrayList<Story>();
        Set<String> addresses = new HashSet<>();
        DateClaim day = null;
        for (List<String> part : parts(stretch.lines())) {
            List<String> lines = Wrapping.paragraphs(String.join("\n", part));
            if (Stories.isWhole(lines) || lines.stream().anyMatch(Furniture::isLong)) {
                Story story = story(lines);
                if (story == null || !addresses.add(story.address())) {
                    return List.of();
                }
                stories.add(story);
            } else if (stories.isEmpty() && day == null) {
                day = day(part);
            }
        }
        DateClaim whole = day;
        return stories.size() < FEWEST ? List.of()
                : stories.stream().map(story -> draft(letter, stretch, story, whole)).toList();
    }

    private static List<List<String>> parts(List<String> lines) {
        var parts = new ArrayList<List<String>>();
        parts.add(new ArrayList<>());
        for (String line : lines) {
            if (DRAWN.matcher(line.strip()).matches()) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(line);
            }
        }
        return parts;
    }

    private static @Nullable Story story(List<String> lines) {
        Matcher link = LINK.matcher(lines.getLast());
        String first = lines.getFirst();
        boolean headed = first.length() <= HEADLINE
                && !SENTENCE.matcher(first).matches() && !LINK.matcher(first).matches();
        return headed && Stories.isWhole(lines) && lines.size() > FEWEST && link.matches()
                ? new Story(lines.subList(0, lines.size() - 1), link.group(1)) : null;
    }

    private static @Nullable DateClaim day(List<String> part) {
        List<String> days = part.stream().map(Whitespace::line).filter(DateLine::isOnlyDate).toList();
        return days.size() == 1 ? DateLine.claim(days.getFirst()) : null;
    }

    private static Draft draft(Letter letter, Stretch stretch, Story story, @Nullable DateClaim day) {
        var facts = new Facts();
        facts.title(story.lines().getFirst(), Places.HEAD);
        facts.url(story.address(), Places.TEXT);
        List<String> body = TextHead.read(facts, Furniture.without(story.lines().subList(1, story.lines().size())));
        facts.date(facts.dates().isEmpty() ? day : null);
        boolean own = stretch.kind() == Stretch.Kind.OWN;
        new Mailed(own ? letter.from() : stretch.from(), own ? letter.sent() : stretch.sent(), own ? "Date" : "Sent",
                own && letter.bulk()).complete(facts, Links.hosts(story.lines(), null));
        return new Draft(facts, body, List.of());
    }
}
