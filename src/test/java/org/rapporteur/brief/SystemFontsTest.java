package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.exchange.font.SystemFonts;

class SystemFontsTest {
    private static final int HEADER = 16;
    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;

    @TempDir
    private Path folder;

    @Test
    void fontsAreFoundInFoldersBelowWithoutRegardToCase() throws IOException {
        Path font = Files.createDirectories(folder.resolve("truetype/droid")).resolve("DroidSansFallbackFull.ttf");
        Files.write(font, font());

        assertEquals(
                List.of(new SystemFonts.Found(font, null)), new SystemFonts(List.of(folder)).found());
    }

    @Test
    void aFolderThatIsNotThereOffersNothing() {
        assertEquals(List.of(), new SystemFonts(List.of(folder.resolve("none"))).found());
    }

    @Test
    void aFaceOfACollectionIsPickedByName() throws IOException {
        Path collection = Files.write(folder.resolve("simsun.ttc"), collection(font()));

        try (var document = new PDDocument()) {
            List<Closeable> open = new ArrayList<>();
            PDType0Font font = Fonts.load(new SystemFonts.Found(collection, "LiberationSans"), document, open);
            assertNotNull(font);
            write(document, font, "Shown");
            document.save(new ByteArrayOutputStream());
            assertEquals("Shown", new PDFTextStripper().getText(document).strip());
            for (Closeable each : open) {
                each.close();
            }
        }
    }

    @Test
    void aFaceThatTheCollectionLacksIsPassedOver() throws IOException {
        Path collection = Files.write(folder.resolve("simsun.ttc"), collection(font()));

        try (var document = new PDDocument()) {
            assertNull(Fonts.load(new SystemFonts.Found(collection, "SimSun"), document, new ArrayList<>()));
        }
    }

    @Test
    void aDamagedFontIsPassedOver() throws IOException {
        Path font = Files.writeString(folder.resolve("simhei.ttf"), "not a font at all");

        try (var document = new PDDocument()) {
            assertNull(Fonts.load(new SystemFonts.Found(font, null), document, new ArrayList<>()));
        }
    }

    private static void write(PDDocument document, PDType0Font font, String text) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] font() throws IOException {
        String name = "/liberation/LiberationSans-Regular.ttf";
        try (InputStream in = Objects.requireNonNull(SystemFontsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    /// A collection of one face: a header, then the font with its table offsets moved along.
    private static byte[] collection(byte[] font) {
        ByteBuffer all = ByteBuffer.allocate(HEADER + font.length);
        all.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(HEADER).put(font);
        int tables = all.getShort(HEADER + 4);
        for (int i = 0; i < tables; i++) {
            int offset = HEADER + DIRECTORY + i * RECORD + 8;
            all.putInt(offset, all.getInt(offset) + HEADER);
        }
        return all.array();
    }
}
