package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AwkwardInputTest {
    @Test
    void nothingAtAllIsEmpty() {
        assertEquals("intake.empty", Documents.problem("a.txt", new byte[0]));
        assertEquals("intake.empty", problem("a.txt", " \r\n\t\u00A0\u3000\n"));
        assertEquals("intake.empty", problem("a.md", "\uFEFF"));
    }

    @Test
    void binaryFilesAreRefused() {
        var noise = new byte[4000];
        new Random(1).nextBytes(noise);
        noise[0] = 1;

        assertEquals("intake.binary", Documents.problem("a.txt", noise));
        assertEquals("intake.binary", Documents.problem("a.txt", new byte[500]));
    }

    @Test
    void aStrayNoughtByteDoesNotMakeATextBinary() {
        String text = "The two sides met on Tuesday.".repeat(10);

        assertEquals(text, Documents.read("a.txt", text.substring(0, 50) + "\0" + text.substring(50)).text());
    }

    @Test
    void formatsThatAreNotReadAreNamed() {
        assertEquals("intake.damaged", problem("a.pdf", "%PDF-1.7 and so on"));
        assertEquals("intake.damaged", problem("a.txt", "%PDF-1.7 and so on"));
        assertEquals("intake.damaged", problem("a.docx", "PK\u0003\u0004 and so on"));
    }

    @Test
    void anEntityThatNamesAFileIsNeverResolved() {
        String page = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<html><body><p>The two sides met on Tuesday. &x;</p></body></html>";

        assertFalse(Documents.read("a.html", page).text().contains("root:"));
    }

    @Test
    void lineEndsOfAllSystemsAreAlike() {
        assertEquals("One line of text.\n\nTwo lines.", Documents.read("a.txt", "One line of text.\r\n\r\nTwo "
                + "lines.\r\n").text());
        assertEquals("One line of text.\n\nTwo lines.", Documents.read("a.txt",
                "One line of text.\r\rTwo lines.").text());
    }

    @Test
    void aPageWithoutTextIsRefused() {
        String page = "<html><head><title>Login</title></head><body><form></form></body></html>";

        assertEquals("intake.no-text", problem("a.html", page));
    }

    @Test
    void aPageNestedTwentyThousandDeepIsRead() {
        String page = "<html><body>" + "<div>".repeat(20_000) + "<p>The two sides met on Tuesday.</p>";

        assertEquals("The two sides met on Tuesday.", Documents.read("a.html", page).text());
    }

    @Test
    void hostilePagesAreReadOrRefused() {
        for (var file : Documents.files(Documents.shared("corpus/hostile"), ".html")) {
            String problem = Documents.problem(String.valueOf(file.getFileName()), Documents.bytes(file));

            assertFalse(problem.equals("intake.failed"), file::toString);
        }
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        Stream.of("a.txt", "a.md", "a.html").forEach(name -> Documents.problem(name, bytes));
    }

    @Property(tries = 300)
    void anyTextComesOutAsParagraphsDividedByOneEmptyLine(@ForAll String text) {
        for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
            if (Documents.problem(name, text.getBytes(StandardCharsets.UTF_8)).equals("none")) {
                String read = Documents.read(name, text).text();
                assertFalse(read.matches("(?s).*(?:[^\\n]\\n[^\\n]|\\n{3}).*|\\s.*|.*\\s"), name);
            }
        }
    }

    private static String problem(String name, String text) {
        return Documents.problem(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
