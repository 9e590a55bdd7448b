package org.rapporteur.intake.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.clippings.ClippingTables;
import org.rapporteur.intake.document.Bundle;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.Warning;

/// Markdown with or without a YAML head.
public final class MarkdownParser implements Parser {
    private static final Pattern HEADED = Pattern.compile("(?m)^(?=#{1,6}\\s)");
    private static final Pattern RULE = Pattern.compile("(?m)^\\|(?:\\s*:?-+:?\\s*\\|)+\\s*$");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern YAML_START = Pattern.compile("^---[ \\t]*\\r?\\n(?:[ \\w-]+:.*\\r?\\n)");

    private static final int RECORD_WITHIN = 3_000;
    private static final Pattern RECORD = Pattern.compile(
            "\\R(id: [0-9a-f]{32}\\R(?:[a-z_]+:[^\\r\\n]*\\R){1,40})type_: \\d+\\s*$");

    /// Whether `source` is Markdown: named so, or with a YAML head.
    public static boolean fits(Source source) {
        return source.extension().matches("md|markdown|mdown") || YAML_START.matcher(source.head()).find();
    }

    @Override
    public Draft parse(Source source) {
        Encodings.Decoded decoded = Encodings.decode(source);
        var facts = new Facts();
        String text = withoutRecord(facts, decoded.text());
        int start = YamlHead.read(facts, text);
        Draft listed = listed(text.substring(start), decoded.warnings());
        if (listed != null) {
            return listed;
        }
        List<Draft> bundled = start > 0 ? List.of() : bundled(text);
        if (!bundled.isEmpty()) {
            return Draft.all(bundled, decoded.warnings());
        }
        List<String> all = MarkdownText.paragraphs(text.substring(start));
        List<String> paragraphs = Furniture.without(all);
        List<String> body = start > 0 && facts.title() != null
                ? withoutTitle(facts, paragraphs)
                : TextHead.read(facts, paragraphs);
        return new Draft(facts, body, decoded.warnings());
    }

    /// `text` without what a notebook keeps of a note below it: its number, its days, where it was found.
    private static String withoutRecord(Facts facts, String text) {
        int start = Math.max(0, text.length() - RECORD_WITHIN);
        Matcher record = RECORD.matcher(text).region(start, text.length());
        if (!record.find()) {
            return text;
        }
        record.group(1).lines().filter(line -> line.startsWith("source_url: "))
                .forEach(line -> facts.url(line.substring("source_url: ".length()), "source_url"));
        return text.substring(0, record.start());
    }

    /// The articles that the tables of `text` list, or null where they list none.
    private static @Nullable Draft listed(String text, List<Warning> warnings) {
        if (!RULE.matcher(text).find()) {
            return null;
        }
        var tables = new ClippingTables();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("|")) {
                tables.beside(line);
            } else if (!RULE.matcher(line).matches()) {
                String row = line.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
                tables.row(Stream.of(BAR.split(row, -1)).map(cell -> String.join(" ", MarkdownText.paragraphs(cell)))
                        .map(cell -> new Sheet.Cell(cell, null, null)).toList());
            }
        }
        return tables.draft(warnings);
    }

    /// The articles of a review, each below a heading.
    private static List<Draft> bundled(String text) {
        var lines = new ArrayList<String>();
        var headings = new HashSet<Integer>();
        for (String part : HEADED.split(text)) {
            headings.add(lines.size());
            lines.addAll(MarkdownText.paragraphs(part));
        }
        return headings.size() < 2 ? List.of() : Bundle.underHeadings(lines, headings::contains);
    }

    /// A title that stands in the head and again above the text is one title.
    private static List<String> withoutTitle(Facts facts, List<String> paragraphs) {
        boolean repeated = paragraphs.size() > 1 && paragraphs.getFirst().equalsIgnoreCase(facts.title());
        return repeated ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    }
}
