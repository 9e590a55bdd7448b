package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.rapporteur.settings.OwnFolder;

/// The log: three files of a megabyte in turn, our own words from INFO up, those of libraries
/// from WARNING up. The console stays silent unless `RAPPORTEUR_LOG=console`.
///
/// Keep the object: the JDK forgets the level of a logger that nobody holds. Log no text of
/// articles, no title and no path; what comes along all the same [DiscreetFormatter] leaves out.
final class Logging {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;
    /// JavaFX says so at every start; that we run on the class path is meant.
    private static final String CLASS_PATH = "Unsupported JavaFX configuration: classes were loaded from";

    private final Logger libraries = Logger.getLogger("");
    private final Logger ours = Logger.getLogger("org.rapporteur");

    private Logging() {}

    /// Logs into `folder`, which is made where it is missing, from now on. Where that cannot be
    /// written the program runs without a log.
    static Logging into(Path folder, boolean console) {
        var logging = new Logging();
        LogManager.getLogManager().reset();
        logging.libraries.setLevel(Level.WARNING);
        logging.ours.setLevel(Level.INFO);
        if (console) {
            logging.add(new ConsoleHandler());
        }
        try {
            OwnFolder.make(folder);
            var pattern = folder.toString().replace("%", "%%") + "/rapporteur%u.%g.log";
            logging.add(new FileHandler(pattern, BYTES, FILES, true));
        } catch (IOException e) {
            logging.ours.log(Level.WARNING, "No log file in {0}", folder);
        }
        return logging;
    }

    /// Ends the log; what was said is on the disk.
    void close() {
        LogManager.getLogManager().reset();
    }

    private void add(Handler handler) {
        handler.setFormatter(new DiscreetFormatter());
        handler.setLevel(Level.ALL);
        handler.setFilter(said -> !String.valueOf(said.getMessage()).startsWith(CLASS_PATH));
        libraries.addHandler(handler);
    }
}
