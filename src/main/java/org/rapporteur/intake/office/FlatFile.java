package org.rapporteur.intake.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Source;

/// Office documents that are one XML file instead of an archive.
final class FlatFile {
    private static final Pattern PART = Pattern.compile("<pkg:part\\b[^>]{0,2000}?pkg:name=[\"']([^\"']{1,300})[\"']");
    private static final String DATA = "<pkg:xmlData";
    private static final String DATA_END = "</pkg:xmlData>";

    private FlatFile() {}

    /// A part within the file: from byte `start` to byte `end`.
    record Piece(String name, int start, int end) {}

    /// `source` in UTF-8, if it is in UTF-16.
    static Source narrow(Source source) {
        byte[] bytes = source.bytes();
        boolean wide = bytes.length > 2 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFE) == 0xFE);
        if (!wide) {
            return source;
        }
        Charset charset = bytes[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        byte[] narrow = new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
        return new Source(source.name(), source.url(), narrow);
    }

    /// The parts of `bytes`: those of a package, else the whole as its main part.
    static List<Piece> pieces(byte[] bytes) {
        String xml = new String(bytes, StandardCharsets.ISO_8859_1);
        var pieces = new ArrayList<Piece>();
        Matcher part = PART.matcher(xml);
        while (part.find()) {
            int data = xml.indexOf(DATA, part.end());
            int start = data < 0 ? -1 : xml.indexOf('>', data) + 1;
            if (start > 0) {
                int end = xml.indexOf(DATA_END, start);
                pieces.add(new Piece(part.group(1), start, end < 0 ? bytes.length : end));
            }
        }
        return pieces.isEmpty() ? List.of(new Piece("word/document.xml", 0, bytes.length)) : pieces;
    }
}
