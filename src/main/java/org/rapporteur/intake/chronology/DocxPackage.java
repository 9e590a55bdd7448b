package org.rapporteur.intake.chronology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// The parts of a Word document or a sheet that are needed here, unpacked within limits.
final class DocxPackage {
    private static final int MOST_BYTES = 96 << 20;
    private static final int MOST_PARTS = 4096;

    private final Map<String, byte[]> parts;

    private DocxPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /// Whether `bytes` begin as such a document does.
    static boolean looksLike(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// Unpacks the XML of `bytes`; pictures and whatever else is in there stay packed. What comes
    /// after a broken place is not there.
    ///
    /// @throws UserProblem if it unpacks to more than any desk's document does
    static DocxPackage of(byte[] bytes) {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int left = MOST_BYTES;
            ZipEntry entry = zip.getNextEntry();
            for (int count = 0; entry != null && count < MOST_PARTS; count++) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    byte[] part = zip.readNBytes(left + 1);
                    left -= part.length;
                    if (left < 0) {
                        throw new UserProblem("chronology.unpacked", MOST_BYTES >> 20);
                    }
                    parts.putIfAbsent(name, part);
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException broken) {
            if (parts.isEmpty()) {
                throw UserProblem.because(broken, "chronology.broken");
            }
        }
        return new DocxPackage(parts);
    }

    /// The name of the main part, or null where this is no document.
    @Nullable String main() {
        for (Relation relation : relations("").values()) {
            if (relation.type().endsWith("/officeDocument")) {
                return resolve("", relation.target());
            }
        }
        return parts.containsKey("word/document.xml") ? "word/document.xml" : null;
    }

    /// The part that the main part calls its `type`, or null.
    @Nullable String partOf(String main, String type) {
        return relations(main).values().stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(relation -> resolve(main, relation.target()))
                .findFirst().orElse(null);
    }

    /// Reads a part, if there is one.
    ///
    /// @throws XMLStreamException if it cannot be begun
    @Nullable XMLStreamReader open(@Nullable String name) throws XMLStreamException {
        byte[] part = name == null ? null : parts.get(name.toLowerCase(Locale.ROOT));
        if (part == null) {
            return null;
        }
        InputStream in = new ByteArrayInputStream(part);
        return factory().createXMLStreamReader(in);
    }

    /// What the part `name` points to, by the name that it uses for it.
    Map<String, Relation> relations(String name) {
        int slash = name.lastIndexOf('/') + 1;
        String rels = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
        var relations = new HashMap<String, Relation>();
        try {
            XMLStreamReader xml = open(rels);
            while (xml != null && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                    relations.put(attribute(xml, "Id"), new Relation(
                            attribute(xml, "Type"), attribute(xml, "Target"),
                            attribute(xml, "TargetMode").equals("External")));
                }
            }
        } catch (XMLStreamException broken) {
            return relations;
        }
        return relations;
    }

    /// A pointer of one part.
    ///
    /// @param type an address that ends in what it is
    /// @param target where it points to
    /// @param external whether that is outside of the document
    record Relation(String type, String target, boolean external) {}

    /// The attribute `name`, whatever its namespace, or an empty string.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String resolve(String from, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return from.substring(0, from.lastIndexOf('/') + 1) + target.replaceFirst("^\\./", "");
    }

    /// Neither a document type nor an entity of its making is looked at.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
