package org.rapporteur.ui.control;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes what is dragged here from other programs.
public final class Dropping {
    private Dropping() {}

    /// Lets what is `wanted` be dropped anywhere on `root`.
    ///
    /// @param take takes it, and says whether anything was made of it
    public static void on(Node root, Predicate<Dragboard> wanted, Predicate<Dragboard> take) {
        root.addEventHandler(DragEvent.DRAG_OVER, foreign(event -> {
            if (wanted.test(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        }));
        root.addEventHandler(DragEvent.DRAG_DROPPED, foreign(event ->
                event.setDropCompleted(take.test(event.getDragboard()))));
    }

    private static EventHandler<DragEvent> foreign(Consumer<DragEvent> handler) {
        return event -> {
            if (event.getGestureSource() == null) {
                handler.accept(event);
                event.consume();
            }
        };
    }
}
