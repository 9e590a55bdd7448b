package org.rapporteur.intake.reference;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// References in the XML that EndNote exports.
final class EndnoteParser implements Parser {
    private static final Pattern START = Pattern.compile(
            "^[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?<xml>\\s*<records>|<records>\\s*<record>", Pattern.CASE_INSENSITIVE);
    private static final Entry.Names NAMES = new Entry.Names(
            "ref-type",
            List.of("titles title", "titles short-title"),
            List.of("titles secondary-title", "periodical full-title", "publisher"),
            List.of("urls url", "urls web-urls url"),
            List.of("electronic-resource-num"),
            List.of("language"),
            List.of("pub-dates date", "dates year"),
            List.of("volume", "number", "pages", "publisher", "isbn"));

    /// Whether `head` is the start of such a list.
    public static boolean fits(String head) {
        return START.matcher(head).find();
    }

    @Override
    public Draft parse(Source source) {
        var references = new References(source);
        var xml = Jsoup.parse(Encodings.decode(source).text(), org.jsoup.parser.Parser.xmlParser());
        for (Element record : xml.select("record")) {
            var entry = new Entry();
            entry.type(record.select("ref-type").attr("name"));
            record.select("contributors > authors > author").forEach(name -> entry.author("author", name.text()));
            for (List<String> names : List.of(NAMES.title(), NAMES.outlet(), NAMES.url(), NAMES.doi(),
                    NAMES.language(), NAMES.place())) {
                names.forEach(name -> entry.put(name, text(record, name)));
            }
            String year = text(record, "dates year");
            String day = text(record, "pub-dates date");
            entry.put("dates year", year);
            entry.put("pub-dates date", day.matches(".*\\d{4}.*") || year.isEmpty() ? day : day + " " + year);
            references.add(entry.draft(NAMES));
        }
        return references.draft();
    }

    private static String text(Element record, String path) {
        Element found = record.selectFirst(path);
        return found == null ? "" : found.text();
    }
}
