package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands above the headline of a release, a cable, a wire story or a copied message, and is none.
class LetterheadTest {
    private static final String BODY =
            "The two governments agreed on Thursday to keep the crossing open through the winter, the interior "
            + "ministry "
            + "said, and to meet again before the spring to look at what it costs.";

    @Test
    void theNamesOfAStateAndItsOfficesAreNoHeadline() {
        var spanish = Documents.read("a.txt", "REPÚBLICA DE CHILE\nMINISTERIO DE RELACIONES EXTERIORES\n"
                + "Dirección de Prensa\nCOMUNICADO DE PRENSA N.º 14/2026\nSantiago, 27 de enero de 2026\n"
                + "Chile solicita retomar la planta binacional\n\n" + BODY);
        var english = Documents.read("a.txt", "Ministry of Energy of Estonia\npress@energia.example | +372 625 6342\n"
                + "PRESS RELEASE\n9 February 2026\nEstonia and Finland to study a second cable\n\n" + BODY);
        var japanese = Documents.read("a.txt", "報道発表\n令和８年６月３日\n外務省\n日・フィリピン外相会談の開催\n\n"
                + "外務大臣は３日、訪日中のフィリピン外務大臣と約５０分間会談し、共同訓練の在り方や、沿岸警備分野の支援について意見交換を行いました。");

        assertEquals("Chile solicita retomar la planta binacional", spanish.reading().title());
        assertEquals("MINISTERIO DE RELACIONES EXTERIORES", spanish.reading().outlet());
        assertEquals("2026-01-27", spanish.reading().published());
        assertEquals(BODY, spanish.text());
        assertEquals("Estonia and Finland to study a second cable", english.reading().title());
        assertEquals("2026-02-09", english.reading().published());
        assertEquals(BODY, english.text());
        assertEquals("日・フィリピン外相会談の開催", japanese.reading().title());
        assertEquals("2026-06-03", japanese.reading().published());
        assertTrue(japanese.text().startsWith("外務大臣は３日"));
    }

    @Test
    void sectionsThatNoListKnowsAndRowsOfALetterheadAreNoHeadlineEither() {
        for (String head : List.of("Republik Österreich\nBundesministerium für Inneres\nPressestelle\nHerrengasse 7 | "
                        + "presse@bmi.example\nPresseaussendung Nr. 88/2026\n", "EMBASSY OF MONGOLIA\nPress Section\n"
                        + "No. 19/26\nFor immediate release\n", "ROYAUME DU MAROC\nMinistère de l’intérieur\n"
                        + "Direction de la communication\nCOMMUNIQUÉ DE PRESSE\n",
                "MINISTRY OF ENERGY OF ESTONIA | Suur-Ameerika 1 | press@energia.example\nPRESS RELEASE\n")) {
            var read = Documents.read("a.txt", head + "Controls in the tunnel to end in July\n\n" + BODY);

            assertEquals("Controls in the tunnel to end in July", read.reading().title(), head);
            assertEquals(BODY, read.text(), head);
        }
    }

    @Test
    void aHeadlineThatNamesAnOfficeIsOne() {
        for (String headline : List.of("Ministry of Energy of Estonia opens a second cable to bids",
                "Embassy of Finland moves to Narva", "Ministry of Foreign Affairs of Chile")) {
            assertEquals(headline, Documents.read("a.txt", headline + "\nBy Jane Roe\n5 March 2026\n\n" + BODY)
                    .reading().title());
        }
    }

    @Test
    void aLineThatSaysWhenIsNoHeadline() {
        for (String above : List.of("03-Mar-2026 09:41:12 AM UTC - Reuters\n", "Interfax\n3 March 2026 18:04 "
                + "MSK\n\n")) {
            var read = Documents.read("a.txt", above + "Neighbours restart maritime talks\nBy Jane Roe\n\n" + BODY);

            assertEquals("Neighbours restart maritime talks", read.reading().title(), above);
            assertEquals("2026-03-03", read.reading().published(), above);
        }
        for (String above : List.of("18 марта, 17:58\n", "МИД России 🇷🇺, [18.03.2026 17:35]\n",
                "[Forwarded from the press service]\n", "[Yesterday 4:12 PM] Ortega, Lucia "
                + "(External)\n", "[03/03/2026, 18:12:44] Press Desk: \n")) {
            assertEquals("Neighbours restart maritime talks",
                    Documents.read("a.txt", above + "Neighbours restart maritime talks\n\n" + BODY).reading().title());
        }
    }

    @Test
    void aCableIsCalledWhatItIsAbout() {
        var read = Documents.read("a.txt", "UNCLASSIFIED\nR 121405Z FEB 26\nFM AMEMBASSY NAIROBI\n"
                + "TO SECSTATE WASHDC 3321\nSUBJECT: KENYA-SOMALIA BORDER: THREE CROSSINGS TO OPEN\n\n1. SUMMARY: "
                + "" + BODY);

        assertEquals("KENYA-SOMALIA BORDER: THREE CROSSINGS TO OPEN", read.reading().title());
        assertEquals("2026-02-12", read.reading().published());
    }

    @Test
    void theSourceOfAMonitoredReportIsThePublisherAndTheDayWithoutTheLanguage() {
        var above = Documents.read("a.txt", "Title: Iran: Foreign Minister Meets Omani Counterpart\n"
                + "Source: Tehran IRNA in Persian 1735 GMT 03 Mar 26\nClassification: UNCLASSIFIED\n\n" + BODY);
        var below = Documents.read("a.txt", "Caspian route \"no panacea\"\nText of report by Kazakh website Vlast\n\n"
                + BODY + "\n\nSource: Vlast, Almaty, in Russian 0730 gmt 27 Jan 26");

        assertEquals("Tehran IRNA", above.reading().outlet());
        assertEquals("2026-03-03", above.reading().published());
        assertEquals("Vlast", below.reading().outlet());
        assertEquals("2026-01-27", below.reading().published());
        assertNull(Documents.read("a.txt", "Talks resume\n\n" + BODY + "\n\nSource: officials in Kyiv 2 Mar")
                .reading().outlet());
    }
}
