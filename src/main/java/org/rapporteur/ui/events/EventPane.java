package org.rapporteur.ui.events;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.events.EventAt;
import org.rapporteur.ui.control.EmptyState;

/// One event: what it was, its readouts side by side, and what stands beside it.
final class EventPane extends StackPane {
    private final EventViewModel viewModel;
    private final Messages messages;
    private final EventHead head;
    private final ReadoutsCard readouts;
    private final BesideCards beside;
    private final VBox content = new VBox();
    private final ScrollPane scroll;
    private boolean focusWanted;

    /// @param add asks for one more readout of the event on show
    EventPane(EventViewModel viewModel, Messages messages, Runnable add) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.head = new EventHead(viewModel, messages);
        this.readouts = new ReadoutsCard(viewModel, messages, add);
        this.beside = new BesideCards(viewModel, messages, () -> focusWanted = true);
        content.getStyleClass().addAll("column", "event-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("event-scroll");
        getStyleClass().add("event-pane");
        viewModel.shownProperty().subscribe(now -> draw());
        viewModel.problemProperty().subscribe(now -> draw());
        viewModel.loadingProperty().addListener((property, old, now) -> {
            if (viewModel.shownProperty().get() == null) {
                draw();
            }
        });
    }

    private void draw() {
        EventAt now = viewModel.shownProperty().get();
        UserProblem problem = viewModel.problemProperty().get();
        if (now != null) {
            head.show(now);
            readouts.show(now);
            beside.show(now);
            order(now);
            show(scroll);
            focusWanted = focusWanted && !readouts.focusFirst();
        } else if (problem != null) {
            show(new EmptyState(Feather.ALERT_TRIANGLE, messages.of(problem)));
        } else if (viewModel.loadingProperty().get()) {
            show(new EmptyState(Feather.CLOCK, messages.get("events.loading")));
        } else {
            show(new EmptyState(Feather.CALENDAR, messages.get("events.choose")));
        }
    }

    /// What may be a readout comes first while there are not yet two to compare.
    private void order(EventAt now) {
        List<Node> wanted = now.readouts().columns().size() < 2
                ? List.of(head, beside.offers(), readouts, beside) : List.of(head, readouts, beside.offers(), beside);
        if (!content.getChildren().equals(wanted)) {
            content.getChildren().setAll(wanted);
        }
    }

    private void show(Node node) {
        if (!getChildren().contains(node)) {
            getChildren().setAll(node);
        }
    }

    /// Moves the focus into the grid, as soon as it is there.
    void focusGrid() {
        focusWanted = viewModel.shownProperty().get() == null || !readouts.focusFirst();
    }
}
