package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodingsTest {
    private static final String ENGLISH = "The “two sides” met in Zürich — and agreed on café talks.";
    private static final String SIMPLIFIED = "中美禁毒合作工作组会议三十日在北京举行，双方就芬太尼前体化学品管控等议题交换意见，并同意保持沟通。";
    private static final String TRADITIONAL = "總統府今天表示，兩岸關係的和平與穩定是國際社會的共同利益，政府會繼續與各國保持溝通。";

    @Test
    void aByteOrderMarkSettlesTheEncoding() {
        assertEquals(ENGLISH, text(("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_8)));
        assertEquals(ENGLISH, text(("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(ENGLISH, text(("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void utf16IsSeenWithoutAMark() {
        assertEquals(ENGLISH, text(ENGLISH.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(ENGLISH, text(ENGLISH.getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void chineseWithoutDeclarationIsToldApart() {
        assertEquals(SIMPLIFIED, text(SIMPLIFIED.getBytes(Charset.forName("GB18030"))));
        assertEquals(TRADITIONAL, text(TRADITIONAL.getBytes(Charset.forName("Big5"))));
    }

    @Test
    void westernTextIsNotTakenForChinese() {
        byte[] bytes = ENGLISH.getBytes(Charset.forName("windows-1252"));
        var read = Documents.read("a.txt", bytes);

        assertEquals(ENGLISH, read.text());
        assertEquals(List.of("encoding-guessed"), Documents.warnings(read));
    }

    @Test
    void aPagesDeclarationIsBelievedWhereTheBytesAgree() {
        String page = "<html><head><meta charset='windows-1251'><title>Заявление</title></head><body><p>"
                + "Министр иностранных дел встретился в Пекине со своим коллегой.</p></body></html>";
        var read = Documents.read("a.html", page.getBytes(Charset.forName("windows-1251")));

        assertEquals("Министр иностранных дел встретился в Пекине со своим коллегой.", read.text());
        assertEquals("ru", read.reading().language());
    }

    @Test
    void aPageThatDeclaresWronglyButIsUtf8IsUtf8() {
        String page = "<html><head><meta charset='iso-8859-1'></head><body><p>" + ENGLISH + "</p></body></html>";

        assertEquals(ENGLISH, Documents.read("a.html", page).text());
    }

    @Test
    void aFewSpoiltBytesDoNotSpoilTheRest() {
        byte[] bytes = (SIMPLIFIED + "x" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
        bytes[SIMPLIFIED.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        var read = Documents.read("a.txt", bytes);

        assertTrue(read.text().startsWith(SIMPLIFIED));
        assertEquals(List.of("encoding-guessed"), Documents.warnings(read));
    }

    private static String text(byte[] bytes) {
        return Documents.read("a.txt", bytes).text();
    }
}
