package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts as they come out of a browser or a mail program.
class PastedTest {
    private static final String ONE =
            "The two sides met for two days in Vienna and went through a list of complaints that had grown for years, "
            + "officials said on Tuesday, adding that the next round would be held before the summer.";
    private static final String TWO =
            "Customs officers in the northern ports have begun to open every container that is declared as cleaning "
            + "material, and the queues now reach the motorway, drivers said.";

    @Test
    void theHeadOfAForwardedMailIsNoText() {
        for (String head : List.of(
                "FYI, see below.\n\n-----Original Message-----\nFrom: Doe, Jane <jane@example.org>\nSent: Tuesday, "
                        + "January 30, 2024 9:15 AM\nTo: Desk\nSubject: FW: Talks resume in Vienna\n\n",
                "Begin forwarded message:\n\nFrom: Jane Doe <jane@example.org>\nDate: 30 January 2024 at 09:15:00 "
                        + "CET\nTo: desk@example.org\nSubject: Fwd: Talks resume in Vienna\n\n",
                "---------- Forwarded message ---------\nFrom: Jane Doe <jane@example.org>\nDate: Tue, Jan 30, 2024 "
                        + "at 9:15 AM\nSubject: Talks resume in Vienna\nTo: <desk@example.org>\n\n\n")) {
            var read = Documents.read("a.txt", head + ONE + "\n\n" + TWO);

            assertEquals(List.of(ONE, TWO), Documents.paragraphs(read));
            assertEquals("Talks resume in Vienna", read.reading().title());
            assertNull(read.reading().published());
        }
    }

    @Test
    void marksOfQuotedMailAreTakenAway() {
        var read = Documents.read("a.txt", "> " + ONE + "\n>\n> " + TWO + "\n> " + ONE);

        assertEquals(List.of(ONE, TWO, ONE), Documents.paragraphs(read));
    }

    @Test
    void aSpeechWithColonsIsNoMail() {
        String text = "From: the heart of the city, the mayor spoke.\n\n" + ONE;

        assertTrue(Documents.read("a.txt", text).text().startsWith("From: the heart"));
    }

    @Test
    void whatReadersWroteIsCutOff() {
        var read = Documents.read("a.txt", String.join("\n\n", ONE, TWO, "12 Comments", "Sort by: Newest",
                "harbour_rat", "3 hours ago", TWO.replace("Customs", "Lazy"), "Reply", "Like"));

        assertEquals(List.of(ONE, TWO), Documents.paragraphs(read));
    }

    @Test
    void aSectionOnCommentsIsKept() {
        var read = Documents.read("a.txt", String.join("\n\n", ONE, TWO, "Comments", ONE, TWO));

        assertEquals(5, Documents.paragraphs(read).size());
    }

    @Test
    void aSecondStoryIsFoundByItsHead() {
        for (List<String> head : List.of(
                List.of("Ports open every box", "By Jane Doe", "March 3, 2025"),
                List.of("Ports open every box of cleaning material", "March 3, 2025"),
                List.of("Ports open every box of cleaning material", "Reuters", "By Li Wei"))) {
            var paragraphs = new java.util.ArrayList<>(List.of("Talks resume in Vienna", ONE, TWO, ONE));
            paragraphs.addAll(head);
            paragraphs.addAll(List.of(TWO, ONE));
            var read = Documents.read("a.txt", String.join("\n\n", paragraphs));
            var warning = read.reading().warnings().getFirst();

            assertEquals("two-stories", warning.key());
            assertEquals(head.getFirst(), warning.args().getFirst());
            int paragraph = Integer.parseInt(warning.args().get(1));
            assertEquals(head.getFirst(), Documents.paragraphs(read).get(paragraph));
        }
    }

    @Test
    void aSecondStoryIsFoundByItsPlace() {
        var read = Documents.read("a.txt", String.join("\n\n", ONE, TWO, ONE, "Ports open every box of cleaning "
                + "material", "HAMBURG — " + TWO));

        assertEquals(List.of("two-stories"), Documents.warnings(read));
        assertEquals("3", read.reading().warnings().getFirst().args().get(1));
    }

    @Test
    void headingsWithinOneStoryAreNoSeam() {
        for (var file : Documents.files(Documents.shared("corpus/whitehouse"), ".md")) {
            List<String> warnings = Documents.warnings(Documents.read(file));

            assertFalse(warnings.contains("two-stories"), file::toString);
        }
    }

    @Test
    void aStoryPutThroughAThesaurusIsNamed() {
        var read = Documents.read("a.txt", "Russian language officials and the overseas minister of Japan met on the "
                + "sidelines of the local weather change convention, the White Home mentioned. " + ONE
                + " The central financial institution of Turkey raised its curiosity rates this yr.");

        assertEquals(List.of("machine-altered"), Documents.warnings(read));
    }

    @Test
    void aTextThatGoesOnWithSomebodyStartsMidway() {
        assertEquals(List.of("starts-midway"), Documents.warnings(Documents.read("a.txt", "He also said that " + ONE)));
    }
}
