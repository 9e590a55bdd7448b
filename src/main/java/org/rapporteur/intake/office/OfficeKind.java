package org.rapporteur.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Source;

/// The kinds of office file, told by what is in them rather than by their name.
enum OfficeKind {
    /// A Word document since 2007, as an archive or one XML file.
    WORD,
    /// An Excel workbook since 2007.
    SHEET,
    /// A PowerPoint presentation since 2007.
    SLIDES,
    /// A document of LibreOffice and its kin, as an archive or one XML file.
    OPEN_DOCUMENT,
    /// A Word document of before 2007.
    OLD_WORD,
    /// An Excel workbook or PowerPoint presentation of before 2007.
    OLD_SHEET,
    /// A document that is encrypted whole.
    ENCRYPTED,
    /// Rich text.
    RTF;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 2048;

    /// The kind of `source`, or null if it is no office file.
    static @Nullable OfficeKind of(Source source) {
        byte[] bytes = source.bytes();
        if (starts(bytes, ZIP)) {
            return archive(source);
        }
        if (starts(bytes, OLE)) {
            return OleFile.kind(source);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.stripLeading().replace("\u00EF\u00BB\u00BF", "").startsWith("{\\rt")) {
            return RTF;
        }
        if (OldWord.isOld(bytes)) {
            return OLD_WORD;
        }
        return flat(head.replace("\0", ""));
    }

    private static @Nullable OfficeKind flat(String head) {
        boolean xml = head.contains("<?xml") || head.stripLeading().startsWith("<");
        if (xml && (head.contains("<pkg:package") || head.contains(":wordDocument") || head.contains("<w:document"))) {
            return WORD;
        }
        return xml && head.contains("<office:document") ? OPEN_DOCUMENT : null;
    }

    private static @Nullable OfficeKind archive(Source source) {
        List<String> names = Parts.of(source).names();
        if (names.stream().anyMatch(name -> name.matches("word/.*"))) {
            return WORD;
        }
        if (names.stream().anyMatch(name -> name.matches("xl/(?:workbook|worksheets/|sharedstrings).*"))) {
            return SHEET;
        }
        if (names.stream().anyMatch(name -> name.matches("ppt/(?:presentation|slides/).*"))) {
            return SLIDES;
        }
        if (names.contains("content.xml") && names.stream().anyMatch(name -> name.matches("mimetype|meta.xml|styles.xml"
                + "|meta-inf/manifest.xml"))) {
            return OPEN_DOCUMENT;
        }
        boolean cut = names.contains("[content_types].xml") || names.isEmpty();
        return cut ? byName(source.extension()) : null;
    }

    private static @Nullable OfficeKind byName(String extension) {
        return switch (extension) {
            case "docx", "docm", "dotx", "dotm", "doc" -> WORD;
            case "xlsx", "xlsm", "xls" -> SHEET;
            case "pptx", "pptm", "ppt" -> SLIDES;
            case "odt", "ods", "odp" -> OPEN_DOCUMENT;
            default -> null;
        };
    }

    private static boolean starts(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
