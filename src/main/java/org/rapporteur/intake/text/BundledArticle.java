package org.rapporteur.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Bylines;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.intake.document.Wrapping;

/// One article of a bundle. Press databases say in labelled lines who published it, and when:
/// `BYLINE: Jane Doe` and the like, or tags of two letters (`SN  Pacific Business Daily`).
final class BundledArticle {
    private static final int HEAD = 12;
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(HEADLINE|BYLINE|SECTION|LENGTH|DATELINE|BODY|LOAD-DATE|LANGUAGE|GRAPHIC|SUBJECT|CORRECTION-DATE"
                    + "|PUBLICATION-TYPE|JOURNAL-CODE|DOCUMENT-TYPE)\\s*:\\s*(.*)");
    private static final Pattern TAG = Pattern.compile(
            "(HD|BY|PD|SN|SC|LA|CY|LP|TD|WC|ET|SE|ED|PG|CR|CO|IN|NS|RE|PUB|IPD|IPC|CLM|CT|RF|ART|AN) {2,}(.*)");
    private static final Pattern APPARATUS = Pattern.compile(
            "(?i)\\d{1,2}:\\d{2}(?: ?[a-z]{2,4})?|(?:\\w+ )?(?:late |final |first )?edition"
                    + "|(?:copyright|\\(c\\)|©).*|all rights reserved\\.?|page \\d+ of \\d+.*|english|chinese|french"
                    + "|german|russian|spanish|arabic|japanese|korean");
    private static final Pattern COUNT = Pattern.compile("[\\d,]{1,7} words");
    private static final int LONGEST_NAME = 60;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,12}");

    private final Facts facts = new Facts();
    private final Map<String, String> labelled = new HashMap<>();
    private final List<String> text = new ArrayList<>();

    private BundledArticle() {}

    /// The article that stands in `lines`.
    static Draft read(List<String> lines) {
        var article = new BundledArticle();
        article.sort(lines);
        return article.draft();
    }

    /// Parts what is labelled from the text.
    private void sort(List<String> lines) {
        boolean tagged = lines.stream().filter(line -> line.matches("(?:HD|PD|SN) {2,}.*")).limit(3).count() == 3;
        Pattern label = tagged ? TAG : LABEL;
        String open = "";
        for (String line : lines) {
            Matcher match = label.matcher(line);
            if (match.matches()) {
                open = match.group(1);
                labelled.putIfAbsent(open, Whitespace.line(match.group(2)));
            }
            boolean text = open.isEmpty() && !tagged || open.matches("LP|TD|BODY");
            if (text) {
                this.text.add(match.matches() ? match.group(2) : line);
            } else if (line.isBlank() && !tagged) {
                open = "";
            }
        }
    }

    private Draft draft() {
        facts.title(labelled.get("HD"), "HD");
        facts.title(labelled.get("HEADLINE"), "HEADLINE");
        facts.outlet(labelled.get("SN"), "SN");
        for (String label : List.of("BY", "BYLINE")) {
            String raw = labelled.getOrDefault(label, "");
            Bylines.people(raw.replaceFirst("(?i)^by ", "")).forEach(name -> facts.author(name, label));
        }
        String day = labelled.get("PD");
        facts.date(day == null ? null : DateLine.claim(day));
        List<String> paragraphs = Wrapping.paragraphs(String.join("\n", text));
        boolean counted = paragraphs.stream().limit(HEAD).anyMatch(line -> COUNT.matcher(line).matches());
        List<String> head = withoutApparatus(paragraphs);
        return new Draft(facts, TextHead.read(facts, Furniture.without(masthead(head, counted))), List.of());
    }

    /// The first lines without what a database adds to them.
    private static List<String> withoutApparatus(List<String> paragraphs) {
        var kept = new ArrayList<String>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            String line = paragraphs.get(i);
            boolean code = i > 0 && i < HEAD && CODE.matcher(line).matches();
            if (!code && !APPARATUS.matcher(line).matches() && !COUNT.matcher(line).matches()) {
                kept.add(line);
            }
        }
        return kept;
    }

    /// Takes the publisher where a database puts it: above the date and the headline, or below both.
    private List<String> masthead(List<String> lines, boolean counted) {
        boolean above = !counted && !labelled.isEmpty() && facts.title() == null;
        if (above && lines.size() > 3 && DateLine.isOnlyDate(lines.get(1))) {
            facts.outlet(lines.getFirst(), Places.HEAD);
            facts.date(DateLine.claim(lines.get(1)));
            return lines.subList(2, lines.size());
        }
        int date = 1;
        while (date < Math.min(HEAD, lines.size()) && !DateLine.isOnlyDate(lines.get(date))) {
            date++;
        }
        boolean below = counted && date + 2 < lines.size() && lines.get(date + 1).length() <= LONGEST_NAME;
        if (!below) {
            return lines;
        }
        facts.outlet(lines.get(date + 1), Places.HEAD);
        var rest = new ArrayList<>(lines);
        rest.remove(date + 1);
        return rest;
    }
}
