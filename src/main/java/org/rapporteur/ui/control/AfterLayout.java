package org.rapporteur.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;

/// What has to wait until the window was laid out: before, nobody knows where the rows of a list stand.
public final class AfterLayout {
    private AfterLayout() {}

    /// Runs `action` once, after the next layout of the window in which `node` stands, if it stands in one.
    public static void of(Node node, Runnable action) {
        Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                }
            });
        }
    }
}
