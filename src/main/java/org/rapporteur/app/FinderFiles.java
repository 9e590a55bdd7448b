package org.rapporteur.app;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// Opens what is double-clicked in the Finder: macOS names such a file to the running program by an
/// event, never among the words of its start. JavaFX tells of it below its public face alone.
final class FinderFiles extends Application.EventHandler {
    private final Application.EventHandler toolkit;
    private final Consumer<Path> open;

    private FinderFiles(Application.EventHandler toolkit, Consumer<Path> open) {
        this.toolkit = toolkit;
        this.open = open;
    }

    /// Gives the files that arrive from now on to `open`; on the JavaFX thread, with the toolkit up.
    static void arriveAt(Consumer<Path> open) {
        Application application = Application.GetApplication();
        application.setEventHandler(new FinderFiles(application.getEventHandler(), open));
    }

    @Override
    public void handleOpenFilesAction(Application application, long time, String[] files) {
        for (String file : files) {
            open.accept(Path.of(file));
        }
    }

    /// What the toolkit itself listens to goes on to it.
    @Override
    public void handleQuitAction(Application application, long time) {
        toolkit.handleQuitAction(application, time);
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        toolkit.handlePreferencesChanged(preferences);
    }
}
