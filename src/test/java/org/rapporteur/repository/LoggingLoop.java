package org.rapporteur.repository;

import java.nio.file.Path;
import org.rapporteur.Fixtures;
import org.rapporteur.service.OpenTracker;

/// A program that logs developments until it is killed, and says which are acknowledged. Run by
/// [CrashTest] in a process of its own.
final class LoggingLoop {
    private LoggingLoop() {}

    /// Logs into the tracker `args[0]`, at most `args[1]` developments, then stops dead. With
    /// `keep` as `args[2]` all of it stays in the log; with `settle` it is moved into the file each time.
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        int most = Integer.parseInt(args[1]);
        OpenTracker open = Fixtures.reopen(file);
        if (args.length > 2 && args[2].equals("keep")) {
            open.database().maintain(sql -> sql.number("pragma wal_autocheckpoint = 0"));
        }
        for (int i = 0; i < most; i++) {
            var article = Fixtures.article(open, "Article " + i, Fixtures.TEXT + i);
            var id = Fixtures.development(open, "Development " + i, "2024-01-30", i % 6, article, "shared plan of work");
            System.out.println(id + " " + logSize(file));
            System.out.flush();
            if (args.length > 2 && args[2].equals("settle")) {
                open.database().settle();
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static long logSize(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal").toFile().length();
    }
}
