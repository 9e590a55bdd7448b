package org.rapporteur.intake.chronology;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The styles of a Word document: what a paragraph is by the style it bears.
final class DocxStyles {
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|titre|标题|標題|見出し)\\s*(\\d)(?:\\s.*)?");
    private static final Pattern QUOTATION =
            Pattern.compile(".*(?:quot|zitat|citation|citat|block ?text|引文|引用).*");
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String normal;

    /// A style as it is written: what it does not say is null, its parent says it.
    private static final class Style {
        private String name = "";
        private @Nullable String parent;
        private @Nullable Integer outline;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Integer indent;
        private @Nullable Integer list;
        private @Nullable Integer size;
    }

    /// What a style says once its parents are asked as well.
    ///
    /// @param heading 1 to 9, or 0 for none
    record Resolved(int heading, boolean bold, boolean italic, int indent, int list, int size,
            boolean quotation, boolean contents) {}

    /// The styles that `xml` lists; none where it is null. What comes after a broken place is
    /// not there.
    static DocxStyles read(@Nullable XMLStreamReader xml) {
        var styles = new DocxStyles();
        try {
            Style style = new Style();
            while (xml != null && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("style")) {
                        style = new Style();
                        styles.add(DocxPackage.attribute(xml, "styleId"), style, xml);
                    } else {
                        describe(style, xml);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            return styles;
        }
        return styles;
    }

    private void add(String id, Style style, XMLStreamReader xml) {
        styles.putIfAbsent(id, style);
        boolean standard = isOn(DocxPackage.attribute(xml, "default"), false);
        if (standard && DocxPackage.attribute(xml, "type").equals("paragraph")) {
            normal = id;
        }
    }

    private static void describe(Style style, XMLStreamReader xml) {
        String value = DocxPackage.attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "name" -> style.name = value.toLowerCase(Locale.ROOT);
            case "basedOn" -> style.parent = value;
            case "outlineLvl" -> style.outline = number(value, 9);
            case "b" -> style.bold = isOn(value, true);
            case "i" -> style.italic = isOn(value, true);
            case "sz" -> style.size = number(value, 0);
            case "ind" -> style.indent = indent(xml);
            case "ilvl" -> style.list = number(value, 0) + 1;
            case "numId" -> style.list = number(value, 0) == 0 ? Integer.valueOf(0) : style.list == null
                    ? Integer.valueOf(1) : style.list;
            default -> { }
        }
    }

    /// What the style `id` says; where it is null, what the style of ordinary text says.
    Resolved of(@Nullable String id) {
        Style style = styles.get(id == null ? normal : id);
        var all = new Style();
        String name = style == null ? String.valueOf(id).toLowerCase(Locale.ROOT) : style.name;
        boolean quotation = QUOTATION.matcher(name).matches();
        int heading = heading(name);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            inherit(all, style);
            heading = heading == 0 ? heading(style.name) : heading;
            style = style.parent == null ? null : styles.get(style.parent);
        }
        int outline = all.outline == null || all.outline > 8 ? 0 : all.outline + 1;
        boolean contents = name.matches("toc.*|table of contents.*|contents.*|目录.*|index \\d");
        return new Resolved(contents ? 0 : outline > 0 ? outline : heading, Boolean.TRUE.equals(all.bold),
                Boolean.TRUE.equals(all.italic), or0(all.indent), or0(all.list), or0(all.size), quotation, contents);
    }

    private static void inherit(Style all, Style from) {
        all.outline = all.outline == null ? from.outline : all.outline;
        all.bold = all.bold == null ? from.bold : all.bold;
        all.italic = all.italic == null ? from.italic : all.italic;
        all.indent = all.indent == null ? from.indent : all.indent;
        all.list = all.list == null ? from.list : all.list;
        all.size = all.size == null ? from.size : all.size;
    }

    private static int heading(String name) {
        Matcher match = HEADING.matcher(name.replaceFirst("^(heading|überschrift|titre)(\\d)", "$1 $2"));
        if (match.matches()) {
            return Integer.parseInt(match.group(1));
        }
        return name.equals("title") || name.equals("subtitle") ? 1 : 0;
    }

    /// Whether a switch of the format is on; without a value it is `absent`.
    static boolean isOn(String value, boolean absent) {
        return value.isEmpty() ? absent : !value.equals("0") && !value.equals("false") && !value.equals("off")
                && !value.equals("none");
    }

    /// The left indent that `xml` says, in twentieths of a point.
    static int indent(XMLStreamReader xml) {
        String left = DocxPackage.attribute(xml, "left");
        return number(left.isEmpty() ? DocxPackage.attribute(xml, "start") : left, 0);
    }

    /// The whole number `text`, or `otherwise`.
    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    private static int or0(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
