package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/// What Outlook and its servers make of mail.
class OutlookTest {
    private static final String TEXT = "The two sides met on Tuesday.";

    @Test
    void aChineseMessageIsReadAndItsDayOfSendingIsNotClaimed() {
        var read = Delivered.of(Documents.shared("corpus/hostile/tika-testMSG_chinese.msg")).articles().getFirst();

        assertTrue(read.answer().reading().title().contains("格式測試"));
        assertTrue(read.text().startsWith("陳常務理事"), read.text());
        assertNull(read.answer().reading().published());
    }

    @Test
    void attachmentsAndEnclosedMessagesComeAfterTheText() {
        var given = Delivered.of(Documents.shared("corpus/hostile/tika-testMSG_att_doc.msg")).pieces();

        assertEquals(3, given.size());
        assertTrue(String.valueOf(given.get(1).answer().name()).endsWith(".doc"), () -> given.toString());
    }

    @Test
    void whatFollowsAnEnclosedMessageIsRead() throws IOException {
        var inner = new POIFSFileSystem();
        words(inner.getRoot(), "0037", "Swap line renewed");
        words(inner.getRoot(), "1000", TEXT);
        var outer = new POIFSFileSystem();
        properties(outer.getRoot(), 32);
        words(outer.getRoot(), "0037", "For the file");
        words(outer.getRoot(), "1000", "Two more.");
        DirectoryEntry message = outer.getRoot().createDirectory("__attach_version1.0_#00000000");
        properties(message, 8);
        EntryUtils.copyNodes(inner.getRoot(), message.createDirectory("__substg1.0_3701000D"));
        DirectoryEntry file = outer.getRoot().createDirectory("__attach_version1.0_#00000001");
        properties(file, 8);
        words(file, "3707", "note.txt");
        file.createDocument("__substg1.0_37010102", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
        var bytes = new ByteArrayOutputStream();
        outer.writeFilesystem(bytes);

        assertEquals(List.of("Two more.", TEXT, TEXT), Delivered.of("a.msg", bytes.toByteArray()).pieces().stream()
                .map(Delivered.Piece::text).sorted(Comparator.comparing(String::length)).toList());
    }

    private static void properties(DirectoryEntry into, int bytes) throws IOException {
        into.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[bytes]));
    }

    private static void words(DirectoryEntry into, String property, String words) throws IOException {
        into.createDocument("__substg1.0_" + property + "001F",
                new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void aWinmailDatGivesItsFiles() {
        byte[] packed = tnef("note.txt", TEXT);
        String mail = "Subject: x\nMIME-Version: 1.0\nContent-Type: application/ms-tnef; name=winmail.dat\n"
                + "Content-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(packed) + "\n";
        var given = Delivered.of("a.eml", mail).articles();

        assertEquals("note.txt", given.getFirst().answer().name());
        assertEquals(TEXT, given.getFirst().text());
    }

    @Test
    void aMailThatIsSignedInOnePieceIsOpened() {
        byte[] mail = ("Content-Type: text/plain\n\n" + TEXT + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] data = element(0x30, join(oid(1), element(0xA0, element(0x04, mail))));
        byte[] signed = element(0x30, join(new byte[] {2, 1, 1, 0x31, 0}, data));
        byte[] whole = element(0x30, join(oid(2), element(0xA0, signed)));
        String smime = "Subject: x\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; name=smime.p7m\n"
                + "Content-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(whole) + "\n";

        assertEquals(List.of(TEXT),
                Delivered.of("a.eml", smime).articles().stream().map(Delivered.Piece::text).toList());
    }

    private static byte[] oid(int last) {
        return new byte[] {6, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, (byte) last};
    }

    private static byte[] element(int tag, byte[] content) {
        return join(new byte[] {(byte) tag, (byte) content.length}, content);
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static byte[] tnef(String name, String text) {
        byte[] title = (name + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] data = text.getBytes(StandardCharsets.US_ASCII);
        var out = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN).putInt(0x223E9F78).putShort((short) 1);
        attribute(out, 0x9002, 6, new byte[14]);
        attribute(out, 0x8010, 1, title);
        attribute(out, 0x800F, 6, data);
        byte[] whole = new byte[out.position()];
        out.flip().get(whole);
        return whole;
    }

    private static void attribute(ByteBuffer out, int id, int type, byte[] content) {
        int sum = 0;
        for (byte part : content) {
            sum += part & 0xFF;
        }
        out.put((byte) 2).putShort((short) id).putShort((short) type).putInt(content.length).put(content)
                .putShort((short) sum);
    }
}
