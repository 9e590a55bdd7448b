package org.rapporteur.intake.office;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A walk through a part's XML, as far as it is well-formed. Names are without their prefixes, so
/// that both editions of the standard, and prefixes that nobody declared, read alike. Entities are
/// never resolved.
final class Markup {
    /// Values of an attribute that switch a property off.
    private static final String OFF = "0|false|off|none";

    private final XMLStreamReader xml;
    private final Runnable damaged;

    private Markup(XMLStreamReader xml, Runnable damaged) {
        this.xml = xml;
        this.damaged = damaged;
    }

    /// Takes what a walk comes upon. All do nothing unless overridden.
    interface Visitor {
        /// An element starts; its attributes are those of `at`.
        default void start(String name, Markup at) {}

        /// An element ends.
        default void end(String name) {}

        /// Characters between tags.
        default void text(String words) {}
    }

    /// Walks through the part `name` of `parts`, if there is one.
    ///
    /// @return whether there is one
    static boolean walk(Parts parts, String name, Visitor visitor) {
        try (InputStream in = parts.open(name)) {
            if (in != null) {
                walk(in, parts::damaged, visitor);
            }
            return in != null;
        } catch (IOException broken) {
            parts.damaged();
            return true;
        }
    }

    /// Walks through `in`; `damaged` is run where it ends before its time.
    static void walk(InputStream in, Runnable damaged, Visitor visitor) throws IOException {
        try {
            new Markup(factory().createXMLStreamReader(characters(in)), damaged).walk(visitor);
        } catch (XMLStreamException broken) {
            damaged.run();
        }
    }

    /// The attribute `name` of the element that just started, with any prefix, or null.
    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (local(xml.getAttributeLocalName(i)).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// The attribute `name` as a number, or `otherwise`.
    int number(String name, int otherwise) {
        String value = attribute(name);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /// Whether the property that just started is switched on: its `val` is missing or not "0".
    boolean isOn() {
        String value = attribute("val");
        return value == null || !value.matches(OFF);
    }

    private void walk(Visitor visitor) throws XMLStreamException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.start(local(xml.getLocalName()), this);
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(local(xml.getLocalName()));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.text(xml.getText());
                    default -> { }
                }
            }
        } catch (XMLStreamException fault) {
            damaged.run();
        } finally {
            xml.close();
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        Map.of(
                        XMLInputFactory.SUPPORT_DTD, false,
                        XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false,
                        XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false,
                        XMLInputFactory.IS_NAMESPACE_AWARE, false)
                .forEach(factory::setProperty);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static Reader characters(InputStream in) throws IOException {
        var start = new PushbackInputStream(in, 2);
        byte[] mark = start.readNBytes(2);
        start.unread(mark);
        boolean wide = mark.length == 2 && (mark[0] == 0 || mark[1] == 0 || (mark[0] & 0xFE) == 0xFE);
        boolean little = wide && (mark[1] == 0 || (mark[0] & 0xFF) == 0xFF);
        Charset charset = !wide ? StandardCharsets.UTF_8
                : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return new Allowed(new InputStreamReader(start, charset));
    }

    /// Characters that XML forbids read as spaces, a byte order mark too.
    private static final class Allowed extends FilterReader {
        Allowed(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            for (int i = from; i < from + count; i++) {
                char c = into[i];
                boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
                if (control || c >= '\uFFFE' || c == '\uFEFF') {
                    into[i] = ' ';
                }
            }
            return count;
        }
    }
}
