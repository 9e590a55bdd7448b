package org.rapporteur.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;

/// A ZIP archive. Its list of members is read first; where that is damaged, the members are read
/// as they follow on each other.
public final class ZipParser implements Parser {
    private static final byte[] LOCAL = {'P', 'K', 3, 4};
    private static final String NAMED =
            "do[ct][xm]|xl[st][xm]|xlsb|pp[ts][xm]|pot[xm]|od[tspg]|ott|epub|pages|numbers";
    private static final byte[] EMPTY = {'P', 'K', 5, 6};

    /// Whether `source` is a ZIP archive, and not a document that is made of one.
    public static boolean fits(Source source) {
        return (starts(source.bytes(), LOCAL) || starts(source.bytes(), EMPTY)) && !isDocument(source);
    }

    /// Whether `source` is a document whose format is a ZIP archive within: Word, Excel,
    /// OpenDocument, EPUB.
    public static boolean isDocument(Source source) {
        byte[] bytes = source.bytes();
        if (!starts(bytes, LOCAL)) {
            return false;
        }
        if (source.extension().matches(NAMED)) {
            return true;
        }
        int length = Math.min(60, bytes.length);
        String first = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (first.substring(Math.min(30, length)).matches("(?s)(?:\\[Content_Types\\]\\.xml|_rels/|mimetype).*")) {
            return true;
        }
        try (ZipFile zip = open(bytes)) {
            return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("META-INF/manifest.xml") != null
                    && zip.getEntry("content.xml") != null;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    @Override
    public Draft parse(Source source) {
        byte[] bytes = source.bytes();
        try {
            // Nothing but memory is open, so that it may stay open while the members are walked.
            ZipFile zip = open(bytes);
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            var names = entries.stream().map(ZipNames::of).toList();
            var members = new Members(source.label(), bytes.length, names);
            return Draft.holding(() -> entries.stream()
                    .filter(entry -> members.isDocument(ZipNames.of(entry)))
                    .map(entry -> member(zip, entry, members))
                    .iterator());
        } catch (IOException | RuntimeException damaged) {
            return Draft.holding(() -> new InOrder(source));
        }
    }

    private static Enclosed member(ZipFile zip, ZipArchiveEntry entry, Members members) {
        String name = ZipNames.of(entry);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Members.refusal(name, "intake.encrypted");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in == null ? Members.refusal(name, "intake.damaged") : members.read(name, in);
        } catch (IOException damaged) {
            return Members.refusal(name, "intake.damaged");
        }
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setCharset(ZipNames.OLD)
                .get();
    }

    private static boolean starts(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
