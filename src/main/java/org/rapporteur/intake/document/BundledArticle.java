package org.rapporteur.intake.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One article of a bundle. Press databases say in labelled lines who published it, and when:
/// `BYLINE: Jane Doe` and the like, or tags of two letters (`SN  Pacific Business Daily`).
final class BundledArticle {
    private static final int HEAD = 12;
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(HEADLINE|BYLINE|SECTION|LENGTH|DATELINE|BODY|LOAD-DATE|LANGUAGE|GRAPHIC|SUBJECT|CORRECTION-DATE"
                    + "|PUBLICATION-TYPE|JOURNAL-CODE|DOCUMENT-TYPE|URL)\\s*:\\s*(.*)");
    /// The same labels as the newer databases write them.
    private static final Pattern LOWER = Pattern.compile(
            "\\s*(Headline|Byline|Section|Length|Dateline|Body|Load-Date|Language|Graphic|Highlight|Subject"
                    + "|Publication-Type|Journal Code|Correction-Date|URL|Classification)(?:\\s*:\\s*(.*)|\\s*)");
    /// Those of ProQuest.
    private static final Pattern FIELD = Pattern.compile(
            "\\s*(Author|Publication info|Abstract|Full [Tt]ext|Subject|Location|People|Company|Company / organization"
                    + "|Title|Publication title|Publication date|Publication year|Publisher|Place of publication"
                    + "|Country of publication|Publication subject|ISSN|e-ISSN|Source type|Language of publication"
                    + "|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Links|Dateline"
                    + "|Identifier / keyword|Classification|Section|Volume|Issue|First page|Pages?|Column|Credit"
                    + "|Business indexing term|ProQuest document link):(?:\\s+(.*)|\\s*)");
    private static final Pattern DRAWN = Pattern.compile("[_=-]{10,}");
    private static final String TAGS =
            "(HD|BY|PD|SN|SC|LA|CY|LP|TD|WC|ET|SE|ED|PG|CR|CO|IN|NS|RE|PUB|IPD|IPC|CLM|CT|RF|ART|AN)";
    private static final Pattern TAG = Pattern.compile(TAGS + " {2,}(.*)");
    /// The same where copying lost their column. A word in capitals that begins a sentence is none: what are
    /// words, too, have a code after them.
    private static final Pattern LOOSE_TAG = Pattern.compile(
            "(?!(?:IN|RE|CO|AN|ART)[ \\t]+(?!\\S+ : |Document ))" + TAGS + "(?:[ \\t]+(.*)|)");
    private static final List<Pattern> LEAST_TAGS = Stream.of("HD", "PD", "SN")
            .map(tag -> Pattern.compile(tag + "(?:[ \\t].*|)")).toList();
    private static final int LONGEST_VALUE = 500;
    private static final Pattern APPARATUS = Pattern.compile(
            "(?i)\\d{1,2}:\\d{2}(?: ?[a-z]{2,4})?|(?:\\w+ ){0,3}edition(?: ?[-–] ?\\w+)?"
                    + "|(?:copyright|\\(c\\)|©).*|all rights reserved\\.?|page \\d+ of \\d+.*|english|chinese|french"
                    + "|german|russian|spanish|arabic|japanese|korean|français|deutsch|español|русский|日本語|한국어"
                    + "|(?:简体|繁体|簡體|繁體)?中文(?:[（(]?(?:简体|繁体|簡體|繁體)[)）]?)?");
    private static final Pattern COUNT = Pattern.compile(
            "[\\d,. ]{1,7} ?(?:words|mots|Wörter|palabras|parole|palavras|слов\\p{L}?|字|單字|個字|个字|語|문자)");
    private static final int LONGEST_NAME = 60;
    private static final Pattern PAGE = Pattern.compile("[A-Z]{0,2}-?\\d{1,3}");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,12}");

    private final Facts facts = new Facts();
    private final Map<String, String> labelled = new HashMap<>();
    private final List<String> text = new ArrayList<>();
    private boolean lower;
    private boolean fielded;
    private boolean tagged;

    private BundledArticle() {}

    /// The article that stands in `lines`.
    static Draft read(List<String> lines) {
        var article = new BundledArticle();
        article.sort(lines);
        return article.draft();
    }

    /// How what stands in `lines` is labelled.
    private Pattern labels(List<String> lines) {
        lower = lines.stream().anyMatch(line -> line.matches("\\s*Load-Date\\s*:.*"));
        fielded = lines.stream().anyMatch(line -> line.startsWith("ProQuest document ID:"));
        boolean aligned = lines.stream().filter(line -> line.matches("(?:HD|PD|SN) {2,}.*")).limit(3).count() == 3;
        tagged = aligned
                || LEAST_TAGS.stream().allMatch(tag -> lines.stream().anyMatch(tag.asMatchPredicate()));
        return aligned ? TAG : tagged ? LOOSE_TAG : lower ? LOWER : fielded ? FIELD : LABEL;
    }

    /// Parts what is labelled from the text.
    private void sort(List<String> lines) {
        Pattern label = labels(lines);
        String open = "";
        for (String line : lines) {
            if (fielded && DRAWN.matcher(line.strip()).matches()) {
                break;
            }
            Matcher match = label.matcher(line);
            boolean found = match.matches() && (this.text.isEmpty() || !match.group(1).equals("BY"));
            if (found) {
                open = match.group(1).toUpperCase(Locale.ROOT);
                labelled.putIfAbsent(open, Whitespace.line(value(match)));
            }
            boolean text = open.isEmpty() && !tagged || open.matches("LP|TD|BODY|FULL TEXT");
            if (text) {
                this.text.add(found ? value(match) : line);
            } else if (!tagged) {
                open = line.isBlank() ? "" : open;
            } else if (!found) {
                goOn(open, line);
            }
        }
    }

    /// What is tagged may take more than one line.
    private void goOn(String open, String line) {
        labelled.computeIfPresent(open, (tag, said) ->
                said.length() > LONGEST_VALUE ? said : Whitespace.line(said + " " + line));
    }

    private static String value(Matcher match) {
        return match.group(2) == null ? "" : match.group(2);
    }

    private Draft draft() {
        facts.title(labelled.get("HD"), "HD");
        facts.title(labelled.get("HEADLINE"), "HEADLINE");
        facts.outlet(labelled.get("SN"), "SN");
        facts.outlet(labelled.get("PUBLICATION TITLE"), "Publication title");
        facts.url(labelled.get("URL"), "URL");
        facts.url(labelled.get("DOCUMENT URL"), "Document URL");
        for (String label : List.of("BY", "BYLINE", "AUTHOR")) {
            String raw = labelled.getOrDefault(label, "");
            Bylines.people(raw.replaceFirst("(?i)^by ", "")).forEach(name -> facts.author(name, label));
        }
        String day = labelled.getOrDefault("PD", labelled.get("PUBLICATION DATE"));
        facts.date(day == null ? null : DateLine.claim(day));
        List<String> paragraphs = Wrapping.paragraphs(String.join("\n", text));
        boolean counted = paragraphs.stream().limit(HEAD).anyMatch(line -> COUNT.matcher(line).matches());
        List<String> head = withoutApparatus(paragraphs, counted);
        List<String> rest = masthead(counted ? headline(head) : head, counted);
        return new Draft(facts, TextHead.read(facts, Furniture.without(rest)), List.of());
    }

    /// The first lines without what a database adds to them.
    private static List<String> withoutApparatus(List<String> paragraphs, boolean counted) {
        var kept = new ArrayList<String>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            String line = paragraphs.get(i);
            boolean code = i > 0 && i < HEAD && CODE.matcher(line).matches();
            boolean page = counted && i < HEAD && PAGE.matcher(line).matches();
            if (!code && !page && !APPARATUS.matcher(line).matches() && !COUNT.matcher(line).matches()) {
                kept.add(line);
            }
        }
        return kept;
    }

    /// Above the date stand the section, the headline, which is the longest line of these, and who wrote it.
    private List<String> headline(List<String> lines) {
        int date = date(lines, 0);
        if (date < 1 || date >= lines.size() || facts.title() != null) {
            return lines;
        }
        List<String> above = lines.subList(0, date);
        String headline = above.stream().max(Comparator.comparingInt(String::length)).orElse("");
        facts.title(headline, Places.HEAD);
        for (String line : above.subList(above.indexOf(headline) + 1, date)) {
            List<String> names = Bylines.names(line);
            List<String> people = names.isEmpty() && PERSON.matcher(line).matches() ? List.of(line) : names;
            people.forEach(name -> facts.author(name, Places.HEAD));
        }
        return lines.subList(date, lines.size());
    }

    private static int date(List<String> lines, int from) {
        int date = from;
        while (date < Math.min(HEAD, lines.size()) && !DateLine.isOnlyDate(lines.get(date))) {
            date++;
        }
        return date < HEAD ? date : lines.size();
    }

    /// The newer databases put the headline first, then the publisher, then the date.
    private List<String> headlineFirst(List<String> lines) {
        int date = date(lines, 0);
        if (date < 2 || date >= lines.size()) {
            return lines;
        }
        facts.title(String.join(" ", lines.subList(0, date - 1)), Places.HEAD);
        facts.outlet(lines.get(date - 1), Places.HEAD);
        facts.date(DateLine.claim(lines.get(date)));
        return lines.subList(date + 1, lines.size());
    }

    /// Takes the publisher where a database puts it: above the date and the headline, or below both.
    private List<String> masthead(List<String> lines, boolean counted) {
        if (lower) {
            return headlineFirst(lines);
        }
        boolean above = !counted && !labelled.isEmpty() && facts.title() == null;
        if (above && lines.size() > 3 && DateLine.isOnlyDate(lines.get(1))) {
            facts.outlet(lines.getFirst(), Places.HEAD);
            facts.date(DateLine.claim(lines.get(1)));
            return lines.subList(2, lines.size());
        }
        int date = date(lines, facts.title() == null ? 1 : 0);
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
