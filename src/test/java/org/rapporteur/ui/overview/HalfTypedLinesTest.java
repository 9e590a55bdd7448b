package org.rapporteur.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Flag;
import org.rapporteur.service.Overview;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

/// A task and the reason of a flag that are half typed on the Overview are there again when the program ended
/// over them.
class HalfTypedLinesTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private SampleDesk desk;
    private OverviewViewModel viewModel;
    private Stage stage;

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
        show();
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        desk.close();
    }

    private void show() {
        stage = Gallery.show(() -> {
            viewModel = new OverviewViewModel(new Overview(desk.open()), desk.asOf(), Background.inline(),
                    desk.navigator(), desk.asked()::add)
                    .with(Jottings.in(new ViewState(desk.open()), Background.inline()));
            viewModel.enter();
            var card = new DoNextCard(viewModel, desk.messages());
            card.show(viewModel.shownProperty().get());
            return new StackPane(card.node());
        }, ColorScheme.LIGHT, 400, 600);
    }

    /// Ends without a word to the screens, as when the program is killed, and begins anew.
    private void again() {
        close();
        desk = SampleDesk.on(folder.resolve("sample.rapporteur"));
        show();
    }

    private TextField field(String id) {
        return (TextField) stage.getScene().getRoot().lookup("#" + id);
    }

    private String text(String id) {
        return Toolkit.onFx(() -> field(id).getText());
    }

    private Map<String, String> kept() {
        return new ViewState(desk.open()).all("jotting ");
    }

    @Test
    void aTaskIsThereAgainWithItsDayAndItsIssue() {
        Toolkit.runOnFx(() -> {
            field("new-task").setText("Ask the ministry");
            field("new-task-due").setText("3 May 2024");
            field("new-task-issue").setText("Taiwan Strait");
        });

        again();

        assertEquals("Ask the ministry", text("new-task"));
        assertEquals("3 May 2024", text("new-task-due"));
        assertEquals("Taiwan Strait", text("new-task-issue"));
    }

    @Test
    void nothingIsLeftOfATaskOnceItIsEnteredOrGivenUp() {
        Toolkit.runOnFx(() -> field("new-task").requestFocus());
        robot.write("Ask the ministry", 0);
        robot.push(KeyCode.ENTER);
        Gallery.settle();
        robot.write("Ask again", 0);
        robot.push(KeyCode.ESCAPE);
        Gallery.settle();

        assertEquals(Map.of(), kept());
        again();
        assertEquals("", text("new-task"));
    }

    @Test
    void theReasonOfAFlagIsThereAgainWhereItIsAskedForAnewUntilItIsSet() {
        TextField why = Toolkit.onFx(() -> panel(Flag.Form.RISK));
        Toolkit.runOnFx(() -> why.setText("The talks may fail"));

        again();

        assertEquals("", Toolkit.onFx(() -> panel(Flag.Form.OPPORTUNITY).getText()));
        TextField typed = Toolkit.onFx(() -> panel(Flag.Form.RISK));
        assertEquals("The talks may fail", Toolkit.onFx(typed::getText));
        Toolkit.runOnFx(() -> typed.getOnAction().handle(null));
        assertEquals(Map.of(), kept());
        assertTrue(Toolkit.onFx(() -> panel(Flag.Form.RISK).getText().isEmpty()));
    }

    private TextField panel(Flag.Form form) {
        var line = viewModel.shownProperty().get().snapshot().issues().getFirst();
        Node panel = new FlagPanel(line, form, viewModel, desk.messages(), (why, ended) -> ended.accept(true));
        return (TextField) panel.lookup("#flag-why");
    }
}
