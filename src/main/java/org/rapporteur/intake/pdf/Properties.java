package org.rapporteur.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Places;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.model.PartialDate;

/// What a document's properties say. Its dates are those of the file; only publishers' XMP says
/// when something was published.
///
/// @param title its title, or null where that is a file's name or a program's word
/// @param browser whether a browser made it from a page
record Properties(@Nullable String title, boolean browser) {
    private static final int MOST_XMP = 1 << 20;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)(?:microsoft (?:word|powerpoint|excel|office)\\b.*|untitled.*|(?:document|dokument|presentation|slide"
                    + "|layout|文档|新建.{0,12}文档|文件)\\s*\\d*|about:blank|(?:https?|file)://.*|print(?:ing)?.*|no title"
                    + "|title|.{0,3}|[^\\s\\u2E80-\\u9FFF]*"
                    + "|.*\\.(?:docx?|pdf|indd|rtf|odt|html?|qxd|pages|pptx?|txt|tmp))");
    private static final Pattern BROWSER = Pattern.compile(
            "(?i).*(?:mozilla|chrome|safari|firefox|webkit|skia/pdf|wkhtmltopdf|chromium|quartz pdfcontext.*safari).*");
    private static final Pattern NO_AUTHOR =
            Pattern.compile("(?i).*(?:\\b(?:user|admin|administrator|owner"
                    + "|unknown|anonymous|author|microsoft)\\b|\\\\).*");
    private static final List<String> PUBLISHED = List.of("prism|publicationDate", "prism|coverDate");

    /// Moves what the properties of `document` say into `facts`; the title is left for the caller
    /// to weigh.
    static Properties read(Facts facts, PDDocument document) {
        var catalog = document.getDocumentCatalog();
        PDDocumentInformation info = document.getDocumentInformation();
        facts.language(catalog.getLanguage(), Places.PROPERTIES);
        Document xmp = xmp(catalog.getMetadata());
        for (String name : PUBLISHED) {
            claim(facts, name.replace('|', ':'), text(xmp, name), DateClaim.Carrier.METADATA);
        }
        facts.outlet(text(xmp, "prism|publicationName"), "prism:publicationName");
        facts.outlet(text(xmp, "dc|publisher"), "dc:publisher");
        facts.url(text(xmp, "prism|url"), "prism:url");
        dates(facts, info, xmp);
        boolean browser = BROWSER.matcher(info.getCreator() + " " + info.getProducer()).matches();
        String title = usable(info.getTitle());
        return new Properties(title == null ? usable(text(xmp, "dc|title")) : title, browser);
    }

    /// Adds the author, whom a by-line on the page overrules.
    static void author(Facts facts, PDDocument document) {
        String author = document.getDocumentInformation().getAuthor();
        boolean name = author != null && author.strip().matches("(?s).*[\\s\\u2E80-\\u9FFF].*")
                && !NO_AUTHOR.matcher(author).matches();
        if (name && facts.authors().isEmpty()) {
            for (String one : author.split("\\s*;\\s*")) {
                facts.author(one, Places.PROPERTIES);
            }
        }
    }

    private static void dates(Facts facts, PDDocumentInformation info, Document xmp) {
        unnamed(facts, "CreationDate", info.getCreationDate());
        unnamed(facts, "ModDate", info.getModificationDate());
        claim(facts, "dc:date", text(xmp, "dc|date"), DateClaim.Carrier.UNNAMED);
    }

    private static void unnamed(Facts facts, String name, @Nullable Calendar stamp) {
        int year = stamp == null ? 0 : stamp.get(Calendar.YEAR);
        if (stamp != null && year >= 1900 && year < 2200) {
            var day = LocalDate.of(year, stamp.get(Calendar.MONTH) + 1, stamp.get(Calendar.DAY_OF_MONTH));
            facts.date(new DateClaim(PartialDate.of(day), DateClaim.Carrier.UNNAMED, null, name, null));
        }
    }

    private static void claim(Facts facts, String name, @Nullable String stamp, DateClaim.Carrier carrier) {
        PartialDate day = stamp == null ? null : Dates.civil(stamp);
        if (day != null && stamp != null) {
            facts.date(new DateClaim(day, carrier, null, name, Dates.moment(stamp)));
        }
    }

    /// The XMP packet, read without resolving anything that it names.
    private static Document xmp(@Nullable PDMetadata metadata) {
        if (metadata == null) {
            return new Document("");
        }
        try (InputStream stream = metadata.createInputStream()) {
            byte[] packet = stream.readNBytes(MOST_XMP);
            return Jsoup.parse(new String(packet, StandardCharsets.UTF_8), Parser.xmlParser());
        } catch (IOException | RuntimeException damaged) {
            return new Document("");
        }
    }

    private static @Nullable String text(Document xmp, String name) {
        Element element = xmp.selectFirst(name);
        String text = element == null ? "" : Whitespace.line(element.text());
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String usable(@Nullable String title) {
        String line = title == null ? "" : Whitespace.line(title);
        boolean gibberish = line.indexOf('\uFFFD') >= 0;
        return line.isEmpty() || gibberish || NO_TITLE.matcher(line).matches() ? null : line;
    }
}
