package org.rapporteur.ui.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Brief;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;

class IssuingViewModelTest {
    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<Runnable> backs = new ArrayList<>();
    private final List<UserProblem> problems = new ArrayList<>();
    private BriefDesk desk;
    private IssuingViewModel issuing;

    @BeforeEach
    void open() {
        desk = BriefDesk.sample(folder);
        desk.fill();
        issuing = desk.viewModel.issuing();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thePaperOnShowIsIssuedWithWhatTheFormSays() {
        issuing.sentTo().set("Ambassador; DCM;");
        issuing.clearedBy().set("Desk head");
        issuing.on().set(When.of("2024-04-27"));
        issue();

        Brief brief = issuing.issued().getFirst().brief().content();
        assertEquals(desk.viewModel.previewProperty().get().paper().title(), brief.title());
        assertEquals("the Ambassador", brief.audience());
        assertEquals(List.of("Ambassador", "DCM"), brief.sentTo());
        assertEquals(4, brief.issues().size());
        assertEquals("", issuing.sentTo().get());
    }

    @Test
    void theBriefThatJustLeftIsToComeIntoView() {
        issuing.on().set(When.of("2024-04-27"));
        issue();

        assertEquals(issuing.issued().getFirst().brief().id(), issuing.wantedProperty().get());
    }

    @Test
    void issuingCanBeTakenBack() {
        issuing.on().set(When.of("2024-04-27"));
        issue();
        backs.getFirst().run();

        assertEquals(List.of(), issuing.issued());
    }

    @Test
    void withoutADayNothingIsIssued() {
        issue();

        assertEquals("briefDay", problems.getFirst().key());
        assertTrue(issuing.issued().isEmpty());
    }

    @Test
    void aNewDraftTakesTheWordsOfAnIssuedPaperAndCanBeTakenBack() {
        issuing.on().set(When.of("2024-04-27"));
        issue();
        desk.viewModel.startOver();

        issuing.papers().begin(issuing.issued().getFirst().brief(), backs::add, problems::add);

        BriefForm form = desk.viewModel.form();
        assertEquals("Reaffirm the channels reopened at Woodside; press on support for Russia.", form.purpose().get());
        assertEquals("the Ambassador", form.audience().get());
        assertEquals(issuing.issued().getFirst().brief().content().issues(), form.chosen());
        backs.getLast().run();
        assertEquals("", form.purpose().get());
    }

    @Test
    void whatChangedSinceABriefBeginsOnTheDayThatItTells() {
        issuing.on().set(When.of("2024-04-27"));
        issue();

        issuing.papers().changedSince(issuing.issued().getFirst().brief());

        assertEquals("what-changed", desk.viewModel.form().paper().get().name());
        assertEquals("2024-04-26", desk.viewModel.form().since().get());
    }

    private void issue() {
        issuing.issue((name, back) -> {
            said.add(name);
            backs.add(back);
        }, problems::add);
    }
}
