package org.rapporteur.ui.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Id;
import org.rapporteur.model.When;
import org.rapporteur.service.Register;
import org.rapporteur.service.commitments.CommitmentAt;
import org.rapporteur.service.commitments.Promises;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.RegisterPages;
import org.rapporteur.ui.gallery.Toolkit;

class CommitmentsViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private Promises promises;
    private RegisterPages pages;
    private Stage stage;
    private Id<Commitment> late;

    @BeforeEach
    void show() {
        promises = new Promises(folder);
        promises.rate(promises.promise("Return the consuls", "2023-11-15", "2024-01-01"), "",
                CommitmentState.BROKEN, "2024-01-02");
        promises.promise("Hold another round", "2024-01-30", "2024-06-01");
        late = promises.twoSided("Share lists of producers", "2024-01-30", "2024-04-01");
        promises.rate(late, "Southland", CommitmentState.STALLED, "2024-03-01");
        pages = new RegisterPages(promises.open(), "2024-04-26");
        stage = Gallery.show(() -> pages.commitment(null), ColorScheme.LIGHT, 1240, 800);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        promises.open().close();
    }

    @Test
    void whatIsOverdueStandsFirst() {
        assertEquals(List.of("Share lists of producers", "Hold another round", "Return the consuls"), shown());
    }

    @Test
    void aRatingWhoseDayMayNotHaveComeIsOnlyPossible() {
        promises.rate(late, "Northland", CommitmentState.KEPT, "2024-04");
        Gallery.settle();

        assertTrue(Toolkit.onFx(() -> table().lookupAll(".table-cell").stream()
                .anyMatch(cell -> "possibly Apr\u00a02024".equals(((Labeled) cell).getText()))));
    }

    @Test
    void whereAPurgeTookTheWordsThatIsSaid() {
        Toolkit.runOnFx(() -> promises.promise("", "2024-01-30", "2024-07-01"));
        Gallery.settle();

        int row = shown().indexOf("");
        assertEquals("(These words were purged)", Toolkit.onFx(() -> table().getColumns().get(1).getCellData(row)));
    }

    @Test
    void aColumnSorts() {
        Toolkit.runOnFx(() -> {
            var what = table().getColumns().get(1);
            table().getSortOrder().setAll(List.of(what));
        });

        assertEquals(List.of("Hold another round", "Return the consuls", "Share lists of producers"), shown());
    }

    @Test
    void theFiltersNarrow() {
        choose("#commitments-state", CommitmentState.BROKEN);
        assertEquals(List.of("Return the consuls"), shown());

        choose("#commitments-state", null);
        choose("#commitments-within", 30);
        assertEquals(List.of("Share lists of producers"), shown());

        choose("#commitments-within", null);
        choose("#commitments-party", "Northland");
        assertEquals(List.of("Share lists of producers"), shown());

        choose("#commitments-party", null);
        choose("#commitments-issue", "Fentanyl precursors");
        assertEquals(3, shown().size());
    }

    @Test
    void whereNothingIsLeftOneButtonBringsAllBack() {
        choose("#commitments-state", CommitmentState.BROKEN);
        choose("#commitments-party", "Northland");
        assertEquals(List.of(), shown());
        Gallery.settle();

        robot.clickOn("Clear filters");
        Gallery.settle();

        assertEquals(3, shown().size());
        assertTrue(Toolkit.onFx(() -> table().isFocused()));
    }

    @Test
    void wordsFindACommitment() {
        robot.clickOn("#commitments-find").write("round");

        assertEquals(List.of("Hold another round"), shown());
    }

    @Test
    void theKeysOpenOneAndAskForARating() {
        robot.clickOn("#commitments-find").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(new Destination.CommitmentPage(late), pages.navigator().currentProperty().get());

        Toolkit.runOnFx(() -> node("#commitment-rate").requestFocus());
        robot.push(KeyCode.SPACE);

        assertEquals(List.of(EntryIntent.rate(late)), pages.asked());
    }

    @Test
    void aButtonAsksForANewOne() {
        robot.clickOn("#enter-commitment");

        assertEquals(List.of(EntryIntent.add(EntryKind.COMMITMENT)), pages.asked());
    }

    @Test
    void whatWasRecordedWithoutASourceHasLostNone() {
        late = Toolkit.onFx(() -> new Register(promises.open()).add(Commitment.class, List.of(),
                (citations, marking) -> new Commitment("Open a hotline", List.of("Southland"), When.of("2024-01-30"),
                        null, List.of(promises.issue()), null, List.of(), marking, citations)).result());
        open();

        assertTrue(Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll("#commitment .label").stream()
                .anyMatch(label -> "It was recorded without a source.".equals(((Labeled) label).getText()))));
    }

    @Test
    void aChipOpensThePassage() {
        open();

        robot.clickOn("#commitment .citation-chip");

        assertTrue(pages.navigator().currentProperty().get() instanceof Destination.ArticlePage page
                && page.passage() != null);
    }

    @Test
    void aRatingIsShownAsSoonAsItIsRecorded() {
        open();
        assertEquals(List.of("not yet rated"), here());

        Toolkit.runOnFx(() -> promises.rate(late, "", CommitmentState.KEPT, "2024-04-20"));
        Gallery.settle();

        assertEquals(List.of("kept"), here());
    }

    @Test
    void thatNobodyRatedItIsSaidOnce() {
        Toolkit.runOnFx(() -> pages.navigator().open(new Destination.CommitmentPage(
                promises.promise("Open an office", "2024-01-30", "2024-07-01"))));
        Gallery.settle();

        assertEquals(List.of("Nobody has rated it yet. That does not mean that nothing was done."), unrated());
    }

    @Test
    void whereOneSidesPartIsRatedNobodyIsNotSaid() {
        open();

        assertEquals(List.of("It is not rated as a whole yet."), unrated());
    }

    private List<String> unrated() {
        return Toolkit.onFx(() -> node("#commitment").lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .filter(words -> words.startsWith("Nobody") || words.startsWith("It is not rated")).toList());
    }

    @Test
    void deletingGoesBackToTheTableAndIsTakenBack() {
        open();
        robot.clickOn("#commitment-delete");
        assertEquals(2, shown().size());

        robot.clickOn(".notice-action");

        assertEquals(3, shown().size());
    }

    @Test
    void anEarlierDayShowsWhatWasSoThen() {
        Toolkit.runOnFx(() -> pages.asOf().set(AsOf.of(LocalDate.of(2023, 12, 31))));
        Gallery.settle();

        assertEquals(List.of("Return the consuls"), shown());
        assertEquals(List.of(CommitmentState.NOT_RATED),
                Toolkit.onFx(() -> table().getItems().getFirst().states()));
    }

    @Test
    void whatWasRecordedOfOneIsOnePressAway() {
        Toolkit.runOnFx(() -> pages.navigator().open(new Destination.CommitmentPage(late)));
        Gallery.settle();
        Toolkit.runOnFx(() -> ((Hyperlink) node("#commitment-history")).fire());

        assertEquals(new Destination.HistoryPage(late), pages.navigator().currentProperty().get());
    }

    @Test
    void onesDayBeforeItWasGivenIsSaidInWords() {
        open();
        Toolkit.runOnFx(() -> pages.asOf().set(AsOf.of(LocalDate.of(2023, 12, 31))));
        Gallery.settle();

        assertNotNull(node(".empty-state"));
    }

    private void open() {
        Toolkit.runOnFx(() -> pages.navigator().open(new Destination.CommitmentPage(late)));
        Gallery.settle();
    }

    private List<String> here() {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".rung.here .strong").stream()
                .map(label -> ((javafx.scene.control.Label) label).getText()).toList());
    }

    @SuppressWarnings("unchecked")
    private <V> void choose(String id, V value) {
        Toolkit.runOnFx(() -> ((ComboBox<V>) node(id)).setValue(value));
    }

    private List<String> shown() {
        return Toolkit.onFx(() -> table().getItems().stream().map(one -> one.content().what()).toList());
    }

    @SuppressWarnings("unchecked")
    private TableView<CommitmentAt> table() {
        return (TableView<CommitmentAt>) node("#commitments");
    }

    private Node node(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }
}
