package org.rapporteur.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.AboveCeiling;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;
import org.rapporteur.service.MarkingSets;
import org.rapporteur.service.articles.ArticleDesk;

class TrackerViewModelTest {
    @TempDir
    Path folder;

    private SetupDesk desk;
    private TrackerViewModel viewModel;

    @BeforeEach
    void open() {
        desk = SetupDesk.small(folder);
        viewModel = desk.viewModel.description();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsWhatIsRecorded() {
        assertEquals("France – Brazil", viewModel.title.get());
        assertEquals("Europe/Paris", viewModel.zone.get());
        assertFalse(viewModel.changedProperty().get());
    }

    @Test
    void savesEveryField() {
        viewModel.title.set("Paris – Brasília");
        viewModel.thirdParties.set("Portugal\nSuriname");
        viewModel.useTlp();
        viewModel.zone.set("America/Sao_Paulo");
        assertTrue(viewModel.changedProperty().get());
        viewModel.save();

        Tracker saved = desk.open.tracker().content();
        assertEquals("Paris – Brasília", saved.title());
        assertEquals(List.of("France", "Brazil", "Portugal", "Suriname"),
                saved.parties().stream().map(Party::name).toList());
        assertEquals(MarkingSets.TLP, saved.markings());
        assertEquals(ZoneId.of("America/Sao_Paulo"), saved.zone());
        assertFalse(viewModel.changedProperty().get());
    }

    @Test
    void aCeilingIsKeptAndWhatIsAboveItIsListed() {
        Id<Article> article = Fixtures.article(desk.open, "Cable", Fixtures.TEXT);
        desk.open.record("edit article", gesture -> gesture.revise(article, new ArticleDesk(desk.open).open(article)
                .article().content().described("Cable", ArticleForm.PRESS, null, null, DateBasis.NOT_STATED,
                "Sensitive But Unclassified")));
        viewModel.ceiling.set("Unclassified");
        viewModel.save();

        assertEquals("Unclassified", desk.open.tracker().content().ceiling());
        assertEquals(List.of("Cable"), viewModel.above.stream().map(AboveCeiling::name).toList());
    }

    @Test
    void aCeilingOutsideTheMarkingsIsRefusedInPlace() {
        viewModel.ceiling.set("Secret");
        viewModel.save();

        assertTrue(viewModel.problem.get().contains("Secret"), viewModel.problem.get());
    }

    @Test
    void savingCanBeUndone() {
        viewModel.title.set("Paris – Brasília");
        viewModel.save();

        desk.done.getFirst().undo().run();

        assertEquals("France – Brazil", desk.open.tracker().content().title());
        assertEquals("France – Brazil", viewModel.title.get());
    }

    @Test
    void aPartyGivenUpThatRecordsNameIsToldOf() {
        desk.open.record("add commitment", gesture -> gesture.add(new Commitment("Pay", List.of("Brazil"),
                When.of("2026-05-01"), null, List.of(), null, List.of(), "Unclassified", List.of())));
        viewModel.other.set("Brasil");
        viewModel.save();

        assertTrue(desk.done.getLast().sentence().endsWith("still name Brazil, and keep that name."),
                desk.done.getLast().sentence());
    }

    @Test
    void aZoneThatIsNoneIsSaidInTheForm() {
        viewModel.zone.set("Atlantis");
        viewModel.save();

        assertTrue(viewModel.problem.get().startsWith("“Atlantis” is not a time zone."));
    }

    @Test
    void aTrackerWithoutMarkingsIsRefusedInTheForm() {
        viewModel.markings.set(" \n ");
        viewModel.save();

        assertTrue(viewModel.problem.get().startsWith("A tracker needs a marking"));
    }

    @Test
    void aMissingPartyIsSaidInTheForm() {
        viewModel.other.set("");
        viewModel.thirdParties.set("Portugal");
        viewModel.save();

        assertTrue(viewModel.problem.get().contains("Name both"));
    }

    @Test
    void whiteIsReadAsClear() {
        assertEquals(List.of("TLP:CLEAR", "TLP:RED"), MarkingSets.read("TLP:WHITE\n\nTLP:RED\nTLP:CLEAR"));
    }
}
