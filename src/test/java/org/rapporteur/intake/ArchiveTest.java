package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Archives, mailboxes and feeds: what holds documents rather than being one.
class ArchiveTest {
    private static final byte[] TEXT = "The two sides met on Tuesday.".getBytes(StandardCharsets.UTF_8);

    @Test
    void aListOfSubscriptionsIsNoArticle() {
        assertEquals("intake.no-text", Documents.problem("subscriptions.opml", ("<?xml version='1.0'?><opml version='2.0'>"
                + "<head><title>My many subscriptions</title></head><body><outline text='News'/></body></opml>")
                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void membersKeepTheirBareNamesAndPicturesAreLeftAside() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, TEXT, "../../etc/a.txt", "C:\\x\\b.txt", "__MACOSX/._a.txt",
                "page.html", "page_files/style.css", "page_files/frame.html", "logo.png", ".DS_Store");
        var given = Delivered.of("a.zip", zip);

        assertEquals(List.of("a.txt", "b.txt", "page.html"),
                given.pieces().stream().map(piece -> piece.answer().name()).toList());
    }

    @Test
    void aChineseNameIsReadAsItWasWritten() throws IOException {
        byte[] zip = zip(Charset.forName("GBK"), TEXT, "中美关系的新闻.txt");

        assertEquals("中美关系的新闻.txt", Delivered.of("a.zip", zip).pieces().getFirst().answer().name());
    }

    @Test
    void aLockedMemberSaysSoAndTheOthersAreRead() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, TEXT, "a.txt", "b.txt");
        // The first member's flag, in its own head and in the list.
        zip[6] |= 1;
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;

        assertEquals(List.of("intake.encrypted", "29 characters"), Delivered.of("a.zip", zip).outcomes());
    }

    @Test
    void aBombEndsInASentence() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, new byte[60 << 20], "a.txt");

        assertEquals(List.of("intake.expands"), Delivered.of("a.zip", zip).outcomes());
    }

    @Test
    @Tag("fuzz")
    void tooManyMembersEndInASentence() throws IOException {
        String[] names = new String[10_100];
        Arrays.setAll(names, i -> i + ".txt");
        byte[] zip = zip(StandardCharsets.UTF_8, TEXT, names);
        var outcomes = Delivered.of("a.zip", zip).outcomes();

        assertEquals(10_001, outcomes.size());
        assertEquals("intake.too-many", outcomes.getLast());
    }

    @Test
    void anArchiveCutOffGivesWhatIsWhole() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, TEXT, "a.txt", "b.txt", "c.txt");
        var outcomes = Delivered.of("a.zip", Arrays.copyOf(zip, zip.length * 2 / 5)).outcomes();

        assertEquals("29 characters", outcomes.getFirst());
        assertEquals("intake.cut-off", outcomes.getLast());
    }

    @Test
    void whatOnlyStartsLikeAnArchiveIsDamaged() {
        assertEquals(List.of("intake.damaged"), Delivered.of("a.zip", "PK\u0003\u0004 and so on").outcomes());
    }

    @Test
    void aWordDocumentIsNoArchive() throws IOException {
        byte[] word = zip(StandardCharsets.UTF_8, TEXT, "[Content_Types].xml", "word/document.xml");
        var outcomes = Delivered.of("a.docx", word).pieces();

        assertEquals(1, outcomes.size());
        assertTrue(outcomes.stream().noneMatch(piece -> "document.xml".equals(piece.answer().name())));
    }

    @Test
    void tarAndGzipAreUnpacked() throws IOException {
        var tar = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(new GZIPOutputStream(tar))) {
            var entry = new TarArchiveEntry("folder/a.txt");
            entry.setSize(TEXT.length);
            out.putArchiveEntry(entry);
            out.write(TEXT);
            out.closeArchiveEntry();
        }
        var single = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(single)) {
            out.write(TEXT);
        }

        assertEquals("a.txt", Delivered.of("a.tar.gz", tar.toByteArray()).pieces().getFirst().answer().name());
        assertEquals("b.txt", Delivered.of("b.txt.gz", single.toByteArray()).pieces().getFirst().answer().name());
    }

    @Test
    void eachMailOfAMailboxIsAnArticle() {
        String mails = "From a@b.org Mon Jun 01 10:00:00 2009\nSubject: Talks\nContent-Length: 3\n\n"
                + "The two sides met.\n>From there they went on.\n\n"
                + "From a@b.org Mon Jun 02 10:00:00 2009\nSubject: More talks\n\nFrom now on they meet.\n";
        var given = Delivered.of("a.mbox", mails).articles();

        assertEquals(List.of("message 1 (Talks).eml", "message 2 (More talks).eml"),
                given.stream().map(piece -> piece.answer().name()).toList());
        assertEquals("The two sides met.\n\nFrom there they went on.", given.getFirst().text());
    }

    @Test
    void theEntriesOfAFeedAreArticles() {
        String feed = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <rss><channel><title>Example News</title><item><title>They met</title>
                <link>https://news.example.org/met</link><pubDate>Tue, 11 Nov 2025 09:00:00 GMT</pubDate>
                <description>&lt;p&gt;The two sides met. &amp;x; &x;&lt;/p&gt;</description></item>
                <item><title>They met again</title><link>https://news.example.org/again</link></item></channel></rss>
                """;
        var given = Delivered.of("feed.xml", feed).articles();
        var first = given.getFirst().answer().reading();

        assertEquals(2, given.size());
        assertEquals("They met 2025-11-11 Example News https://news.example.org/met",
                first.title() + " " + first.published() + " " + first.outlet() + " " + first.url());
        assertTrue(given.getFirst().text().startsWith("The two sides met."));
        assertTrue(given.stream().noneMatch(piece -> piece.text().contains("root:")));
    }

    @Test
    void entitiesThatMultiplyAreNotResolved() {
        var bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE t [<!ENTITY a0 'lol lol lol'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" '").append("&a%d;".formatted(i - 1).repeat(10)).append("'>");
        }
        bomb.append("]><t><p>The two sides met on Tuesday. &a29;</p></t>");
        var given = Delivered.of("a.xml", bomb.toString()).articles().getFirst();

        assertTrue(given.text().contains("The two sides met on Tuesday.") && given.text().length() < 3_000);
    }

    private static byte[] zip(Charset names, byte[] content, String... members) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (String member : members) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        int at = 0;
        while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
            at++;
        }
        return at;
    }
}
