package org.rapporteur.app;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window. Its parameters are the command line's: none, or the tracker to open.
public final class Main extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("Rapporteur");
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(new Scene(new BorderPane(), WIDTH, HEIGHT));
        stage.show();
        Painted.afterNextFrame();
    }
}
