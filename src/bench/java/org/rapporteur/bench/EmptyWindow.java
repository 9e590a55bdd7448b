package org.rapporteur.bench;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.rapporteur.app.Painted;

/// The peer of the start: nothing but a window of our size in our theme.
public final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new BorderPane(), 1440, 900));
        stage.show();
        Painted.first(stage.getScene(), () -> { });
        Painted.afterNextFrame();
    }

    /// Started from here, as our own launcher starts our window: JavaFX is on the class path.
    public static final class Start {
        private Start() {}

        /// Opens the window.
        public static void main(String[] args) {
            Application.launch(EmptyWindow.class, args);
        }
    }
}
