package org.rapporteur.intake.reference;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// References in the RDF that Zotero exports. Notes and attachments are none.
final class ZoteroParser implements Parser {
    private static final Pattern START = Pattern.compile("<rdf:RDF\\b[^>]*\\bzotero\\.org/namespaces/export");
    private static final Entry.Names NAMES = new Entry.Names(
            "z:itemType",
            List.of("dc:title", "z:shortTitle"),
            List.of("dcterms:isPartOf dc:title", "dc:publisher foaf:name"),
            List.of("dc:identifier dcterms:URI rdf:value"),
            List.of("dc:identifier"),
            List.of("z:language"),
            List.of("dc:date"),
            List.of("prism:volume", "prism:number", "bib:pages"));

    /// Whether `head` is the start of such a list.
    static boolean fits(String head) {
        return START.matcher(head).find();
    }

    @Override
    public Draft parse(Source source) {
        var references = new References(source);
        var xml = Jsoup.parse(Encodings.decode(source).text(), org.jsoup.parser.Parser.xmlParser());
        for (Element item : xml.select("rdf|RDF > *")) {
            String type = text(item, "z:itemType");
            if (!type.isEmpty() && !type.matches("attachment|note|annotation")) {
                references.add(entry(item, type).draft(NAMES));
            }
        }
        return references.draft();
    }

    private static Entry entry(Element item, String type) {
        var entry = new Entry();
        entry.type(type);
        for (List<String> names : List.of(NAMES.title(), NAMES.outlet(), NAMES.url(), NAMES.language(), NAMES.date(),
                NAMES.place())) {
            names.forEach(name -> entry.put(name, text(item, name)));
        }
        item.children().stream()
                .filter(child -> child.tagName().equals("dc:identifier"))
                .forEach(child -> entry.put("dc:identifier", child.ownText().replaceFirst("(?i)^DOI ", "doi:")));
        item.select("> bib|authors foaf|Person").forEach(person -> entry.author(
                "bib:authors", name(text(person, "foaf:surname"), text(person, "foaf:givenName"))));
        return entry;
    }

    private static String name(String family, String given) {
        return given.isEmpty() ? family : family + ", " + given;
    }

    /// The words at `path`: the tags from a child of `item` inwards, divided by spaces.
    private static String text(Element item, String path) {
        String query = "> " + path.replace(':', '|');
        Element found = item.selectFirst(query);
        return found == null ? "" : found.text();
    }
}
