package org.rapporteur.service.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.brief.Material;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Position;
import org.rapporteur.model.When;
import org.rapporteur.service.Doubting;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;

/// What papers are made from follows the same rules as the screens.
class MaterialsTest {
    private static final LocalDate RECORDED = LocalDate.ofInstant(Fixtures.CLOCK.instant(), Fixtures.CLOCK.getZone());

    @TempDir
    Path folder;

    private OpenTracker open;
    private Id<Article> article;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("paper.rapporteur"));
        article = Fixtures.article(open, "Report", Fixtures.TEXT);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aVagueDateMeansTheDayOfItsRecordingAtTheLatest() {
        String month = RECORDED.toString().substring(0, 7);
        state(new When(PartialDate.parse(month), "this month"));

        assertEquals(1, material(RECORDED).positions().size());
        assertEquals(0, material(RECORDED.withDayOfMonth(1).minusDays(1)).positions().size());
    }

    @Test
    void aSourceWithdrawnLaterWasNotWithdrawnYet() {
        state(When.of("2024-01-30"));
        new Doubting(open).mark(article, null, Caveat.Form.WITHDRAWN, When.of("2024-03-01"), "Taken back");

        assertEquals(List.of(false), takenBack(LocalDate.of(2024, 2, 1)));
        assertEquals(List.of(true), takenBack(LocalDate.of(2024, 3, 2)));
    }

    private List<Boolean> takenBack(LocalDate day) {
        return material(day).positions().stream().flatMap(one -> one.sources().stream())
                .map(source -> source.isTakenBack()).toList();
    }

    private Material material(LocalDate day) {
        return new Briefing(open, new Messages(Locale.UK)).material(AsOf.of(day));
    }

    private void state(When when) {
        var issue = new IssueBook(open).issues().getFirst().id();
        new Register(open).add(Position.class, List.of(SourceRef.quote(article, "shared plan of work")),
                (citations, marking) -> new Position(issue, "China", "No", when, null, marking, citations));
    }
}
