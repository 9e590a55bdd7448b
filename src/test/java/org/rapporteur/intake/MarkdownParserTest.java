package org.rapporteur.intake;


import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.text.MarkdownText;
import org.rapporteur.model.DateBasis;

class MarkdownParserTest {
    @Test
    void aHeadInTomlGivesItsPlainValues() {
        var read = Documents.read("a.md", """
                +++
                title = "Quito and Bogotá reopen bridge"
                date = 2024-01-05
                authors = ["M. Ruiz"]
                [params]
                layout = "wide"
                +++

                The Rumichaca bridge reopened on Friday.
                """);

        assertEquals("Quito and Bogotá reopen bridge", read.reading().title());
        assertEquals("2024-01-05", read.reading().published());
        assertEquals(java.util.List.of("M. Ruiz"), read.reading().authors());
        assertEquals("The Rumichaca bridge reopened on Friday.", read.text());
    }

    @Test
    void theYamlHeadIsUnderstood() {
        var read = Documents.read("a.md", """
                ---
                title: "Readout of the Call with President Xi of\\_China"
                published_time: 2024-01-30 22:00:00-05:00
                date: '2024-01-31'
                author: [Jane Doe, Li Wei]
                source_url: https://www.whitehouse.gov/readout/
                ---
                They spoke.
                """).reading();

        assertEquals("Readout of the Call with President Xi of China", read.title());
        assertEquals("2024-01-30", read.published());
        assertEquals(DateBasis.METADATA, read.basis());
        assertEquals(List.of("Jane Doe", "Li Wei"), read.authors());
        assertEquals("https://www.whitehouse.gov/readout/", read.url());
        assertEquals("The White House", read.outlet());
    }

    @Test
    void markupGoesAndWordsStay() {
        assertEquals("Bold, italic, struck and linked.", plain("**Bold**, *italic*, ~~struck~~ and "
                + "[linked](https://x.org/a_(b))."));
        assertEquals("[senior administration official] said 2 * 3 * 4.", plain("\\[senior administration "
                + "official\\] said 2 \\* 3 \\* 4."));
        assertEquals("snake_case_name and 21st of May", plain("snake_case_name and 21<sup>st</sup> of May"));
        assertEquals("Fish & chips", plain("Fish &amp; chips"));
        assertEquals("###", plain("\\###"));
    }

    @Test
    void linesAreJoinedUnlessTheyAreBroken() {
        assertEquals("One two\n\nthree", plain("One\ntwo  \nthree"));
    }

    @Test
    void headingsListsAndQuotationsAreParagraphs() {
        assertEquals(
                "Where it stands\n\nSaid he:\n\n- one that goes on\n\n- two\n\n1. first",
                plain("## Where it stands\n> Said he:\n\n- one\n  that goes on\n- two\n\n1. first"));
    }

    @Test
    void aHeadingIsTheTitleWhereNoHeadSaysIt() {
        var read = Documents.read("a.md", "# Talks resume in Beijing\n\nThey met on Tuesday.\n\nThey will meet again.");

        assertEquals("Talks resume in Beijing", read.reading().title());
        assertEquals("They met on Tuesday.\n\nThey will meet again.", read.text());
    }

    @Test
    void aSpoiltHeadIsText() {
        assertEquals("They met on Tuesday: [", plain("They met on Tuesday: ["));
    }

    private static String plain(String markdown) {
        return String.join("\n\n", MarkdownText.paragraphs(markdown));
    }
}
