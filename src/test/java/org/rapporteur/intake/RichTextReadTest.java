package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextReadTest {
    private static final String FONTS = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}"
            + "{\\f2\\fcharset204 Arial Cyr;}{\\f3\\fcharset2 Symbol;}}";

    @Test
    void lettersOfEveryFontAreInItsEncoding() {
        String text = "Talks \\f1 " + hex("北京会谈", "GB18030") + "\\f2 " + hex("Москва", "windows-1251") + "\\f0 end.";

        assertEquals("Talks 北京会谈Москваend.", read(text).text());
    }

    @Test
    void codedCharactersReplaceTheirSubstitutes() {
        assertEquals("It’s “Zürich” \uD83D\uDE00 done.",
                read("It\\u8217?s \\ldblquote Z\\u252\\'fcrich\\rdblquote  {\\uc0\\u-10179\\u-8704} done.").text());
    }

    @Test
    void picturesFieldCodesAndHiddenWordsAreNoText() {
        String text = "They {\\v secretly }met{\\pict\\pngblip 89504e47}{\\*\\unknown words}"
                + "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt  in Geneva}}\\bin5 }{}{}.";

        assertEquals("They met in Geneva.", read(text).text());
    }

    @Test
    void tablesListsAndNotesAreRead() {
        String text = "\\trowd\\intbl Date\\cell Level\\cell\\row\\trowd\\intbl 5 March\\cell 3\\cell\\row\\pard"
                + "{\\listtext\\f3\\'b7\\tab}A point\\par Noted{\\footnote\\pard In Geneva.}.\\par ";

        assertEquals(List.of("Date | Level", "5 March | 3", "- A point", "Noted[1].", "[1] In Geneva."),
                Documents.paragraphs(read("Some words before the table.\\par " + text)).subList(1, 6));
    }

    @Test
    void thePropertiesTellTitleAndFileDate() {
        var read = Documents.read("a.rtf", ("{\\rtf1{\\info{\\title Readout of the talks}{\\author Jane Doe}"
                + "{\\creatim\\yr2024\\mo2\\dy3}}The two sides met on Tuesday.\\par They parted.\\par}"));

        assertEquals("Readout of the talks", read.reading().title());
        assertEquals(List.of("Jane Doe"), read.reading().authors());
        assertNull(read.reading().published());
        assertEquals(List.of("date-unsure"), Documents.warnings(read));
    }

    @Test
    void aWrappedWebPageIsReadAsOne() {
        String page = "{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag19 <html>}{\\*\\htmltag34 <head><title>Talks</title></head>}"
                + "{\\*\\htmltag50 <body>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 The two sides met on Tuesday."
                + "\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag72 </p>}{\\*\\htmltag58 </body></html>}}";
        var read = Documents.read("a.rtf", page);

        assertEquals("The two sides met on Tuesday.", read.text());
        assertEquals("Talks", read.reading().title());
    }

    @Test
    void bracesThatDoNotMatchCostNothing() {
        assertTrue(Documents.read("a.rtf", "{\\rtf1 The two sides}} met on Tuesday.\\par They parted.\\par}").text()
                .contains("They parted."));
        assertEquals(List.of("document-damaged"), Documents.warnings(
                Documents.read("a.rtf", "{\\rtf1 {\\b The two sides met on Tuesday.\\par They par")));
    }

    @Test
    void groupsNestedWithoutEndAreRead() {
        String text = "{\\rtf1 Before.\\par " + "{".repeat(500_000) + "\\par After.";

        assertTrue(Documents.read("a.rtf", text).text().contains("After."));
    }

    @Test
    void whatFollowsTheEndIsNoText() {
        assertFalse(Documents.read("a.rtf", "{\\rtf1 The two sides met.\\par They parted.}\0\0junk").text()
                .contains("junk"));
    }

    private static Extraction read(String text) {
        return Documents.read("a.rtf", ("{\\rtf1\\ansi\\ansicpg1252\\deff0" + FONTS + "\\pard " + text + "\\par}")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String hex(String text, String charset) {
        var out = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName(charset))) {
            out.append("\\'%02x".formatted(b & 0xFF));
        }
        return out.toString();
    }
}
