package org.rapporteur.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Letterhead;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.document.Titles;
import org.rapporteur.intake.document.Whitespace;

/// The headline and the lines around it, told by the size of their letters and by the document's
/// properties.
final class PdfHead {
    private static final double LARGER = 1.15;
    private static final double MUCH_LARGER = 1.3;
    private static final int MAX_TITLE = 300;
    private static final int LOOKED_AT = 40;
    private static final int BY_LINES = 4;
    private static final int HEADLINE_LINES = 2;
    private static final Pattern LINK = Pattern.compile("(?i)(?:(?:source|link|url)\\s*[:：]\\s*)?(https?://\\S+)");

    private final Facts facts;
    private final List<Paragraph> paragraphs;
    private final double body;

    private PdfHead(Facts facts, List<Paragraph> paragraphs, double body) {
        this.facts = facts;
        this.paragraphs = paragraphs;
        this.body = body;
    }

    /// Moves what the head of `paragraphs` says into `facts`.
    ///
    /// @param body the size of most letters
    /// @param said the title in the document's properties, or null
    /// @param page whether the document was a web page: what stands above its headline is no text
    /// @return the paragraphs of the text
    static List<String> read(
            Facts facts, List<Paragraph> paragraphs, double body, @Nullable String said, boolean page) {
        return new PdfHead(facts, paragraphs, body).read(said, page);
    }

    private List<String> read(@Nullable String said, boolean page) {
        String stated = said == null ? null : Titles.withoutSite(said, facts.outlet(), null);
        int at = found(said);
        if (at < 0) {
            at = largest(stated);
        }
        if (at >= 0) {
            facts.title(headline(at), Places.HEADING);
        } else {
            facts.title(stated, Places.PROPERTIES);
        }
        outletOf(said);
        if (facts.title() == null && !paragraphs.isEmpty() && paragraphs.getFirst().lines().size() > HEADLINE_LINES) {
            // A paragraph of the text, whether or not it ends like one.
            facts.title(Titles.firstWords(text(0)), Places.FIRST_WORDS);
        }
        var rest = new ArrayList<String>();
        boolean above = at > 0 && isHead(at);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean head = i < at && above;
            if (i == at || i == at + 1 && goesOn(at) || head && (isFact(text(i)) || page)) {
                continue;
            }
            rest.add(text(i));
        }
        List<String> body = Furniture.without(rest);
        // A by-line that carries the date too.
        body.stream().limit(BY_LINES).filter(line -> !Bylines.names(line).isEmpty()).forEach(line -> facts.date(
                DateLine.claim(line)));
        return TextHead.read(facts, body);
    }

    /// The headline at `at`, with its last words where columns below it have parted them from it.
    private String headline(int at) {
        return goesOn(at) ? text(at) + " " + text(at + 1) : text(at);
    }

    private boolean goesOn(int at) {
        boolean next = at >= 0 && at + 1 < paragraphs.size();
        return next && paragraphs.get(at + 1).size() >= LARGER * body
                && Math.abs(paragraphs.get(at + 1).size() - paragraphs.get(at).size()) < 0.01 * body
                && Character.isLowerCase(text(at + 1).codePointAt(0));
    }

    private String text(int at) {
        return Whitespace.line(paragraphs.get(at).text());
    }

    /// The publisher's name behind the title in the properties, where it is one that is known.
    private void outletOf(@Nullable String said) {
        if (said != null) {
            String[] parts = said.split("\\s+[|\\-–—·]\\s+");
            facts.outlet(parts.length < 2 ? null : Outlets.named(parts[parts.length - 1]), Places.PROPERTIES);
        }
    }

    /// The paragraph that the properties name as the title, or -1.
    private int found(@Nullable String said) {
        String title = letters(said == null ? "" : said);
        for (int i = 0; i < Math.min(LOOKED_AT, paragraphs.size()); i++) {
            String text = letters(text(i));
            boolean part = text.length() >= 12 && title.startsWith(text) && text.length() * 2 > title.length();
            if (!text.isEmpty() && (text.equals(title) || part)) {
                return i;
            }
        }
        return -1;
    }

    /// The paragraph of the largest letters near the start that can be a headline, or -1.
    private int largest(@Nullable String stated) {
        int best = -1;
        int longOnes = 0;
        for (int i = 0; i < Math.min(LOOKED_AT, paragraphs.size()) && longOnes < 3; i++) {
            longOnes += Furniture.isLong(text(i)) && paragraphs.get(i).size() < LARGER * body ? 1 : 0;
            boolean larger = best < 0 || paragraphs.get(i).size() > 1.03 * paragraphs.get(best).size();
            if (larger && isHeadline(i)) {
                best = i;
            }
        }
        boolean doubtful = best >= 0
                && stated != null
                && (paragraphs.get(best).size() < MUCH_LARGER * body || words(text(best)) < 3);
        return doubtful ? -1 : best;
    }

    private boolean isHeadline(int at) {
        String text = text(at);
        Paragraph paragraph = paragraphs.get(at);
        return paragraph.size() >= LARGER * body
                && paragraph.first().page() <= paragraphs.getFirst().first().page() + 1
                && text.length() <= MAX_TITLE
                && text.codePoints().filter(Character::isLetter).count() >= 4
                && Outlets.named(text) == null
                && !Letterhead.isRelease(text)
                && !DateLine.isOnlyDate(text);
    }

    private static int words(String text) {
        return text.split("\\s+").length + (int) text.codePoints().filter(Scripts::isDense).count() / 2;
    }

    /// Whether only short lines stand above the headline.
    private boolean isHead(int title) {
        return paragraphs.subList(0, title).stream().noneMatch(line -> Furniture.isLong(line.text()));
    }

    /// Takes what a line above the headline says.
    private boolean isFact(String line) {
        var link = LINK.matcher(line);
        if (link.matches()) {
            facts.url(link.group(1), Places.HEAD);
            return true;
        }
        var date = DateLine.claim(line);
        String outlet = Outlets.named(line);
        List<String> names = Bylines.names(line);
        facts.date(date);
        facts.outlet(outlet, Places.HEAD);
        names.forEach(name -> facts.author(name, Places.HEAD));
        return DateLine.isOnlyDate(line) || outlet != null || !names.isEmpty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
