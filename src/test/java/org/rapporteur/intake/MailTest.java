package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Clippings as they are mailed around.
class MailTest {
    private static final String ARTICLE = """
            BEIJING — The commerce ministry said on Tuesday that it would tighten controls on exports of
            precursor chemicals used to make fentanyl, a step that Washington has sought for months as
            part of a wider deal on trade and drugs.

            The measures take effect on December 1 and cover thirteen substances, the ministry said in a
            statement, adding that exporters would need a licence for shipments to North America.
            """;
    private static final String HEAD = """
            From: Jane Officer <jane.officer@state.gov>
            To: desk@example.org
            Date: Wed, 12 Nov 2025 08:00:00 -0500
            """;
    private static final String ZH = "外交部发言人10日在例行记者会上表示，中方愿同美方在相互尊重、平等互利基础上开展禁毒合作，"
            + "落实两国元首达成的重要共识，推动两国关系稳定、健康、可持续发展。";

    @Test
    void eachStoryOfANewsletterIsAnArticleWhereItsTextIsThere() {
        String text = "<p>" + "The two ministers opened the tunnel on Monday, four years after the first plans. ".repeat(6)
                + "</p>";
        String two = "<p>Daily brief</p><p>Tuesday, March 3, 2026</p><h2><a href='https://n.example/1'>Tunnel opened</a></h2>" + text
                + "<h2><a href='https://n.example/2'>Unions want time</a></h2>" + text;
        String mail = "Subject: Daily brief\nFrom: Brief <brief@n.example>\nContent-Type: text/html\n\n<html><body>";

        assertEquals(List.of("Tunnel opened 2026-03-03 https://n.example/1",
                        "Unions want time 2026-03-03 https://n.example/2"),
                Delivered.of("a.eml", mail + two).articles().stream().map(piece -> piece.answer().reading())
                        .map(one -> one.title() + " " + one.published() + " " + one.url()).toList());
        assertEquals(1, Delivered.of("a.eml", mail + two.replace(text, "<p>A word on the tunnel.</p>")).articles().size());
    }

    @Test
    void aForwardedArticleLosesTheMailAroundIt() {
        var read = mail("Fwd: Controls tightened on fentanyl precursors", """
                FYI - worth reading before tomorrow.

                Jane

                ---------- Forwarded message ---------
                From: Bob Smith <bob@gmail.com>
                Date: Tue, Nov 11, 2025 at 9:12 PM
                Subject: Controls tightened on fentanyl precursors
                To: Jane Officer <jane.officer@state.gov>

                https://www.reuters.com/world/china/controls-tightened/

                Controls tightened on fentanyl precursors
                By Mei Mei Chu | November 10, 2025

                """ + ARTICLE + "\n-- \nBob Smith\nAnalyst\n+1 202 555 0100\n");

        assertEquals("Controls tightened on fentanyl precursors", read.title());
        assertEquals("2025-11-10", read.published());
        assertEquals("Reuters", read.outlet());
        assertEquals(List.of("Mei Mei Chu"), read.authors());
        assertEquals("https://www.reuters.com/world/china/controls-tightened/", read.url());
    }

    @Test
    void onlyTheTextOfAForwardedArticleIsKept() {
        String text = text("WG: Kontrollen", """
                Liebe Kollegen,

                zur Kenntnis.

                -----Ursprüngliche Nachricht-----
                Von: Müller, Hans
                Gesendet: Dienstag, 11. November 2025 21:12
                An: Verteiler
                Betreff: Neue Kontrollen in China

                """ + ARTICLE + """

                Mit freundlichen Grüßen
                Hans Müller
                """);

        assertTrue(text.startsWith("BEIJING — The commerce ministry"), text);
        assertTrue(text.endsWith("shipments to North America."), text);
    }

    @Test
    void theDayOfMailingIsNoDateOfPublication() {
        var read = mail("FW: Controls", "From: Bob <bob@gmail.com>\nSent: Tuesday, November 11, 2025 9:12 PM\n"
                + "To: Jane\nSubject: Controls tightened on precursors\n\n" + ARTICLE);

        assertNull(read.published());
        assertEquals("Controls tightened on precursors", read.title());
        assertEquals(List.of("date-unsure"), read.warnings().stream().map(warning -> warning.key()).toList());
        assertEquals(List.of(), read.authors());
        assertNull(read.outlet());
    }

    @Test
    void aGovernmentThatMailsItsOwnReleaseStatesItsDate() {
        String release = "From: Press Office <usstatebpa@updates.state.gov>\nDate: Mon, 10 Nov 2025 14:00:00 -0600\n"
                + "List-Unsubscribe: <mailto:x@y.org>\nSubject: Readout of the Secretary’s Call\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + ARTICLE + "\nhttps://www.state.gov/readout-call/\n";
        var read = Delivered.of("a.eml", release).articles().getFirst().answer().reading();

        assertEquals("2025-11-10", read.published());
        assertEquals("U.S. Department of State", read.outlet());
    }

    @Test
    void anOfficersOwnPasteTakesItsHeadlineFromTheText() {
        var read = mail("article for tomorrow", "Hi all,\n\nPlease see the article below.\n\n"
                + "Controls tightened on fentanyl precursors\nReuters\nNovember 10, 2025\n\n" + ARTICLE
                + "\nBest regards,\nJane Officer\nPolitical Section\n");

        assertEquals("Controls tightened on fentanyl precursors", read.title());
        assertEquals("Reuters", read.outlet());
        assertEquals("2025-11-10", read.published());
    }

    @Test
    void twoForwardedArticlesAreTwoArticles() {
        String second = ARTICLE.replace("BEIJING", "TAIPEI").replace("fentanyl", "aircraft");
        var given = Delivered.of("two.eml", HEAD + "Subject: Fwd: two stories\n\n"
                + "-----Original Message-----\nFrom: A\nSent: Tue 11/11/2025 9:12 PM\nSubject: Fentanyl controls in "
                + "China\n\n" + ARTICLE + "\n-----Original Message-----\nFrom: A\nSent: Tue 11/11/2025 9:15 PM\n"
                + "Subject: Flights around the island\n\n" + second).articles();

        assertEquals(List.of("Fentanyl controls in China", "Flights around the island"),
                given.stream().map(piece -> piece.answer().reading().title()).toList());
        assertFalse(given.getFirst().text().contains("TAIPEI"));
    }

    @Test
    void quotedAndFlowingLinesAreUnfolded() {
        String flowed = "Begin forwarded message:\n\n> From: Bob <bob@icloud.com>\n> Subject: New controls in China\n"
                + "> Date: 11 November 2025 at 21:12:03 GMT\n>\n> The two sides met on Tuesday \n> and agreed to \n"
                + "> meet again.\n";
        String mail = HEAD + "Subject: Fwd: x\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n" + flowed;

        assertEquals("The two sides met on Tuesday and agreed to meet again.",
                Delivered.of("a.eml", mail).articles().getFirst().text());
    }

    @Test
    void aMislabelledChineseMailIsReadAsWhatItIs() {
        String mail = "Subject: =?gb2312?B?" + base64("转发: 外交部谈中美禁毒合作", "GB18030") + "?=\n"
                + "From: =?gb2312?B?" + base64("张三", "GB18030") + "?= <zhang@163.com>\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=iso-8859-1\n\n仅供参考\n\n发件人: 李四\n发送时间: 2025年11月11日 20:00\n"
                + "收件人: 张三\n主题: 外交部谈中美禁毒合作\n\n外交部谈中美禁毒合作\n2025年11月10日 来源：新华社\n\n" + ZH + "\n";
        var given = Delivered.of("a.eml", mail.getBytes(Charset.forName("GB18030"))).articles().getFirst();

        assertEquals(ZH, given.text());
        assertEquals("外交部谈中美禁毒合作", given.answer().reading().title());
        assertEquals("2025-11-10", given.answer().reading().published());
        assertEquals("新华社", given.answer().reading().outlet());
    }

    @Test
    void aWordAboutTheAttachmentsIsNoArticle() {
        for (String note : List.of("Two clippings attached. Regards, Ana", "Anbei die Artikel von heute.", "请见附件")) {
            String mail = HEAD + "Subject: Clips\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                    + "--b\nContent-Type: text/plain; charset=utf-8\n\n" + note + "\n"
                    + "--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\n"
                    + "The two sides met on Tuesday.\n--b--\n";

            assertEquals(1, Delivered.of("clips.eml", mail).pieces().size(), note);
        }
    }

    @Test
    void attachmentsAreArticlesOfTheirOwnUnderBareNames() {
        String mail = HEAD + "Subject: Clips\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\nSee attached.\n"
                + "--b\nContent-Type: text/plain\nContent-Disposition: attachment;\n filename*0*=utf-8''..%2F%E4%B8;\n"
                + " filename*1*=%AD.txt\n\nThe two sides met on Tuesday.\n"
                + "--b\nContent-Type: image/png; name=logo.png\nContent-ID: <x>\nContent-Transfer-Encoding: base64\n\n"
                + "iVBORw0KGgo=\n--b--\n";
        var given = Delivered.of("clips.eml", mail).pieces();

        assertEquals(1, given.size());
        assertEquals("中.txt", given.getFirst().answer().name());
        assertEquals("clips.eml", given.getFirst().answer().within());
    }

    @Test
    void encryptedMailSaysSo() {
        String smime = HEAD + "Subject: x\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; "
                + "smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
                + "MIAGCSqGSIb3DQEHA6CA\n";
        String pgp = HEAD + "Subject: x\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n";

        assertEquals(List.of("intake.encrypted"), Delivered.of("a.eml", smime).outcomes());
        assertEquals(List.of("intake.encrypted"), Delivered.of("a.eml", pgp).outcomes());
    }

    @Test
    void signedTextIsRead() {
        String pgp = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe two sides met on Tuesday.\n"
                + "-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n";

        assertEquals("The two sides met on Tuesday.", text("Talks", pgp));
    }

    @Test
    void aFooterAndADisclaimerAreNoText() {
        String text = text("Controls tightened", ARTICLE + "\nUnsubscribe | Privacy policy\n\nCONFIDENTIALITY NOTICE: "
                + "This message is intended only for the addressee.\n");

        assertTrue(text.endsWith("shipments to North America."), text);
    }

    @Test
    void aWrappedAddressIsTheArticlesOwn() {
        var read = mail("Controls tightened on precursors",
                "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fapnews.com%2Farticle%2Fx&data=05\n\n"
                        + ARTICLE);

        assertEquals("https://apnews.com/article/x", read.url());
    }

    @Test
    void aLineOfSpacesEndsTheFieldsToo() {
        assertEquals("The two sides met: on Tuesday.",
                Delivered.of("a.eml", HEAD + " \nThe two sides met: on Tuesday.\n").articles().getFirst().text());
    }

    @Test
    void tenThousandPartsEndInASentence() {
        var mail = new StringBuilder(HEAD + "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
                + "boundary=b\n\n");
        mail.append("--b\nContent-Disposition: attachment; filename=a.txt\n\nThey met.\n".repeat(10_000));

        var outcomes = Delivered.of("a.eml", mail.toString()).outcomes();
        assertEquals("intake.too-many", outcomes.getLast());
        assertTrue(outcomes.size() > 1_900, () -> "documents " + outcomes.size());
    }

    @Test
    void deepNestingEndsInASentence() {
        var mail = new StringBuilder(HEAD);
        for (int i = 0; i < 3_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }

        assertEquals(List.of("intake.nested"), Delivered.of("a.eml", mail.toString()).outcomes());
    }

    private static Answer.Reading mail(String subject, String body) {
        return Delivered.of("a.eml", source(subject, body)).articles().getFirst().answer().reading();
    }

    private static String text(String subject, String body) {
        return Delivered.of("a.eml", source(subject, body)).articles().getFirst().text();
    }

    private static String source(String subject, String body) {
        return HEAD + "Subject: " + subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + body;
    }

    private static String base64(String text, String charset) {
        return new String(Base64.getEncoder().encode(text.getBytes(Charset.forName(charset))),
                StandardCharsets.US_ASCII);
    }
}
