package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Status;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.ui.gallery.SampleDesk;

class WhatRestsTest {
    private static final AsOf NOW = AsOf.of(LocalDate.of(2024, 4, 26));

    @TempDir
    Path folder;

    private SampleDesk desk;

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everythingThatCitesTheReportOfBlinkensVisitIsListedAndItsStatusesToo() {
        Map<String, Long> kinds = on("Report: Blinken meets").dependants().stream()
                .collect(Collectors.groupingBy(Dependant::kind, Collectors.counting()));

        assertEquals(Map.of("development", 10L, "position", 5L, "event", 1L, "issue", 3L), kinds);
    }

    @Test
    void thoseWithNoOtherSupportComeFirst() {
        List<Boolean> alone = on("Report: first meeting").dependants().stream().map(Dependant::alone).toList();

        assertTrue(alone.contains(true) && alone.contains(false), alone.toString());
        assertEquals(alone.stream().sorted(java.util.Comparator.reverseOrder()).toList(), alone);
    }

    @Test
    void aPassageLetsLessRestOnItThanItsArticle() {
        var told = on("Report: Blinken meets");
        var passage = told.dependants().stream().flatMap(one -> one.sources().stream())
                .map(source -> source.citation().passage()).filter(one -> one != null).findFirst().orElseThrow();

        var less = new WhatRests(desk.open()).on(told.article().id(), passage, NOW);

        assertTrue(!less.dependants().isEmpty() && less.dependants().size() < told.dependants().size());
    }

    @Test
    void aWithdrawnArticleNoLongerCountsAndTheStatusSaysSo() {
        Status before = status("Fentanyl precursors", NOW);
        doubt("Report: first meeting", Caveat.Form.WITHDRAWN);

        Status after = status("Fentanyl precursors", NOW);

        assertEquals(before.sources() - 1, after.sources());
        assertEquals(before.independentSources() - 1, after.independentSources());
        assertEquals(1, after.withdrawn());
        assertEquals(before.level(), after.level());
    }

    @Test
    void aCorrectedArticleStillCounts() {
        Status before = status("Fentanyl precursors", NOW);
        doubt("Report: first meeting", Caveat.Form.CORRECTED);

        assertEquals(before, status("Fentanyl precursors", NOW));
    }

    @Test
    void beforeItWasWithdrawnItCounted() {
        doubt("Report: first meeting", Caveat.Form.WITHDRAWN);

        assertEquals(0, status("Fentanyl precursors", AsOf.of(LocalDate.of(2024, 4, 19))).withdrawn());
        assertEquals(0, status("Fentanyl precursors",
                new AsOf(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 4, 26))).withdrawn());
    }

    @Test
    void whatTheCaveatSaysStandsWithWhatRests() {
        doubt("Report: first meeting", Caveat.Form.DISCREDITED);

        assertEquals(List.of(Caveat.Form.DISCREDITED), on("Report: first meeting").caveats().stream()
                .map(caveat -> caveat.content().form()).toList());
    }

    private void doubt(String title, Caveat.Form form) {
        Id<Article> article = article(title);
        new Register(desk.open()).add(Caveat.class, List.of(), (cited, marking) -> new Caveat(
                article, null, form, When.of("2024-04-20"), "The agency took it back.", marking, cited));
    }

    private WhatRests.Told on(String title) {
        return new WhatRests(desk.open()).on(article(title), null, NOW);
    }

    private Id<Article> article(String title) {
        return new Register(desk.open()).all(Article.class).stream()
                .filter(one -> one.content().title().startsWith(title)).map(Stored::id).findFirst().orElseThrow();
    }

    private Status status(String issue, AsOf asOf) {
        return new Dashboards(desk.open()).snapshot(asOf).issues().stream()
                .filter(one -> one.name().equals(issue)).map(IssueSnapshot::status).findFirst().orElseThrow();
    }
}
