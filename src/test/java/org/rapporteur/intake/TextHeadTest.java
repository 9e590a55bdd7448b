package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Heads of pasted texts by publishers that no list knows.
class TextHeadTest {
    private static final String BODY =
            "The two governments agreed on Thursday to keep the crossing open through the winter, the interior ministry "
            + "said, and to meet again before the spring to look at what it costs.";

    @Test
    void sectionsAboveTheHeadlineAreNotTheHeadline() {
        for (String above : List.of("World\nAsia Pacific\n", "China / Diplomacy\n", "PRESS RELEASE\n\n")) {
            var read = Documents.read("a.txt", above + "Neighbours restart maritime talks\nBy Jane Roe\n"
                    + "January 30, 20244:42 PM GMTUpdated a day ago\n\n" + BODY);

            assertEquals("Neighbours restart maritime talks", read.reading().title());
            assertEquals("2024-01-30", read.reading().published());
            assertEquals(BODY, read.text());
        }
        assertEquals("Asia Pacific", Documents.read("a.txt", "Asia Pacific\n\n" + BODY).reading().title());
    }

    @Test
    void aSentenceBelowTheHeadlineHidesNoDate() {
        var read = Documents.read("a.txt", "Two rivals agree to talk\nA working group is back after two years.\n\n"
                + "By Jane Roe\nReporting from Seoul\n\nJan. 30, 2024\n\n" + BODY);

        assertEquals("2024-01-30", read.reading().published());
        assertEquals(List.of("Jane Roe"), read.reading().authors());
        assertTrue(read.text().startsWith("A working group is back"));
    }

    @Test
    void labelsSayWhatTheLinesOfAFiledTextAre() {
        var read = Documents.read("a.txt", "Title: Two rivals agree to talk\nSource: Reuters\nAuthor: Jane Roe\n"
                + "Date: 18 April 2024\nURL: https://www.reuters.com/world/talks/\n\n" + BODY);
        var rows = Documents.read("a.txt", "标题：两国同意对话\n来源：新华社\n作者：王某某\n日期：2024年3月15日\n\n" + BODY);

        assertEquals("Two rivals agree to talk", read.reading().title());
        assertEquals("Reuters", read.reading().outlet());
        assertEquals(List.of("Jane Roe"), read.reading().authors());
        assertEquals("2024-04-18", read.reading().published());
        assertEquals("https://www.reuters.com/world/talks/", read.reading().url());
        assertEquals(BODY, read.text());
        assertEquals("新华社 2024-03-15 [王某某]",
                rows.reading().outlet() + " " + rows.reading().published() + " " + rows.reading().authors());
    }

    @Test
    void aNoteIsCalledWhatItIsAboutAndDatedByItsDateLine() {
        for (String head : List.of("MEMORANDUM\n\nTO: The Director\nFROM: Asia Department\nDATE: 4 March 2026\n"
                        + "SUBJECT: Renewal of the swap line",
                "subject: Renewal of the swap line\ndate: 4 March 2026\nto: The Director\nfrom: desk",
                "NOTE FOR THE FILE\n\nSubject:\nRenewal of the swap line\n\nDate:\nMarch 4, 2026\n\nTo:\nThe Director",
                "Date: | 4 March 2026 | Subject: | Renewal of the swap line\nTo: | The Director | Ref.: | A/12",
                "Classification: Restricted\nTo: The Director\nDate: 4 March 2026\nTitle: Renewal of the swap line",
                "**Subject:** Renewal of the swap line\n**Date:** 2026-03-04\n**To:** The Director")) {
            var read = Documents.read("a.txt", head + "\n\n" + BODY);

            assertEquals("Renewal of the swap line 2026-03-04 null []", said(read), head);
            assertTrue(read.text().contains("The Director"), read.text());
            assertTrue(read.text().endsWith(BODY), read.text());
        }
    }

    @Test
    void notesInOtherLanguagesAreReadAlike() {
        for (String head : List.of("Betreff: Swap-Linie verlängert\nDatum: 4.3.2026\nAn: Abteilungsleiter 4",
                "Objet : Swap-Linie verlängert\nRéf. : TD 345\nParis, le 4 mars 2026",
                "主题：Swap-Linie verlängert\n日期：2026年3月4日\n发件人：经济处",
                "Кому: Департамент\nДата: 4 марта 2026 г.\nТема: Swap-Linie verlängert")) {
            assertEquals("Swap-Linie verlängert 2026-03-04 null []", said(Documents.read("a.txt", head + "\n\n" + BODY)));
        }
    }

    @Test
    void aCableIsDatedByItsTimeGroup() {
        var read = Documents.read("a.txt", "UNCLASSIFIED\n\nR 041530Z MAR 26\nFM AMEMBASSY LISBON\n"
                + "TO RUEHC/SECSTATE WASHDC 1234\nUNCLAS LISBON 000123\n\nSIPDIS\n\nTAGS: EFIN, PREL, PO\n"
                + "SUBJECT: SWAP LINE RENEWAL LIKELY\n\nREF: LISBON 98\n\n1. (U) " + BODY + "\n\n2. (U) " + BODY);

        assertEquals("SWAP LINE RENEWAL LIKELY 2026-03-04 null []", said(read));
    }

    @Test
    void aNoteWithoutAPlainDateHasNone() {
        for (String date : List.of("Date: 04/03/2026", "Date: 3-5 March 2026", "Ref: our note of 12 January 2026")) {
            var read = Documents.read("a.txt", "To: File\n" + date + "\nSubject: Courtesy call\n\n" + BODY);

            assertEquals("Courtesy call null null []", said(read), date);
            assertTrue(read.text().contains(date), read.text());
        }
    }

    @Test
    void theNumberOfADocumentIsNotItsTitle() {
        assertEquals("Bank Governor Meets Delegation 1995-06-27 null []", said(Documents.read("a.txt",
                "FBIS-EAS-95-123\nDaily Report\n27 June 1995\nNortheast Asia\n\nBank Governor Meets Delegation\n\n" + BODY)));
        assertEquals("CHINA: Swap Line Renewed", Documents.read("a.txt",
                "JPRS-CAR-92-045\n\nCHINA: Swap Line Renewed\n\n" + BODY).reading().title());
    }

    private static String said(Extraction read) {
        return read.reading().title() + " " + read.reading().published() + " " + read.reading().outlet() + " "
                + read.reading().authors();
    }

    @Test
    void theSourceBelowATextIsItsPublisher() {
        String text = "Two rivals agree to talk\n\n" + BODY + "\n\nSource: Pacific Ledger, 18 April 2024";
        var read = Documents.read("a.txt", text);

        assertEquals("Pacific Ledger", read.reading().outlet());
        assertEquals("2024-04-18", read.reading().published());
        assertEquals(BODY, read.text());
        assertNull(Documents.read("a.txt", text + "\n\nThree rivals fall out\n\n" + BODY + "\n\n"
                + "Source: Taipei Times, 26 May 2024").reading().published());
        assertNull(Documents.read("a.txt", "Two rivals agree to talk\n\n" + BODY + "\n\nSource: officials and estimates")
                .reading().outlet());
    }

    @Test
    void anHourOrAnEmbargoHidesNeitherHeadlineNorDate() {
        assertEquals("2024-11-05", Documents.read("a.txt", "Press Briefing by the Spokesperson\nBriefing Room\n"
                + "1:05 P.M. EST\nNovember 5, 2024\n\n" + BODY).reading().published());
        assertEquals("Two rivals agree to talk", Documents.read("a.txt", "EMBARGOED UNTIL 00:01 GMT\n\n"
                + "Two rivals agree to talk\n\nThe Mercury\n4 November 2024\n\n" + BODY).reading().title());
    }

    @Test
    void theEndsOfASpanAreNoDate() {
        assertNull(Documents.read("a.txt", "A mediator remembered\n12 May 1931 – 2 March 2025\n\n" + BODY).reading()
                .published());
        assertEquals("2025-03-02", Documents.read("a.txt", "A mediator remembered\n2 March 2025 – 10:15\n\n" + BODY)
                .reading().published());
    }

    @Test
    void theSourceMayStandAloneBelowTheHeadline() {
        var read = Documents.read("a.txt", "发言人就有关问题答记者问\n来源：商务部新闻办公室\n2025-03-07 20:10\n\n" + BODY);

        assertEquals("商务部新闻办公室", read.reading().outlet());
        assertEquals(BODY, read.text());
    }

    @Test
    void datesOfOtherStoriesBelowATextMakeItNoList() {
        assertEquals("2025-03-07", Documents.read("a.txt", "Two rivals agree to talk\n7 March 2025\n\n" + BODY
                + "\n\nFleet returns\n3 January 2024\nPort reopens\n5 January 2024\nEnvoy leaves\n6 January 2024\n"
                + "Storm ahead").reading().published());
    }

    @Test
    void noneOfTheDaysOfAListIsTheDateOfTheList() {
        assertNull(Documents.read("a.txt", "Chronology of contacts\n\n8 February 2024\nThey hold a call.\n\n"
                + "9 February 2024\n" + BODY + "\n\n18 April 2024\n" + BODY).reading().published());
    }

    @Test
    void wordsInBracketsHideNoDate() {
        assertEquals("2024-04-18", Documents.read("a.txt", "Address by the Minister at the Forum\n(As delivered)\n"
                + "Busan, 18 April 2024\n\n" + BODY).reading().published());
        assertEquals("Pacific Ledger", Documents.read("a.txt", "Address by the Minister\n(Pacific Ledger, 18.04.2024)\n\n"
                + BODY).reading().outlet());
        assertEquals("Коммерсантъ", Documents.read("a.txt", "Стороны возобновят консультации\nКоммерсантъ, 31 января "
                + "2024 г.\n\n" + BODY).reading().outlet());
    }

    @Test
    void aDatelineBelowACaptionNamesTheAgency() {
        assertEquals("Reuters", Documents.read("a.txt", "Two rivals agree to talk\n\nOfficials shake hands in Seoul.\n\n"
                + "SEOUL, Jan 30 (Reuters) - " + BODY).reading().outlet());
        assertEquals("Xinhua", Documents.read("a.txt", "Le dialogue reprend\n\nBEIJING, 30 janvier (Xinhua) -- " + BODY)
                .reading().outlet());
    }

    @Test
    void aPublisherMayBeNamedWithItsDesk() {
        assertEquals("BBC News", Documents.read("a.txt", "Two rivals agree to talk\n31 January 2024\n\nBy Jane Roe\n"
                + "BBC News, Singapore\n\n" + BODY).reading().outlet());
        assertEquals("BBC Monitoring Asia Pacific", Documents.read("a.txt", "BBC Monitoring Asia Pacific\n\n31 January 2024\n\n"
                + "Two rivals agree to talk\n\n" + BODY).reading().outlet());
    }

    @Test
    void aMastheadBetweenHeadlineAndDateIsTheOutlet() {
        for (String head : List.of(
                "Border markers finished\nCaucasus Review\nJanuary 5th, 2024\n\n",
                "Border markers finished\nJanuary 5th, 2024\nCaucasus Review\n\n",
                "Border markers finished\nBy Nino Beridze\nCaucasus Review\nJanuary 5th, 2024\n\n",
                "Border markers finished\nCaucasus Review, 5 January 2024\n\n",
                "Border markers finished\nCaucasus Review | 5 January 2024\n\n")) {
            var read = Documents.read("a.txt", head + BODY);

            assertEquals("2024-01-05", read.reading().published(), head);
            assertEquals("Caucasus Review", read.reading().outlet(), head);
            assertEquals(BODY, read.text(), head);
        }
    }

    @Test
    void aPublishersNameAboveTheHeadlineIsTheOutlet() {
        for (String head : List.of(
                "Daily Sabah\n5 January 2024\nBorder markers are finished after nine years\n\n",
                "InfoMigrants\nJanuary 5th, 2024\nBorder markers are finished after nine years\n\n",
                "Kessandra Courier\nBorder markers are finished after nine years\n5 January 2024\nBy Nino Beridze\n\n")) {
            var read = Documents.read("a.txt", head + BODY);

            assertEquals("Border markers are finished after nine years", read.reading().title(), head);
            assertEquals(head.lines().findFirst().orElseThrow(), read.reading().outlet(), head);
            assertEquals("2024-01-05", read.reading().published(), head);
            assertEquals(BODY, read.text(), head);
        }
    }

    @Test
    void aSectionOrASubjectAboveTheHeadlineIsNoOutletAndStays() {
        for (String first : List.of("South China Sea", "Trade War", "Nino Beridze")) {
            var read = Documents.read("a.txt",
                    first + "\n5 January 2024\nBorder markers are finished after nine years\n\n" + BODY);

            assertEquals("Border markers are finished after nine years", read.reading().title(), first);
            assertNull(read.reading().outlet(), first);
            assertEquals(first + "\n\n" + BODY, read.text());
        }
    }

    @Test
    void aChineseNameAboveTheHeadlineIsTheOutletToo() {
        var read = Documents.read("a.txt", "联合早报\n2026年11月2日\n日本海上自卫队驱逐舰首次参加联合巡航\n\n"
                + "日本、菲律宾与澳大利亚11月1日在南海举行联合巡航，日本海上自卫队驱逐舰参加。");

        assertEquals("日本海上自卫队驱逐舰首次参加联合巡航", read.reading().title());
        assertEquals("联合早报", read.reading().outlet());
    }

    @Test
    void aHeadlineAboveAnotherLineStaysTheHeadline() {
        for (String first : List.of("Opening Remarks", "Joint Statement", "Border markers finished",
                "Talks Resume at the Border")) {
            var read = Documents.read("a.txt",
                    first + "\n5 January 2024\nThe two sides meet again before the spring\n\n" + BODY);

            assertEquals(first, read.reading().title());
            assertNull(read.reading().outlet(), first);
        }
    }

    @Test
    void aDatelineTellsTheDayWithOrWithoutAComma() {
        for (String date : List.of("Jan 5, 2024", "Jan 5 2024")) {
            var read = Documents.read("a.txt", "Border markers finished\n\nTALLINN, " + date + " (Reuters) - " + BODY);

            assertEquals("2024-01-05", read.reading().published(), date);
        }
    }

    @Test
    void aLineThatNobodyKnowsHidesNoDateAndStays() {
        var read = Documents.read("a.txt", "Port access discussed\nHodan Ali\n14 August 2023\n\n" + BODY);

        assertEquals("2023-08-14", read.reading().published());
        assertNull(read.reading().outlet());
        assertEquals(List.of("Hodan Ali", BODY), Documents.paragraphs(read));
    }

    @Test
    void aSectionOrAPlaceIsNoOutlet() {
        for (String line : List.of("World News", "Politics", "Breaking News", "Latest News", "Tallinn", "Analysis",
                "Daily Press Briefing", "Good News for Herders")) {
            var read = Documents.read("a.txt", "Border markers finished\n" + line + "\n5 January 2024\n\n" + BODY);

            assertEquals("2024-01-05", read.reading().published(), line);
            assertNull(read.reading().outlet(), line);
        }
    }

    @Test
    void aDateBelowASentenceIsNotThatOfTheHead() {
        var read = Documents.read("a.txt", "Border markers finished\n" + BODY + "\n5 January 2024\n\n" + BODY);

        assertNull(read.reading().published());
    }

    @Test
    void digitsThatCanBeReadTwoWaysStayInTheText() {
        var read = Documents.read("a.txt", "Border markers finished\n03/04/2024\n\n" + BODY);

        assertNull(read.reading().published());
        assertEquals(List.of("03/04/2024", BODY), Documents.paragraphs(read));
    }

    @Test
    void aTranscriptHasTheDateOfItsHead() {
        var read = Documents.read("a.txt", """
                Ministry of Foreign Affairs of Freedonia
                Office of the Spokesperson
                Press Briefing
                Tuesday, 30 January 2024

                MS. ADEYEMI: Good afternoon. I have two announcements.

                QUESTION: Can you confirm the visit?

                MS. ADEYEMI: I can confirm that the minister will travel next week.
                """);

        assertEquals("2024-01-30", read.reading().published());
    }
}
