package org.rapporteur.intake.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// References in BibTeX and BibLaTeX. After an entry that breaks off, reading goes on at the next
/// line that starts one.
final class BibtexParser implements Parser {
    private static final Pattern START = Pattern.compile(
            "^\\s*@(?:article|book|booklet|in(?:book|collection|proceedings)|conference|manual"
                    + "|(?:masters|phd)?thesis|misc|online|electronic|proceedings|techreport|report|unpublished"
                    + "|newspaper|www|legislation|video|string|comment|preamble)\\s*[{(]",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern ENTRY = Pattern.compile("@\\s*([A-Za-z]+)\\s*[{(]");
    private static final Pattern NEXT = Pattern.compile("\\n\\s*@[A-Za-z]+\\s*[{(]");
    private static final Entry.Names NAMES = new Entry.Names(
            "entry type",
            List.of("title", "booktitle"),
            List.of("journaltitle", "journal", "booktitle", "organization", "publisher", "institution",
                    "howpublished"),
            List.of("url", "howpublished"),
            List.of("doi"),
            List.of("langid", "language"),
            List.of("date", "year"),
            List.of("volume", "number", "pages", "publisher", "isbn"));

    /// Whether `head` is the start of such a list.
    public static boolean fits(String head) {
        Matcher match = START.matcher(head);
        return match.find() && head.substring(0, match.start()).lines()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("%"));
    }

    @Override
    public Draft parse(Source source) {
        String text = Encodings.decode(source).text();
        var references = new References(source);
        Map<String, String> words = new HashMap<>();
        Matcher entry = ENTRY.matcher(text);
        int at = 0;
        while (entry.find(at)) {
            var fields = new BibtexFields(text, entry.end(), words);
            String type = entry.group(1).toLowerCase(Locale.ROOT);
            boolean whole = "comment".equals(type) || fields.read("string".equals(type) || "preamble".equals(type));
            if ("string".equals(type)) {
                words.putAll(fields.all());
            } else if (!"comment".equals(type) && !"preamble".equals(type)) {
                add(references, type, fields.all(), whole);
            }
            at = whole ? Math.max(fields.end(), entry.end()) : next(text, entry.end());
        }
        return references.draft();
    }

    private static int next(String text, int from) {
        Matcher next = NEXT.matcher(text);
        return next.find(from) ? next.start() : text.length();
    }

    private static void add(References references, String type, Map<String, String> fields, boolean whole) {
        var entry = new Entry();
        entry.type(fields.getOrDefault("entrysubtype", type));
        fields.forEach((name, value) -> entry.put(name, Latex.plain(value)));
        String names = fields.getOrDefault("author", fields.getOrDefault("editor", ""));
        for (String name : names.split("\\s+and\\s+")) {
            boolean literal = name.strip().startsWith("{");
            String plain = Latex.plain(name);
            entry.author("author", literal ? plain.replace(",", "") : plain);
        }
        String year = Latex.plain(fields.getOrDefault("year", ""));
        String month = month(Latex.plain(fields.getOrDefault("month", "")));
        if (!month.isEmpty() && year.matches("\\d{4}")) {
            String day = Latex.plain(fields.getOrDefault("day", ""));
            entry.put("date", year + "-" + month + (day.matches("\\d{1,2}") ? "-" + day : ""));
        }
        Draft draft = entry.draft(NAMES);
        references.add(draft);
        if (!whole && draft != null) {
            references.addBad();
        }
    }

    private static String month(String word) {
        if (word.matches("\\d{1,2}")) {
            return word;
        }
        String start = word.toLowerCase(Locale.ROOT);
        int place = start.length() < 3 ? -1 : "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start.substring(0, 3));
        return place < 0 || place % 3 != 0 ? "" : String.valueOf(place / 3 + 1);
    }
}
