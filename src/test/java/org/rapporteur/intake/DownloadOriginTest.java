package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadOriginTest {
    private static final String ADDRESS = "https://example.org/briefing-room/2024/01/27/readout-of-a-meeting/";

    @TempDir
    private Path folder;

    @Test
    void theAttributeOfALinuxDownloadIsItsAddress() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "<p>Talks</p>");
        var view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        assumeTrue(view != null, "no attributes here");
        try {
            view.write("xdg.origin.url", ByteBuffer.wrap(ADDRESS.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException refused) {
            assumeTrue(false, "this file system keeps no attributes");
        }

        assertEquals(ADDRESS, DownloadOrigin.of(file));
    }

    @Test
    void aFileWithoutANoteHasNoAddress() throws IOException {
        assertNull(DownloadOrigin.of(Files.writeString(folder.resolve("a.html"), "<p>Talks</p>")));
        assertNull(DownloadOrigin.of(folder.resolve("absent.html")));
    }

    @Test
    void theListOfMacOsNamesTheAddressFirst() throws IOException {
        var list = new ByteArrayOutputStream();
        list.write("bplist00".getBytes(StandardCharsets.ISO_8859_1));
        list.write(new byte[] {(byte) 0xA2, 1, 2, 0x5F, 0x10, (byte) ADDRESS.length()});
        list.write(ADDRESS.getBytes(StandardCharsets.ISO_8859_1));
        list.write(0x53);
        list.write("abc".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(ADDRESS, DownloadOrigin.inPropertyList(list.toByteArray()));
        assertNull(DownloadOrigin.inPropertyList(new byte[] {1, 2, 3}));
    }

    @Test
    void theZoneOfWindowsNamesTheAddress() {
        assertEquals(ADDRESS, DownloadOrigin.inZone("[ZoneTransfer]\r\nZoneId=3\r\nReferrerUrl=https://example.org/\r\n"
                + "HostUrl=" + ADDRESS + "\r\n"));
        assertNull(DownloadOrigin.inZone("[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=about:internet\r\n"));
    }
}
