package org.rapporteur.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Id;
import org.rapporteur.model.Task;
import org.rapporteur.service.DoNext;
import org.rapporteur.service.Overview;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

class DoNextCardTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private SampleDesk desk;
    private OverviewViewModel viewModel;
    private DoNextCard card;
    private Stage stage;

    @BeforeEach
    void show() {
        desk = SampleDesk.in(folder);
        stage = Gallery.show(() -> {
            viewModel = new OverviewViewModel(new Overview(desk.open()), desk.asOf(), Background.inline(),
                    desk.navigator(), desk.asked()::add);
            viewModel.enter();
            card = new DoNextCard(viewModel, desk.messages());
            card.show(viewModel.shownProperty().get());
            return new StackPane(card.node());
        }, ColorScheme.LIGHT, 400, 600);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        desk.close();
    }

    /// The card stays as long as the window; what it holds of each refresh would add up.
    @Test
    void rowsThatWereReplacedAreLetGo() throws InterruptedException {
        var row = new WeakReference<Node>(Toolkit.onFx(() -> card.node().lookup(".link-row")));
        assertNotNull(row.get());
        Toolkit.runOnFx(() -> card.show(viewModel.shownProperty().get()));
        Gallery.settle();

        for (int n = 0; n < 50 && row.get() != null; n++) {
            System.gc();
            Thread.sleep(50);
        }
        assertNull(row.get());
    }

    /// Else every row would be arranged twice before the first frame.
    @Test
    void wordsStandBesideTheirDateBeforeTheCardHasAWidth() {
        List<Class<?>> arranged = Toolkit.onFx(() -> {
            var unseen = new DoNextCard(viewModel, desk.messages());
            unseen.show(viewModel.shownProperty().get());
            return parts(unseen.node());
        });
        assertEquals(List.of(Label.class, Label.class), arranged);
    }

    @Test
    void wordsStandBelowTheirDateWhileTheCardIsNarrow() {
        Toolkit.runOnFx(() -> card.show(viewModel.shownProperty().get()));
        assertEquals(List.of(Label.class, Label.class), parts());

        width(280);
        assertEquals(List.of(VBox.class), parts());

        width(400);
        assertEquals(List.of(Label.class, Label.class), parts());
    }

    @Test
    void aTaskOnNoIssueOpensInItsForm() {
        Id<Task> task = enter("Send the note by 30 April");

        click(MouseButton.PRIMARY);

        assertEquals(List.of(EntryIntent.edit(EntryKind.TASK, task)), desk.asked());
    }

    @Test
    void theOtherMouseButtonOffersToWordATaskAnew() {
        Id<Task> task = enter("Send the note by 30 April");

        click(MouseButton.SECONDARY);
        robot.clickOn("Edit…");

        assertEquals(List.of(EntryIntent.edit(EntryKind.TASK, task)), desk.asked());
    }

    @Test
    void theOtherMouseButtonOffersToTakeATaskOffTheList() {
        enter("Send the note by 30 April");

        click(MouseButton.SECONDARY);
        robot.clickOn("Take off the list");

        assertEquals(0, Toolkit.onFx(() -> todos("Send the note").count()));
    }

    private void click(MouseButton button) {
        robot.clickOn("Send the note", button);
    }

    private Id<Task> enter(String line) {
        Toolkit.runOnFx(() -> {
            viewModel.lookouts().addTask(line, null, null, recorded -> { });
            viewModel.reload();
            card.show(viewModel.shownProperty().get());
        });
        Gallery.settle();
        return Toolkit.onFx(() -> todos("Send the note").findFirst().orElseThrow().task().id());
    }

    private Stream<DoNext.Todo> todos(String what) {
        viewModel.reload();
        return viewModel.shownProperty().get().doNext().stream().filter(DoNext.Todo.class::isInstance)
                .map(DoNext.Todo.class::cast).filter(todo -> todo.task().content().what().equals(what));
    }

    private void width(double width) {
        Toolkit.runOnFx(() -> stage.setWidth(width));
        Gallery.settle();
    }

    /// Of the first row, without its cure.
    private List<Class<?>> parts() {
        return Toolkit.onFx(() -> parts(card.node()));
    }

    private static List<Class<?>> parts(Node card) {
        return ((HBox) card.lookup(".link-row")).getChildren().stream().limit(2)
                .<Class<?>>map(part -> part instanceof Label ? Label.class : part.getClass()).toList();
    }
}
