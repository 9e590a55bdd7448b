package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Pattern;

/// The lines above a pasted article's text: headline, publisher, by-line, date. They are taken
/// out of the text into the facts, and only while nothing else stands between them.
public final class TextHead {
    private static final int MAX_TITLE = 250;
    private static final int MAX_LINES = 8;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.。;；:：,，…][”\"’')]*");
    private static final Pattern SPOKEN = Pattern.compile("(?:Q\\s|[A-Z][A-Z .’'-]{2,50}:).*");
    private static final Pattern LINK = Pattern.compile("(?i)(?:(?:source|link|url)\\s*[:：]\\s*)?(https?://\\S+)");

    private final Facts facts;
    private final List<String> lines;
    private int at;

    private TextHead(Facts facts, List<String> lines) {
        this.facts = facts;
        this.lines = lines;
    }

    /// Moves what the head of `paragraphs` says into `facts`.
    ///
    /// @return the paragraphs below the head
    public static List<String> read(Facts facts, List<String> paragraphs) {
        var head = new TextHead(facts, paragraphs);
        head.read();
        return trailingLink(facts, paragraphs.subList(head.at, paragraphs.size()));
    }

    private void read() {
        while (at < lines.size() - 1 && at < MAX_LINES && (takesLine(lines.get(at)) || takesTitle())) {
            at++;
        }
    }

    private boolean takesTitle() {
        if (facts.title() != null) {
            return false;
        }
        String line = lines.get(at);
        boolean headline = line.length() <= MAX_TITLE
                && !SENTENCE_END.matcher(line).matches()
                && !SPOKEN.matcher(line).matches()
                && line.codePoints().filter(Character::isLetter).count() >= 4
                && !Character.isLowerCase(line.codePointAt(0))
                && !Oddities.isDateline(line);
        if (headline) {
            facts.title(line.replaceFirst("^#+ ", ""), Places.HEAD);
        }
        return headline;
    }

    private boolean takesLine(String line) {
        if (DateLine.isOnlyDate(line)) {
            facts.date(DateLine.claim(line));
            return true;
        }
        String outlet = Outlets.named(line);
        if (outlet != null) {
            facts.outlet(outlet, Places.HEAD);
            return true;
        }
        var link = LINK.matcher(line);
        if (link.matches()) {
            facts.url(link.group(1), Places.HEAD);
            return true;
        }
        List<String> names = Bylines.names(line);
        names.forEach(name -> facts.author(name, Places.HEAD));
        return takesMixed(line) || !names.isEmpty();
    }

    /// A line of by-line or publisher and date, as "By Jane Doe | 5 March 2024".
    private boolean takesMixed(String line) {
        DateClaim claim = facts.title() == null ? null : DateLine.claim(line);
        if (claim != null) {
            facts.date(claim);
            facts.outlet(DateLine.source(line), Places.HEAD);
            Bylines.names(line).forEach(name -> facts.author(name, Places.HEAD));
        }
        return claim != null;
    }

    private static List<String> trailingLink(Facts facts, List<String> lines) {
        if (lines.size() < 2) {
            return lines;
        }
        var link = LINK.matcher(lines.getLast());
        if (!link.matches()) {
            return lines;
        }
        facts.url(link.group(1), Places.TEXT);
        return lines.subList(0, lines.size() - 1);
    }
}
