package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Source;

/// Texts that hold several articles.
class BundleTest {
    private static final String ONE =
            "The two ministries opened talks on an agreement that would ease visits by each other's troops, officials "
            + "said.";
    private static final String TWO =
            "The foreign department said on Friday that it had summoned an envoy and handed over a note of protest.";

    @Test
    void articlesPartedByDrawnLinesAreArticlesOfTheirOwn() {
        List<Extraction> read = read("Talks on visits\nPacific Review, 8 February 2024\n\n" + ONE
                + "\n\n--------------------\n\nEnvoy summoned\nBy Ann Li\n9 February 2024\n\n" + TWO
                + "\n==========\n");

        assertEquals(List.of("Talks on visits", "Envoy summoned"), titles(read));
        assertEquals(List.of("2024-02-08", "2024-02-09"), days(read));
        assertEquals(List.of(ONE, TWO), read.stream().map(Extraction::text).toList());
    }

    @Test
    void linesDrawnWithinAnArticlePartNothing() {
        assertEquals(1, read("Talks on visits\n8 February 2024\n\n" + ONE + "\n\n----------\n\n" + TWO).size());
    }

    @Test
    void numberedDocumentsOfADatabaseAreRead() {
        List<Extraction> read = read("""
                                               1 of 2 DOCUMENTS

                                              The Brisbane Record

                                           March 7, 2024 Thursday
                                              First Edition

                Gas plan gets new study

                BYLINE: Helen Ward

                SECTION: NEWS; Pg. 4

                LENGTH: 88 words

                 %s

                LOAD-DATE: March 8, 2024

                LANGUAGE: ENGLISH

                                    Copyright 2024 The Brisbane Record
                                          All Rights Reserved

                                               2 of 2 DOCUMENTS

                                                The Darwin Mail

                                           March 9, 2024 Saturday

                Study welcomed

                LENGTH: 60 words

                 %s

                LOAD-DATE: March 10, 2024
                """.formatted(ONE, TWO));

        assertEquals(List.of("Gas plan gets new study", "Study welcomed"), titles(read));
        assertEquals(List.of("2024-03-07", "2024-03-09"), days(read));
        assertEquals(List.of("The Brisbane Record", "The Darwin Mail"), outlets(read));
        assertEquals(List.of("Helen Ward"), read.getFirst().reading().authors());
        assertEquals(List.of(ONE, TWO), read.stream().map(Extraction::text).toList());
    }

    @Test
    void documentsThatEndWithTheirCodeAreRead() {
        List<Extraction> read = read("""
                Talks on visits

                By Keiko Tanaka
                214 words
                8 February 2024
                05:31
                Pacific Affairs Online
                PBDAIL
                English
                Copyright 2024 Pacific Affairs Online. All Rights Reserved.

                %s

                Document PBDAIL0020240208ek28000b5

                Envoy summoned

                120 words
                9 February 2024
                Luzon Herald
                LUZHER
                English
                (c) 2024 Luzon Herald

                %s

                Document LUZHER0020240209ek29000a1
                """.formatted(ONE, TWO));

        assertEquals(List.of("Talks on visits", "Envoy summoned"), titles(read));
        assertEquals(List.of("2024-02-08", "2024-02-09"), days(read));
        assertEquals(List.of("Pacific Affairs Online", "Luzon Herald"), outlets(read));
        assertEquals(List.of(ONE, TWO), read.stream().map(Extraction::text).toList());
    }

    @Test
    void taggedDocumentsAreRead() {
        List<Extraction> read = read("""
                HD  Talks on visits
                BY  By Keiko Tanaka
                WC  214 words
                PD  8 February 2024
                SN  Pacific Business
                LA  English
                LP  %s
                TD  They meet again in May.
                    Manila has similar agreements with others.
                NS  gdip : International Relations
                AN  Document PBDAIL0020240208ek28000b5

                HD  Envoy summoned
                PD  9 February 2024
                SN  Luzon Herald
                LP  %s
                AN  Document LUZHER0020240209ek29000a1
                """.formatted(ONE, TWO));

        assertEquals(List.of("Talks on visits", "Envoy summoned"), titles(read));
        assertEquals(List.of("2024-02-08", "2024-02-09"), days(read));
        assertEquals(List.of("Pacific Business", "Luzon Herald"), outlets(read));
        assertEquals(List.of("Keiko Tanaka"), read.getFirst().reading().authors());
        assertTrue(read.getFirst().text().contains("They meet again in May."));
        assertTrue(read.stream().noneMatch(one -> one.text().contains("gdip") || one.text().contains("214 words")));
    }

    @Test
    void tagsThatLostTheirColumnAreReadToo() {
        List<Extraction> read = read("""
                HD
                Talks on visits: two ministries open
                a new round
                BY\tBy Keiko Tanaka
                WC 214 words
                PD 8 February 2024
                SN Pacific Business
                LA English
                LP
                %s

                TD
                They meet again in May.

                IN a statement Manila had said nothing of it.

                CO mindef : Ministry of Defence
                NS gdip : International Relations
                AN Document PBDAIL0020240208ek28000b5
                """.formatted(ONE));

        assertEquals(List.of("Talks on visits: two ministries open a new round"), titles(read));
        assertEquals(List.of("2024-02-08"), days(read));
        assertEquals(List.of("Pacific Business"), outlets(read));
        assertEquals(List.of("Keiko Tanaka"), read.getFirst().reading().authors());
        assertEquals(ONE + "\n\nThey meet again in May.\n\nIN a statement Manila had said nothing of it.",
                read.getFirst().text());
    }

    private static List<String> titles(List<Extraction> read) {
        return read.stream().map(one -> one.reading().title()).toList();
    }

    private static List<String> days(List<Extraction> read) {
        return read.stream().map(one -> String.valueOf(one.reading().published())).toList();
    }

    private static List<String> outlets(List<Extraction> read) {
        return read.stream().map(one -> String.valueOf(one.reading().outlet())).toList();
    }

    private static List<Extraction> read(String text) {
        var source = new Source("a.txt", null, text.getBytes(StandardCharsets.UTF_8));
        Draft draft = Format.of(source).parser().parse(source);
        var read = new ArrayList<Extraction>();
        if (!draft.paragraphs().isEmpty()) {
            read.add(Extraction.of(draft, null));
        }
        for (Enclosed part : draft.enclosed()) {
            read.add(Extraction.of((Draft) part, null));
        }
        return read;
    }
}
