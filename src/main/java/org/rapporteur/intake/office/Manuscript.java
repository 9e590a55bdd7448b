package org.rapporteur.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.clippings.ClippingTables;
import org.rapporteur.intake.document.Bundle;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.intake.document.Wrapping;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;

/// What a word processor's document says, whatever its format, on the way to a [Draft].
///
/// The title is the paragraph styled so; else a leading heading; else the property of the file if
/// the text says it too; else the first line that looks like one; else the property. The file's
/// own dates say when the file was made and never stand alone.
final class Manuscript {
    private static final int HEAD = 8;
    private static final int MOST_TEXT = 32 << 20;
    private static final int LONGEST_TITLE = 400;
    private static final String JUNK_TITLE = "(?i)microsoft word.*|(?:document|dokument|slide|book|文档|文檔|幻灯片)\\s*\\d*"
            + "|untitled.*|title|titel|no title|powerpoint[ -]pr.sentation|presentation\\d*|.*\\.(?:docx?|dotx?|rtf"
            + "|odt|tmp|pdf|html?)|\\W*|.{1,3}|normal|template|word document|标题|无标题|未命名.*";
    private static final String NO_PERSON = "(?i).*\\b(?:user|administrator|admin|owner|windows|microsoft|office|pc"
            + "|unknown|author|python-docx|lenovo|dell|hp|system|apache|poi|default|test)\\b.*";

    private final Source source;
    private final Facts facts = new Facts();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private @Nullable String propertyTitle;
    private @Nullable String propertyAuthor;
    private ClippingTables tables = new ClippingTables();
    private boolean damaged;
    private boolean table;
    private long length;

    /// The manuscript of `source`, still empty.
    Manuscript(Source source) {
        this.source = source;
        facts.url(source.url(), Places.ADDRESS);
    }

    /// Adds a paragraph.
    ///
    /// @throws UserProblem if there is more text than in any document
    void add(Paragraph paragraph) {
        length += paragraph.text().length();
        if (length > MOST_TEXT) {
            throw new UserProblem("intake.expands", source.label());
        }
        paragraphs.add(paragraph);
    }

    /// Adds paragraphs.
    void addAll(List<Paragraph> more) {
        more.forEach(this::add);
    }

    /// Adds a line of the running heads and feet, which are no text but may tell facts.
    void margin(String line) {
        margins.add(Whitespace.line(line));
    }

    /// The title that the file's properties give.
    void title(@Nullable String value) {
        propertyTitle = propertyTitle == null ? value : propertyTitle;
    }

    /// The author that the file's properties give.
    void author(@Nullable String value) {
        propertyAuthor = propertyAuthor == null ? value : propertyAuthor;
    }

    /// The language that the file's properties give.
    void language(@Nullable String value) {
        facts.language(value, Places.PROPERTIES);
    }

    /// A date of the file, called `name` in its properties.
    void fileDate(String name, @Nullable String stamp) {
        PartialDate day = stamp == null ? null : Dates.civil(stamp);
        if (day != null && day.earliest().getYear() > 1980) {
            facts.date(new DateClaim(day, DateClaim.Carrier.UNNAMED, null, name, Dates.moment(stamp)));
        }
    }

    /// Notes that the document is damaged.
    void damaged() {
        damaged = true;
    }

    /// Notes that its paragraphs are the rows of a table, and no lines of a headline, a day and a name.
    void table() {
        table = true;
    }

    /// The tables among the paragraphs.
    void tables(ClippingTables all) {
        tables = all;
    }

    /// How many characters there are.
    long length() {
        return length;
    }

    /// What all this makes.
    ///
    /// @throws UserProblem if there is no text
    Draft draft() {
        List<Paragraph> lines = paragraphs.stream().flatMap(Manuscript::lines).toList();
        if (lines.isEmpty()) {
            throw new UserProblem(damaged ? "intake.damaged" : "intake.no-text", source.label());
        }
        Draft listed = tables.draft(warnings());
        if (listed != null) {
            return listed;
        }
        List<Draft> bundled = bundled(lines);
        if (!bundled.isEmpty()) {
            return Draft.all(bundled, warnings());
        }
        List<String> body = Furniture.without(body(lines));
        List<String> rest = table ? body : TextHead.read(facts, body);
        facts.title(usableTitle(), Places.PROPERTIES);
        readMargins();
        readAuthor();
        List<String> text = rest.isEmpty() ? lines.stream().map(Paragraph::text).toList() : rest;
        return new Draft(facts, text, warnings());
    }

    private List<Warning> warnings() {
        return damaged ? List.of(Warning.of("document-damaged")) : List.of();
    }

    /// The articles where this is the export of a press database or a review that heads each of its articles.
    private static List<Draft> bundled(List<Paragraph> lines) {
        List<String> texts = lines.stream().map(Paragraph::text).toList();
        List<Draft> parted = Bundle.articles(texts.stream().flatMap(text -> Stream.of(text, "")).toList());
        return parted.isEmpty()
                ? Bundle.underHeadings(texts, i -> lines.get(i).role() == Paragraph.Look.HEADING)
                : parted;
    }

    private static Stream<Paragraph> lines(Paragraph paragraph) {
        List<String> lines = paragraph.text().indexOf('\n') < 0 && paragraph.text().indexOf('\r') < 0
                ? List.of(Whitespace.line(paragraph.text()))
                : Wrapping.paragraphs(paragraph.text());
        return lines.stream().filter(line -> !line.isEmpty()).map(line -> new Paragraph(line, paragraph.role()));
    }

    /// The paragraphs without those that only say the title, the date or the author again.
    private List<String> body(List<Paragraph> lines) {
        takeTitle(lines);
        var body = new ArrayList<String>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Paragraph line = lines.get(i);
            boolean taken = i < HEAD && (same(line.text(), facts.title()) || takesRole(line));
            if (!taken) {
                body.add(line.text());
            }
        }
        return body;
    }

    private void takeTitle(List<Paragraph> lines) {
        List<Paragraph> head = lines.subList(0, Math.min(HEAD, lines.size()));
        String titled = joined(head.stream().filter(line -> line.role() == Paragraph.Look.TITLE).toList());
        facts.title(titled, Places.HEAD);
        head.stream().filter(line -> same(line.text(), usableTitle())).findFirst()
                .ifPresent(line -> facts.title(line.text(), Places.HEAD));
        head.stream().filter(line -> !DateLine.isOnlyDate(line.text()) && Outlets.named(line.text()) == null)
                .findFirst()
                .filter(line -> line.role() == Paragraph.Look.HEADING && line.text().length() <= LONGEST_TITLE)
                .ifPresent(line -> facts.title(line.text(), Places.HEADING));
    }

    private static @Nullable String joined(List<Paragraph> titles) {
        if (titles.isEmpty()) {
            return null;
        }
        String all = String.join(" ", titles.stream().map(Paragraph::text).distinct().toList());
        return all.length() <= LONGEST_TITLE ? all : titles.getFirst().text();
    }

    private boolean takesRole(Paragraph line) {
        switch (line.role()) {
            case TITLE -> {
                String title = facts.title();
                return title != null && title.contains(line.text());
            }
            case DATE -> {
                DateClaim claim = DateLine.claim(line.text());
                facts.date(claim);
                return claim != null;
            }
            case AUTHOR -> {
                Stream.of(line.text().split("\\s*(?:,|;| and )\\s*"))
                        .forEach(name -> facts.author(name, Places.HEAD));
                return line.text().length() <= 80;
            }
            default -> {
                return false;
            }
        }
    }

    /// Who made the file wrote it, unless the text names somebody else: an officer pastes what others wrote.
    private void readAuthor() {
        boolean person = propertyAuthor != null
                && propertyAuthor.strip().contains(" ") && !propertyAuthor.matches(NO_PERSON);
        if (person && facts.authors().isEmpty() && facts.outlet() == null) {
            Stream.of(propertyAuthor.split(";")).forEach(name -> facts.author(name, Places.PROPERTIES));
        }
    }

    private void readMargins() {
        for (String line : margins.subList(0, Math.min(margins.size(), 2 * HEAD))) {
            facts.outlet(Outlets.named(line), Places.HEAD);
            facts.url(line, Places.HEAD);
        }
    }

    private @Nullable String usableTitle() {
        String title = propertyTitle == null ? "" : Whitespace.line(propertyTitle);
        return title.length() > LONGEST_TITLE || title.matches(JUNK_TITLE) ? null : title;
    }

    private static boolean same(String line, @Nullable String title) {
        return title != null && letters(line).equals(letters(title)) && !letters(line).isEmpty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
