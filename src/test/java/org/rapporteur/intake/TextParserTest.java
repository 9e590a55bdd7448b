package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DateBasis;

class TextParserTest {
    private static final String BODY =
            "The two sides held candid, substantive, and constructive discussions on a range "
            + "of bilateral, regional, and global issues. They agreed to meet again in the spring, officials said.";

    @Test
    void hardWrappedLinesBecomeParagraphsAgain() {
        var read = Documents.read("a.txt", """
                National Security Advisor Jake Sullivan met from May 10-11 with Chinese
                Communist Party Politburo Member and Director of the Office of the
                Foreign Affairs Commission Wang Yi in Vienna.

                The two sides agreed to maintain this important strategic channel of
                communication to advance these objectives.
                """);

        assertEquals(2, Documents.paragraphs(read).size());
        assertTrue(read.text().contains("with Chinese Communist Party Politburo Member"));
    }

    @Test
    void aHeadOfShortLinesDoesNotHideThatATextIsWrapped() {
        var read = Documents.read("a.txt", """
                Oil flow resumes
                Anadolu Monitor
                By Ann Li
                12 March 2024

                ANKARA - Turkey said on Tuesday that the pipeline from Iraq was technically
                ready. Officials did not say when the flow would start.
                """);

        assertEquals(1, Documents.paragraphs(read).size());
        assertTrue(read.text().contains("technically ready."));
    }

    @Test
    void aShortLineEndsAParagraphOfAWrappedText() {
        var read = Documents.read("a.txt", """
                National Security Advisor Jake Sullivan met from May 10-11 with Chinese
                officials in Vienna.
                The two sides agreed to maintain this important strategic channel of
                communication to advance these objectives, and to meet again in the
                autumn.
                """);

        assertEquals(2, Documents.paragraphs(read).size());
    }

    @Test
    void longLinesAreParagraphsEach() {
        assertEquals(List.of(BODY, BODY), Documents.paragraphs(Documents.read("a.txt", BODY + "\n" + BODY)));
    }

    @Test
    void theHeadGivesTitleAuthorDateAndOutlet() {
        var read = Documents.read(
                "a.txt", "US and China hold talks in Bangkok\nBy Jane Doe and Li Wei\nReuters\nJanuary 27, "
                        + "2024\n\n" + BODY);

        assertEquals("US and China hold talks in Bangkok", read.reading().title());
        assertEquals(List.of("Jane Doe", "Li Wei"), read.reading().authors());
        assertEquals("Reuters", read.reading().outlet());
        assertEquals("2024-01-27", read.reading().published());
        assertEquals("January 27, 2024", read.reading().publishedWords());
        assertEquals(DateBasis.TEXT, read.reading().basis());
        assertEquals(BODY, read.text());
    }

    @Test
    void aDateInsideAParagraphIsNoDateOfPublication() {
        var read = Documents.read("a.txt", "Talks resume\n\nThe order of February 1, 2025 was amended. " + BODY);

        assertNull(read.reading().published());
    }

    @Test
    void anUpdateIsNotThePublication() {
        var read = Documents.read("a.txt", "Talks resume in Beijing\nUpdated March 3, 2025\n\n" + BODY);

        assertNull(read.reading().published());
    }

    @Test
    void theAgencyInTheDatelineIsTheOutlet() {
        var read = Documents.read("a.txt", "BEIJING (AP) — American and Chinese officials met Tuesday. " + BODY);

        assertEquals("Associated Press", read.reading().outlet());
        assertNull(read.reading().published());
    }

    @Test
    void aFullDateInTheDatelineCounts() {
        var read =
                Documents.read("a.txt", "BEIJING, January 30, 2024 (Xinhua) -- The two sides met on Tuesday. " + BODY);

        assertEquals("2024-01-30", read.reading().published());
        assertEquals("Xinhua", read.reading().outlet());
    }

    @Test
    void aChineseDatelineTellsItsAgencyAndItsDate() {
        String body = "中国与老挝3日在万象签署铁路运输协定，双方将扩大跨境货运能力，并将于明年春天再次会晤，商定下一步的工作安排。";
        var dated = Documents.read("a.txt", "中国与老挝签署铁路运输协定\n新华社万象2023年12月3日电（记者 章建华）" + body).reading();
        var undated = Documents.read("a.txt", "中国与老挝签署铁路运输协定\n新华社万象12月3日电 " + body).reading();
        var plain = Documents.read("a.txt", "中国与老挝签署铁路运输协定\n新华社北京电话采访后，" + body).reading();

        assertEquals("2023-12-03", dated.published());
        assertEquals("Xinhua", dated.outlet());
        assertNull(undated.published());
        assertEquals("Xinhua", undated.outlet());
        assertNull(plain.outlet());
    }

    @Test
    void anAddressAloneOnALineIsTheSource() {
        var read = Documents.read("a.txt", BODY + "\n\nSource: https://www.state.gov/talks/");

        assertEquals("https://www.state.gov/talks/", read.reading().url());
        assertEquals(ArticleForm.OFFICIAL, read.reading().form());
        assertEquals(BODY, read.text());
    }

    @Test
    void questionsAndAnswersAreATranscript() {
        var read = Documents.read("a.txt", "MODERATOR: Good morning, everyone, and welcome to the call.\n"
                + "Q    Thank you. What happens next?\nSENIOR ADMINISTRATION OFFICIAL: We will see.\nQ    And then?\n");

        assertEquals(ArticleForm.TRANSCRIPT, read.reading().form());
        assertEquals(4, Documents.paragraphs(read).size());
    }

    @Test
    void furnitureIsTakenFromTheEdgesButSentencesStay() {
        var read = Documents.read("a.txt", "Skip to content\nShare this\n\n" + BODY
                + "\n\nShare this burden, he said.\n\n" + BODY + "\n\nRelated stories\nTalks stall\nTalks resume\n");

        assertEquals(List.of(BODY, "Share this burden, he said.", BODY), Documents.paragraphs(read));
    }

    @Test
    void aTextThatStartsInTheMiddleIsNamed() {
        assertEquals(List.of("starts-midway"), Documents.warnings(Documents.read("a.txt",
                "and then they left. " + BODY)));
        assertEquals(List.of("starts-midway"), Documents.warnings(Documents.read("a.txt",
                "We agreed,” he said. " + BODY)));
    }

    @Test
    void spacesThatCannotBeSeenAreNormalised() {
        assertEquals(
                "The People’s Republic of China agreed.",
                Documents.read("a.txt", "The  People’s\u00A0Republic\u200B of\u00A0 China agreed.").text());
    }

    @Test
    void chineseLinesKeepTheirHeadDateAndSource() {
        String body = "中美禁毒合作工作组会议三十日在北京举行，双方就芬太尼前体化学品管控等议题交换意见，并商定了工作组下一步的工作安排。";
        var read = Documents.read("a.txt", "中美禁毒合作工作组会议在北京举行\n2024年01月30日 16:20 来源：示例网\n" + body).reading();

        assertEquals("中美禁毒合作工作组会议在北京举行", read.title());
        assertEquals("2024-01-30", read.published());
        assertEquals("zh-Hans", read.language());
    }
}
