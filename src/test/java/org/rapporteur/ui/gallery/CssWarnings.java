package org.rapporteur.ui.gallery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Collects what JavaFX complains of in style sheets while it is open.
public final class CssWarnings extends Handler implements AutoCloseable {
    /// Kept, because loggers that nobody holds are forgotten with their handlers.
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> warnings = new CopyOnWriteArrayList<>();

    /// Starts to collect.
    public CssWarnings() {
        logger.addHandler(this);
    }

    /// The complaints so far.
    public List<String> all() {
        return List.copyOf(warnings);
    }

    @Override
    public void publish(LogRecord record) {
        warnings.add(record.getLevel() + ": " + record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
