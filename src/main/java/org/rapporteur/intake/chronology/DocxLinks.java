package org.rapporteur.intake.chronology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The link that the words being read stand in: an element around them, or a field that may
/// begin in one paragraph and end in another.
final class DocxLinks {
    private static final Pattern FIELD = Pattern.compile(
            "^\\s*HYPERLINK\\s+(?:(?:\\\\[mnt]|\\\\o\\s+\"[^\"]*\")\\s+)*(?:\"([^\"]*)\"|([^\\s\\\\\"]\\S*))?(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\\\l\\s+\"?([^\"\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_FIELDS = 1000;

    private final Map<String, DocxPackage.Relation> relations;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final Deque<String> elements = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean shown;
        private String address = "";
        private boolean contents;
    }

    DocxLinks(Map<String, DocxPackage.Relation> relations) {
        this.relations = relations;
    }

    /// An element of the kind `w:hyperlink` begins.
    ///
    /// @return whether it leads somewhere, be it to a place in the document
    boolean begin(XMLStreamReader xml) {
        String id = DocxPackage.attribute(xml, "id");
        String anchor = DocxPackage.attribute(xml, "anchor");
        DocxPackage.Relation relation = relations.get(id);
        String target = relation == null ? "" : relation.target().strip();
        if (!target.isEmpty() && !anchor.isEmpty() && !target.contains("#")) {
            target += '#' + anchor;
        }
        elements.push(target.startsWith("#") ? "" : target);
        return !target.isEmpty() || !anchor.isEmpty();
    }

    /// A field in one element begins.
    void beginSimple(XMLStreamReader xml) {
        elements.push(address(DocxPackage.attribute(xml, "instr")));
    }

    /// The element of the last link ends.
    void end() {
        elements.poll();
    }

    /// A sign of a field: it begins, its result begins, or it ends.
    void sign(String type) {
        Field field = fields.peek();
        if (type.equals("begin") && fields.size() < MOST_FIELDS) {
            fields.push(new Field());
        } else if (field != null && type.equals("separate")) {
            field.shown = true;
            field.address = address(field.code.toString());
            field.contents = field.code.toString().strip().toUpperCase(java.util.Locale.ROOT).startsWith("TOC");
        } else if (field != null && type.equals("end")) {
            fields.pop();
        }
    }

    /// A piece of the code of a field.
    void code(String piece) {
        Field field = fields.peek();
        if (field != null && field.code.length() < 1 << 16) {
            field.code.append(piece);
        }
    }

    /// Whether the words now read are a field's code, which is not shown.
    boolean inCode() {
        return fields.stream().anyMatch(field -> !field.shown);
    }

    /// Whether the words now read are a table of contents.
    boolean inContents() {
        return fields.stream().anyMatch(field -> field.contents);
    }

    /// Where the words now read lead to, or null.
    @Nullable String address() {
        for (String element : elements) {
            if (!element.isEmpty()) {
                return element;
            }
        }
        return fields.stream().map(field -> field.address).filter(one -> !one.isEmpty()).findFirst().orElse(null);
    }

    private static String address(String code) {
        Matcher match = FIELD.matcher(code);
        if (!match.matches()) {
            return "";
        }
        String target = match.group(1) != null ? match.group(1) : match.group(2) == null ? "" : match.group(2);
        Matcher place = PLACE.matcher(match.group(3));
        if (!target.isEmpty() && place.find() && !target.contains("#")) {
            target += '#' + place.group(1);
        }
        return target.strip();
    }
}
