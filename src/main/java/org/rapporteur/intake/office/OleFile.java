package org.rapporteur.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Source;

/// The container that Office files of before 2007 are.
final class OleFile {
    private OleFile() {}

    /// The kind of office file that `source` holds, or null if it is none.
    static @Nullable OfficeKind kind(Source source) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            return kind(files.getRoot());
        } catch (IOException | RuntimeException damaged) {
            return kind(source.bytes());
        }
    }

    private static @Nullable OfficeKind kind(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
            return null;
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return OfficeKind.OLD_WORD;
        }
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return OfficeKind.ENCRYPTED;
        }
        boolean sheet = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                || root.hasEntryCaseInsensitive("PowerPoint Document");
        return sheet ? OfficeKind.OLD_SHEET : null;
    }

    /// By the names that its directory must hold somewhere, where it cannot be followed.
    private static @Nullable OfficeKind kind(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (has(raw, "__properties_version1.0")) {
            return null;
        }
        if (has(raw, "WordDocument")) {
            return OfficeKind.OLD_WORD;
        }
        if (has(raw, "EncryptedPackage")) {
            return OfficeKind.ENCRYPTED;
        }
        return has(raw, "Workbook") || has(raw, "PowerPoint Document") ? OfficeKind.OLD_SHEET : null;
    }

    private static boolean has(String raw, String name) {
        return raw.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    /// The bytes of the stream `name` in the file `bytes`, or null where they cannot be had.
    static byte @Nullable [] stream(byte[] bytes, String name) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                var in = files.getRoot().createDocumentInputStream(name)) {
            return in.readAllBytes();
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }
}
