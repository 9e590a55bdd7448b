package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

/// All screens over one tracker, in a frame, where everything happens on one thread.
final class ShownShell implements AutoCloseable {
    private final NeverLater later = new NeverLater();
    private final Overlay overlay;
    private final Shell shell;
    private final Stage stage;

    /// Those over `desk`, with preferences below `folder`.
    ShownShell(SampleDesk desk, Path folder, int width, int height) {
        overlay = Toolkit.onFx(() -> new Overlay(new Region(), desk.messages()));
        // The shell asks for a stage with a scene before it stands in the one that is drawn.
        var owner = Toolkit.onFx(Stage::new);
        shell = Toolkit.onFx(() -> {
            owner.setScene(new Scene(new Region()));
            return new Shell(Opened.of(desk.open()), new Shell.Surroundings(owner, overlay, Background.inline(),
                    later, Path.of("papers"), WebAddresses.never(), SaveAs.never(),
                    new Choosers(new Preferences(folder), () -> { }), desk.messages(),
                    new Preferences(folder.resolve("config")), Vaults.in(folder)));
        });
        stage = Gallery.show(() -> {
            overlay.setContent(shell.build());
            return overlay;
        }, ColorScheme.LIGHT, width, height);
        Toolkit.runOnFx(() -> stage.getScene().getAccelerators().putAll(owner.getScene().getAccelerators()));
    }

    /// Goes to a screen.
    void open(Destination screen) {
        Toolkit.runOnFx(() -> shell.navigator().open(screen));
        Gallery.settle();
    }

    /// Which screen is on show.
    Destination at() {
        return shell.navigator().currentProperty().get();
    }

    /// Moves the focus into the screen on show.
    void focus() {
        shell.focus();
    }

    /// What is drawn.
    Scene scene() {
        return stage.getScene();
    }

    /// What is on show that `selector` means. On the JavaFX thread.
    List<Node> seen(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(node -> Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible))
                .toList();
    }

    /// What has the focus.
    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /// Lays everything out for another width of the window, and says what fails.
    void layOut(double width) {
        layOut(width, stage.getHeight());
    }

    /// The same for another height, too.
    void layOut(double width, double height) {
        Toolkit.runOnFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        Gallery.settle();
        Toolkit.runOnFx(() -> stage.getScene().getRoot().layout());
    }

    @Override
    public void close() {
        Gallery.close(stage);
        later.shutdownNow();
    }
}
