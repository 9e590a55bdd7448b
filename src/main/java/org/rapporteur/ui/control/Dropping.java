package org.rapporteur.ui.control;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Takes what is dragged here from other programs, and says meanwhile what will become of it.
public final class Dropping {
    /// Says what becomes of what is dragged, and shows it.
    ///
    /// @param words what becomes of it, or null where that cannot be told before
    /// @param show shows these words where it can be dropped; null where nothing is dragged there any more
    public record Sign(Function<Dragboard, @Nullable String> words, Consumer<@Nullable String> show) {}

    private final Sign sign;
    private boolean shown;

    private Dropping(Sign sign) {
        this.sign = sign;
    }

    /// Lets what is `wanted` be dropped anywhere on `root`.
    ///
    /// @param sign told while it is over `root`
    /// @param take takes it, and says whether anything was made of it
    public static void on(Node root, Predicate<Dragboard> wanted, Sign sign, Predicate<Dragboard> take) {
        var here = new Dropping(sign);
        root.addEventHandler(DragEvent.DRAG_OVER, foreign(event -> {
            if (wanted.test(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                here.show(event.getDragboard());
            }
        }));
        root.addEventHandler(DragEvent.DRAG_EXITED, event -> here.end());
        root.addEventHandler(DragEvent.DRAG_DROPPED, foreign(event -> {
            here.end();
            event.setDropCompleted(take.test(event.getDragboard()));
        }));
    }

    private void show(Dragboard board) {
        if (!shown) {
            shown = true;
            sign.show().accept(sign.words().apply(board));
        }
    }

    private void end() {
        shown = false;
        sign.show().accept(null);
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
